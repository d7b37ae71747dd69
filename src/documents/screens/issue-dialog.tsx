import { Alert, Button, Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, createClient } from '../../kit/client.ts';
import { formatDate, parseDate } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say, type Text as Words } from '../../kit/words.ts';
import type { Signature } from '../document/tree.ts';
import { mostNumber } from '../rules/numbers.ts';
import { centreWords, issueWords as words } from '../words/centre.ts';
import type { Year } from './centre.tsx';
import { changeSentence } from './changed-figures.tsx';
import { documentRefusal } from './refusal.ts';
import { linesOf } from './use-draft.ts';

const api = createClient<typeof import('../routes/issue.ts')>('documents');
const registers = createClient<typeof import('../routes/registers.ts')>('documents');
/** What the dialog needs of a draft; `name` is what it is called. */
export type IssuedDraft = { id: string; name: string; type: string; version: number; unitId: string | null; signatures: readonly Signature[]; recipients: readonly string[] };
type Props = { year: Pick<Year, 'id'>; paper: IssuedDraft; today: string; onClose: () => void; onIssued?: () => void };
type Doubts = { stale: { key: string; before: string; after: string | null }[]; missing: { text: Words; params: Record<string, string | number> }[]; earlier: { number: string; date: string } | null };

/** Number, day, who signs and who gets it; what changed or is missing is shown and confirmed before the paper is issued. */
export function IssueDialog({ year, paper, today, onClose, onIssued }: Props) {
  const { act, problem, isBusy } = useAction(documentRefusal);
  const [choice, setChoice] = useState('next');
  const [typed, setTyped] = useState('');
  const [date, setDate] = useState(formatDate(today));
  const [signers, setSigners] = useState(paper.signatures.map(({ authority, name, rank }) => ({ authority: authority.join('\n'), name: name ?? '', rank })));
  const [recipients, setRecipients] = useState(paper.recipients.join('\n'));
  const [doubts, setDoubts] = useState<Doubts | null>(null);
  const day = parseDate(date);
  const register = useQuery({ queryKey: ['register', year.id, paper.unitId, day?.slice(0, 4)], queryFn: () => registers.load('register', { yearId: year.id, ...(paper.unitId !== null && { unitId: paper.unitId }), ...(day !== null && { year: Number(day.slice(0, 4)) }) }), enabled: day !== null });
  const reserved = register.data?.lines.filter(({ state, type }) => state === 'reserved' && type === paper.type) ?? [];
  const number = /^\d{1,5}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= mostNumber ? Number(typed) : null;
  const isReady = day !== null && (choice !== 'typed' || number !== null);
  const send = (isConfirmed: boolean) => act(async () => {
    const signatures = signers.map(({ authority, name, rank }) => ({ authority: linesOf(authority), name: name.trim() === '' ? null : name.trim(), ...(rank !== undefined && { rank }) }));
    const chosen = choice === 'next' ? { kind: 'next' as const } : choice === 'typed' ? { kind: 'typed' as const, number: number! } : { kind: 'reserved' as const, numberId: choice };
    await api.send('issueDocument', { documentId: paper.id, version: paper.version, number: chosen, date: day!, signatures, recipients: linesOf(recipients), isConfirmed }).catch((error: unknown) => {
      if (error instanceof ApiError && error.code === 'documents.confirm-issue') setDoubts(error.current as Doubts);
      throw error;
    });
  }).then((isDone) => { if (isDone) { onClose(); onIssued?.(); } });
  const change = (at: number, more: Partial<(typeof signers)[number]>) => setSigners(signers.map((signer, n) => (n === at ? { ...signer, ...more } : signer)));
  const of = (one: Words, several: Words, n: number) => say(signers.length === 1 ? one : several, { n: n + 1 });
  return (
    <Modal opened onClose={onClose} size="lg" title={say(words.title, { name: paper.name })} closeButtonProps={{ 'aria-label': say(centreWords.close), size: 44 }}>
      <Stack component="form" gap="sm" onSubmit={(event) => { event.preventDefault(); if (isReady) void send(doubts !== null); }}>
        <NativeSelect size="md" label={say(words.number)} value={choice} onChange={(event) => setChoice(event.currentTarget.value)}
          data={[{ value: 'next', label: say(words.next) }, ...reserved.map(({ id, text, reason }) => ({ value: id, label: say(words.reserved, { number: text, reason: reason ?? '' }) })), { value: 'typed', label: say(words.typed) }]} />
        {choice === 'typed' && <TextInput size="md" label={say(words.typedLabel)} inputMode="numeric" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} error={number === null && typed !== '' ? say(words.typedWrong) : null} />}
        <TextInput size="md" data-autofocus label={say(words.date)} inputMode="numeric" value={date} onChange={(event) => setDate(event.currentTarget.value)} error={day === null ? say(words.dateWrong) : null} />
        {signers.map(({ authority, name }, n) => (
          <Group key={n} grow align="start" preventGrowOverflow={false}>
            <Textarea size="md" autosize minRows={2} label={of(words.authority, words.authorityOf, n)} value={authority} onChange={(event) => change(n, { authority: event.currentTarget.value })} />
            <TextInput size="md" label={of(words.signer, words.signerOf, n)} value={name} onChange={(event) => change(n, { name: event.currentTarget.value })} />
          </Group>
        ))}
        <Textarea size="md" autosize minRows={3} label={say(words.recipients)} value={recipients} onChange={(event) => setRecipients(event.currentTarget.value)} />
        {doubts && <DoubtList doubts={doubts} />}
        {problem && doubts === null && <Alert color="red" role="alert">{problem}</Alert>}
        {problem && doubts !== null && !isBusy && <Text role="alert" fz={14}>{problem}</Text>}
        <Text fz={14} c="dimmed">{say(words.frozen)}</Text>
        <Group justify="end">
          <Button variant="default" onClick={onClose}>{say(centreWords.cancel)}</Button>
          <Button type="submit" loading={isBusy} disabled={!isReady}>{say(doubts === null ? words.do : words.confirm)}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function DoubtList({ doubts: { stale, missing, earlier } }: { doubts: Doubts }) {
  const told = [
    ...missing.map(({ text, params }) => say(text, params)), ...stale.map((figure) => say(words.stale, { change: changeSentence(figure) })),
    ...(earlier === null ? [] : [say(words.earlier, { number: earlier.number, date: formatDate(earlier.date) })]),
  ];
  return <Alert color="yellow" title={say(words.confirmTitle)}><ul className="plain-list">{told.map((line) => <li key={line}>- {line}</li>)}</ul></Alert>;
}
