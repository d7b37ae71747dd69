import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { say } from '../../kit/words.ts';
import { reachedOf } from '../rules/pledge.ts';
import { launchRefusals } from '../words/launch.ts';
import { measured, pledgeWords as words } from '../words/launch-screens.ts';
import { Campaigns } from './campaigns.tsx';
import { PledgeDialog, type PledgeAct } from './pledge-dialog.tsx';
import { Registrations } from './registrations.tsx';
import { TargetsForm } from './targets-form.tsx';
import './pledge.css';

const api = createClient<typeof import('../routes/launch.ts')>('movement');
export type LaunchData = AnswerOf<typeof import('../routes/launch.ts').launch>;
type Target = LaunchData['targets'][number];

/** What a year was launched under: its pledge and who signed it, titles registered, campaigns. */
export function Pledge({ year: { id } }: { year: { id: string } }) {
  const found = useQuery({ queryKey: ['launch', id], queryFn: () => api.load('launch', { yearId: id }) });
  const [act, setAct] = useState<PledgeAct | null>(null);
  const [isEditing, setEditing] = useState(false);
  if (found.data === undefined) return found.isError ? <Alert color="red" m="md" role="alert">{refusalSentence(found.error, launchRefusals)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const launch = found.data;
  const { targets, members, may } = launch;
  const signed = members.filter(({ signature }) => signature !== null).length;
  const toSign = members.find(({ unitId, signature }) => may.own.includes(unitId) && signature === null);
  const mayNote = may.launch || may.own.length > 0;
  return (
    <Stack className="page" gap="lg" maw={1100}>
      <div><Title order={1} fz={22}>{say(words.title, { year: launch.year })}</Title><Text c="dimmed">{launch.theme} · {launch.slogan}</Text></div>
      <section>
        <Title order={2} fz={18}>{say(words.targets, { count: targets.length })}</Title>
        {targets.length === 0 && <Text>{say(words.noTargets)}</Text>}
        <ul className="pledge-list">{targets.map((target) => <TargetLine key={target.id} target={target} onNote={mayNote ? () => setAct({ kind: 'note', target }) : null} />)}</ul>
        {may.launch && (
          <Group mt="sm" gap="xs">
            {signed === 0 ? <Button variant="default" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>{say(words.edit)}</Button> : <Button variant="default" onClick={() => setAct({ kind: 'reopen', signed })}>{say(words.reopen)}</Button>}
          </Group>
        )}
        {may.launch && signed === 0 && isEditing && <TargetsForm key={launch.version} launch={launch} onDone={() => setEditing(false)} />}
      </section>
      <section>
        <Title order={2} fz={18}>{say(words.signatures, { signed, count: members.length })}</Title>
        {toSign && targets.length > 0 && <Button my="xs" onClick={() => setAct({ kind: 'sign', unitId: toSign.unitId, unit: toSign.agencyName })}>{say(words.sign)}</Button>}
        <ul className="pledge-list signatures">
          {members.map(({ unitId, agencyName, signature }) => (
            <li key={unitId}><Text fw={600}>{agencyName}</Text><Text fz={14}>{signature === null ? `○ ${say(words.unsigned)}` : `✔ ${say(words.signed, { position: signature.position, name: signature.signerName, post: signature.signerPost, at: formatInstant(signature.signedAt) })}`}</Text></li>
          ))}
        </ul>
      </section>
      <Registrations launch={launch} />
      <Campaigns launch={launch} />
      {act && <PledgeDialog launch={launch} act={act} onClose={() => setAct(null)} />}
    </Stack>
  );
}

/** A target beside what the cluster did: in words, as a share of the plan, and how many units reached it. */
function TargetLine({ target, onNote }: { target: Target; onNote: (() => void) | null }) {
  const { measure, unitOfMeasure: unit, direction, source, results } = target;
  const own = results.find(({ unitId }) => unitId === null);
  const state = own && reachedOf(target, own.done);
  const ofUnits = results.filter(({ unitId }) => unitId !== null);
  const share = state === undefined || state.percent === null ? null : formatPoints(state.percent);
  return (
    <li className="pledge-target">
      <div>
        <Text fw={600}>{target.position}. {measure}</Text>
        <Text fz={14}>{say(direction === 'at-least' ? words.atLeast : words.atMost, { target: measured(formatPoints(target.target), unit) })}</Text>
        <Text fz={14} c="dimmed">{say(words.source, { source })}</Text>
      </div>
      <div>
        {own === undefined || state === undefined ? <Text fz={14} c="dimmed">{say(words.notNoted)}</Text> : (
          <>
            {state.percent !== null && <div className={`pledge-bar${state.isReached ? '' : ' short'}`} aria-hidden><span style={{ width: `${Math.min(100, state.percent / 100)}%` }} /></div>}
            <Text fz={14}>{say(words.done, { done: measured(formatPoints(own.done), unit) })}{share !== null && ` · ${say(words.percent, { percent: share })}`} · <b>{say(state.isReached ? words.reached : words.short)}</b></Text>
            {own.note && <Text fz={14} c="dimmed">{own.note}</Text>}
          </>
        )}
        {ofUnits.length > 0 && <Text fz={14}>{say(words.ofUnits, { reached: ofUnits.filter(({ done }) => reachedOf(target, done).isReached).length, count: ofUnits.length })}</Text>}
      </div>
      {onNote && <Button variant="default" size="sm" aria-label={say(words.note, { measure })} onClick={onNote}>{say(words.noteShort)}</Button>}
    </li>
  );
}
