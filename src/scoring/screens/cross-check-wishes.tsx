import { Alert, Button, Group, NativeSelect, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { parseBlock } from '../../kit/paste.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { readPrevious } from '../rules/cross-check/previous.ts';
import { wishWords as w } from '../words/cross-check.ts';
import type { CrossPage } from './cross-check.tsx';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/cross-check.ts')>('scoring');
type Props = { yearId: string; page: CrossPage };

/** What the draw has to respect, written down before the list is fixed. */
export function CrossWishes({ yearId, page: { units, wishes, lastYear } }: Props) {
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const nameOf = (unitId: string | null) => units.find((unit) => unit.unitId === unitId)?.agencyName ?? '–';
  const listed = wishes.filter(({ kind }) => kind !== 'previous');
  return (
    <div>
      <Title order={3} fz={16}>{say(w.title)}</Title>
      {listed.length === 0 && <Text c="dimmed" fz={14}>{say(w.none)}</Text>}
      {listed.map(({ id, kind, unitId, otherUnitId, reason }) => {
        const wish = say(kind === 'conflict' ? w.conflict : w.excused, { a: nameOf(unitId), b: nameOf(otherUnitId) });
        return (
          <div key={id} className="cross-line">
            <Text flex="1 1 240px">{wish}<Text span c="dimmed"> · {reason}</Text></Text>
            <Button variant="subtle" size="compact-md" loading={isBusy} aria-label={say(w.remove, { wish })} onClick={() => void act(() => api.send('removeCrossWish', { wishId: id }))}>×</Button>
          </div>
        );
      })}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <AddWish yearId={yearId} units={units} />
      <Title order={3} fz={16} mt="md">{say(w.lastYear)}</Title>
      {lastYear.length > 0 ? <Text fz={14}>{say(w.known, { count: lastYear.length })}</Text> : <LastYear yearId={yearId} units={units} entered={wishes.filter(({ kind }) => kind === 'previous').length} />}
    </div>
  );
}

function AddWish({ yearId, units }: { yearId: string; units: CrossPage['units'] }) {
  const [kind, setKind] = useState<'conflict' | 'excused'>('conflict');
  const [unitId, setUnit] = useState('');
  const [otherId, setOther] = useState('');
  const [reason, setReason] = useState('');
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const choices = [{ value: '', label: say(w.choose) }, ...units.map((unit) => ({ value: unit.unitId, label: unit.agencyName }))];
  const isReady = unitId !== '' && (kind === 'excused' || (otherId !== '' && otherId !== unitId)) && reason.trim().length >= 5;
  async function add(): Promise<void> {
    if (!(await act(() => api.send('addCrossWish', { yearId, kind, unitId, otherUnitId: kind === 'excused' ? null : otherId, reason })))) return;
    for (const clear of [setUnit, setOther, setReason]) clear('');
  }
  return (
    <form onSubmit={(event) => { event.preventDefault(); void add(); }}>
      <Group align="end" gap="sm" mt="xs">
        <NativeSelect label={say(w.kind)} size="md" value={kind} onChange={(event) => setKind(event.currentTarget.value as typeof kind)} data={[{ value: 'conflict', label: say(w.addConflict) }, { value: 'excused', label: say(w.addExcused) }]} />
        <NativeSelect label={say(w.unit)} size="md" value={unitId} onChange={(event) => setUnit(event.currentTarget.value)} data={choices} />
        {kind === 'conflict' && <NativeSelect label={say(w.other)} size="md" value={otherId} onChange={(event) => setOther(event.currentTarget.value)} data={choices} />}
        <TextInput label={say(w.reason)} size="md" flex="1 1 220px" value={reason} onChange={(event) => setReason(event.currentTarget.value)} maxLength={500} />
        <Button type="submit" variant="default" size="md" loading={isBusy} disabled={!isReady}>{say(w.add)}</Button>
      </Group>
      {problem && <Alert color="red" role="alert" mt="xs">{problem}</Alert>}
    </form>
  );
}

/** Last year's assignments from a sheet, where the program did not hold them. */
function LastYear({ yearId, units, entered }: { yearId: string; units: CrossPage['units']; entered: number }) {
  const [text, setText] = useState('');
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const { pairs, faults } = readPrevious(text === '' ? [] : parseBlock(text), units);
  const keep = () => act(() => api.send('setCrossPrevious', { yearId, pairs: pairs.map(([checker, checked]) => ({ checker, checked })) })).then((done) => done && setText(''));
  return (
    <div>
      <Text fz={14} c="dimmed">{entered > 0 ? say(w.entered, { count: entered }) : say(w.byHand)}</Text>
      <Textarea aria-label={say(w.paste)} value={text} onChange={(event) => setText(event.currentTarget.value)} autosize minRows={2} maxRows={8} mt={4} />
      {text !== '' && <Text fz={14} role="status">{say(w.understood, { count: pairs.length })}</Text>}
      {faults.map((fault) => <Text key={fault.row} fz={14} className="differs">{say(w.notUnderstood, fault)}</Text>)}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {text !== '' && <Button variant="default" mt={4} loading={isBusy} disabled={pairs.length === 0 || faults.length > 0} onClick={() => void keep()}>{say(w.keep, { count: pairs.length })}</Button>}
    </div>
  );
}
