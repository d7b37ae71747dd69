import { Anchor, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { formatInstant } from '../../kit/dates.ts';
import { PaperLinks } from '../../kit/ui/paper-links.tsx';
import { say } from '../../kit/words.ts';
import { formatCount } from '../../kit/points.ts';
import { sentWords as words } from '../words/screens.ts';
import { timesOf } from './entry-field.tsx';
import type { ReportData } from './report.tsx';

const shown = (value: number | string | null | undefined) => (value === undefined || value === null ? say(words.empty) : typeof value === 'number' ? formatCount(value) : value);

/** What was sent last, beside the last period; then every version with what it changed. */
export function ReportSent({ report, onCorrect }: { report: ReportData; onCorrect: (() => void) | null }) {
  const { fields, contents, last, periodId, unitId } = report;
  const { entries, files, secondLooks } = contents.at(-1)!;
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        {onCorrect && <Button onClick={onCorrect}>{say(words.correct)}</Button>}
        <PaperLinks path="reports/report-paper" asked={{ periodId, unitId }} title={say(words.paper)} />
      </Group>
      <Table className="roll-table">
        <Table.Thead><Table.Tr><Table.Th>{say(words.content)}</Table.Th><Table.Th>{say(words.last)}</Table.Th><Table.Th>{say(words.now)}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {fields.filter(({ type }) => type === 'number' || type === 'choice').map((field) => {
            const look = secondLooks.find(({ key }) => key === field.key);
            return <Table.Tr key={field.key}><Table.Td>{field.label}{field.type === 'number' && field.unit !== '' ? ` (${field.unit})` : ''}{look && <Text fz={13} className="second-look">{say(words.looked, { times: timesOf(look) })}</Text>}</Table.Td><Table.Td>{last?.[field.key] === undefined ? '–' : shown(last[field.key])}</Table.Td><Table.Td fw={600}>{shown(entries[field.key])}</Table.Td></Table.Tr>;
          })}
        </Table.Tbody>
      </Table>
      {fields.filter(({ type, key }) => type === 'text' && entries[key] !== undefined).map(({ key, label }) => <div key={key}><Text fw={600}>{label}</Text><Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{entries[key]}</Text></div>)}
      {files.length > 0 && <div><Text fw={600}>{say(words.files)}</Text>{files.map(({ id, name }) => <div key={id}><Anchor href={`/api/reports/report-file?fileId=${id}`} download className="report-link" style={{ overflowWrap: 'anywhere' }}>{name}</Anchor></div>)}</div>}
      <section>
        <Title order={2} fz={16}>{say(words.versions)}</Title>
        <ol className="plain-list">
          {contents.map(({ id, kind, sentAt, byName, reason, differences }) => (
            <li key={id}>
              <Text>{say(kind === 'nil' ? words.nil : kind === 'correct' ? words.corrected : words.sent, { at: formatInstant(sentAt), name: byName, reason: reason ?? '' })}</Text>
              {differences.map(({ key, label, before, after }) => <Text key={key} fz={14} c="dimmed">{say(words.change, { label, before: shown(before), after: shown(after) })}</Text>)}
            </li>
          ))}
        </ol>
      </section>
    </Stack>
  );
}
