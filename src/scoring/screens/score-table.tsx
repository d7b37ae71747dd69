import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import type { BoardUnit } from '../rules/board.ts';
import { heat } from '../rules/heat.ts';
import type { Separation } from '../rules/ranking.ts';
import { words } from '../words/sentences.ts';

type Criterion = { id: string; parentId: string | null; code: string; title: string; maxPoints: number; ruleKind: string };
type Props = { units: BoardUnit[]; criteria: Criterion[] };

const shown = (points: number | null | undefined) => (points === null || points === undefined ? '–' : formatPoints(points));

/** One semantic table: sections over their criteria, units in the order of the score that is shown. */
export function ScoreTable({ units, criteria }: Props) {
  const sections = criteria.filter((c) => c.parentId === null).map((section) => ({ ...section, leaves: criteria.filter((c) => c.parentId === section.id) }));
  return (
    <div className="scroll" role="region" aria-label={say(words.total)} tabIndex={0}>
      <table className="score-grid">
        <thead>
          <tr>
            <th rowSpan={2} scope="col">{say(words.unit)}</th>
            <th rowSpan={2} scope="col">{say(words.rank)}</th>
            <th rowSpan={2} scope="col">{say(words.total)}</th>
            <th rowSpan={2} scope="col">{say(words.grade)}</th>
            {sections.map((section) => <th key={section.id} className="section" colSpan={section.leaves.length + 1} scope="colgroup">{section.code}. {section.title}</th>)}
          </tr>
          <tr>
            {sections.flatMap((section) => [
              ...section.leaves.map((leaf) => <th key={leaf.id} scope="col" title={leaf.title}>{leaf.code}<br />{formatPoints(leaf.maxPoints)}</th>),
              <th key={section.id} scope="col">{say(words.sum)}<br />{formatPoints(section.maxPoints)}</th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unitId}>
              <th scope="row">{unit.shortName}</th>
              <td title={unit.separatedBy ? tieSentence(unit.separatedBy) : undefined}>{unit.rank ?? '–'}{unit.separatedBy && '†'}</td>
              <td className="sum">{shown(unit.total)}{unit.isComplete ? '' : '*'}</td>
              <td>{unit.grade ?? '–'}</td>
              {sections.flatMap((section) => [
                ...section.leaves.map((leaf) => <td key={leaf.id} className={`heat-${heat(unit.cells[leaf.id], leaf.maxPoints)}${leaf.id in unit.cells ? '' : ' none'}`}>{shown(unit.cells[leaf.id])}</td>),
                <td key={section.id} className="sum">{shown(unit.sections[section.code])}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Which written rule separated two units with the same total, and by which figures. */
function tieSentence({ step, own, other }: Separation): string {
  const rule = step.kind === 'section' ? say(words.tieSection, { code: step.code }) : say(step.kind === 'fewer-penalties' ? words.tiePenalty : words.tieBonus);
  return say(words.tie, { rule, own: formatPoints(own), other: formatPoints(other) });
}
