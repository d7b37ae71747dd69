import { Alert, Anchor, Badge, Button, FileButton, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { centreWords as words, registerWords, stateWords } from '../words/centre.ts';
import { nameOf } from './centre-drafts.tsx';
import { draftPath } from './centre-kinds.tsx';
import type { PaperLine, Year } from './centre.tsx';
import { ChangedFigures } from './changed-figures.tsx';
import { documentRefusal } from './refusal.ts';
import { scanTypes, sendScan } from './scan-by-code.tsx';
import { VoidDialog } from './void-dialog.tsx';

const api = createClient<typeof import('../routes/issue.ts')>('documents');
const colours = { draft: 'gray', issued: 'teal', superseded: 'gray', void: 'red' } as const;

/** What was issued, the latest first: its forms and scans to take, that its figures have changed since, and what may be done with it. */
export function Issued({ year, papers }: { year: Year; papers: readonly PaperLine[] }) {
  return (
    <section aria-label={say(words.issued, { count: papers.length })}>
      <Title order={2} fz={16}>{say(words.issued, { count: papers.length })}</Title>
      {papers.length === 0 && <Text>{say(words.issuedNone)}</Text>}
      <ul className="plain-list">{papers.map((paper) => <li key={paper.id}><IssuedLine year={year} paper={paper} /></li>)}</ul>
    </section>
  );
}

/** The forms of an issued paper, to be taken. */
export const FormLinks = ({ paper }: { paper: PaperLine }) => paper.formats.map((format) => <Anchor key={format} className="paper-link" download href={`/api/documents/document-file?${new URLSearchParams({ documentId: paper.id, format })}`} aria-label={say(words.download, { name: nameOf(paper), number: paper.number ?? '', format: format.toUpperCase() })}>{format.toUpperCase()}</Anchor>);

function IssuedLine({ year, paper }: { year: Year; paper: PaperLine }) {
  const { id, state, scans, code, corrects, correctedBy, voidReason, version, mayIssue } = paper;
  const number = paper.number ?? '';
  return (
    <article className="paper-line" aria-label={`${nameOf(paper)}, ${number}`}>
      <div>
        <Text span fw={600}>{nameOf(paper)}</Text> <Badge variant="light" tt="none" color={colours[state]}>{say(stateWords[state])}</Badge>
        <Text fz={14}>{say(words.issuedBy, { number, date: paper.signedOn === null ? '' : formatDate(paper.signedOn), name: paper.issuedByName ?? '' })} · {say(words.code, { code })}</Text>
        {corrects && <Text fz={14}>{say(words.corrects, { number: corrects.number ?? '' })}</Text>}
        {correctedBy && <Text fz={14}>{correctedBy.number === null ? say(words.correctionDrafted) : say(words.correctedBy, { number: correctedBy.number })}</Text>}
        {voidReason !== null && <Text fz={14}>{say(words.voidBecause, { reason: voidReason })}</Text>}
        {scans.map((scan) => <div key={scan.id}><a className="paper-file" download href={`/api/documents/scan-file?scanId=${scan.id}`}>{say(words.scan, { name: scan.name })}</a></div>)}
        <ChangedFigures changed={paper.changed} />
      </div>
      <div className="paper-acts">
        <FormLinks paper={paper} />
        {mayIssue && <IssuedActs {...{ year, number, id, version }} corrects={corrects?.number ?? null} isInForce={state === 'issued'} mayCorrect={state === 'issued' && correctedBy === null} />}
      </div>
    </article>
  );
}

type ActsProps = { year: Year; number: string; id: string; version: number; corrects: string | null; isInForce: boolean; mayCorrect: boolean };
function IssuedActs({ year, number, id, version, corrects, isInForce, mayCorrect }: ActsProps) {
  const { act, problem, isBusy } = useAction(documentRefusal);
  const [isVoiding, setVoiding] = useState(false);
  const navigate = useNavigate();
  const correct = () => act(async () => {
    const { documentId } = await api.send('correctDocument', { documentId: id, version });
    await navigate({ to: draftPath(year, documentId) });
  });
  return (
    <>
      <FileButton accept={scanTypes} onChange={(file) => void (file && act(() => sendScan({ documentId: id }, file)))} inputProps={{ 'aria-label': say(words.attachOf, { number }) }}>
        {(props) => <Button {...props} variant="default" loading={isBusy} aria-label={say(words.attachOf, { number })}>{say(words.attach)}</Button>}
      </FileButton>
      {mayCorrect && <Button variant="default" loading={isBusy} aria-label={say(words.correctOf, { number })} onClick={() => void correct()}>{say(words.correct)}</Button>}
      {isInForce && <Button variant="default" aria-label={say(words.voidOf, { number })} onClick={() => setVoiding(true)}>{say(words.voidIt)}</Button>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {isVoiding && <VoidDialog title={say(registerWords.voidPaperTitle, { number })} note={corrects === null ? undefined : say(registerWords.againInForce, { number: corrects })} onClose={() => setVoiding(false)} onVoid={(reason) => api.send('voidDocument', { documentId: id, version, reason })} />}
    </>
  );
}
