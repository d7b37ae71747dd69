import { Alert, Anchor, Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { centreWords } from '../words/centre.ts';
import { draftWords as words } from '../words/draft-screens.ts';
import { IssueDialog } from './issue-dialog.tsx';
import { documentRefusal } from './refusal.ts';
import { recipientsOf, signaturesOf, useDraft, type Typed } from './use-draft.ts';
import { WordingEditor } from './wording-editor.tsx';

/** A draft: its text and figures at the left, the sheet at the right; saves itself. */
export function DraftPage() {
  const { documentId, year, cluster } = useParams({ strict: false }) as { documentId: string; year: string; cluster: string };
  const { found, typed, type, state, savedAt, isRestored, problem, clash, save, settle, refresh, discard } = useDraft(documentId);
  const [isAsked, setAsked] = useState(false);
  const [isIssuing, setIssuing] = useState(false);
  const navigate = useNavigate();
  const papers = `/nam/${year}/cum/${cluster}/van-ban`;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => { if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') { event.preventDefault(); void save(); } };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  const back = <Link to={papers as never} className="wording-link">← {say(words.back)}</Link>;
  if (found.data === undefined || typed === null) return <Stack className="page">{back}{found.isError ? <Alert color="red" role="alert">{documentRefusal(found.error)}</Alert> : <Text>{say(words.loading)}</Text>}</Stack>;
  const draft = found.data;
  const { earlier, missing } = draft;
  const isOpen = draft.state === 'draft';
  const status = say(state === 'saving' ? words.saving : state === 'unsaved' ? words.unsaved : savedAt === null ? words.isSaved : words.saved, { at: savedAt === null ? '' : formatInstant(savedAt).slice(11) });
  return (
    <Stack className="page" gap="sm">
      {back}
      <Group justify="space-between" align="center">
        <Title order={1} fz={22}>{say(words.title, { kind: say(draft.kindName) })}</Title>
        {isOpen && (
          <Group gap="sm">
            <Text fz={14} c="dimmed" role="status">{status}</Text>
            {state === 'saved'
              ? <Group gap="xs" role="group" aria-label={say(words.forms)}>{draft.formats.map((format) => <Anchor key={format} className="wording-link" href={`/api/documents/draft-preview?documentId=${documentId}&format=${format}`} download aria-label={say(words.form, { format: format.toUpperCase() })}>{format.toUpperCase()}</Anchor>)}</Group>
              : <Text fz={14} c="dimmed">{say(words.saveFirst)}</Text>}
            <Button variant="default" onClick={() => void save()} loading={state === 'saving'}>{say(words.save)}</Button>
            <Button onClick={() => void save().then(async (isDone) => { if (isDone) { await found.refetch(); setIssuing(true); } })}>{say(centreWords.issue)}</Button>
          </Group>
        )}
      </Group>
      {!isOpen && <Alert>{say(words.issued)}</Alert>}
      {isRestored && <Alert color="blue" role="status">{say(words.restored)}</Alert>}
      {problem !== null && <Alert color="red" role="alert">{problem}</Alert>}
      {clash !== null && <Alert color="yellow" role="alert" title={say(words.clash)}><Group><Button variant="default" onClick={() => void settle('mine')}>{say(words.keepMine)}</Button><Button variant="default" onClick={() => void settle('theirs')}>{say(words.takeTheirs)}</Button></Group></Alert>}
      {missing.length > 0 && <Alert color="yellow" title={say(words.missing)}>{missing.map(({ text, params, opens }) => <div key={text.vi}>{opens === undefined ? say(text, params) : <Link className="wording-link" to={(opens.startsWith('/') ? opens : `/nam/${year}/cum/${cluster}/${opens.replace('./', '')}`) as never}>{say(text, params)}</Link>}</div>)}</Alert>}
      <WordingEditor
        typed={typed} onType={(more) => type({ ...typed, ...more })} onLeave={() => void save()} isReadOnly={!isOpen} figures={draft.figures} parts={draft.parts} stored={draft.stored} head={{ ...draft.head, place: typed.place }} signatures={signaturesOf(typed)} recipients={recipientsOf(typed)}
        onRefresh={isOpen ? (key) => void refresh(key) : null} figuresTitle={say(words.figures)}
        before={isOpen && earlier !== null && <Button variant="default" w="fit-content" onClick={() => type({ ...typed, title: earlier.title, summary: earlier.summary, body: earlier.body })}>{say(words.earlier, { year: earlier.year })}</Button>}
        after={<Ends typed={typed} type={type} onLeave={() => void save()} isReadOnly={!isOpen} isMilitary={draft.head.side === 'military'} />}
      />
      {isIssuing && <IssueDialog year={{ id: draft.yearId }} paper={{ id: draft.id, name: say(draft.kindName), type: draft.type, version: draft.version, unitId: draft.unitId, signatures: draft.signatures, recipients: draft.recipients }} today={draft.today} onClose={() => setIssuing(false)} onIssued={() => void navigate({ to: papers as never, search: { moi: draft.id } as never })} />}
      {isOpen && (isAsked
        ? <Alert color="red" role="alert" title={say(words.discardSure)}><Group><Button color="red" onClick={() => void discard().then((isDone) => (isDone ? navigate({ to: papers as never }) : undefined))}>{say(words.discardYes)}</Button><Button variant="default" onClick={() => setAsked(false)}>{say(words.discardNo)}</Button></Group></Alert>
        : <Button variant="subtle" color="red" w="fit-content" onClick={() => setAsked(true)}>{say(words.discard)}</Button>)}
    </Stack>
  );
}

type EndsProps = { typed: Typed; type: (next: Typed) => void; onLeave: () => void; isReadOnly: boolean; isMilitary: boolean };
/** Place, recipients and who signs. */
function Ends({ typed, type, onLeave, isReadOnly, isMilitary }: EndsProps) {
  const { signatures } = typed;
  const change = (n: number, more: Partial<Typed['signatures'][number]>) => type({ ...typed, signatures: signatures.map((one, i) => (i === n ? { ...one, ...more } : one)) });
  const shared = { size: 'md', readOnly: isReadOnly, onBlur: onLeave } as const;
  return (
    <section>
      <Title order={2} fz={16} mb={4}>{say(words.ends)}</Title>
      <Stack gap="xs">
        <TextInput {...shared} label={say(words.place)} value={typed.place} error={typed.place.trim() === '' ? say(words.needed) : null} onChange={(event) => type({ ...typed, place: event.currentTarget.value })} />
        <Textarea {...shared} autosize minRows={2} label={say(words.recipients)} value={typed.recipients} onChange={(event) => type({ ...typed, recipients: event.currentTarget.value })} />
        {signatures.map(({ authority, name, rank }, n) => (
          <Group key={n} align="start">
            <Textarea {...shared} autosize minRows={2} flex={1} miw={220} label={say(words.authority)} value={authority} onChange={(event) => change(n, { authority: event.currentTarget.value })} />
            {isMilitary && <TextInput {...shared} w={150} label={say(words.rank)} value={rank} onChange={(event) => change(n, { rank: event.currentTarget.value })} />}
            <TextInput {...shared} flex={1} miw={200} label={say(words.signer)} value={name} onChange={(event) => change(n, { name: event.currentTarget.value })} />
            {!isReadOnly && signatures.length > 1 && <Button mt={28} variant="default" onClick={() => type({ ...typed, signatures: signatures.filter((_one, i) => i !== n) })}>{say(words.removeSigner, { n: n + 1 })}</Button>}
          </Group>
        ))}
        {!isReadOnly && signatures.length < 3 && <Button variant="default" w="fit-content" onClick={() => type({ ...typed, signatures: [...signatures, { authority: '', name: '', rank: '' }] })}>{say(words.addSigner)}</Button>}
      </Stack>
    </section>
  );
}
