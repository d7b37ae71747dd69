import { Table, Title } from '@mantine/core';
import { say } from '../../kit/words.ts';
import { screenWords as words } from '../words/screens.ts';
import type { UnitData } from './training.tsx';

type Column = { name: string; of: (unit: UnitData) => React.ReactNode; total?: React.ReactNode };

/** One row for each unit in the order of the cluster, with sums where they say something. */
export function UnitsTable({ units, columns }: { units: readonly UnitData[]; columns: readonly Column[] }) {
  return (
    <section>
      <Title order={2} fz={16} mb="xs">{say(words.all)}</Title>
      <div className="training-region" role="region" aria-label={say(words.all)} tabIndex={0}>
        <Table className="training-table" withTableBorder>
          <Table.Thead><Table.Tr><Table.Th>{say(words.order)}</Table.Th><Table.Th>{say(words.unit)}</Table.Th>{columns.map(({ name }) => <Table.Th key={name}>{name}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {units.map((unit, n) => <Table.Tr key={unit.unitId}><Table.Td>{n + 1}</Table.Td><Table.Th scope="row" fw={400}>{unit.shortName}</Table.Th>{columns.map(({ name, of }) => <Table.Td key={name}>{of(unit)}</Table.Td>)}</Table.Tr>)}
            {units.length > 1 && columns.some(({ total }) => total !== undefined) && <Table.Tr><Table.Td /><Table.Th scope="row">{say(words.total)}</Table.Th>{columns.map(({ name, total }) => <Table.Td key={name} fw={600}>{total}</Table.Td>)}</Table.Tr>}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}
