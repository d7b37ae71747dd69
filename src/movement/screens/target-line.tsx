import { Button, Text } from '@mantine/core';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { outcomeOf } from '../rules/measured.ts';
import { reachedOf } from '../rules/pledge.ts';
import { amountText, measured, pledgeWords as words } from '../words/launch-screens.ts';
import type { Figures, LaunchData } from './pledge.tsx';
import { TargetUnits } from './target-units.tsx';

type Target = LaunchData['targets'][number];
type Props = { yearId: string; target: Target; figures: Figures | undefined; onNote: (() => void) | null };

/** A target beside what the cluster did: in words, as a share of the plan, where the figure comes from, and what each unit did. */
export function TargetLine({ yearId, target, figures, onNote }: Props) {
  const { measure, unitOfMeasure: unit, direction, source, results, measuredBy } = target;
  const found = figures?.targets.find(({ targetId }) => targetId === target.id);
  const noted = results.find(({ unitId }) => unitId === null);
  const outcome = outcomeOf(noted, found?.cluster.amount ?? null);
  const state = outcome && reachedOf(target, outcome.done);
  const ofUnits = results.filter(({ unitId }) => unitId !== null);
  return (
    <li className="pledge-target">
      <div>
        <Text fw={600}>{target.position}. {measure}</Text>
        <Text fz={14}>{say(direction === 'at-least' ? words.atLeast : words.atMost, { target: measured(formatPoints(target.target), unit) })}</Text>
        <Text fz={14} c="dimmed">{say(words.source, { source })}</Text>
        {found && <Text fz={14} c="dimmed">{say(words.measuredBy, { measure: say(found.measure.name) })}</Text>}
      </div>
      <div>
        {outcome === null || state === null ? <Text fz={14} c="dimmed">{say(measuredBy === null ? words.notNoted : figures === undefined ? words.counting : words.nothingYet)}</Text> : (
          <>
            {state.percent !== null && <div className={`pledge-bar${state.isReached ? '' : ' short'}`} aria-hidden><span style={{ width: `${Math.min(100, state.percent / 100)}%` }} /></div>}
            <Text fz={14}>{say(words.done, { done: measured(formatPoints(outcome.done), unit) })}{state.percent !== null && ` · ${say(words.percent, { percent: formatPoints(state.percent) })}`} · <b>{say(state.isReached ? words.reached : words.short)}</b></Text>
            <Origin noted={noted} found={found} unit={unit} />
          </>
        )}
        {found ? <TargetUnits yearId={yearId} target={target} found={found} /> : ofUnits.length > 0 && <Text fz={14}>{say(words.ofUnits, { reached: ofUnits.filter(({ done }) => reachedOf(target, done).isReached).length, count: ofUnits.length })}</Text>}
      </div>
      {onNote && <Button variant="default" size="sm" aria-label={say(words.note, { measure })} onClick={onNote}>{say(words.noteShort)}</Button>}
    </li>
  );
}

type OriginProps = { noted: Target['results'][number] | undefined; found: Figures['targets'][number] | undefined; unit: string };
/** Whether records or a person say so; a person's word that rests on records which have changed says so too. */
function Origin({ noted, found, unit }: OriginProps) {
  if (noted === undefined) return found === undefined ? null : <Text fz={14} c="dimmed">{say(words.fromRecords, { figures: amountText(found.cluster, found.measure) })}</Text>;
  const [before, now] = [noted.measured, found?.cluster.amount ?? null];
  return (
    <>
      <Text fz={14} c="dimmed">{say(words.notedBy, { name: noted.byName })}{noted.note !== null && `: ${noted.note}`}</Text>
      {now !== null && <Text fz={14} className={before !== null && before !== now ? 'pledge-changed' : ''}>{say(before !== null && before !== now ? words.changed : words.recordsSay, { amount: measured(formatPoints(now), unit), before: measured(formatPoints(before ?? now), unit) })}</Text>}
    </>
  );
}
