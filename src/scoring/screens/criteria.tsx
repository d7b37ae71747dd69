import { Alert, Badge, Button, Group, NativeSelect, Stack, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { kindWords, ruleSentence } from '../words/kinds.ts';
import { bookProblemWords, bookWords } from '../words/book.ts';
import { words } from '../words/sentences.ts';
import { BookOptions } from './book-options.tsx';
import { CriterionForm, type Draft } from './criterion-form.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { scoringRefusal } from './refusal-sentence.ts';
import './criteria.css';

const api = createClient<typeof import('../routes/criteria.ts')>('scoring');
type Book = AnswerOf<typeof import('../routes/criteria.ts').book>;
export type BookCriterion = Book['criteria'][number];
type Props = { year: { id: string; year: number } };
const fresh = (parentId: string | null, code: string): Draft => ({ id: null, parentId, code, title: '', maxPoints: 200, ruleKind: parentId === null ? 'group-sum' : 'manual', settings: parentId === null ? {} : { step: 25 }, modifiers: [], evidenceRule: 'optional', scorer: 'unit', regulationRef: null });

/** The criteria book of the year: its versions, its criteria with their rules, and for the editor a draft to change, import and issue. */
export function Criteria({ year }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const books = useQuery({ queryKey: ['books', year.id], queryFn: () => api.load('books', { yearId: year.id }) });
  const { act, problem, isBusy } = useAction(scoringRefusal);
  if (books.data === undefined) return books.isError ? <Alert color="red" m="md" role="alert">{scoringRefusal(books.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const { sets, mayEdit } = books.data;
  const setId = chosen ?? sets.find(({ status }) => status === 'issued')?.id ?? sets[0]?.id ?? null;
  const begin = () => act(async () => setChosen((await api.send('draftBook', { yearId: year.id })).setId));
  return (
    <Stack className="page" gap="sm">
      <Group justify="space-between">
        <Title order={1} fz={22}>{say(bookWords.pageTitle, { year: year.year })}</Title>
        <Group gap="xs">
          {sets.length > 1 && <NativeSelect aria-label={say(bookWords.version)} value={setId ?? ''} onChange={(event) => setChosen(event.currentTarget.value)} data={sets.map((set) => ({ value: set.id, label: `${say(bookWords.versionNumber, { n: set.versionNumber })} · ${say(bookWords[`status-${set.status}`])}` }))} />}
          {mayEdit && !sets.some(({ status }) => status === 'draft') && <Button variant="default" loading={isBusy} onClick={() => void begin()}>{say(sets.length === 0 ? bookWords.begin : bookWords.newVersion)}</Button>}
        </Group>
      </Group>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {setId === null ? <Text>{say(mayEdit ? bookWords.none : words.noBook)}</Text> : <BookView key={setId} setId={setId} />}
    </Stack>
  );
}

function BookView({ setId }: { setId: string }) {
  const book = useQuery({ queryKey: ['book', setId], queryFn: () => api.load('book', { setId }) });
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isImporting, setImporting] = useState(false);
  const [isSettingOptions, setOptions] = useState(false);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  if (book.data === undefined) return book.isError ? <Alert color="red" role="alert">{scoringRefusal(book.error)}</Alert> : <Text>{say(words.loading)}</Text>;
  const { set, criteria, problems, mayEdit } = book.data;
  const nextCode = (parent: BookCriterion) => `${parent.code}.${criteria.filter((c) => c.parentId === parent.id).length + 1}`;
  return (
    <>
      <Group gap="xs">
        <Text fw={600}>{set.title}</Text>
        <Badge variant="light" tt="none" color={set.status === 'issued' ? 'teal' : 'yellow'}>{say(bookWords[`status-${set.status}`])}{set.issuedAt && ` ${formatInstant(set.issuedAt)}`}</Badge>
        <Text c="dimmed" fz={14}>{say(bookWords.summary, { base: formatPoints(set.basePoints), bonus: formatPoints(set.bonusCap), count: criteria.filter((c) => c.parentId !== null).length })}</Text>
        {(['pdf', 'docx', 'xlsx'] as const).map((format) => <a key={format} className="paper-link" download href={`/api/scoring/book-paper?${new URLSearchParams({ setId, format })}`} aria-label={`${say(bookWords.print)} ${format.toUpperCase()}`}>{format.toUpperCase()}</a>)}
      </Group>
      {problems.length > 0 && set.status === 'draft' && (
        <Alert color="yellow" title={say(bookWords.faults)}>{problems.map((fault, n) => <Text key={n} fz={14}>{say(bookProblemWords[fault.code], Object.fromEntries(Object.entries(fault.params).map(([name, value]) => [name, typeof value === 'number' ? formatPoints(value) : value])))}</Text>)}</Alert>
      )}
      {mayEdit && (
        <Group gap="xs">
          <Button loading={isBusy} disabled={problems.length > 0} onClick={() => void act(() => api.send('issueBook', { setId, version: set.version }))}>{say(bookWords.issue)}</Button>
          <Button variant="default" onClick={() => setImporting(true)}>{say(bookWords.import)}</Button>
          <Button variant="default" onClick={() => setOptions(true)}>{say(bookWords.options)}</Button>
          <Button variant="default" onClick={() => setDraft(fresh(null, ''))}>{say(bookWords.addSection)}</Button>
        </Group>
      )}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {criteria.length === 0 && <Text>{say(bookWords.empty)}</Text>}
      <Table.ScrollContainer minWidth={560}>
        <Table>
          <Table.Thead><Table.Tr>{[bookWords.code, bookWords.title, bookWords.max, bookWords.kind].map((head, n) => <Table.Th key={n} scope="col">{say(head)}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {criteria.map((c) => (
              <Table.Tr key={c.id} className={c.parentId === null ? 'book-section' : undefined}>
                <Table.Td w={70}>{c.code}</Table.Td>
                <Table.Td>
                  <UnstyledButton className="book-title" onClick={() => setDraft(c)} aria-label={`${c.code} ${c.title}`}>{c.title}</UnstyledButton>
                  {c.parentId !== null && <Text fz={14} c="dimmed">{ruleSentence(c)}</Text>}
                  {c.parentId === null && mayEdit && <Button variant="subtle" size="compact-md" ml="xs" onClick={() => setDraft(fresh(c.id, nextCode(c)))} aria-label={say(bookWords.addTo, { code: c.code })}>+ {say(bookWords.addCriterion)}</Button>}
                </Table.Td>
                <Table.Td w={80}>{c.parentId === null && c.maxPoints === 0 ? '' : formatPoints(c.maxPoints)}</Table.Td>
                <Table.Td w={180} fz={14}>{c.parentId === null ? '' : say(kindWords[c.ruleKind]?.name ?? bookWords.unusable)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {draft && <CriterionForm setId={setId} version={set.version} draft={draft} isOpen={mayEdit} onClose={() => setDraft(null)} />}
      {isSettingOptions && <BookOptions setId={setId} version={set.version} options={set} sections={criteria.filter((c) => c.parentId === null).map(({ code }) => code)} onClose={() => setOptions(false)} />}
      {isImporting && <ImportDialog setId={setId} version={set.version} present={criteria} onClose={() => setImporting(false)} />}
    </>
  );
}
