import { Alert, Button, NativeSelect, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words/year.ts';

const api = createClient<typeof import('../routes/year.ts')>('movement');
const told = (error: unknown) => refusalSentence(error, refusals);

/** A new emulation year of a cluster; its seven stages get their usual days, to be changed on its page. */
export function BeginYear() {
  const clusters = useQuery({ queryKey: ['clusters-to-begin'], queryFn: () => api.load('clustersToBegin', {}) });
  const navigate = useNavigate();
  const [clusterId, setClusterId] = useState('');
  const [year, setYear] = useState<number | string>('');
  const [theme, setTheme] = useState('');
  const [slogan, setSlogan] = useState('');
  const { act, problem, isBusy } = useAction(told);
  if (clusters.data === undefined) return clusters.isError ? <Alert color="red" m="md" role="alert">{told(clusters.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const chosen = clusters.data.find(({ id }) => id === clusterId) ?? clusters.data[0];
  if (chosen === undefined) return <Text p="md" maw={720}>{say(words.mayNot)}</Text>;
  const begin = () => act(() => api.send('createYear', { clusterId: chosen.id, year: Number(year), theme, slogan })).then((done) => done && void navigate({ to: `/nam/${year}/cum/${chosen.number}/quy-trinh` }));
  return (
    <Stack className="page" component="form" maw={560} onSubmit={(event) => { event.preventDefault(); void begin(); }}>
      <Title order={1} fz={22}>{say(words.newYear)}</Title>
      <NativeSelect label={say(words.cluster)} value={chosen.id} onChange={(event) => setClusterId(event.currentTarget.value)} data={clusters.data.map(({ id, name, blockName }) => ({ value: id, label: `${name} · ${blockName}` }))} />
      <NumberInput label={say(words.year)} required value={year} onChange={setYear} min={2000} max={2100} allowDecimal={false} hideControls />
      <TextInput label={say(words.theme)} required value={theme} onChange={(event) => setTheme(event.currentTarget.value)} />
      <TextInput label={say(words.slogan)} required value={slogan} onChange={(event) => setSlogan(event.currentTarget.value)} />
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" loading={isBusy} w="fit-content">{say(words.begin)}</Button>
    </Stack>
  );
}
