import { Alert, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate, formatInstant, parseDate } from '../../kit/dates.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { useOpened } from '../../kit/ui/use-opened.ts';
import { say } from '../../kit/words.ts';
import { launchRefusals } from '../words/launch.ts';
import { campaignWords as words, pledgeWords } from '../words/launch-screens.ts';
import type { LaunchData } from './pledge.tsx';

const api = createClient<typeof import('../routes/launch.ts')>('movement');
const told = (error: unknown) => refusalSentence(error, launchRefusals);

/** The short campaigns of the year; who leads adds them, and changes what the year is launched under. */
export function Campaigns({ launch }: { launch: LaunchData }) {
  const { campaigns, may } = launch;
  const { open, setOpen, closing } = useOpened<string>(); // 'new', 'launch', or the id of a campaign that is being changed
  const { act, problem, isBusy } = useAction(told);
  const toggle = (which: string) => setOpen(open === which ? null : which);
  return (
    <section>
      <Title order={2} fz={18}>{say(words.title)}</Title>
      {campaigns.length === 0 && <Text>{say(words.none)}</Text>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <ul className="plain-list">
        {campaigns.map((campaign) => { const { id, name, theme, startsOn, endsOn } = campaign; return (
          <li key={id} className="list-line">
            <div style={{ flex: '1 1 260px' }}><Text fw={600}>{name}</Text><Text fz={14}>{theme}</Text></div><Text fz={14}>{formatDate(startsOn)} – {formatDate(endsOn)}</Text>
            {may.launch && <Button variant="subtle" size="sm" aria-expanded={open === id} aria-label={say(words.change, { name })} onClick={() => toggle(id)}>{say(words.changeShort)}</Button>}
            {may.launch && <Button variant="subtle" size="sm" loading={isBusy} aria-label={say(words.remove, { name })} onClick={() => void act(() => api.send('removeCampaign', { campaignId: id }))}>{say(words.removeShort)}</Button>}
            {open === id && <CampaignForm key={campaign.version} yearId={launch.yearId} campaign={campaign} onDone={closing(id)} />}
          </li>
        ); })}
      </ul>
      {may.launch && (
        <Group mt="sm" gap="xs">
          <Button variant="default" aria-expanded={open === 'new'} onClick={() => toggle('new')}>{say(words.add)}</Button>
          <Button variant="default" aria-expanded={open === 'launch'} onClick={() => toggle('launch')}>{say(words.launch)}</Button>
        </Group>
      )}
      {open === 'new' && <CampaignForm yearId={launch.yearId} campaign={null} onDone={closing('new')} />}
      {open === 'launch' && <LaunchForm key={launch.version} launch={launch} onDone={closing('launch')} />}
    </section>
  );
}

const dayError = (typed: string) => (typed.trim() !== '' && parseDate(typed) === null ? say(words.wrongDay) : null);

/** A new campaign, or one that is changed. */
function CampaignForm({ yearId, campaign, onDone }: { yearId: string; campaign: LaunchData['campaigns'][number] | null; onDone: () => void }) {
  const [given, setGiven] = useState(campaign === null ? { name: '', theme: '', from: '', to: '' } : { name: campaign.name, theme: campaign.theme, from: formatDate(campaign.startsOn), to: formatDate(campaign.endsOn) });
  const { act, problem, isBusy } = useAction(told);
  const [startsOn, endsOn] = [parseDate(given.from), parseDate(given.to)];
  const isRight = given.name.trim() !== '' && given.theme.trim() !== '' && startsOn !== null && endsOn !== null;
  const field = (name: keyof typeof given, error: string | null = null) => <TextInput size="md" required label={say(words[name])} value={given[name]} onChange={(event) => setGiven({ ...given, [name]: event.currentTarget.value })} error={error} />;
  const save = async () => { if (await act(() => api.send('saveCampaign', { yearId, id: campaign?.id ?? null, version: campaign?.version ?? 0, name: given.name, theme: given.theme, startsOn: startsOn!, endsOn: endsOn! }))) onDone(); };
  return (
    <Stack component="form" gap="xs" w="100%" maw={640} mt="sm" onSubmit={(event) => { event.preventDefault(); if (isRight) void save(); }}>
      {field('name')}{field('theme')}{field('from', dayError(given.from))}{field('to', dayError(given.to))}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" w="fit-content" loading={isBusy} disabled={!isRight}>{say(pledgeWords.save)}</Button>
    </Stack>
  );
}

function LaunchForm({ launch, onDone }: { launch: LaunchData; onDone: () => void }) {
  const [given, setGiven] = useState({ theme: launch.theme, slogan: launch.slogan, conferenceOn: launch.conferenceOn === null ? '' : formatDate(launch.conferenceOn), conferencePlace: launch.conferencePlace ?? '', due: launch.registrationsDueAt === null ? '' : formatInstant(launch.registrationsDueAt).slice(0, 10) });
  const { act, problem, isBusy } = useAction(told);
  const isRight = given.theme.trim() !== '' && given.slogan.trim() !== '' && dayError(given.conferenceOn) === null && dayError(given.due) === null;
  const field = (name: keyof typeof given, more: { required?: boolean; error?: string | null } = {}) => <TextInput size="md" label={say(words[name])} value={given[name]} onChange={(event) => setGiven({ ...given, [name]: event.currentTarget.value })} {...more} />;
  const save = async () => {
    const due = parseDate(given.due);
    const row = { theme: given.theme, slogan: given.slogan, conferenceOn: parseDate(given.conferenceOn), conferencePlace: given.conferencePlace.trim() || null, registrationsDueAt: due && `${due}T17:00:00+07:00` };
    if (await act(() => api.send('saveLaunch', { yearId: launch.yearId, version: launch.version, ...row }))) onDone();
  };
  return (
    <Stack component="form" gap="xs" maw={640} mt="sm" onSubmit={(event) => { event.preventDefault(); if (isRight) void save(); }}>
      {field('theme', { required: true })}{field('slogan', { required: true })}{field('conferenceOn', { error: dayError(given.conferenceOn) })}{field('conferencePlace')}{field('due', { error: dayError(given.due) })}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" w="fit-content" loading={isBusy} disabled={!isRight}>{say(pledgeWords.save)}</Button>
    </Stack>
  );
}
