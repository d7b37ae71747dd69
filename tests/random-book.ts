import { randomFrom } from '../src/kit/random.ts';
import type { ScoredKind, ModifierUse, CellInput, RuledCriterion } from '../src/scoring/rules/kinds/registry.ts';
import { scoredKinds } from '../src/scoring/rules/kinds/registry.ts';
import { isExtra } from '../src/scoring/rules/tree.ts';

/** Whole numbers from a seed: the same book every time. */
export type Dice = { upTo: (most: number) => number; oneOf: <T>(some: readonly T[]) => T; chance: (percent: number) => boolean };
export function diceOf(seed: number): Dice {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  return { upTo, oneOf: (some) => some[upTo(some.length - 1)]!, chance: (percent) => upTo(99) < percent };
}

const rows = (dice: Dice, max: number) => Array.from({ length: 1 + dice.upTo(2) }, (_none, n) => ({ label: `mục ${n + 1}`, points: dice.upTo(max + 50) }));

function settingsOf(kind: ScoredKind, max: number, dice: Dice): unknown {
  switch (kind) {
    case 'manual': return { step: dice.oneOf([25, 50, 100]) };
    case 'levels': return { levels: rows(dice, max) };
    case 'bands': return { bands: rows(dice, max).map(({ points }) => ({ fromPercent: dice.upTo(110), points })) };
    case 'count-capped': return { pointsEach: dice.upTo(120) };
    case 'deduct-per': return { faults: rows(dice, 120), floor: dice.chance(30) ? dice.upTo(max + 50) : 0 };
    case 'deduct-progressive': return dice.chance(50) ? { by: 'first', firstCount: dice.upTo(3), firstEach: dice.upTo(60), furtherEach: dice.upTo(90) } : { by: 'table', table: rows(dice, max).map(({ points }) => ({ count: 1 + dice.upTo(6), points })) };
    case 'deduct-range': return { ranges: Array.from({ length: 1 + dice.upTo(2) }, (_none, n) => ({ label: `lỗi ${n + 1}`, least: 10, most: 10 + dice.upTo(200) })) };
    case 'deduct-late': return { by: dice.oneOf(['time', 'day']), pointsEach: dice.upTo(60), cap: dice.upTo(max + 50), missingEach: dice.upTo(120), missingLosesAll: dice.chance(30) };
    case 'plus-minus-clamped': return { start: dice.upTo(max), plus: dice.upTo(60), minus: dice.upTo(60) };
    case 'shared-split': return { whole: dice.upTo(600) };
    case 'assessor-average': return { trim: dice.chance(50), alarmAbove: 100 };
    case 'bonus': return { items: rows(dice, 120).map((row) => ({ ...row, cap: dice.upTo(300) })) };
    case 'bonus-highest': return { levels: rows(dice, max) };
    case 'bonus-exclusive': return { choices: rows(dice, max) };
    case 'bonus-decay': return { full: dice.upTo(300), each: dice.upTo(60) };
    case 'penalty': return { faults: rows(dice, 120) };
    default: return {};
  }
}

function evidenceOf(kind: ScoredKind, settings: never, dice: Dice): unknown {
  const given = settings as Record<string, { least: number; most: number }[]>;
  switch (kind) {
    case 'pass-fail': return { passed: dice.chance(60) };
    case 'manual': return { points: dice.upTo(400) };
    case 'levels': return { level: dice.upTo(3) };
    case 'ratio-target': case 'ratio-leader': return { actual: dice.upTo(40), target: dice.upTo(25) };
    case 'ratio-max': return { actual: dice.upTo(40) };
    case 'bands': return { done: dice.upTo(30), planned: dice.upTo(30) };
    case 'count-capped': case 'deduct-progressive': return { count: dice.upTo(8) };
    case 'deduct-per': return { counts: given['faults']!.map(() => dice.upTo(3)) };
    case 'penalty': return { counts: given['faults']!.map(() => dice.upTo(3)) };
    case 'bonus': return { counts: given['items']!.map(() => dice.upTo(3)) };
    case 'deduct-range': return { taken: given['ranges']!.map(({ least, most }) => (dice.chance(40) ? 0 : least + dice.upTo(most - least))), why: 'Theo biên bản' };
    case 'deduct-late': return { late: dice.upTo(5), lateDays: dice.upTo(9), missing: dice.upTo(2) };
    case 'plus-minus-clamped': return { good: dice.upTo(6), bad: dice.upTo(6) };
    case 'shared-split': { const own = dice.upTo(50); return { own, all: own + dice.upTo(60) }; }
    case 'assessor-average': return { marks: Array.from({ length: 1 + dice.upTo(4) }, () => dice.upTo(400)) };
    case 'bonus-highest': return { awards: Array.from({ length: dice.upTo(3) }, () => ({ achievement: dice.oneOf(['A', 'B']), level: dice.upTo(2) })) };
    case 'bonus-exclusive': return { choice: dice.upTo(3) };
    case 'bonus-decay': return { isDone: dice.chance(80), daysLate: dice.upTo(8) };
  }
}

function modifiersOf(kind: ScoredKind, dice: Dice): ModifierUse[] {
  const all: ModifierUse[] = [
    { kind: 'lose-all', settings: { fact: 'mất' } }, { kind: 'exclude', settings: { fact: 'liệt' } }, { kind: 'evidence-gate', settings: { atLeast: 1 + dice.upTo(1), otherwise: dice.oneOf(['zero', 'unverified']) } },
    { kind: 'downgrade', settings: { fact: 'hạ', bands: 1 } }, { kind: 'cap-band', settings: { fact: 'trần', label: 'Khá' } },
    ...(isExtra(kind) ? [] : [{ kind: 'not-applicable', settings: { way: dice.oneOf(['full-points', 'rescale', 'leave-out']) } }, { kind: 'conditional', settings: { unitKinds: dice.chance(50) ? ['department'] : [], roles: dice.chance(50) ? ['member'] : [], otherwise: dice.oneOf(['full-points', 'rescale', 'leave-out']) } }]),
  ];
  return all.filter(() => dice.chance(12));
}

export type RandomCriterion = RuledCriterion & { parentId: string | null; title: string };
/** A book of so many sections: some weighed, some with a group inside, criteria of every kind with modifiers. */
export function randomBook(sections: number, dice: Dice): RandomCriterion[] {
  const kinds = Object.keys(scoredKinds) as ScoredKind[];
  const book: RandomCriterion[] = [];
  const group = (code: string, parentId: string | null) => book.push({ id: code, parentId, code, title: code, maxPoints: 0, ruleKind: 'group-sum', settings: dice.chance(25) ? { weightPercent: dice.oneOf([50, 75, 120, 200]) } : {}, modifiers: parentId === null || !dice.chance(10) ? [] : modifiersOf('manual', dice).filter(({ kind }) => kind === 'conditional') });
  for (let n = 1; n <= sections; n++) {
    const code = `S${n}`;
    group(code, null);
    const hasGroup = dice.chance(25);
    if (hasGroup) group(`${code}.G`, code);
    for (let k = 1; k <= 2 + dice.upTo(1); k++) {
      const ruleKind = dice.oneOf(kinds);
      const maxPoints = 25 * (1 + dice.upTo(19));
      book.push({ id: `${code}.${k}`, parentId: hasGroup && k > 1 ? `${code}.G` : code, code: `${code}.${k}`, title: `${code}.${k}`, maxPoints, ruleKind, settings: settingsOf(ruleKind, maxPoints, dice), modifiers: modifiersOf(ruleKind, dice) });
    }
  }
  return book;
}

/** What a unit entered for a criterion: mostly figures, sometimes typed points, sometimes nothing. */
export function randomInput({ ruleKind, settings, maxPoints, modifiers }: RandomCriterion, dice: Dice): CellInput | null {
  if (dice.chance(4)) return null;
  const facts = modifiers.flatMap((_use, at) => (dice.chance(30) ? [at] : []));
  const more = { ...(facts.length > 0 && { facts }), ...(dice.chance(50) && { accepted: dice.upTo(2) }) };
  const isTyped = dice.chance(10) && ruleKind !== 'ratio-leader' && ruleKind !== 'ratio-max' && ruleKind !== 'manual';
  return isTyped ? { typed: ruleKind === 'penalty' ? -dice.upTo(maxPoints) : dice.upTo(maxPoints), ...more } : { evidence: evidenceOf(ruleKind as ScoredKind, settings as never, dice), ...more };
}
