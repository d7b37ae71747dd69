import { Alert, Badge, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate, formatInstant } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { paperTypes } from '../rules/types.ts';
import { centreWords, registerWords as words, stateWords, typeName } from '../words/centre.ts';
import type { Centre, Year } from './centre.tsx';
import { documentRefusal } from './refusal.ts';
import { RegisterHead, useRegisterChoice } from './register-head.tsx';
import { VoidDialog } from './void-dialog.tsx';

const api = createClient<typeof import('../routes/registers.ts')>('documents');
type Found = AnswerOf<typeof import('../routes/registers.ts').register>;
type Line = Found['lines'][number];

/** The outgoing register: every number that was ever taken, issued, put aside or void, found in any writing. */
export function Register({ year, centre }: { year: Year; centre: Centre }) {
  const choice = useRegisterChoice(year, centre.units, true);
  const found = useQuery({ queryKey: ['register', year.id, choice.asked], queryFn: () => api.load('register', { yearId: year.id, ...choice.asked }), placeholderData: (before) => before });
  const [isReserving, setReserving] = useState(false);
  const [voiding, setVoiding] = useState<Line | null>(null);
  if (found.data === undefined) return found.isError ? <Alert color="red" role="alert">{documentRefusal(found.error)}</Alert> : <Text>{say(centreWords.loading)}</Text>;
  const { lines, all, issuer, may, years } = found.data;
  return (
    <Stack gap="sm">
      <RegisterHead title={say(words.outgoing, { year: found.data.year, issuer })} search={say(words.search)} {...{ choice, years, shown: lines.length, all }} />
      {all === 0 && <Text>{say(words.empty)}</Text>}
      <ul className="plain-list">
        {lines.map((line) => (
          <li key={line.id} className="paper-line">
            <div>
              <Text span fw={600}>{line.text}</Text> <Badge variant="light" tt="none" color={line.state === 'issued' ? (line.documentState === 'superseded' ? 'gray' : 'teal') : line.state === 'void' ? 'red' : 'yellow'}>{say(stateWords[line.state === 'issued' && line.documentState === 'superseded' ? 'superseded' : line.state])}</Badge>
              {line.scans > 0 && <Badge ml={4} variant="light" tt="none">{say(words.scans)}</Badge>}
              <Text fz={14}>{[line.summary, line.state === 'issued' ? null : line.reason].filter((part) => part !== null).join('. ')}</Text>
              <Text fz={14} c="dimmed">{line.signedOn === null ? '' : `${formatDate(line.signedOn)} · `}{say(words.by, { name: line.takenByName, at: formatInstant(line.takenAt) })}</Text>
            </div>
            {may.keep && line.state === 'reserved' && <div className="paper-acts"><Button variant="default" aria-label={say(words.voidNumber, { number: line.text })} onClick={() => setVoiding(line)}>{say(words.voidShort)}</Button></div>}
          </li>
        ))}
      </ul>
      {may.keep && <Button w="fit-content" variant="default" aria-expanded={isReserving} onClick={() => setReserving(!isReserving)}>{say(words.reserve)}</Button>}
      {may.keep && isReserving && <ReserveForm yearId={year.id} unitId={choice.asked.unitId} year={found.data.year} />}
      {voiding && <VoidDialog title={say(words.voidTitle, { number: voiding.text })} onClose={() => setVoiding(null)} onVoid={(reason) => api.send('voidNumber', { numberId: voiding.id, version: voiding.version, reason })} />}
    </Stack>
  );
}

function ReserveForm({ yearId, unitId, year }: { yearId: string; unitId: string | undefined; year: number }) {
  const { act, problem, isBusy } = useAction(documentRefusal);
  const [type, setType] = useState<string>(paperTypes[0]);
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const isNumber = /^\d{0,5}$/.test(number.trim()) && Number(number) !== 0 || number.trim() === '';
  const save = () => act(async () => {
    const answer = await api.send('reserveNumber', { yearId, ...(unitId !== undefined && { unitId }), type, year, number: number.trim() === '' ? null : Number(number), reason });
    setDone(answer.number);
    setNumber('');
    setReason('');
  });
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Group align="start">
        <NativeSelect size="md" label={say(words.type)} value={type} onChange={(event) => setType(event.currentTarget.value)} data={paperTypes.map((value) => ({ value, label: say(typeName(value)) }))} />
        <TextInput size="md" label={say(words.given)} inputMode="numeric" value={number} onChange={(event) => setNumber(event.currentTarget.value)} error={!isNumber} />
        <TextInput size="md" w={320} maw="100%" withAsterisk label={say(words.reason)} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </Group>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {done && <Text role="status">{say(words.reservedDone, { number: done })}</Text>}
      <Button type="submit" w="fit-content" loading={isBusy} disabled={!isNumber || reason.trim().length < 5}>{say(words.save)}</Button>
    </Stack>
  );
}
