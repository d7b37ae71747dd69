import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { crossWords } from '../words/cross-check.ts';
import { words } from '../words/sentences.ts';
import { CrossDraw } from './cross-check-draw.tsx';
import { CrossInsight } from './cross-check-insight.tsx';
import { CrossPapers } from './cross-check-papers.tsx';
import { CrossSheet } from './cross-check-sheet.tsx';
import { ReopenMarks, TeamName } from './cross-check-teams.tsx';
import { scoringRefusal } from './refusal-sentence.ts';
import './cross-check.css';

const api = createClient<typeof import('../routes/cross-check.ts')>('scoring');
export type CrossPage = AnswerOf<typeof import('../routes/cross-check.ts').crossCheck>;
export type CrossLine = CrossPage['assignments'][number];
type Props = { year: { id: string; year: number; stageName: string | null; stageKind: string | null }; user: { appointments: readonly { unitId: string | null }[] } };

/** The cross-check of the year: the draw, what the person's team has to mark, who checks whom, the papers, and for who sees all how it was marked. */
export function CrossCheck({ year, user }: Props) {
  const page = useQuery({ queryKey: ['cross-check', year.id], queryFn: () => api.load('crossCheck', { yearId: year.id }) });
  const { openId, open } = useOpenUnit();
  if (page.data === undefined) return page.isError ? <Alert color="red" m="md" role="alert">{scoringRefusal(page.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  if (openId !== null) return <CrossSheet assignmentId={openId} onClose={() => open(null)} />;
  const { units, draw, assignments, may } = page.data;
  const nameOf = (unitId: string) => units.find((unit) => unit.unitId === unitId)?.agencyName ?? unitId;
  const mine = assignments.filter(({ isMine }) => isMine);
  const isOpen = draw?.status === 'confirmed' && year.stageKind === 'cross-check';
  return (
    <Stack className="page" gap="md" maw={1100}>
      <Title order={1} fz={22}>{say(crossWords.title, { year: year.year })}</Title>
      {draw === null && !may.conduct && <Alert>{say(crossWords.waits)}</Alert>}
      {draw?.status === 'confirmed' && <Mine {...{ mine, nameOf, isOpen }} stage={year.stageName ?? '–'} onOpen={open} />}
      {draw?.status === 'drawn' && !may.conduct && <Alert>{say(crossWords.waitsConfirm)}</Alert>}
      <CrossDraw yearId={year.id} page={page.data} />
      {draw !== null && assignments.length > 0 && <AllTeams page={page.data} nameOf={nameOf} mayReopen={may.conduct && isOpen} />}
      {draw !== null && assignments.length > 0 && <CrossPapers yearId={year.id} lines={assignments} nameOf={nameOf} ownUnits={user.appointments.map(({ unitId }) => unitId)} seesAll={may.insight} />}
      {may.insight && draw?.status === 'confirmed' && <CrossInsight yearId={year.id} />}
    </Stack>
  );
}

/** The unit that is being marked, in the address, so that the browser's way back leads to the list. */
function useOpenUnit() {
  const asked: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const open = (assignmentId: string | null) => void navigate({ to: '.', search: (assignmentId === null ? {} : { 'phan-cong': assignmentId }) as never });
  return { openId: typeof asked['phan-cong'] === 'string' ? asked['phan-cong'] : null, open };
}

const stateOf = ({ completedAt, progress }: CrossLine) => completedAt !== null ? say(crossWords.complete, { at: formatInstant(completedAt) }) : progress === null ? '' : progress.done === 0 ? say(crossWords.notBegun) : say(crossWords.progress, progress);

/** The units of the person's team; the first that is not done has the one primary button. */
function Mine({ mine, nameOf, isOpen, stage, onOpen }: { mine: CrossLine[]; nameOf: (unitId: string) => string; isOpen: boolean; stage: string; onOpen: (assignmentId: string) => void }) {
  const next = mine.find(({ completedAt }) => completedAt === null)?.id;
  return (
    <section>
      <Title order={2} fz={18}>{say(crossWords.mine)}</Title>
      {mine.length === 0 && <Text c="dimmed">{say(crossWords.noneMine)}</Text>}
      {!isOpen && mine.some(({ completedAt }) => completedAt === null) && <Text c="dimmed">{say(crossWords.waitsStage, { stage })}</Text>}
      {mine.map((line) => {
        const act = say(isOpen && line.completedAt === null ? crossWords.open : crossWords.look);
        return (
          <div key={line.id} className="cross-line">
            <div className="cross-what"><Text fw={600}>{nameOf(line.checkedId)}</Text><Text fz={14} c="dimmed">{line.team} · {nameOf(line.checkerId)}</Text></div>
            <Text fz={14}>{stateOf(line)}</Text>
            <Button variant={isOpen && line.id === next ? 'filled' : 'default'} aria-label={say(crossWords.openUnit, { act, unit: nameOf(line.checkedId) })} onClick={() => onOpen(line.id)}>{act}</Button>
          </div>
        );
      })}
    </section>
  );
}

/** Who checks whom, as it was drawn. */
function AllTeams({ page, nameOf, mayReopen }: { page: CrossPage; nameOf: (unitId: string) => string; mayReopen: boolean }) {
  const { assignments, draw, may } = page;
  const teams = [...new Map(assignments.map((line) => [line.checkerId, line.team]))];
  return (
    <section>
      <Title order={2} fz={18}>{say(crossWords.all)}</Title>
      <ul className="plain-list">
        {teams.map(([checkerId, team]) => (
          <li key={checkerId} className="cross-team">
            <div>{may.conduct ? <TeamName drawId={draw!.id} unitId={checkerId} name={team} /> : <Text fw={600}>{team}</Text>}</div>
            <Text>{nameOf(checkerId)}</Text>
            <div>
              <Text fz={14} c="dimmed">{say(crossWords.checkedUnits)}</Text>
              {assignments.filter((line) => line.checkerId === checkerId).map((line) => {
                const state = stateOf(line);
                return (
                  <Group key={line.id} gap="xs">
                    <Text fz={15}>{nameOf(line.checkedId)}{state !== '' && <Text span c="dimmed" fz={14}> · {state}</Text>}</Text>
                    {mayReopen && line.completedAt !== null && <ReopenMarks line={line} unit={nameOf(line.checkedId)} />}
                  </Group>
                );
              })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
