import { Alert, Drawer, Group, SegmentedControl, Select, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { isLeaf, sectionsOf } from '../rules/outline.ts';
import { isExtra } from '../rules/tree.ts';
import { words } from '../words/sentences.ts';
import { BoardActs } from './board-acts.tsx';
import { BoardGrid } from './board-grid.tsx';
import { BoardPapers } from './board-papers.tsx';
import { stageOf, views, type View } from './board-model.ts';
import { CellPanel } from './cell-panel.tsx';
import { WindowNote } from './dispute-window.tsx';
import { Legend } from './legend.tsx';
import { PhoneRanking } from './phone-ranking.tsx';
import { RankingPanel } from './ranking-panel.tsx';
import { scoringRefusal } from './refusal-sentence.ts';
import { UnitPanel } from './unit-panel.tsx';
import { useSelection } from './use-selection.ts';
import './scoreboard.css';

const api = createClient<typeof import('../routes/board.ts')>('scoring');
type Props = { year: { id: string; year: number; clusterName: string; stageName: string | null; stageKind: string | null } };
/** The scores that are worked on in each stage. */
const viewOf: Record<string, View> = { appraisal: 'appraisal', 'cross-check': 'appraisal', review: 'final', closing: 'final' };

/** A stage that was just shown is shown again as it was: going to and fro between views compares, and asks nothing anew. Every act of one's own loads it at once. */
const shownFor = 10_000;

/** The whole cluster on one page: every cell, section subtotals, totals and ranks of one stage; each number opens its reasons. */
export function Scoreboard({ year }: Props) {
  const [asked, setView] = useState<View>(viewOf[year.stageKind ?? 'closing'] ?? 'self');
  const view = useDeferredValue(asked); // the switch answers at once, the table follows
  const [typed, setTyped] = useState('');
  const { unitId, code, select } = useSelection();
  const isPhone = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const isDocked = useMediaQuery('(min-width: 1280px)', true, { getInitialValueInEffect: false });
  const open = useCallback((nextUnit: string, nextCode: string | null, digit = '') => { setTyped(digit); select(nextUnit, nextCode); }, [select]);
  const stage = stageOf(view);
  const board = useQuery({ queryKey: ['scoreboard', year.id, stage], queryFn: () => api.load('scoreboard', { yearId: year.id, stage }), placeholderData: keepPreviousData, staleTime: shownFor });
  const ranking = useQuery({ queryKey: ['ranking', year.id, stage], queryFn: () => api.load('ranking', { yearId: year.id, stage }), staleTime: shownFor }).data;
  const sections = useMemo(() => sectionsOf(board.data?.criteria ?? []), [board.data?.criteria]);
  if (board.data === undefined) return board.isError ? <Alert color="red" m="md" role="alert">{scoringRefusal(board.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const { units, criteria, median, isPublic, may, basePoints } = board.data;
  if (criteria.length === 0) return <Text p="md">{say(words.noBook)}</Text>;
  const leaves = criteria.filter(isLeaf);
  const unit = units.find((u) => u.unitId === unitId);
  const criterion = leaves.find((c) => c.code === code);
  const waiting = view === 'self' ? 0 : units.reduce((sum, u) => sum + leaves.filter(({ id, ruleKind }) => !isExtra(ruleKind) && u.cells[id] === undefined && u.absent[id] === undefined).length, 0);

  const panel = unit && (criterion && unit.sheetId !== null
    ? <CellPanel sheetId={unit.sheetId} criterionId={criterion.id} typed={typed} />
    : <UnitPanel unit={unit} units={units} sections={sections} ranking={ranking} mayAppraise={may.appraise.includes(unit.sheetId ?? '')} mayReopen={may.reopen.includes(unit.sheetId ?? '')} onCriterion={(id) => open(unit.unitId, leaves.find((c) => c.id === id)?.code ?? null)} />);
  const names = views.map((value) => ({ value, label: say(words[value]) }));
  return (
    <div className={panel && isDocked ? 'with-panel' : undefined}>
      <Stack className="page" gap="sm">
        <Group justify="space-between" align="start">
          <div>
            <Title order={1} fz={22}>{say(words.title, { year: year.year })}</Title>
            <Text c="dimmed">{say(words.summary, { cluster: year.clusterName, units: units.length, criteria: leaves.length, stage: year.stageName ?? '–' })}{waiting > 0 && ` · ${say(words.waitingCells, { count: waiting })}`}</Text>
          </div>
          <BoardActs yearId={year.id} view={view} units={units} may={may} />
        </Group>
        <Group gap="md">
          {isPhone
            ? <Select aria-label={say(words.views)} data={names} value={asked} onChange={(value) => value && setView(value as View)} allowDeselect={false} size="md" w="100%" />
            : <SegmentedControl aria-label={say(words.views)} transitionDuration={0} value={asked} onChange={(value) => setView(value as View)} data={names} />}
          <Legend view={view} />
        </Group>
        <WindowNote yearId={year.id} />
        {!isPublic && units.length < 2 && <Alert>{say(words.onlyOwn, { median: median === null ? '–' : formatPoints(median) })}</Alert>}
        {isPhone
          ? <PhoneRanking view={view} units={units} sections={sections} ranking={ranking} onOpen={open} />
          : <BoardGrid view={view} board={board.data} sections={sections} basePoints={basePoints} isPanelOpen={panel !== undefined && isDocked === true} onOpen={open} />}
        {ranking && units.length > 1 && <RankingPanel ranking={ranking} units={units} />}
        {(isPublic || units.length > 1) && <BoardPapers yearId={year.id} view={view} />}
      </Stack>
      {panel && unit && (isDocked
        ? <aside className="panel" aria-label={unit.agencyName}><PanelHead name={unit.agencyName} onClose={() => select(null, null)} />{panel}</aside>
        : <Drawer opened onClose={() => select(null, null)} position={isPhone ? 'bottom' : 'right'} size={isPhone ? '88%' : 'md'} title={<b>{unit.agencyName}</b>} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>{panel}</Drawer>)}
    </div>
  );
}

function PanelHead({ name, onClose }: { name: string; onClose: () => void }) {
  return (
    <Group justify="space-between" wrap="nowrap" mb="xs">
      <Title order={2} fz={16}>{name}</Title>
      <button type="button" className="panel-close" onClick={onClose} aria-label={say(words.close)}>×</button>
    </Group>
  );
}
