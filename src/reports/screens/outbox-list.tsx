import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { outboxWords as words } from '../words/screens.ts';
import { kept } from './kept.ts';
import { useOutbox, type Waiting } from './outbox.ts';
import { reportRefusal } from './refusal.ts';
import { reportSearch } from './reports.tsx';

/** Reports that have not left this device yet; one that the server did not take can be opened again as it was typed. */
export function OutboxList({ userId }: { userId: string }) {
  const { waiting, flush, drop } = useOutbox(userId);
  const go = useNavigate();
  if (waiting.length === 0) return null;
  const reopen = async (report: Waiting) => {
    kept.write(report, report.entries);
    await kept.writeFiles(report, report.files);
    await drop(report);
    await go({ to: '.', search: reportSearch(report) });
  };
  return (
    <Alert color="yellow" title={say(words.title, { count: waiting.length })}>
      <Stack gap="xs">
        {waiting.map((report) => (
          <Group key={report.key} justify="space-between">
            <div><Text fw={600}>{report.title}</Text><Text fz={14}>{report.problem === null ? say(words.waits, { at: formatInstant(report.since) }) : say(words.refused, { why: reportRefusal(report.problem) })}</Text></div>
            <Button variant="default" onClick={() => void (report.problem === null ? flush() : reopen(report))}>{say(report.problem === null ? words.now : words.again)}</Button>
          </Group>
        ))}
      </Stack>
    </Alert>
  );
}
