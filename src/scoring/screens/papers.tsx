import { Alert, Anchor, Group, NativeSelect, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { parseDate } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { paperWords, words } from '../words/sentences.ts';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/board.ts')>('scoring');
const formats = ['pdf', 'docx', 'xlsx'] as const;
const stages = ['self', 'appraisal', 'final'] as const;
type Props = { year: { id: string; stageKind: string | null }; user: { appointments: readonly { role: string; unitId: string | null }[] } };

/** The papers of the year: which, of which scores, with number, date and signer, in which form. */
export function Papers({ year, user }: Props) {
  const [stage, setStage] = useState<(typeof stages)[number]>(year.stageKind === 'review' || year.stageKind === 'closing' || year.stageKind === null ? 'final' : 'self');
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const [signer, setSigner] = useState('');
  const board = useQuery({ queryKey: ['scoreboard', year.id, stage], queryFn: () => api.load('scoreboard', { yearId: year.id, stage }) });
  if (board.data === undefined) return board.isError ? <Alert color="red" m="md" role="alert">{scoringRefusal(board.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const { units, criteria, isPublic, setId } = board.data;
  if (criteria.length === 0) return <Text p="md">{say(words.noBook)}</Text>;
  const day = date === '' ? '' : parseDate(date);
  const isNumber = /^\d{0,5}$/.test(number.trim());
  const mayPrintBoard = isPublic || units.length > 1;
  const own = units.filter(({ unitId, sheetId }) => sheetId !== null && user.appointments.some((a) => a.unitId === unitId));
  const isReady = day !== null && isNumber;
  const link = (path: string, more: Record<string, string>) => `/api/scoring/${path}?${new URLSearchParams(more)}`;
  const filled = { yearId: year.id, stage, number: number.trim(), date: day ?? '', signer };
  const unfinished = units.filter(({ isComplete }) => !isComplete).length;
  const rows = [
    ...(mayPrintBoard ? [
      { key: 'ranking', title: say(paperWords.ranking), what: say(paperWords.rankingWhat), path: 'board-paper', more: { ...filled, paper: 'ranking' } },
      { key: 'scoreboard', title: say(paperWords.scoreboard), what: say(paperWords.scoreboardWhat), path: 'board-paper', more: { ...filled, paper: 'scoreboard' } }] : []),
    ...own.map((unit) => ({ key: unit.unitId, title: say(paperWords.sheet, { unit: unit.agencyName }), what: say(paperWords.sheetWhat), path: 'sheet-paper', more: { sheetId: unit.sheetId! } })),
    ...(setId === null ? [] : [{ key: 'book', title: say(paperWords.book), what: say(paperWords.bookWhat), path: 'book-paper', more: { setId } }]),
  ];
  return (
    <Stack className="page" gap="md" maw={900}>
      <Title order={1} fz={22}>{say(paperWords.title)}</Title>
      {mayPrintBoard && (
        <>
          <Group align="start">
            <NativeSelect label={say(paperWords.stage)} value={stage} onChange={(event) => setStage(event.currentTarget.value as typeof stage)} data={stages.map((value) => ({ value, label: say(words[value]) }))} size="md" />
            <TextInput label={say(paperWords.number)} placeholder="05" w={110} value={number} onChange={(event) => setNumber(event.currentTarget.value)} error={isNumber ? null : say(paperWords.numberWrong)} inputMode="numeric" size="md" />
            <TextInput label={say(paperWords.date)} placeholder="28/12/2020" w={150} value={date} onChange={(event) => setDate(event.currentTarget.value)} error={day === null ? say(paperWords.dateWrong) : null} size="md" />
            <TextInput label={say(paperWords.signer)} w={240} value={signer} onChange={(event) => setSigner(event.currentTarget.value)} size="md" />
          </Group>
          <Text fz={14} c="dimmed">{say(number.trim() === '' ? paperWords.isDraft : paperWords.isNumbered)}{unfinished > 0 && ` ${say(paperWords.unfinished, { count: unfinished })}`}</Text>
        </>
      )}
      {!mayPrintBoard && <Alert>{say(paperWords.notPublished)}</Alert>}
      <Table withRowBorders verticalSpacing="sm">
        <Table.Tbody>
          {rows.map(({ key, title, what, path, more }) => (
            <Table.Tr key={key}>
              <Table.Td><Text fw={600}>{title}</Text><Text fz={14} c="dimmed">{what}</Text></Table.Td>
              <Table.Td w={190}>
                <Group gap={4} wrap="nowrap">
                  {formats.map((format) => isReady
                    ? <Anchor key={format} className="paper-link" href={link(path, { ...more, format })} download aria-label={`${title}, ${format.toUpperCase()}`}>{format.toUpperCase()}</Anchor>
                    : <Text key={format} className="paper-link" c="dimmed">{format.toUpperCase()}</Text>)}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
