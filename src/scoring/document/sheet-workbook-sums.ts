import { address } from '../../documents/document/workbook.ts';
import { isExtra } from '../rules/tree.ts';
import type { FormRow } from './sheet-workbook-rows.ts';

/** Columns of the form, from 0; those after `note` are hidden and only there where a plain sum is not the rule. */
export const columns = { code: 0, title: 1, how: 2, max: 3, suggested: 4, figure: 5, typed: 6, points: 7, note: 8, base: 9, extra: 10, most: 11, away: 12 } as const;

type Line = { row: number; form: FormRow };
/** What the absent leaves something to the others, or sections that are weighed, take to be counted. */
const isPlain = (lines: readonly Line[]) => lines.every(({ form }) => form.kind === 'slot' || (form.kind === 'group'
  ? ((form.criterion.settings as { weightPercent?: number } | null)?.weightPercent ?? 100) === 100
  : form.state !== 'absent' && form.criterion.modifiers.every(({ kind, settings }) => kind !== 'not-applicable' || (settings as { way?: string }).way === 'full-points')));

export type SumFormulas = { of: (line: Line) => { points: string; helpers: string[] }; total: { points: string; helpers: string[] } };

/**
 * Subtotals and total as formulas over the rows of the form. Where something is weighed or left out for the unit, four hidden
 * columns beside each row carry what the engine's tree carries: base points, extra points, the maximum, and the maximum that
 * the others take over, the last two in hundredths.
 */
export function sumFormulas(lines: readonly Line[], bonusCap: number): SumFormulas {
  const plain = isPlain(lines);
  const nodes = lines.filter(({ form }) => form.kind !== 'slot');
  const childrenOf = (id: string | null) => nodes.filter(({ form }) => form.kind !== 'slot' && form.criterion.parentId === id);
  /** The cells of children in one column, neighbouring leaves as one range, so that rows added between them are counted too. */
  function partsOf(children: readonly Line[], column: number): string {
    const runs: Line[][] = [];
    for (const child of children) {
      const last = runs.at(-1)?.at(-1);
      const isNext = last !== undefined && last.form.kind === 'leaf' && child.form.kind === 'leaf' && nodes.indexOf(child) === nodes.indexOf(last) + 1;
      if (isNext) runs.at(-1)!.push(child);
      else runs.push([child]);
    }
    return runs.map((run) => (run.length === 1 ? address(run[0]!.row, column) : `${address(run[0]!.row, column)}:${address(run.at(-1)!.row, column)}`)).join(',') || '0';
  }
  const bonuses = nodes.filter(({ form }) => form.kind === 'leaf' && isExtra(form.criterion.ruleKind) && form.criterion.ruleKind !== 'penalty');
  const over = bonuses.length === 0 ? '' : `-MAX(0,SUM(${partsOf(bonuses, columns.points)})-${bonusCap / 100})`;

  function combined(children: readonly Line[], row: number, weight: number, less: string): { points: string; helpers: string[] } {
    if (plain) {
      const parts = partsOf(children, columns.points);
      return { points: `IF(COUNT(${parts})=0,"",ROUND(SUM(${parts})${less},2))`, helpers: [] };
    }
    const [base, extra, most, away] = [columns.base, columns.extra, columns.most, columns.away].map((column) => partsOf(children, column)) as [string, string, string, string];
    const whole = `ROUND((SUM(${most})+SUM(${away}))*${weight}/100,0)`;
    const sum = `ROUND(SUM(${base})*100,0)`;
    const isEmpty = `AND(SUM(${most})=0,SUM(${away})>0)`;
    return {
      points: `IF(COUNT(${address(row, columns.base)},${address(row, columns.extra)})=0,"",ROUND(N(${address(row, columns.base)})+N(${address(row, columns.extra)})${less},2))`,
      helpers: [
        `IF(COUNT(${base})=0,"",ROUND(IF(AND(SUM(${most})>0,SUM(${away})>0),${sum}*(SUM(${most})+SUM(${away}))*${weight}/(MAX(1,SUM(${most}))*100),${sum}*${weight}/100),0)/100)`,
        `IF(COUNT(${extra})=0,"",SUM(${extra}))`, `IF(${isEmpty},0,${whole})`, `IF(${isEmpty},${whole},0)`,
      ],
    };
  }

  function ofLeaf({ row, form }: Line): string[] {
    if (plain || form.kind !== 'leaf') return [];
    const { ruleKind, maxPoints } = form.criterion;
    const points = address(row, columns.points);
    const shown = `IF(ISNUMBER(${points}),${points},"")`;
    if (form.state === 'absent') return isExtra(ruleKind) || form.absentWay === 'leave-out' ? ['""', '""', '0', '0'] : form.absentWay === 'rescale' ? ['""', '""', '0', String(maxPoints)] : [String(maxPoints / 100), '""', String(maxPoints), '0'];
    if (isExtra(ruleKind)) return ['""', shown, '0', '0'];
    const left = form.leaves.length === 0 ? null : form.leaves.map(({ fact }) => fact).join(',');
    if (left === null) return [shown, '""', String(maxPoints), '0'];
    const rescaled = form.leaves.reduceRight((otherwise, { fact, way }) => `IF(${fact},${way === 'rescale' ? maxPoints : 0},${otherwise})`, '0');
    return [`IF(OR(${left}),"",${shown})`, '""', `IF(OR(${left}),0,${maxPoints})`, rescaled];
  }

  return {
    of(line) {
      if (line.form.kind !== 'group') return { points: '', helpers: ofLeaf(line) };
      const { id, settings } = line.form.criterion;
      return combined(childrenOf(id), line.row, (settings as { weightPercent?: number } | null)?.weightPercent ?? 100, '');
    },
    total: combined(childrenOf(null), lines.at(-1)!.row + 1, 100, over),
  };
}
