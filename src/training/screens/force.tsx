import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate, formatInstant, parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { formatCount, shareOf } from '../../kit/points.ts';
import { countIn } from '../rules/count.ts';
import { normOn } from '../rules/kinds.ts';
import { isInMonth, strengthOf } from '../rules/totals.ts';
import { forceWords as words, pasteWords, screenWords } from '../words/screens.ts';
import { CountBox, shareText, typedCount, typedDay } from './boxes.tsx';
import { PasteCounts } from './paste-counts.tsx';
import { trainingRefusal } from './refusal.ts';
import type { PartProps, TrainingData, UnitData } from './training.tsx';
import { UnitsTable } from './units-table.tsx';

const api = createClient<typeof import('../routes/force.ts')>('training');
const counts = ['eligible', 'registered', 'approved', 'firstYear', 'mobile', 'onTheSpot'] as const;

/** The yearly registration and the strength of the force, as counts. */
export function Force({ yearId, data }: PartProps) {
  const { units, own, norms } = data;
  const [isPasting, setPasting] = useState(false);
  const noted = units.flatMap(({ strength }) => (strength === null ? [] : [strength]));
  const sum = (of: (one: (typeof noted)[number]) => number) => noted.reduce((total, one) => total + of(one), 0);
  const isLate = (day: string) => !isInMonth(day, normOn(norms, 'registration', day)?.month ?? 12);
  const column = (name: keyof typeof words, of: (one: (typeof noted)[number]) => number) => ({ name: say(words[name]), of: ({ strength }: UnitData) => (strength === null ? '–' : formatCount(of(strength))), total: formatCount(sum(of)) });
  return (
    <>
      {own.map(({ unitId }) => { const unit = units.find((one) => one.unitId === unitId); return unit && <StrengthForm key={`${unitId} ${unit.strength?.version ?? 0}`} yearId={yearId} unit={unit} data={data} />; })}
      {data.may.openClasses && (isPasting ? <PasteCounts yearId={yearId} units={units} onDone={() => setPasting(false)} /> : <Group><Button h={44} variant="default" onClick={() => setPasting(true)}>{say(pasteWords.open)}</Button></Group>)}
      <UnitsTable units={units} columns={[
        { name: say(words.registeredOn), of: ({ strength }) => (strength === null ? say(words.missing) : <>{formatDate(strength.registeredOn)}{isLate(strength.registeredOn) && <span className="training-late"> ({say(words.late)})</span>}</>) },
        column('eligible', (one) => one.eligible), column('registered', (one) => one.registered), column('approved', (one) => one.approved), column('strength', strengthOf),
        { name: say(words.share), of: ({ strength }) => (strength === null ? '–' : shareText(shareOf(strengthOf(strength), strength.approved))), total: shareText(shareOf(sum(strengthOf), sum((one) => one.approved))) },
      ]} />
    </>
  );
}

function StrengthForm({ yearId, unit, data: { norms, today } }: { yearId: string; unit: UnitData; data: TrainingData }) {
  const { strength } = unit;
  const [typed, setTyped] = useState<Record<(typeof counts)[number] | 'registeredOn', string>>({ registeredOn: typedDay(strength?.registeredOn), eligible: typedCount(strength?.eligible), registered: typedCount(strength?.registered), approved: typedCount(strength?.approved), firstYear: typedCount(strength?.firstYear), mobile: typedCount(strength?.mobile), onTheSpot: typedCount(strength?.onTheSpot) });
  const { act, problem, isBusy } = useAction(trainingRefusal);
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const day = parseDate(typed.registeredOn);
  const { eligible, registered, approved, firstYear, mobile, onTheSpot } = Object.fromEntries(counts.map((key) => [key, countIn(typed[key])])) as Record<(typeof counts)[number], number | null>;
  const norm = normOn(norms, 'registration', day ?? today);
  const isWhole = day !== null && eligible !== null && registered !== null && approved !== null && firstYear !== null && mobile !== null && onTheSpot !== null;
  const tooMany = eligible !== null && registered !== null && registered > eligible;
  const total = (firstYear ?? 0) + (mobile ?? 0) + (onTheSpot ?? 0);
  const save = () => isWhole && act(() => api.send('saveStrength', { yearId, unitId: unit.unitId, version: strength?.version ?? 0, registeredOn: day, eligible, registered, approved, firstYear, mobile, onTheSpot }));
  return (
    <Stack component="form" gap="xs" className="training-box" onSubmit={(event) => { event.preventDefault(); if (isWhole && !tooMany) void save(); }}>
      <Title order={2} fz={16}>{say(words.own, { unit: unit.shortName })}</Title>
      {norm !== null && norm.month !== null && <Text fz={14}>{say(words.month, { month: norm.month, basis: norm.legalBasis })}</Text>}
      <Group gap="xs" align="start">
        <DayInput label={say(words.registeredOn)} value={typed.registeredOn} onChange={set('registeredOn')} />
        {counts.map((key) => <CountBox key={key} label={say(words[key])} value={typed[key]} onChange={set(key)} error={key === 'registered' && tooMany ? say(words.moreRegistered) : null} w={220} />)}
      </Group>
      {approved !== null && total > approved && <Text fz={14} className="training-late" role="status">{say(words.over, { strength: formatCount(total), approved: formatCount(approved) })}</Text>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="sm"><Button type="submit" h={44} loading={isBusy} disabled={!isWhole || tooMany}>{say(screenWords.save)}</Button><Text fz={14} c="dimmed">{strength === null ? say(words.notYet) : say(words.notedBy, { name: strength.notedByName, at: formatInstant(strength.notedAt) })}</Text></Group>
    </Stack>
  );
}
