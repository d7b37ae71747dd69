import { Alert, Anchor, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { deadline, periodName, standingSign, standingText } from '../words/names.ts';
import { entryWords as words, listWords, sentWords } from '../words/screens.ts';
import { EntryForm } from './entry-form.tsx';
import { reportRefusal } from './refusal.ts';
import { ReportActs } from './report-acts.tsx';
import { Marks } from './report-marks.tsx';

const ReportSent = lazy(() => import('./report-sent.tsx').then((m) => ({ default: m.ReportSent })));
const api = createClient<typeof import('../routes/read.ts')>('reports');
export type ReportData = AnswerOf<typeof import('../routes/read.ts').report>;

/** One report of a unit: to be filled in, or as it was sent with everything that happened to it. */
export function ReportPage({ periodId, unitId, userId }: { periodId: string; unitId: string; userId: string }) {
  const found = useQuery({ queryKey: ['report', periodId, unitId], queryFn: () => api.load('report', { periodId, unitId }) });
  const [isCorrecting, setCorrecting] = useState(false);
  const [notice, setNotice] = useState<{ kind: 'done' | 'problem'; text: string } | null>(null);
  const back = <Anchor component={Link} to="." search={{} as never} className="report-link">‹ {say(words.back)}</Anchor>;
  if (found.data === undefined) return <Stack className="page" maw={720}>{back}{found.isError ? <Alert color="red" role="alert">{reportRefusal(found.error)}</Alert> : <Text>{say(listWords.loading)}</Text>}</Stack>;
  const report = found.data;
  const { formName, rhythm, agencyName, dueAt, standing, marks, contents, may } = report;
  const [returned, extended, reminded] = (['return', 'extend', 'remind'] as const).map((kind) => marks.find((mark) => mark.kind === kind));
  const title = `${formName} · ${periodName(rhythm, report)}`;
  return (
    <Stack className="page reports" gap="sm" maw={720}>
      {back}
      <div>
        <Title order={1} fz={20}>{title}</Title>
        <Text>{`Ban CHQS ${agencyName}`} · {say(words.due, { due: deadline(dueAt) })}</Text>
        <Text className={`standing ${standing.kind}`} fw={600}>{standingSign(standing)} {standingText(standing)}</Text>
      </div>
      {notice && <Alert color={notice.kind === 'done' ? 'teal' : 'red'} role={notice.kind === 'done' ? 'status' : 'alert'}>{notice.text}</Alert>}
      {report.state === 'returned' && returned && <Alert color="red">{say(words.returned, { at: formatInstant(returned.at), reason: returned.reason ?? '', due: deadline(returned.dueAt!) })}</Alert>}
      {report.state === 'open' && extended && <Alert color="yellow">{say(words.extended, { due: deadline(extended.dueAt!), reason: extended.reason ?? '' })}</Alert>}
      {may.send && reminded && <Alert color="yellow">{say(words.reminded, { at: formatInstant(reminded.at) })}</Alert>}
      {may.send || isCorrecting
        ? <EntryForm key={isCorrecting ? 'correct' : 'send'} report={report} title={title} userId={userId} isCorrection={isCorrecting} onNotice={setNotice} onDone={() => setCorrecting(false)} />
        : contents.length === 0 ? <Text>{say(sentWords.notSent)}</Text> : <Suspense><ReportSent report={report} onCorrect={may.correct ? () => { setNotice(null); setCorrecting(true); } : null} /></Suspense>}
      {!may.send && !isCorrecting && <Marks marks={marks} />}
      {may.collect && !isCorrecting && <ReportActs report={report} />}
    </Stack>
  );
}
