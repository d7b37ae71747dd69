import { Alert, Badge, Button, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import { useOpened } from '../../kit/ui/use-opened.ts';
import { say } from '../../kit/words.ts';
import { nextCode } from '../rules/book/outline-edit.ts';
import { isLeaf, sectionsOf } from '../rules/outline.ts';
import { adoptionWords } from '../words/book-adoption.ts';
import { trialWords } from '../words/book-trial.ts';
import { bookProblemWords, bookWords } from '../words/book.ts';
import { words } from '../words/sentences.ts';
import { BookOptions } from './book-options.tsx';
import { CriteriaAdoption } from './criteria-adoption.tsx';
import { CriteriaDifference } from './criteria-difference.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import { CriteriaTrial } from './criteria-trial.tsx';
import { CriteriaWarnings } from './criteria-warnings.tsx';
import { CriterionForm, type Draft } from './criterion-form.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/criteria.ts')>('scoring');
export type Book = AnswerOf<typeof import('../routes/criteria.ts').book>;
export type BookCriterion = Book['criteria'][number];
const formats = ['pdf', 'docx', 'xlsx'] as const;

/** A line to be filled in: a section, a group in a section, or a criterion. */
const fresh = (parent: BookCriterion | null, isGroup: boolean, code: string): Draft => ({
  id: null, parentId: parent?.id ?? null, code, title: '', maxPoints: 200, ruleKind: isGroup ? 'group-sum' : 'manual', settings: isGroup ? {} : { step: 25 }, modifiers: [], evidenceRule: 'optional', scorer: 'unit', regulationRef: null, feeds: null,
});

/** One version of the book, with what is to be looked at before it is issued; on a phone only to be read. */
export function CriteriaView({ setId }: { setId: string }) {
  const book = useQuery({ queryKey: ['book', setId], queryFn: () => api.load('book', { setId }) });
  const isPhone = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const [draft, setDraft] = useState<Draft | null>(null);
  const { open: opened, setOpen: setOpened, closing } = useOpened<'import' | 'options' | 'trial'>();
  if (book.data === undefined) return book.isError ? <Alert color="red" role="alert">{scoringRefusal(book.error)}</Alert> : <Text>{say(words.loading)}</Text>;
  const { set, criteria, problems, warnings } = book.data;
  const mayEdit = book.data.mayEdit && !isPhone;
  const isDraft = set.status === 'draft';
  const open = (id: string) => setDraft(criteria.find((criterion) => criterion.id === id) ?? null);
  return (
    <>
      <Group gap="xs">
        <Text fw={600}>{set.title}</Text>
        <Badge variant="light" tt="none" color={set.status === 'issued' ? 'teal' : 'yellow'}>{say(bookWords[`status-${set.status}`])}{set.issuedAt && ` ${formatInstant(set.issuedAt)}`}</Badge>
        <Text c="dimmed" fz={14}>{say(bookWords.summary, { base: formatPoints(set.basePoints), bonus: formatPoints(set.bonusCap), count: criteria.filter(isLeaf).length })}</Text>
        {formats.map((format) => <a key={format} className="paper-link" download href={`/api/scoring/book-paper?${new URLSearchParams({ setId, format })}`} aria-label={`${say(bookWords.print)} ${format.toUpperCase()}`}>{format.toUpperCase()}</a>)}
      </Group>
      {set.issuerName !== null && book.data.proposal !== null && <Text fz={14}>{say(adoptionWords.issuedBy, { issuer: set.issuerName, proposer: book.data.proposal.name })}</Text>}
      {problems.length > 0 && isDraft && (
        <Alert color="yellow" title={say(bookWords.faults)}>{problems.map((fault, n) => <Text key={n} fz={14}>{say(bookProblemWords[fault.code], Object.fromEntries(Object.entries(fault.params).map(([name, value]) => [name, typeof value === 'number' ? formatPoints(value) : value])))}</Text>)}</Alert>
      )}
      {book.data.mayEdit && isPhone && <Alert>{say(bookWords.readOnly)}</Alert>}
      {mayEdit && (
        <>
          <CriteriaAdoption book={book.data} />
          <Group gap="xs">
            <Button variant="default" onClick={() => setOpened('import')}>{say(bookWords.import)}</Button>
            <Button variant="default" onClick={() => setDraft(fresh(null, true, ''))}>{say(bookWords.addSection)}</Button>
            <Button variant="default" onClick={() => setOpened('options')}>{say(bookWords.options)}</Button>
            {criteria.length > 0 && <Button variant="default" aria-expanded={opened === 'trial'} onClick={() => setOpened(opened === 'trial' ? null : 'trial')}>{say(trialWords.open)}</Button>}
          </Group>
        </>
      )}
      {mayEdit && opened === 'trial' && <CriteriaTrial setId={setId} version={set.version} />}
      <CriteriaWarnings warnings={warnings} isDraft={isDraft} criteria={criteria} onOpen={open} />
      <CriteriaDifference setId={setId} version={set.version} mayEdit={mayEdit} />
      {criteria.length === 0 ? <Text>{say(bookWords.empty)}</Text> : (
        <CriteriaTable set={set} criteria={criteria} mayEdit={mayEdit} onOpen={open} onAdd={(parent, isGroup) => setDraft(fresh(parent, isGroup, nextCode(criteria, parent)))} />
      )}
      {draft && <CriterionForm setId={setId} version={set.version} draft={draft} rows={criteria} forms={book.data.forms} isOpen={mayEdit} onClose={() => setDraft((now) => (now === draft ? null : now))} />}
      {opened === 'options' && <BookOptions setId={setId} version={set.version} options={set} sections={sectionsOf(criteria).map(({ code }) => code)} onClose={closing('options')} />}
      {opened === 'import' && <ImportDialog setId={setId} version={set.version} present={criteria} onClose={closing('import')} />}
    </>
  );
}
