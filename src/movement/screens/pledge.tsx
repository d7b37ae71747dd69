import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { say } from '../../kit/words.ts';
import { launchRefusals } from '../words/launch.ts';
import { pledgeWords as words } from '../words/launch-screens.ts';
import { Campaigns } from './campaigns.tsx';
import { PledgeDialog, type PledgeAct } from './pledge-dialog.tsx';
import { Registrations } from './registrations.tsx';
import { TargetLine } from './target-line.tsx';
import { TargetsForm } from './targets-form.tsx';
import './pledge.css';

const api = createClient<typeof import('../routes/launch.ts')>('movement');
const resultsApi = createClient<typeof import('../routes/pledge-results.ts')>('movement');
export type LaunchData = AnswerOf<typeof import('../routes/launch.ts').launch>;
export type Figures = AnswerOf<typeof import('../routes/pledge-results.ts').pledgeFigures>;

/** What a year was launched under: its pledge and who signed it, titles registered, campaigns. */
export function Pledge({ year: { id } }: { year: { id: string } }) {
  const found = useQuery({ queryKey: ['launch', id], queryFn: () => api.load('launch', { yearId: id }) });
  const figures = useQuery({ queryKey: ['pledge-figures', id], queryFn: () => resultsApi.load('pledgeFigures', { yearId: id }) }).data;
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
        {figures && figures.targets.length > 0 && <Text fz={14} c="dimmed">{say(words.figuresAt, { at: formatInstant(figures.now) })}</Text>}
        <ul className="pledge-list">{targets.map((target) => <TargetLine key={target.id} yearId={launch.yearId} target={target} figures={figures} onNote={mayNote ? () => setAct({ kind: 'note', target }) : null} />)}</ul>
        {may.launch && (
          <Group mt="sm" gap="xs">
            {signed === 0 ? <Button variant="default" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>{say(words.edit)}</Button> : <Button variant="default" onClick={() => setAct({ kind: 'reopen', signed })}>{say(words.reopen)}</Button>}
          </Group>
        )}
        {may.launch && signed === 0 && isEditing && <TargetsForm key={launch.version} launch={launch} measures={figures?.measures ?? []} onDone={() => setEditing(false)} />}
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
      {act && <PledgeDialog launch={launch} figures={figures} act={act} onClose={() => setAct(null)} />}
    </Stack>
  );
}
