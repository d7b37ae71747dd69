import { Alert, Button, FileButton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { centreWords, incomingWords as words } from '../words/centre.ts';
import type { Centre, Year } from './centre.tsx';
import { fileTypesTaken, IncomingForm } from './incoming-form.tsx';
import { documentRefusal } from './refusal.ts';
import { RegisterHead, useRegisterChoice } from './register-head.tsx';

const api = createClient<typeof import('../routes/incoming.ts')>('documents');
type Line = AnswerOf<typeof import('../routes/incoming.ts').incoming>['lines'][number];

/** The register of incoming papers, the newest first; what is overdue says so. */
export function Incoming({ year, centre }: { year: Year; centre: Centre }) {
  const choice = useRegisterChoice(year, centre.units, centre.may.readIncoming);
  const found = useQuery({ queryKey: ['incoming', year.id, choice.asked], queryFn: () => api.load('incoming', { yearId: year.id, ...choice.asked }), placeholderData: (before) => before });
  const [isAdding, setAdding] = useState(false);
  if (found.data === undefined) return found.isError ? <Alert color="red" role="alert">{documentRefusal(found.error)}</Alert> : <Text>{say(centreWords.loading)}</Text>;
  const { lines, all, issuer, may, years, today } = found.data;
  return (
    <Stack gap="sm">
      <RegisterHead title={say(words.title, { year: found.data.year, issuer })} search={say(words.search)} {...{ choice, years, shown: lines.length, all }} />
      {may.keep && !isAdding && <Button w="fit-content" onClick={() => setAdding(true)}>{say(words.add)}</Button>}
      {may.keep && isAdding && <IncomingForm yearId={year.id} unitId={choice.asked.unitId} today={today} onClose={() => setAdding(false)} />}
      {all === 0 && <Text>{say(words.empty)}</Text>}
      <ul className="plain-list">{lines.map((line) => <li key={line.id}><IncomingLine line={line} today={today} mayKeep={may.keep} /></li>)}</ul>
    </Stack>
  );
}

function IncomingLine({ line, today, mayKeep }: { line: Line; today: string; mayKeep: boolean }) {
  const { act, problem, isBusy } = useAction(documentRefusal);
  const { id, arrival, number, datedOn, dueOn, doneOn, version } = line;
  const isLate = doneOn === null && dueOn !== null && dueOn < today;
  const own = number === null ? null : datedOn === null ? say(words.ofNumber, { number }) : say(words.of, { number, date: formatDate(datedOn) });
  return (
    <div className="paper-line">
      <div>
        <Text span fw={600}>{String(arrival).padStart(2, '0')}</Text> · {formatDate(line.receivedOn)} · <Text span fw={600}>{line.sender}</Text>
        <Text>{line.summary}</Text>
        <Text fz={14} c="dimmed">{[own, line.handling].filter((part) => part !== null).join(' · ')}</Text>
        <Text fz={14} className={isLate ? 'paper-late' : ''}>{doneOn !== null ? say(words.done, { day: formatDate(doneOn) }) : isLate ? say(words.overdue, { day: formatDate(dueOn!) }) : dueOn !== null ? say(words.dueOn, { day: formatDate(dueOn) }) : say(words.waiting)}</Text>
        {line.fileName !== null && <a className="paper-file" download href={`/api/documents/incoming-file?incomingId=${id}`}>{line.fileName}</a>}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
      </div>
      {mayKeep && (
        <div className="paper-acts">
          {line.fileName === null && (
            <FileButton accept={fileTypesTaken} onChange={(file) => void (file && act(() => api.upload('attachIncomingFile', { incomingId: id }, file)))} inputProps={{ 'aria-label': say(words.attachOf, { arrival }) }}>
              {(props) => <Button {...props} variant="default" loading={isBusy} aria-label={say(words.attachOf, { arrival })}>{say(words.attach)}</Button>}
            </FileButton>
          )}
          {doneOn === null && <Button variant="default" loading={isBusy} aria-label={say(words.finishOf, { arrival })} onClick={() => void act(() => api.send('finishIncoming', { incomingId: id, version, doneOn: today }))}>{say(words.finish)}</Button>}
        </div>
      )}
    </div>
  );
}
