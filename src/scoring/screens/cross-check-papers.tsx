import { Anchor, Group, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { parseDate } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { crossWords } from '../words/cross-check.ts';
import { paperWords } from '../words/sentences.ts';
import type { CrossLine } from './cross-check.tsx';

const formats = ['pdf', 'docx', 'xlsx'] as const;
type Props = { yearId: string; lines: readonly CrossLine[]; nameOf: (unitId: string) => string; ownUnits: readonly (string | null)[]; seesAll: boolean };

/** The notice of the assignments, and the minutes of every unit that is done and that the person may read. */
export function CrossPapers({ yearId, lines, nameOf, ownUnits, seesAll }: Props) {
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const [signer, setSigner] = useState('');
  const day = date === '' ? '' : parseDate(date);
  const isNumber = /^\d{0,5}$/.test(number.trim());
  const filled = { number: number.trim(), date: day ?? '', signer };
  const done = new Map(lines.filter(({ isUnitDone, sheetId, isMine, checkedId }) => isUnitDone && sheetId !== null && (seesAll || isMine || ownUnits.includes(checkedId))).map(({ checkedId, sheetId }) => [sheetId!, nameOf(checkedId)]));
  const [chosen, setChosen] = useState('');
  const sheetId = done.has(chosen) ? chosen : ([...done.keys()][0] ?? null);
  const links = (title: string, path: string, about: Record<string, string>) => (
    <Group gap={4} wrap="nowrap">
      {formats.map((format) => day !== null && isNumber
        ? <Anchor key={format} className="paper-link" download href={`/api/scoring/${path}?${new URLSearchParams({ ...about, ...filled, format })}`} aria-label={`${title}, ${format.toUpperCase()}`}>{format.toUpperCase()}</Anchor>
        : <Text key={format} className="paper-link" c="dimmed">{format.toUpperCase()}</Text>)}
    </Group>
  );
  return (
    <section>
      <Title order={2} fz={18}>{say(crossWords.print)}</Title>
      <Group align="start">
        <TextInput label={say(paperWords.number)} placeholder="05" w={110} value={number} onChange={(event) => setNumber(event.currentTarget.value)} error={isNumber ? null : say(paperWords.numberWrong)} inputMode="numeric" size="md" />
        <TextInput label={say(paperWords.date)} placeholder="28/12/2020" w={150} value={date} onChange={(event) => setDate(event.currentTarget.value)} error={day === null ? say(paperWords.dateWrong) : null} size="md" />
        <TextInput label={say(paperWords.signer)} w={240} value={signer} onChange={(event) => setSigner(event.currentTarget.value)} size="md" />
      </Group>
      <Text fz={14} c="dimmed">{say(number.trim() === '' ? paperWords.isDraft : paperWords.isNumbered)}{done.size === 0 && ` ${say(crossWords.noMinutes)}`}</Text>
      <div className="cross-line"><Text className="cross-what">{say(crossWords.notice)}</Text>{links(say(crossWords.notice), 'cross-notice-paper', { yearId })}</div>
      {sheetId !== null && (
        <div className="cross-line">
          <div className="cross-what"><NativeSelect label={say(crossWords.minutesOf)} size="md" maw={420} value={sheetId} onChange={(event) => setChosen(event.currentTarget.value)} data={[...done].map(([value, label]) => ({ value, label }))} /></div>
          {links(say(crossWords.minutes, { unit: done.get(sheetId)! }), 'cross-minutes-paper', { sheetId })}
        </div>
      )}
    </section>
  );
}
