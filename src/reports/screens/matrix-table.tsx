import { Link } from '@tanstack/react-router';
import { say } from '../../kit/words.ts';
import type { Rhythm } from '../rules/form-kinds.ts';
import { onTimePercent } from '../rules/share.ts';
import { periodName, periodShort, standingSign, standingText } from '../words/names.ts';
import { matrixWords as words } from '../words/screens.ts';
import type { MatrixData } from './matrix.tsx';
import { reportSearch } from './reports.tsx';

type Props = { matrix: MatrixData; rhythm: Rhythm; picked: string; onPick: (periodId: string) => void; base: string };
const steps: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** A sign and a ground for every cell; arrows move between cells, Enter opens the report. */
export function MatrixTable({ matrix: { periods, units }, rhythm, picked, onPick, base }: Props) {
  function move(event: React.KeyboardEvent<HTMLTableElement>): void {
    const [step, at] = [steps[event.key], (event.target as HTMLElement).closest<HTMLElement>('a[data-cell]')?.dataset['cell']?.split(' ').map(Number)];
    if (step === undefined || at === undefined) return;
    const next = event.currentTarget.querySelector<HTMLElement>(`a[data-cell="${at[0]! + step[0]} ${at[1]! + step[1]}"]`);
    if (next !== null) { event.preventDefault(); next.focus(); }
  }
  return (
    <div className="matrix-region" role="region" aria-label={say(words.title)} tabIndex={0}>
      <table className="matrix" onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col">{say(words.unit)}</th>
            {periods.map((period) => <th key={period.id} scope="col"><button type="button" aria-pressed={period.id === picked} aria-label={say(words.pick, { period: periodName(rhythm, period) })} onClick={() => onPick(period.id)}>{periodShort(rhythm, period)}</button></th>)}
            <th scope="col">{say(words.share)}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ unitId, shortName, cells }, row) => {
            const percent = onTimePercent(cells.map(({ standing }) => standing));
            return (
              <tr key={unitId}>
                <th scope="row">{shortName}</th>
                {periods.map((period, column) => {
                  const cell = cells.find(({ periodId }) => periodId === period.id);
                  if (cell === undefined) return <td key={period.id} aria-hidden />;
                  return (
                    <td key={period.id} className={`${cell.standing.kind}${period.id === picked ? ' picked' : ''}`}>
                      <Link to={base} search={reportSearch({ periodId: period.id, unitId })} data-cell={`${row} ${column}`} aria-label={say(words.cell, { unit: shortName, period: periodName(rhythm, period), state: standingText(cell.standing) })}>{standingSign(cell.standing)}</Link>
                    </td>
                  );
                })}
                <td>{percent === null ? '–' : `${percent}%`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
