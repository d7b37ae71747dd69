import { Alert, Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { nextState, type ReportEvent } from '../rules/state.ts';
import { sentWords as words } from '../words/screens.ts';
import { MomentInput, type Moment } from '../../kit/ui/moment-input.tsx';
import { reportRefusal } from './refusal.ts';
import type { ReportData } from './report.tsx';

const api = createClient<typeof import('../routes/collect.ts')>('reports');
type Act = Extract<ReportEvent, 'return' | 'waive' | 'lift' | 'extend'>;
const names = { return: words.doReturn, waive: words.doWaive, lift: words.doLift, extend: words.doExtend };
const noMoment: Moment = { date: '', time: '', instant: null };

/** What those who collect may do about a report, each with its reason; only what its state allows. */
export function ReportActs({ report }: { report: ReportData }) {
  const { periodId, unitId, state, contents } = report;
  const [chosen, setChosen] = useState<Act | null>(null);
  const [reason, setReason] = useState('');
  const [due, setDue] = useState(noMoment);
  const { act, problem, isBusy } = useAction(reportRefusal);
  const allowed = (Object.keys(names) as Act[]).filter((one) => nextState(state, one) !== null);
  if (allowed.length === 0) return null;
  const hasDue = chosen === 'return' || chosen === 'extend';
  const isRight = reason.trim().length >= 5 && (!hasDue || due.instant !== null);
  const doIt: Record<Act, () => Promise<unknown>> = {
    return: () => api.send('returnReport', { periodId, unitId, version: contents.length, reason, dueAt: due.instant! }), extend: () => api.send('extendReports', { periodId, unitIds: [unitId], reason, dueAt: due.instant! }),
    waive: () => api.send('waiveReports', { periodId, unitIds: [unitId], reason }), lift: () => api.send('liftWaiver', { periodId, unitId, reason }),
  };
  const send = async () => {
    if (chosen === null || !isRight || !(await act(doIt[chosen]))) return;
    setChosen(null);
    setReason('');
    setDue(noMoment);
  };
  if (chosen === null || !allowed.includes(chosen)) return <Group gap="xs">{allowed.map((one) => <Button key={one} variant="default" onClick={() => setChosen(one)}>{say(names[one])}</Button>)}</Group>;
  return (
    <Stack component="form" gap="xs" className="report-box" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <Textarea size="md" required autosize label={say(words.why)} value={reason} maxLength={1000} onChange={(event) => setReason(event.currentTarget.value)} />
      {hasDue && <MomentInput label={say(words.newDue)} value={due} onChange={setDue} />}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" loading={isBusy} disabled={!isRight}>{say(words.agree)}</Button><Button variant="default" onClick={() => setChosen(null)}>{say(words.cancel)}</Button></Group>
    </Stack>
  );
}
