import { memo, useEffect, useMemo, useRef, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { formatPoints } from '../../kit/points.ts';
import { formatBlock } from '../../kit/paste.ts';
import { say } from '../../kit/words.ts';
import type { BoardUnit } from '../rules/board.ts';
import { heat } from '../rules/heat.ts';
import { tieSentence } from '../words/ties.ts';
import { words } from '../words/sentences.ts';
import { differenceOf, nextDifference, nextPlace, shownCell, shownPoints, widestOf, type Column, type Place, type Section, type View } from './board-model.ts';
import './score-table.css';

type Props = {
  view: View; units: BoardUnit[]; sections: Section[]; columns: Column[]; basePoints: number; at: Place; corner: Place; collapsed: ReadonlySet<string>; isNarrow: boolean;
  onMove: (to: Place, extend: boolean) => void; onOpen: (typed?: string) => void; onCollapse: (code: string) => void; onPaste: (text: string) => void; onUndo: () => void;
};

/** One semantic table: sections over their criteria, units in the order of the score that is shown; moved through with the arrows. */
export function ScoreTable(props: Props) {
  const { view, units, sections, columns, basePoints, at, corner, collapsed, isNarrow, onMove, onOpen, onCollapse, onPaste, onUndo } = props;
  const table = useRef<HTMLTableElement>(null);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (hasMoved.current) cellAt(table.current, at)?.focus();
  }, [at.row, at.column]);
  useEffect(() => { // a panel that opens takes width: the cell it explains stays in sight
    cellAt(table.current, at)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isNarrow]);
  const move = (to: Place, extend = false) => {
    hasMoved.current = true;
    onMove(to, extend);
  };

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.target instanceof HTMLButtonElement) return;
    const to = nextPlace(event.key, event.ctrlKey, at, { rows: units.length, columns: columns.length }) ?? (event.key === ']' ? nextDifference(units, columns, at) : null);
    if (to !== null) move(to, event.shiftKey);
    else if (event.key === 'Enter' || event.key === ' ') onOpen();
    else if (/^\d$/.test(event.key) && !event.ctrlKey) onOpen(event.key);
    else if (event.key === 'z' && event.ctrlKey) onUndo();
    else return;
    event.preventDefault();
  }
  function copy(event: ClipboardEvent): void {
    const [top, bottom, left, right] = [Math.min(at.row, corner.row), Math.max(at.row, corner.row), Math.max(0, Math.min(at.column, corner.column)), Math.max(at.column, corner.column)];
    const rows = units.slice(top, bottom + 1).map((unit) => columns.slice(left, right + 1).map(({ section, criterion }) => criterion === null ? shownPoints(unit.sections[section.code]) : shownCell(view, unit, criterion).text));
    event.clipboardData.setData('text/plain', formatBlock(rows));
    event.preventDefault();
  }
  function pick(event: MouseEvent): void {
    const to = placeOf(event);
    if (to !== null) move(to, event.shiftKey);
  }
  const widths = useMemo(() => widthsOf(units, columns), [units, columns]);
  const inBlock = (row: number) => row >= Math.min(at.row, corner.row) && row <= Math.max(at.row, corner.row);

  return (
    <div className="scroll" role="region" aria-label={say(words.boardTab)} tabIndex={-1}>
      <table className="score-grid" role="grid" ref={table} style={{ width: `calc(${widths.join(' + ')})` }} onKeyDown={press} onCopy={copy} onPaste={(event) => { onPaste(event.clipboardData.getData('text/plain')); event.preventDefault(); }}>
        <colgroup>{widths.map((width, n) => <col key={n} style={{ width: `calc(${width})` }} />)}</colgroup>
        <thead>
          <tr>
            <th rowSpan={2} scope="col" className="rank">#</th>
            <th rowSpan={2} scope="col" className="name">{say(words.unit)}</th>
            <th rowSpan={2} scope="col" className="total">{say(words.total)}<br /><span className="max">/{formatPoints(basePoints)}</span></th>
            {sections.map((section) => (
              <th key={section.id} className="section" colSpan={collapsed.has(section.code) ? 1 : section.leaves.length + 1} scope="colgroup">
                <button type="button" aria-expanded={!collapsed.has(section.code)} onClick={() => onCollapse(section.code)} title={section.title}>
                  <span aria-hidden>{collapsed.has(section.code) ? '▸' : '▾'}</span> {section.code}.{collapsed.has(section.code) ? '' : ` ${section.title}`}
                </button>
              </th>
            ))}
            <th rowSpan={2} scope="col" className="grade">{say(words.grade)}</th>
          </tr>
          <tr>
            {columns.map(({ section, criterion }) => (
              <th key={`${section.code} ${criterion?.id}`} scope="col" title={criterion?.title ?? section.title} className={criterion === null ? 'sum' : undefined}>
                {criterion?.code.split('.').at(-1) ?? say(words.sum)}<br /><span className="max">{formatPoints((criterion ?? section).maxPoints)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onMouseDown={pick} onDoubleClick={(event) => placeOf(event) && onOpen()}>
          {units.map((unit, row) => (
            <Row key={row /* a new order writes new words into the same rows: moving rows would lay each of them out again */} {...{ view, unit, columns, sections }} focused={at.row === row ? at.column : null}
              block={inBlock(row) && (corner.row !== at.row || corner.column !== at.column) ? `${Math.min(at.column, corner.column)} ${Math.max(at.column, corner.column)}` : ''} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every column's width as CSS adds it up: told beforehand, a change of words lays out its own cell and no other. A grade is shown in one line. */
const widthsOf = (units: readonly BoardUnit[], columns: readonly Column[]): string[] => {
  const widest = widestOf(units, columns);
  const grade = Math.max(...units.map(({ grade }) => grade?.length ?? 0), say(words.grade).length);
  return ['29px', '129px', '5ch + 16px', ...columns.map(({ criterion }, n) => criterion === null ? `max(38px, ${widest[n]!}ch + 10px)` : `max(24px, ${widest[n]!}ch + 6px)`), `${grade}ch + 14px`];
};

/** In a row the rank, the name and the total stand before the columns; the name is column −1. */
const before = 3;
const cellAt = (table: HTMLTableElement | null, { row, column }: Place): HTMLElement | undefined => table?.tBodies[0]?.rows[row]?.cells[column < 0 ? 1 : column + before];

/** Which cell was pressed: asked of the table's own order, so that no cell needs a handler. */
function placeOf({ target }: MouseEvent): Place | null {
  const cell = (target as Element).closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  if (!cell || !row || !cell.hasAttribute('tabindex')) return null;
  return { row: row.sectionRowIndex, column: cell.cellIndex < before ? -1 : cell.cellIndex - before };
}

type RowProps = { view: View; unit: BoardUnit; columns: Column[]; sections: Section[]; focused: number | null; block: string };

/** Drawn again only when its own scores or its part of the focus change: nothing that it is given is made anew by a move. */
const Row = memo(function Row({ view, unit, columns, sections, focused, block }: RowProps) {
  const [from, to] = block.split(' ').map(Number) as [number, number];
  const total = view === 'difference' ? differenceOf(unit, sections.flatMap(({ leaves }) => leaves)) : unit.total;
  const cell = (column: number) => ({ tabIndex: focused === column ? 0 : -1, 'aria-selected': block !== '' && column >= from && column <= to ? true : undefined });
  return (
    <tr>
      <td className="rank" title={unit.separatedBy ? tieSentence(unit.separatedBy) : undefined}>{unit.rank ?? '–'}{unit.separatedBy && '†'}</td>
      <th scope="row" className="name" {...cell(-1)}>{unit.shortName}</th>
      <td className="total">{shownPoints(total)}{unit.isComplete ? '' : '*'}</td>
      {columns.map(({ section, criterion }, column) => {
        if (criterion === null) {
          const sum = view === 'difference' ? differenceOf(unit, section.leaves) : unit.sections[section.code];
          return <td key={section.id} className={`sum${view === 'difference' ? '' : ` edge-${heat(sum, section.maxPoints)}`}`} {...cell(column)}>{shownPoints(sum)}</td>;
        }
        const { text, tone, differs, isWaiting } = shownCell(view, unit, criterion);
        return <td key={criterion.id} className={`tone-${tone}${differs && view !== 'difference' ? ' differs' : ''}${isWaiting ? ' waiting' : ''}`} {...cell(column)}>{text}</td>;
      })}
      <td className="grade">{unit.grade ?? '–'}</td>
    </tr>
  );
});
