import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate, formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { dueSentence, kindWords, rhythmWords } from '../words/names.ts';
import { entryWords, formWords as words, listWords } from '../words/screens.ts';
import { checkSentence } from '../words/checks.ts';
import { FormEditor } from './form-editor.tsx';
import { pathOf, type YearProps } from './matrix.tsx';
import { reportRefusal } from './refusal.ts';
import './reports.css';

const api = createClient<typeof import('../routes/forms.ts')>('reports');
export type FormsData = AnswerOf<typeof import('../routes/forms.ts').forms>;
export type FormData = FormsData['forms'][number];

/** What units report, how often, by when, and every version of it; those who collect adopt new ones. */
export function Forms({ year }: YearProps) {
  const found = useQuery({ queryKey: ['report-forms', year.id], queryFn: () => api.load('forms', { yearId: year.id }) });
  const [editing, setEditing] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  if (found.data === undefined) return found.isError ? <Alert color="red" m="md" role="alert">{reportRefusal(found.error)}</Alert> : <Text p="md">{say(listWords.loading)}</Text>;
  const { forms, may } = found.data;
  const done = (moved: number) => { setEditing(null); setTold(say(words.adopted, { count: moved })); };
  const editor = (form: FormData | null) => <FormEditor key={editing} data={found.data} form={form} onDone={done} onCancel={() => setEditing(null)} />;
  return (
    <Stack className="page reports" gap="md" maw={980}>
      <Anchor component={Link} to={pathOf({ year })} className="report-link">‹ {say(entryWords.back)}</Anchor>
      <Title order={1} fz={22}>{say(words.title, { year: year.year })}</Title>
      {told !== null && <Alert color="teal" role="status">{told}</Alert>}
      {forms.length === 0 && <Text>{say(words.none)}</Text>}
      {may.adopt && (editing === 'new' ? editor(null) : <Button w="fit-content" onClick={() => { setTold(null); setEditing('new'); }}>{say(words.add)}</Button>)}
      {forms.map((form) => (
        <section key={form.id}>
          <Title order={2} fz={17}>{form.name}</Title>
          <Text fz={14}>{say(words.what, { kind: say(kindWords[form.kind]), rhythm: say(rhythmWords[form.rhythm]), from: formatDate(form.startsOn), to: formatDate(form.endsOn) })}</Text>
          <Text fz={14}>{say(words.due, { rule: dueSentence(form.versions[0]!.dueRule) })}</Text>
          <Text fz={14}>{say(words.fields, { count: form.versions[0]!.fields.length })}: {form.versions[0]!.fields.map(({ label }) => label).join('; ')}.</Text>
          {form.versions[0]!.checks.length > 0 && <Text fz={14}>{say(words.checks)}: {form.versions[0]!.checks.map((check) => checkSentence(check, form.versions[0]!.fields)).join('; ')}.</Text>}
          {form.versions.map(({ id, number, validFrom, note, adoptedByName, adoptedAt }) => <Text key={id} fz={14} c="dimmed">{say(words.version, { n: number, from: formatDate(validFrom), note, name: adoptedByName, at: formatInstant(adoptedAt) })}</Text>)}
          {may.adopt && (editing === form.id ? editor(form) : <Group mt="xs"><Button variant="default" aria-label={say(words.changeOf, { name: form.name })} onClick={() => { setTold(null); setEditing(form.id); }}>{say(words.change)}</Button></Group>)}
        </section>
      ))}
    </Stack>
  );
}
