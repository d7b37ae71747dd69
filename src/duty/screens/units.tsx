import { Button, Group, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatCount } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { monthAfter } from '../rules/months.ts';
import { standingNames } from '../words/names.ts';
import { monthWords, unitWords as words } from '../words/screens.ts';
import type { PartProps } from './duty.tsx';
import { monthName } from './roster-month.tsx';

const figures = ['shifts', 'short', 'notHanded', 'incidents'] as const;

/** Every unit in a month as counts; its name opens its roster. */
export function Units({ month, data, go }: PartProps) {
  const turn = (by: number) => { const next = monthAfter(month, by); if (next >= `${data.startsOn.slice(0, 7)}-01` && next <= data.endsOn) go({ thang: next.slice(0, 7) }); };
  const title = say(words.all, { month: monthName(month) });
  return (
    <>
      <Group gap="xs"><Button variant="default" h={44} onClick={() => turn(-1)}>{say(monthWords.before)}</Button><Text fw={600} aria-live="polite">{title}</Text><Button variant="default" h={44} onClick={() => turn(1)}>{say(monthWords.after)}</Button></Group>
      <div className="duty-region" role="region" aria-label={title} tabIndex={0}>
        <Table className="duty-table" withTableBorder>
          <Table.Thead><Table.Tr><Table.Th>{say(words.order)}</Table.Th><Table.Th>{say(words.unit)}</Table.Th><Table.Th>{say(words.roster)}</Table.Th>{figures.map((key) => <Table.Th key={key} className="figure">{say(words[key])}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {data.units.map((unit, n) => (
              <Table.Tr key={unit.unitId}>
                <Table.Td>{n + 1}</Table.Td>
                <Table.Th scope="row" fw={400}><Link to="." search={{ muc: 'thang', 'don-vi': unit.unitId, thang: month.slice(0, 7) } as never} className="duty-unit" aria-label={say(words.open, { unit: unit.shortName })}>{unit.shortName}</Link></Table.Th>
                <Table.Td className={unit.standing === 'missing' ? 'duty-short' : undefined}>{say(standingNames[unit.standing])}</Table.Td>
                {figures.map((key) => <Table.Td key={key} className={`figure${key !== 'shifts' && unit[key] > 0 ? ' duty-short' : ''}`}>{formatCount(unit[key])}</Table.Td>)}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}
