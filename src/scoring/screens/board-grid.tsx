import { Text } from '@mantine/core';
import { memo, useMemo, useState } from 'react';
import { parseBlock } from '../../kit/paste.ts';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { planPaste, type PastePlan } from '../rules/paste-plan.ts';
import { words } from '../words/sentences.ts';
import { columnsOf, shownPoints, type Place, type Scoreboard, type Section, type View } from './board-model.ts';
import { PasteDialog, type BoardPlace } from './paste-dialog.tsx';
import { ScoreTable } from './score-table.tsx';
import { useUndo } from './use-undo.ts';

/** The focus stays with its unit when a new score moves the row. */
type Held = { unitId: string | null; column: number };
type Props = { view: View; board: Scoreboard; sections: Section[]; basePoints: number; isPanelOpen: boolean; onOpen: (unitId: string, code: string | null, digit?: string) => void };

/** The table with its cell bar: which unit and criterion the focus is on, with the scores; pasting a block goes through a preview. */
export const BoardGrid = memo(function BoardGrid({ view, board, sections, basePoints, isPanelOpen, onOpen }: Props) {
  const [held, setHeld] = useState<Held>({ unitId: null, column: 0 });
  const [heldCorner, setHeldCorner] = useState<Held>(held);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [plan, setPlan] = useState<PastePlan<BoardPlace> | null>(null);
  const { notice, remember, undo } = useUndo();
  const { units, may } = board;
  const columns = useMemo(() => columnsOf(sections, collapsed), [sections, collapsed]);
  const placeOf = ({ unitId, column }: Held): Place => ({ row: Math.max(0, units.findIndex((u) => u.unitId === unitId)), column: Math.min(column, columns.length - 1) });
  const [here, corner] = [placeOf(held), placeOf(heldCorner)];
  const unit = units[here.row];
  const criterion = columns[here.column]?.criterion ?? null;

  const open = (place: Place, digit?: string) => units[place.row] && onOpen(units[place.row]!.unitId, columns[place.column]?.criterion?.code ?? null, digit);
  function move(to: Place, extend: boolean): void {
    const next = { unitId: units[to.row]!.unitId, column: to.column };
    setHeld(next);
    if (!extend) setHeldCorner(next);
    if (isPanelOpen) open(to);
  }
  function paste(text: string): void {
    setPlan(planPaste(parseBlock(text), (row, column) => {
      const target = units[here.row + row];
      const place = columns[Math.max(0, here.column) + column];
      if (target === undefined || place === undefined || place.criterion === null) return 'scoring.beyond-the-edge';
      if (view !== 'appraisal' || target.sheetId === null || !may.appraise.includes(target.sheetId)) return 'scoring.not-in-appraisal';
      const { id } = place.criterion;
      return { criterion: { ...place.criterion, modifiers: [] }, now: target.cells[id] ?? null, version: target.versions[id] ?? 0, sheetId: target.sheetId, unitName: target.shortName, before: target.before[id] ?? null };
    }));
  }
  return (
    <div>
      <div className="cell-bar">
        <span>{unit && <b>{unit.agencyName}</b>}{criterion && <> · {criterion.code} {criterion.title} <Text span c="dimmed" fz={13}>({say(words.atMost, { max: formatPoints(criterion.maxPoints) })})</Text></>}</span>
        <span>
          {unit && criterion && view !== 'self' && <>{say(words.self)} <b>{shownPoints(unit.before[criterion.id])}</b> · </>}
          {unit && criterion && <>{say(words[view === 'difference' ? 'appraisal' : view])} <b>{shownPoints(unit.cells[criterion.id])}</b> · </>}{say(words.enterOpens)}
        </span>
      </div>
      <ScoreTable {...{ view, units, sections, columns, basePoints, at: here, corner, collapsed, isNarrow: isPanelOpen }} onMove={move} onOpen={(digit) => open(here, view === 'appraisal' ? digit : undefined)}
        onCollapse={(code) => setCollapsed(new Set(collapsed.has(code) ? [...collapsed].filter((c) => c !== code) : [...collapsed, code]))} onPaste={paste} onUndo={() => void undo()} />
      <Text c="dimmed" fz={13} mt={4} role="status">{notice ?? say(words.gridKeys)}</Text>
      {plan && <PasteDialog plan={plan} onClose={() => setPlan(null)} onDone={remember} />}
    </div>
  );
});
