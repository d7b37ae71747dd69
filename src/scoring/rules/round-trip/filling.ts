import { tidyText } from '../../../kit/legacy-text.ts';
import { sha256 } from '../../../kit/sha256.ts';
import { columnName } from '../../../kit/workbook-cells.ts';
import { evidenceOf, factQuestions, filledFrom, inputFields, keyOf, type InputField } from '../../words/inputs.ts';
import { scoreCell, type CellInput, type RuledCriterion } from '../kinds/registry.ts';

/** One yellow cell for a figure: a field that the rule kind asks for, or a fact that switches a modifier on (its place among the modifiers). Files are counted by the system. */
export type Slot = { key: string; label: string; kind: InputField['kind']; choices?: string[]; isField: boolean; fact?: number };
/** Counts and points (hundredths) as they are, 1 or 0 for yes or no, the place of a choice, a text; null where nothing is said. */
export type Figure = number | string | null;
/** What the yellow cells of one criterion hold: figures in the order of its slots, typed points in hundredths. */
export type Filling = { figures: Figure[]; typed: number | null; note: string };

/** The figures that a criterion's sheet asks for, in their order; none where a person assesses. */
export const slotsOf = (criterion: RuledCriterion): Slot[] => [
  ...inputFields(criterion).map((field): Slot => ({ key: keyOf(field), label: field.label, kind: field.kind, isField: true, ...(field.choices && { choices: field.choices }) })),
  ...factQuestions(criterion).map(({ at, question }): Slot => ({ key: `fact ${at}`, label: question, kind: 'yes-no', isField: false, fact: at })),
];

/** The name of a slot's own row, 'II.2 a': no code of a criterion has a space, so the two never meet. */
export const slotCode = (code: string, n: number) => `${code} ${columnName(n).toLowerCase()}`;

/** What stands on the server, as it is put into the yellow cells. Figures that cells cannot hold (a list of awards) are given as their points. */
export function fillingOf(criterion: RuledCriterion, score: { input: CellInput; note: string | null } | null): Filling {
  const slots = slotsOf(criterion);
  const { typed, evidence, facts = [] } = score?.input ?? {};
  const filled = typed === undefined && score !== null ? filledFrom(inputFields(criterion), evidence) : {};
  const figureOf = ({ key, fact, isField }: Slot): Figure => (isField ? cleaned(filled[key] ?? null) : fact !== undefined && facts.includes(fact) ? 1 : null);
  const filling: Filling = { figures: slots.map(figureOf), typed: typed ?? null, note: tidyText(score?.note ?? '').trim() };
  if (score === null || typed !== undefined) return filling;
  const leaf = { ...criterion, modifiers: [] };
  const { points } = scoreCell(leaf, { evidence });
  if (slots.some(({ isField }) => isField) && pointsOf(leaf, evidenceIn(criterion, filling.figures)) === points) return filling;
  return { ...filling, figures: filling.figures.map((figure, n) => (slots[n]!.isField ? null : figure)), typed: points };
}

/** What the yellow cells mean: typed points before figures; null when nothing is filled in. */
export function inputOf(criterion: RuledCriterion, { figures, typed }: Filling): CellInput | null {
  const slots = slotsOf(criterion);
  const facts = slots.flatMap(({ fact }, n) => (fact !== undefined && figures[n] === 1 ? [fact] : []));
  const more = facts.length > 0 ? { facts } : {};
  if (typed !== null) return { typed, ...more };
  const isCounted = slots.some(({ isField }, n) => isField && figures[n] !== null);
  if (isCounted || (facts.length > 0 && slots.some(({ isField }) => isField))) return { evidence: evidenceIn(criterion, figures), ...more };
  return facts.length > 0 ? { typed: 0, ...more } : null;
}

const cleaned = (figure: Figure): Figure => (typeof figure === 'string' ? tidyText(figure).trim() || null : figure);

function evidenceIn(criterion: RuledCriterion, figures: readonly Figure[]): Record<string, unknown> {
  const fields = inputFields(criterion);
  return evidenceOf(criterion.ruleKind, fields, Object.fromEntries(fields.flatMap((field, n) => (figures[n] === null ? [] : [[keyOf(field), figures[n]!]]))));
}

function pointsOf(criterion: RuledCriterion, evidence: unknown): number | null {
  try {
    return scoreCell(criterion, { evidence }).points;
  } catch {
    return null; // a list that has no field for its first item, say
  }
}

export const isSameFilling = (one: Filling, other: Filling) => JSON.stringify([one.figures, one.typed, one.note]) === JSON.stringify([other.figures, other.typed, other.note]);
/** A filling in twelve letters, kept in the file, so that what was changed there is told from what was changed here. */
export const imprintOf = ({ figures, typed, note }: Filling) => sha256(JSON.stringify([figures, typed, note])).slice(0, 12);
