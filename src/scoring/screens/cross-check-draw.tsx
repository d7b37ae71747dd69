import { Alert, Button, Checkbox, Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints, parsePoints } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { drawAssignments, planOf } from '../rules/cross-check/draw.ts';
import { sha256 } from '../../kit/sha256.ts';
import { isPossible, relaxationsOf, type Relaxation } from '../rules/cross-check/relax.ts';
import { drawWords as w } from '../words/cross-check.ts';
import { words } from '../words/sentences.ts';
import type { CrossPage } from './cross-check.tsx';
import { CrossWishes } from './cross-check-wishes.tsx';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/cross-check.ts')>('scoring');
type Props = { yearId: string; page: CrossPage };
type Draw = NonNullable<CrossPage['draw']>;

/** The draw, step by step, for everybody to follow; its buttons for who conducts it. */
export function CrossDraw({ yearId, page }: Props) {
  const { draw, setAside, may } = page;
  if (draw === null && !may.conduct) return setAside.length === 0 ? null : <PastDraws past={setAside} />;
  return (
    <section>
      <Title order={2} fz={18}>{say(w.title)}</Title>
      <Text fz={14} c="dimmed">{say(w.how)} {say(w.rules)}</Text>
      <Stack gap="sm" mt="sm">
        {draw === null ? <><CrossWishes yearId={yearId} page={page} /><Commit yearId={yearId} page={page} /></> : <DrawNow draw={draw} page={page} />}
        <PastDraws past={setAside} />
      </Stack>
    </section>
  );
}

const PastDraws = ({ past }: { past: CrossPage['setAside'] }) => past.map((draw) => (
  <Text key={draw.id} fz={14} c="dimmed">{say(w.setAsideAt, { n: draw.position, at: formatInstant(draw.setAsideAt!), by: draw.setAsideBy ?? '–', reason: draw.setAsideReason ?? '' })} · {say(w.hash)}: <span className="cross-code">{draw.seedHash}</span></Text>
));

/** How many teams, how their marks are averaged, and whether the wishes leave a draw at all; then the list is fixed. */
function Commit({ yearId, page: { units, wishes, lastYear } }: Props) {
  const [checkers, setCheckers] = useState(2);
  const [trim, setTrim] = useState(false);
  const [alarm, setAlarm] = useState('0,5');
  const [isAsked, setAsked] = useState(false);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const relaxations = useMemo(() => {
    const plan = planOf({ units: units.map(({ unitId }) => unitId), k: checkers, wishes, lastYear });
    return isPossible(plan) ? null : relaxationsOf(plan);
  }, [units, wishes, lastYear, checkers]);
  const above = alarm.trim() === '' ? null : parsePoints(alarm);
  const isNumber = alarm.trim() === '' || (above !== null && above > 0);
  return (
    <>
      <Group align="start">
        <NativeSelect label={say(w.checkers)} size="md" value={checkers} onChange={(event) => setCheckers(Number(event.currentTarget.value))} data={['1', '2', '3', '4', '5']} />
        <TextInput label={say(w.alarm)} size="md" value={alarm} onChange={(event) => setAlarm(event.currentTarget.value)} error={isNumber ? null : say(words.notNumber)} inputMode="decimal" />
      </Group>
      <Checkbox label={say(w.trim)} checked={trim} onChange={(event) => setTrim(event.currentTarget.checked)} size="md" />
      {relaxations !== null && <Impossible relaxations={relaxations} units={units} />}
      <div><Button disabled={relaxations !== null || !isNumber} onClick={() => setAsked(true)}>{say(w.commit)}</Button></div>
      <Modal opened={isAsked} onClose={() => setAsked(false)} title={say(w.sure)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
        <Stack gap="sm">
          <Text>{say(w.askCommit, { units: units.length })}</Text>
          {problem && <Alert color="red" role="alert">{problem}</Alert>}
          <Group justify="end"><Button variant="default" onClick={() => setAsked(false)}>{say(w.cancel)}</Button><Button data-autofocus loading={isBusy} onClick={() => void act(() => api.send('commitDraw', { yearId, checkers, trim, alarmAbove: above }))}>{say(w.agree)}</Button></Group>
        </Stack>
      </Modal>
    </>
  );
}

function Impossible({ relaxations, units }: { relaxations: Relaxation[]; units: CrossPage['units'] }) {
  const nameOf = (unitId: string) => units.find((unit) => unit.unitId === unitId)?.agencyName ?? unitId;
  const sentence = (one: Relaxation) => say(w[`relax-${one.kind}`], one.kind === 'conflict' ? { a: nameOf(one.units[0]), b: nameOf(one.units[1]) } : one.kind === 'excused' ? { a: nameOf(one.unit) } : one.kind === 'fewer' ? { k: one.k } : {});
  return (
    <Alert color="yellow" title={say(w.impossible)} role="alert">
      <Text>{say(relaxations.length === 0 ? w.relaxMore : w.relaxOne)}</Text>
      <ul>{relaxations.map((one, n) => <li key={n}>{sentence(one)}</li>)}</ul>
    </Alert>
  );
}

/** A draw that is in force: what was bound and shown, the next step, and the check of it all on this device. */
function DrawNow({ draw, page }: { draw: Draw; page: CrossPage }) {
  const [asked, setAsked] = useState<'confirm' | 'again' | null>(null);
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState<'equal' | 'wrongHash' | 'notEqual' | null>(null);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const { assignments, may } = page;
  const step = { drawId: draw.id, version: draw.version };
  const { plan } = draw;
  const facts = [
    say(w.committed, { at: formatInstant(draw.committedAt), by: draw.committedBy ?? '–' }), ...(draw.drawnAt === null ? [] : [say(w.drawn, { at: formatInstant(draw.drawnAt), by: draw.drawnBy ?? '–' })]),
    ...(draw.confirmedAt === null ? [] : [say(w.confirmed, { at: formatInstant(draw.confirmedAt), by: draw.confirmedBy ?? '–' })]),
    say(w.fixed, { units: plan.units.length, k: plan.k, excused: plan.excused.length, conflicts: plan.conflicts.length, previous: plan.previous.length }),
    ...(draw.alarmAbove === null ? [] : [`${say(w.alarm)}: ${formatPoints(draw.alarmAbove)}`]), ...(draw.trim ? [say(w.trim)] : []),
  ];
  function verify(): void {
    const keyOf = (checker: string, checkedUnit: string) => `${checker} ${checkedUnit}`;
    const published = assignments.map(({ checkerId, checkedId }) => keyOf(checkerId, checkedId)).sort();
    const again = (drawAssignments({ ...plan, seed: draw.seed! }).assignments ?? []).map((one) => keyOf(one.checker, one.checked)).sort();
    setChecked(sha256(draw.seed!) !== draw.seedHash ? 'wrongHash' : again.join() === published.join() ? 'equal' : 'notEqual');
  }
  const carryOut = () => act(() => asked === 'confirm' ? api.send('confirmDraw', step) : api.send('setAsideDraw', { ...step, reason })).then((done) => { if (done) { setAsked(null); setReason(''); } });
  return (
    <>
      <div>{facts.map((fact) => <Text key={fact}>{fact}</Text>)}</div>
      <div>
        <Text fw={600} fz={14}>{say(w.hash)}</Text><Text className="cross-code">{draw.seedHash}</Text>
        <Text fw={600} fz={14} mt={4}>{say(w.seed)}</Text>{draw.seed === null ? <Text c="dimmed" fz={14}>{say(w.seedLater)}</Text> : <Text className="cross-code">{draw.seed}</Text>}
      </div>
      {checked !== null && <Alert color={checked === 'equal' ? 'teal' : 'red'} role="status">{say(w[checked], { count: assignments.length })}</Alert>}
      {problem && asked === null && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs">
        {may.conduct && draw.status === 'committed' && <Button loading={isBusy} onClick={() => void act(() => api.send('makeDraw', step))}>{say(w.draw)}</Button>}
        {may.conduct && draw.status === 'drawn' && <Button onClick={() => setAsked('confirm')}>{say(w.confirm)}</Button>}
        {draw.seed !== null && <Button variant="default" onClick={verify}>{say(w.verify)}</Button>}
        {may.conduct && assignments.every(({ completedAt, progress }) => completedAt === null && (progress?.done ?? 0) === 0) && <Button variant="default" c="red.8" onClick={() => setAsked('again')}>{say(w.again)}</Button>}
      </Group>
      <Modal opened={asked !== null} onClose={() => setAsked(null)} title={say(asked === 'again' ? w.again : w.sure)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
        <Stack gap="sm">
          {asked === 'confirm' ? <Text>{say(w.askConfirm)}</Text> : <Textarea data-autofocus label={say(w.reason)} withAsterisk value={reason} onChange={(event) => setReason(event.currentTarget.value)} maxLength={500} />}
          {problem && <Alert color="red" role="alert">{problem}</Alert>}
          <Group justify="end"><Button variant="default" onClick={() => setAsked(null)}>{say(w.cancel)}</Button><Button loading={isBusy} disabled={asked === 'again' && reason.trim().length < 5} onClick={() => void carryOut()}>{say(asked === 'again' ? w.setAside : w.agree)}</Button></Group>
        </Stack>
      </Modal>
    </>
  );
}
