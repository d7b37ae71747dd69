import { Alert, Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { disputeActWords as acts, docketWords, settingWords } from '../words/dispute-screens.ts';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/disputes-window.ts')>('scoring');
type Settings = AnswerOf<typeof import('../routes/disputes.ts').disputes>['settings'];
const dayFields = ['explainDays', 'ruleDays', 'voteDays', 'objectionDays'] as const;
const whole = (typed: string, most: number) => (/^\d{1,3}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= most ? Number(typed) : null);

/** How long each step takes in this year, and what a vote is held to unless its docket says otherwise. */
export function DisputeSettings({ yearId, settings }: { yearId: string; settings: Settings }) {
  const [typed, setTyped] = useState<Record<string, string>>(Object.fromEntries([...dayFields, 'votePercent' as const].map((name) => [name, String(settings[name])])));
  const [voteBase, setBase] = useState(settings.voteBase);
  const [ownVote, setOwnVote] = useState(settings.ownVote);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const days = (name: (typeof dayFields)[number]) => whole(typed[name]!, 60);
  const percent = whole(typed['votePercent']!, 100);
  const isRight = dayFields.every((name) => days(name) !== null) && percent !== null;
  const field = (name: string, label: string, error: string | null) => <TextInput key={name} w={190} size="md" label={label} inputMode="numeric" value={typed[name]} onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })} error={error} />;
  const save = () => act(() => api.send('saveDisputeSettings', { yearId, version: settings.version, explainDays: days('explainDays')!, ruleDays: days('ruleDays')!, voteDays: days('voteDays')!, objectionDays: days('objectionDays')!, voteBase, votePercent: percent!, ownVote }));
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); if (isRight) void save(); }}>
      <Group align="end">{dayFields.map((name) => field(name, say(settingWords[name]), days(name) === null ? say(acts.wrongDays) : null))}</Group>
      <Group align="end">
        <NativeSelect size="md" label={say(acts.base)} value={voteBase} onChange={(event) => setBase(event.currentTarget.value as Settings['voteBase'])} data={(['members', 'voting'] as const).map((value) => ({ value, label: say(docketWords[value]) }))} />
        {field('votePercent', say(acts.percent), percent === null ? say(acts.wrongPercent) : null)}
        <Checkbox mb={10} label={say(acts.ownVote)} checked={ownVote} onChange={(event) => setOwnVote(event.currentTarget.checked)} />
      </Group>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Text fz={14} c="dimmed">{say(settingWords.fromNext)}</Text>
      <Button type="submit" w="fit-content" loading={isBusy} disabled={!isRight}>{say(settingWords.save)}</Button>
    </Stack>
  );
}
