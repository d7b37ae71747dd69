import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { useOpened } from '../../kit/ui/use-opened.ts';
import { say } from '../../kit/words.ts';
import { formatCount, shareOf } from '../../kit/points.ts';
import { normOn } from '../rules/kinds.ts';
import { totalsOf } from '../rules/totals.ts';
import { forceNames } from '../words/names.ts';
import { planWords as words, screenWords } from '../words/screens.ts';
import { shareText, spanText } from './boxes.tsx';
import { PlanDays } from './plan-days.tsx';
import { PlanForm } from './plan-form.tsx';
import { trainingRefusal } from './refusal.ts';
import type { PartProps, TrainingData, UnitData } from './training.tsx';
import { UnitsTable } from './units-table.tsx';

const api = createClient<typeof import('../routes/force.ts')>('training');
export type PlanData = UnitData['plans'][number];

/** Training planned and held: the own plans day by day, and how far every unit is. */
export function Plans({ yearId, data }: PartProps) {
  const { units, own } = data;
  const all = totalsOf(units.flatMap(({ plans }) => plans));
  return (
    <>
      {own.map(({ unitId }) => { const unit = units.find((one) => one.unitId === unitId); return unit && <OwnPlans key={unitId} yearId={yearId} unit={unit} data={data} />; })}
      <UnitsTable units={units} columns={[
        { name: say(words.planned), of: ({ totals }) => formatCount(totals.people), total: formatCount(all.people) }, { name: say(words.done), of: ({ totals }) => formatCount(totals.trained), total: formatCount(all.trained) },
        { name: say(words.share), of: ({ totals }) => shareText(shareOf(totals.trained, totals.people)), total: shareText(shareOf(all.trained, all.people)) },
        { name: say(words.days), of: ({ totals }) => formatCount(totals.days), total: formatCount(all.days) }, { name: say(words.held), of: ({ totals }) => formatCount(totals.held), total: formatCount(all.held) },
        { name: say(words.dayShare), of: ({ totals }) => shareText(shareOf(totals.held, totals.days)), total: shareText(shareOf(all.held, all.days)) },
      ]} />
    </>
  );
}

function OwnPlans({ yearId, unit, data }: { yearId: string; unit: UnitData; data: TrainingData }) {
  const { open: editing, setOpen: setEditing, closing } = useOpened<string>();
  const [open, setOpen] = useState<string | null>(null);
  const { act, problem, isBusy } = useAction(trainingRefusal);
  const form = (plan: PlanData | null) => <PlanForm key={plan?.id ?? 'new'} yearId={yearId} unitId={unit.unitId} plan={plan} norms={data.norms} today={data.today} onDone={closing(plan?.id ?? 'new')} />;
  return (
    <Stack gap="xs" className="training-box">
      <Group justify="space-between" gap="xs"><Title order={2} fz={16}>{say(words.own, { unit: unit.shortName })}</Title>{editing === null && <Button h={44} onClick={() => setEditing('new')}>{say(words.add)}</Button>}</Group>
      {editing === 'new' && form(null)}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {unit.plans.length === 0 && <Text>{say(words.none)}</Text>}
      <ul className="plain-list">
        {unit.plans.map((plan) => {
          const name = `${say(forceNames[plan.forceKind])}, ${spanText(plan)}`;
          const norm = normOn(data.norms, plan.forceKind, plan.startsOn)?.days ?? 0;
          if (editing === plan.id) return <li key={plan.id} className="training-line">{form(plan)}</li>;
          return (
            <li key={plan.id} className="training-line">
              <Text fw={600}>{say(forceNames[plan.forceKind])}</Text>
              <Text>{say(words.line, { span: spanText(plan), people: formatCount(plan.plannedPeople), held: plan.days.length, days: plan.plannedDays })}{plan.plannedDays < norm && <span className="training-late"> ({say(words.underNorm, { norm })})</span>}</Text>
              <Text>{plan.trained === null ? say(words.going) : say(words.trained, { trained: formatCount(plan.trained), people: formatCount(plan.plannedPeople), share: shareText(shareOf(plan.trained, plan.plannedPeople)).replace('%', '') })}</Text>
              <Group gap="xs">
                <Button variant="default" h={44} aria-expanded={open === plan.id} aria-label={say(words.more, { name })} onClick={() => setOpen(open === plan.id ? null : plan.id)}>{say(open === plan.id ? words.close : words.open)}</Button>
                <Button variant="subtle" h={44} aria-label={say(screenWords.editOf, { name })} onClick={() => setEditing(plan.id)}>{say(screenWords.edit)}</Button>
                {plan.days.length === 0 && <Button variant="subtle" h={44} loading={isBusy} aria-label={say(screenWords.removeOf, { name })} onClick={() => void act(() => api.send('removePlan', { planId: plan.id, version: plan.version }))}>{say(screenWords.remove)}</Button>}
              </Group>
              {open === plan.id && <PlanDays key={plan.version} plan={plan} />}
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
