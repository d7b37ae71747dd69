import { Alert, Badge, Button, Group, NativeSelect, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { centreWords as words } from '../words/centre.ts';
import type { Centre, Year } from './centre.tsx';
import { documentRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/centre.ts')>('documents');
const drafts = createClient<typeof import('../routes/drafts.ts')>('documents');
type Kind = Centre['kinds'][number];
type Missing = Kind['missing'];

/** The address of the page on which a draft is written. */
export const draftPath = ({ year, clusterNumber }: Year, documentId: string) => `/nam/${year}/cum/${clusterNumber}/van-ban/soan/${documentId}`;

/** What may be made, the likely papers of the stage first: each with what it still lacks and where that is put in. */
export function Kinds({ year, centre }: { year: Year; centre: Centre }) {
  const { act, problem, isBusy } = useAction(documentRefusal);
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string | null>(null);
  const start = async (kind: Kind, subjectId: string | null) => {
    setChosen(kind.id);
    await act(async () => {
      const { documentId } = await drafts.send('startDraft', { yearId: year.id, paper: kind.id, ...(subjectId !== null && { subjectId }) });
      await navigate({ to: draftPath(year, documentId) });
    });
  };
  const ordered = [...centre.kinds].sort((a, b) => Number(b.isLikely) - Number(a.isLikely));
  return (
    <section aria-label={say(words.make)}>
      <Title order={2} fz={16}>{say(words.make)}</Title>
      {ordered.length === 0 && <Text>{say(words.makeNone)}</Text>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <ul className="plain-list">{ordered.map((kind) => <li key={kind.id}><KindLine year={year} kind={kind} isBusy={isBusy && chosen === kind.id} onStart={(subjectId) => void start(kind, subjectId)} /></li>)}</ul>
    </section>
  );
}

function KindLine({ year, kind, isBusy, onStart }: { year: Year; kind: Kind; isBusy: boolean; onStart: (subjectId: string | null) => void }) {
  const { subjects } = kind;
  const [subjectId, setSubject] = useState(subjects?.[0]?.id ?? null);
  const check = useQuery({ queryKey: ['paper-check', year.id, kind.id, subjectId], queryFn: () => api.load('paperCheck', { yearId: year.id, paper: kind.id, ...(subjectId !== null && { subjectId }) }), enabled: subjects !== null });
  const missing = subjects === null ? kind.missing : check.data?.missing;
  const name = say(kind.name);
  return (
    <div className="paper-line">
      <div>
        <Group gap="xs"><Text span fw={600}>{name}</Text>{kind.isLikely && <Badge variant="light" tt="none">{say(words.likely)}</Badge>}</Group>
        {subjects !== null && subjects.length > 1 && <NativeSelect label={say(words.about)} size="md" maw={520} value={subjectId ?? ''} onChange={(event) => setSubject(event.currentTarget.value)} data={subjects.map(({ id, name: label }) => ({ value: id, label }))} />}
        {subjects?.length === 1 && <Text fz={14}>{subjects[0]!.name}</Text>}
        {missing === undefined ? <Text fz={14}>{say(words.loading)}</Text> : <MissingList year={year} missing={missing} />}
      </div>
      <div className="paper-acts"><Button variant="default" loading={isBusy} aria-label={say(words.composeOf, { name })} onClick={() => onStart(subjectId)}>{say(words.compose)}</Button></div>
    </div>
  );
}

/** What must be there before a paper is right, each with the way to where it is put in. */
export function MissingList({ year, missing }: { year: Year; missing: Missing }) {
  if (missing.length === 0) return <Text fz={14} c="dimmed">{say(words.whole)}</Text>;
  return (
    <>
      <Text fz={14} className="paper-warn">{say(words.missing, { count: missing.length })}</Text>
      <ul className="plain-list">
        {missing.map(({ text, params, opens }) => {
          const what = say(text, params);
          return <li key={what}><Text span fz={14}>{what} </Text>{opens !== undefined && <Link className="paper-file" to={opens.replace('.', `/nam/${year.year}/cum/${year.clusterNumber}`)} aria-label={say(words.fillWhat, { what })}>{say(words.fill)}</Link>}</li>;
        })}
      </ul>
    </>
  );
}
