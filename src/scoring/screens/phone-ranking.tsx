import { useState } from 'react';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import type { BoardUnit } from '../rules/board.ts';
import { heat } from '../rules/heat.ts';
import { isExtra } from '../rules/tree.ts';
import { rankingWords } from '../words/ranking.ts';
import { panelWords } from '../words/sentences.ts';
import { RangeBar, type Ranking } from './ranking-panel.tsx';
import { shownCell, shownPoints, type Section, type View } from './board-model.ts';

type Props = { view: View; units: BoardUnit[]; sections: Section[]; ranking: Ranking | undefined; onOpen: (unitId: string, code: string | null) => void };

/** The table as a list for one hand: unit → criteria → reasons. */
export function PhoneRanking({ view, units, sections, ranking, onOpen }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const extras = sections.filter(({ leaves }) => leaves.length > 0 && leaves.every(({ ruleKind }) => isExtra(ruleKind)));
  const base = sections.filter((section) => !extras.includes(section));
  return (
    <ol className="ranking">
      {units.map((unit) => (
        <li key={unit.unitId}>
          <button type="button" className="ranked" aria-expanded={open === unit.unitId} onClick={() => setOpen(open === unit.unitId ? null : unit.unitId)}>
            <span>{unit.rank ?? '–'}{unit.separatedBy && '†'}</span><b>{unit.agencyName}</b><b>{shownPoints(unit.total)}{unit.isComplete ? '' : '*'}</b>
            <span className="strip">{base.map(({ code, maxPoints }) => <span key={code} className={`tone-${heat(unit.sections[code], maxPoints)}`}>{code} {shownPoints(unit.sections[code])}</span>)}</span>
            {extras.some(({ code }) => unit.sections[code]) && <span className="extra">{extras.filter(({ code }) => unit.sections[code]).map(({ code, title }) => `${title} ${shownPoints(unit.sections[code])}`).join(' · ')}</span>}
            <MayMove range={ranking?.ranges[unit.unitId]} of={units.length} />
          </button>
          {open === unit.unitId && <UnitCriteria {...{ view, unit, sections, onOpen }} />}
        </li>
      ))}
    </ol>
  );
}

/** The ranks that open cells still allow; nothing where the rank is settled. */
function MayMove({ range, of }: { range: Ranking['ranges'][string] | undefined; of: number }) {
  if (range === undefined || range.best === range.worst) return null;
  return <span className="range-line">{say(rankingWords.mayBe, { best: range.best, worst: range.worst })}<RangeBar {...{ range, of }} /></span>;
}

function UnitCriteria({ view, unit, sections, onOpen }: { unit: BoardUnit } & Omit<Props, 'units' | 'ranking'>) {
  return (
    <>
      <button type="button" className="leaf" onClick={() => onOpen(unit.unitId, null)}><span /><b>{say(panelWords.wholeSheet)}</b><span aria-hidden>›</span></button>
      {sections.map((section) => (
        <section key={section.id}>
          <h3>{section.code}. {section.title}</h3>
          {section.leaves.map((leaf) => {
            const before = unit.before[leaf.id];
            const { text, differs } = shownCell(view, unit, leaf);
            return (
              <button key={leaf.id} type="button" className="leaf" onClick={() => onOpen(unit.unitId, leaf.code)}>
                <small>{leaf.code}</small><span>{leaf.title}</span><span>{differs && view !== 'difference' && before !== undefined && `${formatPoints(before)} → `}<b>{text}</b>/{formatPoints(leaf.maxPoints)}</span>
              </button>
            );
          })}
        </section>
      ))}
    </>
  );
}
