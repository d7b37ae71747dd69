import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { say } from '../../kit/words.ts';
import { reachedOf } from '../rules/pledge.ts';
import { launchRefusals } from '../words/launch.ts';
import { amountText, measured, pledgeWords as words } from '../words/launch-screens.ts';
import type { Figures, LaunchData } from './pledge.tsx';

const api = createClient<typeof import('../routes/pledge-results.ts')>('movement');
type Target = LaunchData['targets'][number];
type Found = Figures['targets'][number];

/** What each unit did of a target that records measure; a unit opens down to its records. */
export function TargetUnits({ yearId, target, found }: { yearId: string; target: Target; found: Found }) {
  const { measure, units } = found;
  if (units.length === 0) return null;
  const reached = units.filter(({ amount }) => amount !== null && reachedOf(target, amount).isReached).length;
  return (
    <details className="registered">
      <summary>{say(measure.isShare ? words.unitsReached : words.unitsOf, { reached, count: units.length })}</summary>
      <ul className="pledge-list">{units.map((unit) => <li key={unit.unitId}><Unit {...{ yearId, target, measure, unit }} /></li>)}</ul>
    </details>
  );
}

type UnitProps = { yearId: string; target: Target; measure: Found['measure']; unit: Found['units'][number] };
function Unit({ yearId, target, measure, unit: { unitId, agencyName, amount, done, of, records } }: UnitProps) {
  const [isOpen, setOpen] = useState(false);
  const noted = target.results.find((one) => one.unitId === unitId);
  const shown = amount === null ? say(words.nothingYet) : `${measured(formatPoints(amount), target.unitOfMeasure)}${measure.isShare ? ` (${amountText({ done, of }, measure)})` : ''}`;
  const said = <>{agencyName}: <b>{shown}</b>{noted !== undefined && ` · ${say(words.unitNoted, { amount: measured(formatPoints(noted.done), target.unitOfMeasure) })}`}</>;
  return records === 0 ? <Text fz={14} py={4}>{said}</Text> : (
    <details className="registered unit-figure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary><span>{said}</span></summary>
      {isOpen && <Records {...{ yearId, targetId: target.id, unitId, measure }} />}
    </details>
  );
}

function Records({ yearId, targetId, unitId, measure }: { yearId: string; targetId: string; unitId: string; measure: Found['measure'] }) {
  const { year, cluster } = useParams({ strict: false });
  const found = useQuery({ queryKey: ['pledge-records', targetId, unitId], queryFn: () => api.load('pledgeRecords', { yearId, targetId, unitId }) });
  if (found.data === undefined) return <Text fz={14} {...(found.isError && { role: 'alert', c: 'red' })}>{found.isError ? refusalSentence(found.error, launchRefusals) : say(words.loading)}</Text>;
  return (
    <ul className="pledge-list">
      {found.data.records.map(({ name, from, to, path, done, of }, n) => {
        const [page, search = ''] = path.split('?');
        const days = [...new Set([from, to])].flatMap((day) => (day === null ? [] : [formatDate(day)])).join('–');
        return (
          <li key={n}><Anchor component={Link} to={`/nam/${year}/cum/${cluster}${page}`} search={Object.fromEntries(new URLSearchParams(search)) as never} fz={14} className="pledge-record">{[say(name), days].filter((part) => part !== '').join(' · ')}</Anchor> <Text span fz={14} c="dimmed">{amountText({ done, of }, measure)}</Text></li>
        );
      })}
    </ul>
  );
}
