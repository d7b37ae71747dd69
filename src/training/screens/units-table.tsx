import { Table, Title } from '@mantine/core';
import { say } from '../../kit/words.ts';
import { screenWords as words } from '../words/screens.ts';
import type { UnitData } from './training.tsx';

type Column = { /** Stands above the names of neighbours. */ group?: string; name: string; of: (unit: UnitData) => React.ReactNode; total?: React.ReactNode };

const runsOf = (columns: readonly Column[]) => columns.reduce<{ group: string; width: number }[]>((runs, { group = '' }) => { const last = runs.at(-1); if (last?.group === group) { last.width += 1; return runs; } return [...runs, { group, width: 1 }]; }, []);

/** One row for each unit in the order of the cluster, with sums where they say something. */
export function UnitsTable({ units, columns }: { units: readonly UnitData[]; columns: readonly Column[] }) {
  const isGrouped = columns.some(({ group }) => group !== undefined);
  return (
    <section>
      <Title order={2} fz={16} mb="xs">{say(words.all)}</Title>
      <div className="training-region" role="region" aria-label={say(words.all)} tabIndex={0}>
        <Table className="training-table" withTableBorder>
          <Table.Thead>
            {isGrouped && <Table.Tr><Table.Td colSpan={2} />{runsOf(columns).map(({ group, width }) => <Table.Th key={group} scope="colgroup" colSpan={width} className="training-group">{group}</Table.Th>)}</Table.Tr>}
            <Table.Tr><Table.Th>{say(words.order)}</Table.Th><Table.Th className="said">{say(words.unit)}</Table.Th>{columns.map(({ name }, at) => <Table.Th key={at}>{name}</Table.Th>)}</Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {units.map((unit, n) => <Table.Tr key={unit.unitId}><Table.Td>{n + 1}</Table.Td><Table.Th scope="row" fw={400} className="said">{unit.shortName}</Table.Th>{columns.map(({ of }, at) => <Table.Td key={at}>{of(unit)}</Table.Td>)}</Table.Tr>)}
            {units.length > 1 && columns.some(({ total }) => total !== undefined) && <Table.Tr><Table.Td /><Table.Th scope="row" className="said">{say(words.total)}</Table.Th>{columns.map(({ total }, at) => <Table.Td key={at} fw={600}>{total}</Table.Td>)}</Table.Tr>}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}
