import { scoredKinds, type ModifierUse, type RuledCriterion, type ScoredKind } from '../rules/kinds/registry.ts';
import { evidenceGate } from '../rules/kinds/evidence-gate.ts';

/**
 * The rules once more, as spreadsheet formulas: another way to the same numbers, written apart from `rules/kinds`. A formula counts
 * in whole hundredths, divides once and rounds once, so that binary fractions cannot differ from the engine.
 * `at` answers the address of a figure by its key (`keyOf` of words/inputs), `all` the addresses of one figure of every unit.
 */
export type Figures = { at: (key: string) => string; all?: (key: string) => string };
type Writer = (given: { max: number; settings: Settings } & { at: (key: string) => string; all: (key: string) => string }) => string | null;
type Row = { points: number; cap: number; fromPercent: number; count: number };
/** All settings of all kinds: each kind reads its own, checked by its shape before. */
type Settings = Record<'levels' | 'choices' | 'bands' | 'faults' | 'ranges' | 'items' | 'table', readonly Row[]> & Record<'floor' | 'cap' | 'pointsEach' | 'missingEach' | 'start' | 'plus' | 'minus' | 'whole' | 'full' | 'each' | 'firstCount' | 'firstEach' | 'furtherEach', number> & { by: string; trim: boolean; missingLosesAll: boolean };

const plus = (terms: readonly string[]) => (terms.length === 0 ? '0' : terms.join('+'));
const sumOf = (rows: readonly Row[], at: (key: string) => string, term: (row: Row, n: string) => string) => plus(rows.map((row, n) => term(row, at(`counts ${n}`))));
const chosen = (rows: readonly Row[], which: string, max: number) => `IF(AND(${which}>=0,${which}<${rows.length}),CHOOSE(${which}+1,${rows.map(({ points }) => Math.min(max, points)).join(',')}),0)`;

/** Hundredths by kind; null where the figures have no fixed places (a list of achievements, points that are typed). */
const writers: Record<ScoredKind, Writer> = {
  'pass-fail': ({ max, at }) => `IF(${at('passed')}=1,${max},0)`,
  manual: () => null,
  levels: ({ max, settings, at }) => chosen(settings.levels, at('level'), max),
  'ratio-target': ({ max, at }) => `IF(${at('target')}=0,${max},IF(${at('actual')}>=${at('target')},${max},ROUND(${max}*${at('actual')}/${at('target')},0)))`,
  bands: ({ max, settings, at }) => `IF(${at('planned')}=0,${max},MAX(0,${settings.bands.map(({ fromPercent, points }) => `IF(${at('done')}*100>=${fromPercent}*${at('planned')},${Math.min(max, points)},0)`).join(',')}))`,
  'count-capped': ({ max, settings, at }) => `MIN(${max},${at('count')}*${settings.pointsEach})`,
  'deduct-per': ({ max, settings, at }) => `${max}-MIN(${max - Math.min(settings.floor, max)},${sumOf(settings.faults, at, ({ points }, n) => `${n}*${points}`)})`,
  'deduct-progressive': ({ max, settings, at }) => `${max}-MIN(${max},${progressive(settings, at('count'))})`,
  'deduct-range': ({ max, settings, at }) => `${max}-MIN(${max},${plus(settings.ranges.map((_row, n) => `ROUND(${at(`taken ${n}`)}*100,0)`))})`,
  'deduct-late': ({ max, settings, at }) => {
    const late = settings.by === 'day' ? at('lateDays') : at('late');
    const left = `${max}-MIN(${Math.min(max, settings.cap)},${late}*${settings.pointsEach}+${at('missing')}*${settings.missingEach})`;
    return settings.missingLosesAll ? `IF(${at('missing')}>0,0,${left})` : left;
  },
  'plus-minus-clamped': ({ max, settings, at }) => `MAX(0,MIN(${max},${settings.start}+${at('good')}*${settings.plus}-${at('bad')}*${settings.minus}))`,
  'shared-split': ({ max, settings, at }) => `IF(${at('all')}=0,0,MIN(${max},ROUND(${settings.whole}*${at('own')}/${at('all')},0)))`,
  'assessor-average': ({ max, settings, at }) => `MIN(${max},${average([0, 1, 2, 3, 4].map((n) => at(`marks ${n}`)), settings.trim)})`,
  bonus: ({ max, settings, at }) => `MIN(${max},${sumOf(settings.items, at, ({ points, cap }, n) => `MIN(${n}*${points},${cap})`)})`,
  'bonus-highest': () => null,
  'bonus-exclusive': ({ max, settings, at }) => `IF(${at('choice')}>0,${chosen(settings.choices, `(${at('choice')}-1)`, max)},0)`,
  'bonus-decay': ({ max, settings, at }) => `IF(${at('isDone')}=1,MIN(${max},MAX(0,${settings.full}-${at('daysLate')}*${settings.each})),0)`,
  penalty: ({ max, settings, at }) => `0-MIN(${max},${sumOf(settings.faults, at, ({ points }, n) => `${n}*${points}`)})`,
  'ratio-max': ({ max, at, all }) => `IF(MAX(${all('actual')})=0,0,ROUND(${max}*${at('actual')}/MAX(${all('actual')}),0))`,
  'ratio-leader': ({ max, at, all }) => {
    const [actual, target] = [at('actual'), at('target')];
    const best = (key: string) => `INDEX(${all(key)},MATCH(MAX(${all('over')}),${all('over')},0))`;
    const [own, far] = [`(${actual}-${target})*${best('target')}`, `${target}*(${best('actual')}-${best('target')})`];
    const alone = `IF(MAX(${all('untargeted')})=0,0,ROUND(${max}*${actual}/MAX(${all('untargeted')}),0))`;
    return `IF(${target}=0,${alone},IF(${actual}<=${target},ROUND(${max}*${actual}/(2*${target}),0),ROUND(${max}*(${far}+${own})/(2*${far}),0)))`;
  },
};

function progressive(settings: Settings, count: string): string {
  if (settings.by === 'first') return `MIN(${count},${settings.firstCount})*${settings.firstEach}+MAX(0,${count}-${settings.firstCount})*${settings.furtherEach}`;
  const rows = [...settings.table].sort((a, b) => b.count - a.count);
  return rows.reduceRight((otherwise, row) => `IF(${count}>=${row.count},${row.points},${otherwise})`, '0');
}

/** Marks are points in cells of their own, empty ones not counted. */
function average(cells: readonly string[], trim: boolean): string {
  const [list, counted] = [cells.join(','), `COUNT(${cells.join(',')})`];
  const sum = `ROUND(SUM(${list})*100,0)`;
  const mean = `IF(${counted}=0,0,ROUND(${sum}/MAX(1,${counted}),0))`;
  return trim ? `IF(${counted}>=3,ROUND((${sum}-ROUND(MAX(${list})*100,0)-ROUND(MIN(${list})*100,0))/MAX(1,${counted}-2),0),${mean})` : mean;
}

/** Columns beside the figures that a comparison of units needs: how far a unit is over its target, and its result when it has none. */
export const helperColumns = (ruleKind: string): { key: string; formulaOf: (at: (key: string) => string) => string }[] => ruleKind !== 'ratio-leader' ? [] : [
  { key: 'over', formulaOf: (at) => `IF(AND(${at('target')}>0,${at('actual')}>${at('target')}),(${at('actual')}-${at('target')})/${at('target')},0)` },
  { key: 'untargeted', formulaOf: (at) => `IF(${at('target')}=0,${at('actual')},0)` },
];

/** The figures that a criterion's modifiers look at: `fact n` is 1 when the fact of the n-th is true, `accepted` counts accepted evidence. */
export const modifierKeys = (modifiers: readonly ModifierUse[]): string[] => modifiers.flatMap(({ kind }, at) =>
  kind === 'evidence-gate' ? ['accepted'] : kind === 'conditional' ? [] : [`fact ${at}`]).filter((key, n, keys) => keys.indexOf(key) === n);

/** A criterion's points, from its figures, as the right side of a spreadsheet formula; null where a spreadsheet cannot count it. Only an unconditional leaf: what is absent has no cell. */
export function formulaOf({ ruleKind, settings, maxPoints, modifiers }: Pick<RuledCriterion, 'ruleKind' | 'settings' | 'maxPoints' | 'modifiers'>, { at, all }: Figures): string | null {
  const read = scoredKinds[ruleKind as ScoredKind].settings.parse(settings) as unknown as Settings;
  const whole = (key: string) => (key.startsWith('marks ') ? at(key) : `N(${at(key)})`);
  const base = writers[ruleKind as ScoredKind]({ max: maxPoints, settings: read, at: whole, all: all ?? at });
  if (base === null) return null;
  return `ROUND(${modifiedPoints({ ruleKind, maxPoints, modifiers }, base, at)},0)/100`;
}

/** A criterion's modifiers on a formula of hundredths, whether they were counted or typed. */
export function modifiedPoints({ ruleKind, maxPoints, modifiers }: Pick<RuledCriterion, 'ruleKind' | 'maxPoints' | 'modifiers'>, base: string, at: Figures['at']): string {
  const best = ruleKind === 'penalty' ? 0 : maxPoints;
  return modifiers.reduce((inner, use, n) => modified(use, inner, best, { fact: `N(${at(`fact ${n}`)})=1`, accepted: `N(${at('accepted')})` }), base);
}

function modified({ kind, settings }: ModifierUse, points: string, best: number, { fact, accepted }: { fact: string; accepted: string }): string {
  switch (kind) {
    case 'lose-all': return `IF(${fact},MIN(0,${points}),${points})`;
    case 'not-applicable': return `IF(${fact},${(settings as { way: string }).way === 'full-points' ? best : 0},${points})`;
    case 'evidence-gate': {
      const { atLeast, otherwise } = evidenceGate.settings.parse(settings);
      return otherwise === 'zero' ? `IF(${accepted}<${atLeast},MIN(0,${points}),${points})` : points;
    }
    default: return points; // exclusion and grades move no points
  }
}
