import { Alert, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { bookWords } from '../words/book.ts';
import { words } from '../words/sentences.ts';
import { CriteriaView } from './criteria-view.tsx';
import { scoringRefusal } from './refusal-sentence.ts';
import { SuggestionGap } from './suggestion-gap.tsx';
import './criteria.css';

const api = createClient<typeof import('../routes/criteria.ts')>('scoring');
type Books = AnswerOf<typeof import('../routes/criteria.ts').books>;
type Props = { year: { id: string; year: number } };

/** The criteria book of the year: its versions, its criteria with their rules, and for the editor a draft to change, import, try and issue. */
export function Criteria({ year }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const isPhone = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const books = useQuery({ queryKey: ['books', year.id], queryFn: () => api.load('books', { yearId: year.id }) });
  if (books.data === undefined) return books.isError ? <Alert color="red" m="md" role="alert">{scoringRefusal(books.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const { sets } = books.data;
  const mayEdit = books.data.mayEdit && !isPhone;
  const setId = chosen ?? sets.find(({ status }) => status === 'issued')?.id ?? sets[0]?.id ?? null;
  return (
    <Stack className="page" gap="sm">
      <Group justify="space-between" align="end">
        <Title order={1} fz={22}>{say(bookWords.pageTitle, { year: year.year })}</Title>
        <Group gap="xs" align="end">
          {sets.length > 1 && <NativeSelect label={say(bookWords.version)} value={setId ?? ''} onChange={(event) => setChosen(event.currentTarget.value)} data={sets.map((set) => ({ value: set.id, label: `${say(bookWords.versionNumber, { n: set.versionNumber })} · ${say(bookWords[`status-${set.status}`])}` }))} />}
          {mayEdit && !sets.some(({ status }) => status === 'draft') && <BeginDraft yearId={year.id} books={books.data} onBegun={setChosen} />}
        </Group>
      </Group>
      {setId === null ? <Text>{say(mayEdit ? bookWords.none : words.noBook)}</Text> : <CriteriaView key={setId} setId={setId} />}
      <SuggestionGap yearId={year.id} />
    </Stack>
  );
}

/** A new draft: last year's book, this year's newest version, or nothing to begin with. */
function BeginDraft({ yearId, books: { sets, lastYear }, onBegun }: { yearId: string; books: Books; onBegun: (setId: string) => void }) {
  const choices = [...(sets.length > 0 ? ['newest' as const] : []), ...(lastYear === null ? [] : ['last-year' as const]), 'empty' as const];
  const [from, setFrom] = useState(choices[0]!);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const begin = () => act(async () => onBegun((await api.send('draftBook', { yearId, from })).setId));
  return (
    <>
      {choices.length > 1 && <NativeSelect label={say(bookWords.beginWith)} value={from} onChange={(event) => setFrom(event.currentTarget.value as typeof from)} data={choices.map((value) => ({ value, label: say(bookWords[`from-${value}`], { year: lastYear?.year ?? '' }) }))} />}
      <Button variant={sets.length === 0 ? 'filled' : 'default'} loading={isBusy} onClick={() => void begin()}>{say(sets.length === 0 ? bookWords.begin : bookWords.newVersion)}</Button>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
    </>
  );
}
