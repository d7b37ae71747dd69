import { Text, Title } from '@mantine/core';
import { formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { sentWords as words } from '../words/screens.ts';
import type { ReportData } from './report.tsx';

/** What those who collect did about a report, the latest first. */
export const Marks = ({ marks }: Pick<ReportData, 'marks'>) => marks.length > 0 && (
  <section>
    <Title order={2} fz={16}>{say(words.marks)}</Title>
    <ul className="plain-list">{marks.map(({ kind, at, byName, reason }) => <li key={`${kind} ${String(at)}`}><Text fz={14}>{say(words[kind], { at: formatInstant(at), name: byName, reason: reason ?? '' })}</Text></li>)}</ul>
  </section>
);
