import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import type { Wording } from '../offers/papers.ts';
import { differenceOf } from '../rules/wording-difference.ts';
import { draftWords, templateWords as words } from '../words/draft-screens.ts';
import { documentRefusal } from './refusal.ts';
import { WordingEditor } from './wording-editor.tsx';

const api = createClient<typeof import('../routes/templates.ts')>('documents');
const drafts = createClient<typeof import('../routes/drafts.ts')>('documents');
type Template = AnswerOf<typeof import('../routes/templates.ts').template>;
type Version = Template['versions'][number];
const nameOf = ({ version, byName, at }: Version) => (version === 0 ? say(words.shipped) : say(words.versionBy, { version, by: byName ?? '', at: at === null ? '' : formatInstant(at) }));
const wordingOf = ({ title, summary, body }: Version): Wording => ({ title, summary, body });

/** The wording of one kind of paper. */
export function TemplatePage({ year: { id: yearId } }: { year: { id: string } }) {
  const { paper, year, cluster } = useParams({ strict: false }) as { paper: string; year: string; cluster: string };
  const found = useQuery({ queryKey: ['template', yearId, paper], queryFn: () => api.load('template', { yearId, paper }) });
  return (
    <Stack className="page" gap="sm">
      <Link to={`/nam/${year}/cum/${cluster}/van-ban/mau` as never} className="wording-link">← {say(words.title)}</Link>
      {found.data === undefined ? (found.isError ? <Alert color="red" role="alert">{documentRefusal(found.error)}</Alert> : <Text>{say(draftWords.loading)}</Text>) : <Editor key={paper} yearId={yearId} template={found.data} />}
    </Stack>
  );
}

function Editor({ yearId, template }: { yearId: string; template: Template }) {
  const { year, cluster } = useParams({ strict: false }) as { year: string; cluster: string };
  const { versions, paper, kindName, figures, parts, hasSubjects, earlier } = template;
  const [latest, shipped] = [versions[0]!, versions.at(-1)!];
  const key = `wording ${yearId} ${paper}`;
  const [typed, setTyped] = useState<Wording>(() => kept(key) ?? wordingOf(latest));
  const [note, setNote] = useState('');
  const [seen, setSeen] = useState(String(latest.version));
  const [done, setDone] = useState<number | null>(null);
  const { act, problem, isBusy } = useAction(documentRefusal);
  const navigate = useNavigate();
  const isChanged = JSON.stringify(typed) !== JSON.stringify(wordingOf(latest));
  const change = (next: Wording) => {
    setTyped(next);
    setDone(null);
    keep(key, next);
  };
  const save = () => isChanged && typed.title.trim() !== '' && act(async () => {
    const { version } = await api.send('saveTemplate', { yearId, paper, version: latest.version, ...typed, note });
    keep(key, null);
    setNote('');
    setSeen(String(version));
    setDone(version);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => { if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') { event.preventDefault(); void save(); } };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  const start = () => act(async () => {
    const { documentId } = await drafts.send('startDraft', { yearId, paper });
    await navigate({ to: `/nam/${year}/cum/${cluster}/van-ban/soan/${documentId}` as never });
  });
  const difference = differenceOf(textOf(shipped), textOf(typed)).filter(({ sign }) => sign !== ' ');
  return (
    <>
      <Title order={1} fz={22}>{say(words.of, { kind: say(kindName) })}</Title>
      <Group align="end">
        <NativeSelect size="md" label={say(words.look)} value={seen} onChange={(event) => setSeen(event.currentTarget.value)} data={versions.map((one) => ({ value: String(one.version), label: nameOf(one) }))} />
        <Button variant="default" onClick={() => change(wordingOf(versions.find(({ version }) => String(version) === seen) ?? latest))}>{say(words.load)}</Button>
        {!hasSubjects && <Button variant="default" loading={isBusy} onClick={() => void start()}>{say(words.start)}</Button>}
      </Group>
      {versions.find(({ version }) => String(version) === seen)?.note && <Text fz={14}>{versions.find(({ version }) => String(version) === seen)!.note}</Text>}
      {done !== null && <Alert color="teal" role="status">{say(words.done, { version: done })}</Alert>}
      {problem !== null && <Alert color="red" role="alert">{problem}</Alert>}
      <WordingEditor
        typed={typed} onType={(more) => change({ ...typed, ...more })} isReadOnly={false} figures={figures} parts={parts} stored={none} head={null} signatures={[]} recipients={[]} onRefresh={null} figuresTitle={say(words.says)}
        before={earlier !== null && <Button variant="default" w="fit-content" onClick={() => change({ title: earlier.title, summary: earlier.summary, body: earlier.body })}>{say(draftWords.earlier, { year: earlier.year })}</Button>}
        after={(
          <Stack gap="xs" component="form" onSubmit={(event) => { event.preventDefault(); void save(); }}>
            <TextInput size="md" label={say(words.note)} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
            <Button type="submit" w="fit-content" loading={isBusy} disabled={!isChanged}>{say(words.save, { version: latest.version + 1 })}</Button>
            {!isChanged && <Text fz={14} c="dimmed">{say(words.unchanged)}</Text>}
          </Stack>
        )}
      />
      <section className="difference">
        <Title order={2} fz={16}>{say(words.difference)}</Title>
        {difference.length === 0 && <Text fz={14}>{say(words.same)}</Text>}
        {difference.map(({ sign, text }, n) => (sign === '+' ? <ins key={n}>{say(words.added)}: {text}</ins> : <del key={n}>{say(words.taken)}: {text}</del>))}
      </section>
    </>
  );
}

const none = {};
const textOf = ({ title, summary, body }: Wording) => [title, summary, ...body.split('\n').filter((line) => line.trim() !== '')].join('\n');
/** What is typed stays on this device until it is saved. */
function kept(key: string): Wording | null {
  try { return JSON.parse(window.localStorage.getItem(key) ?? 'null') as Wording | null; } catch { return null; }
}
function keep(key: string, typed: Wording | null): void {
  try { if (typed === null) window.localStorage.removeItem(key); else window.localStorage.setItem(key, JSON.stringify(typed)); } catch { /* full, or not allowed: the page still has it */ }
}
