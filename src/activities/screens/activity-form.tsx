import { Alert, Button, Group, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { moneyInWords } from '../../kit/amounts.ts';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate, parseDate } from '../../kit/dates.ts';
import { formatMoney, parseMoney } from '../../kit/money.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { useUnsaved } from '../../kit/ui/use-unsaved.ts';
import { say } from '../../kit/words.ts';
import { activityKinds, type ActivityKind } from '../rules/kinds.ts';
import { totalsOf } from '../rules/lines.ts';
import { kindNames } from '../words/names.ts';
import { screenWords as words } from '../words/screens.ts';
import { FileList } from './activity-files.tsx';
import { FileChoice } from './file-choice.tsx';
import { LineFields } from './line-fields.tsx';
import { PasteLines } from './paste-lines.tsx';
import { activityRefusal } from './refusal.ts';
import { ShareFields, sharesOfTyped, type Member, type TypedShares } from './share-fields.tsx';
import { emptyLine, isBlank, lineOfTyped, typedOf, type TypedLine } from './typed-line.ts';
import { keepFiles, type WaitingFile } from './waiting-files.ts';

const api = createClient<typeof import('../routes/record.ts')>('activities');
type Before = AnswerOf<typeof import('../routes/read.ts').activity>;
type Props = { yearId: string; owners: readonly (string | null)[]; members: readonly Member[]; year: { startsOn: string; endsOn: string }; before?: Before; onDone: (activityId: string | null) => void };
const orNull = (typed: string) => (typed.trim() === '' ? null : typed);

/** A new activity, or a draft to be changed. `owners` are the units that the person records for, null: the cluster. `onDone` hears what was saved, or null when it was given up. */
export function ActivityForm({ yearId, owners, members, year, before, onDone }: Props) {
  const [typed, setTyped] = useState({
    name: before?.name ?? '', occasion: before?.occasion ?? '', heldOn: before ? formatDate(before.heldOn) : '', beneficiary: before?.beneficiary ?? '', count: before === undefined || before.beneficiaryCount === null ? '' : formatMoney(before.beneficiaryCount), noun: before?.beneficiaryNoun ?? '', note: before?.note ?? '',
  });
  const [owner, setOwner] = useState(owners[0] ?? null);
  const [kind, setKind] = useState<ActivityKind>(before?.kind ?? 'pupil-gifts');
  const [lines, setLines] = useState<(TypedLine & { key: number })[]>(() => (before ? before.lines.map(typedOf) : [emptyLine]).map((line, key) => ({ ...line, key })));
  const [nextKey, setNextKey] = useState(lines.length);
  const [shares, setShares] = useState<TypedShares>(() => Object.fromEntries((before?.shares ?? []).map(({ unitId, amount }) => [unitId, formatMoney(amount)])));
  const [files, setFiles] = useState<readonly WaitingFile[]>([]);
  const leave = useUnsaved({ typed, owner, kind, lines, shares, files: files.length });
  const { act, problem, isBusy } = useAction(activityRefusal);
  const set = (key: keyof typeof typed) => (event: { currentTarget: { value: string } }) => { const { value } = event.currentTarget; setTyped((now) => ({ ...now, [key]: value })); };
  const append = (added: readonly TypedLine[]) => { setLines((now) => [...now.filter((line) => !isBlank(line)), ...added.map((line, n) => ({ ...line, key: nextKey + n }))]); setNextKey(nextKey + added.length); };
  const [heldOn, count] = [parseDate(typed.heldOn), typed.count === '' ? null : parseMoney(typed.count)];
  const filled = lines.filter((line) => !isBlank(line)); // work without gifts leaves the first line empty
  const read = filled.map(lineOfTyped).filter((line) => line !== null);
  const readShares = sharesOfTyped(shares);
  const { value } = totalsOf(read);
  const isWrongCount = typed.count !== '' && count === null;
  const isRight = typed.name.trim() !== '' && typed.occasion.trim() !== '' && typed.beneficiary.trim() !== '' && heldOn !== null && !isWrongCount && read.length === filled.length && readShares !== null;
  const save = () => act(async () => {
    const { activityId } = await api.send('saveActivity', {
      yearId, activityId: before?.id ?? null, version: before?.version ?? 0, unitId: owner, name: typed.name, occasion: typed.occasion, kind, heldOn: heldOn!, beneficiary: typed.beneficiary,
      beneficiaryCount: count, beneficiaryNoun: orNull(typed.noun), note: orNull(typed.note), lines: read, shares: owner === null ? readShares! : [],
    });
    if (files.length > 0) await keepFiles(activityId, files); // the page of the activity sends them
    leave();
    onDone(activityId);
  });
  const nameOf = (unitId: string | null) => (unitId === null ? say(words.joint) : (members.find((one) => one.unitId === unitId)?.agencyName ?? unitId));
  return (
    <Stack component="form" gap="xs" className="activity-box" maw={960} onSubmit={(event) => { event.preventDefault(); if (isRight) void save(); }}>
      {owners.length > 1 && <NativeSelect size="md" label={say(words.recorder)} value={owner ?? ''} data={owners.map((one) => ({ value: one ?? '', label: nameOf(one) }))} onChange={(event) => setOwner(event.currentTarget.value || null)} />}
      {before === undefined && (
        <>
          <Title order={3} fz={16}>{say(words.files)}</Title>
          <FileList files={files} onDrop={(dropped) => setFiles(files.filter((one) => one !== dropped))} />
          <FileChoice isBusy={false} onChosen={(chosen) => setFiles((now) => [...now, ...chosen])} />
        </>
      )}
      <TextInput size="md" required label={say(words.name)} value={typed.name} maxLength={300} onChange={set('name')} />
      <TextInput size="md" required label={say(words.occasion)} value={typed.occasion} maxLength={200} onChange={set('occasion')} />
      <div className="activity-fields">
        <NativeSelect size="md" label={say(words.kind)} value={kind} data={activityKinds.map((one) => ({ value: one, label: say(kindNames[one]) }))} onChange={(event) => setKind(event.currentTarget.value as ActivityKind)} />
        <DayInput label={say(words.heldOn)} value={typed.heldOn} onChange={(heldOn) => setTyped((now) => ({ ...now, heldOn }))} />
      </div>
      <TextInput size="md" required label={say(words.beneficiary)} value={typed.beneficiary} maxLength={300} onChange={set('beneficiary')} />
      <div className="activity-fields">
        <TextInput size="md" label={say(words.count)} value={typed.count} error={isWrongCount ? say(words.wrongCount) : null} onChange={set('count')} />
        <TextInput size="md" label={say(words.noun)} value={typed.noun} maxLength={60} onChange={set('noun')} />
      </div>
      <Textarea size="md" autosize label={say(words.note)} value={typed.note} maxLength={2000} onChange={set('note')} />
      <Title order={3} fz={16}>{say(words.lines)}</Title>
      {lines.map(({ key, ...line }, n) => <LineFields key={key} n={n + 1} line={line} year={year} onChange={(next) => setLines(lines.map((one) => (one.key === key ? { ...next, key } : one)))} onRemove={() => setLines(lines.filter((one) => one.key !== key))} />)}
      <Group gap="xs"><Button h={44} variant="default" onClick={() => { setLines([...lines, { ...emptyLine, key: nextKey }]); setNextKey(nextKey + 1); }}>{say(words.addLine)}</Button></Group>
      <PasteLines onRead={append} />
      <Text fw={600} role="status">{say(words.total, { amount: formatMoney(value), words: moneyInWords(value) })}</Text>
      {owner === null && <ShareFields members={members} value={value} shares={shares} onChange={setShares} />}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isRight}>{say(words.save)}</Button><Button h={44} variant="default" onClick={() => { leave(); onDone(null); }}>{say(words.cancel)}</Button></Group>
    </Stack>
  );
}
