import { searchKey } from '../../../kit/names.ts';
import { parsePoints } from '../../../kit/points.ts';
import { isUsable } from '../book.ts';

/** A rule that the words of a table suggest; nobody has agreed to it yet. */
export type RuleProposal = { ruleKind: string; settings: Record<string, unknown> };
type Given = { title: string; how: string; maxPoints: number; isBonus: boolean; isPenalty: boolean };

const amount = String.raw`(\d+(?:[.,]\d{1,2})?)`;
const off = new RegExp(String.raw`trừ\s+${amount}\s*(?:điểm|đ)(?![\p{L}])|trừ\s+${amount}(?=\s*(?:[/;]|[.,](?!\d)|$))`, 'iu');
const gives = new RegExp(String.raw`(?:được|cộng|tính|thưởng|đạt|=|:)\s*(?:cộng\s+|thêm\s+)?\+?${amount}\s*(?:điểm|đ)(?![\p{L}])`, 'iu');
const share = new RegExp(String.raw`(\d{1,3})\s*%.*?${amount}\s*(?:điểm|đ)(?![\p{L}])`, 'iu');
const level = new RegExp(String.raw`^([\p{L}][\p{L}\s]{0,40}?)\s*(?:[:=–-]|được|đạt)\s*${amount}\s*(?:điểm|đ)(?![\p{L}])`, 'iu');
const passFail = /(^|[^\p{L}])(đạt\s*(\/|-|hoặc|hay)\s*không đạt|có\s*(\/|hoặc)\s*không|không đạt\s*:?\s*(không tính|0)\s*điểm)/iu;

const clauses = (text: string) => text.split(/[;\n•]|\.(?=\s|$)|,\s+(?=mỗi)/u).map((clause) => clause.trim().replace(/^[-+–*]\s*/, '')).filter((clause) => clause !== '');
const pointsOf = (found: RegExpExecArray | null): number | null => {
  const written = found?.slice(1).filter((part) => part !== undefined).at(-1);
  return written === undefined ? null : parsePoints(written);
};
const labelled = (clause: string, from: RegExp, fallback: string) => {
  const label = clause.replace(from, ' ').replace(/[/,:()]+/g, ' ').replace(/(^|\s)(cứ|mỗi|cho|trên|một)?\s*(lần|lỗi|trường hợp|vụ|việc)(?=\s|$)/giu, ' ').replace(/(^|\s)(mỗi|cứ|bị|thì|sẽ)(?=\s|$)/giu, ' ').replace(/\s+/g, ' ').trim();
  return (label === '' ? fallback : label).slice(0, 200);
};

/** Guesses a rule from the column that says how a criterion is scored, where the words are plain; null where a person must decide. */
export function proposeRule({ title, how, maxPoints, isBonus, isPenalty }: Given): RuleProposal | null {
  const parts = clauses(how);
  const guess = ((): RuleProposal | null => {
    const faults = parts.flatMap((clause) => { const points = pointsOf(off.exec(clause)); return points === null ? [] : [{ label: labelled(clause, off, title), points }]; });
    if (isPenalty) return { ruleKind: 'penalty', settings: { faults: faults.length > 0 ? faults : [{ label: title.slice(0, 200), points: maxPoints }] } };
    if (faults.length > 0) return { ruleKind: 'deduct-per', settings: { faults, floor: 0 } };
    const shares = parts.flatMap((clause) => { const found = share.exec(clause); return found === null ? [] : [{ fromPercent: Number(found[1]), points: parsePoints(found[2]!) ?? 0 }]; });
    if (shares.length > 1) return { ruleKind: 'bands', settings: { bands: shares } };
    const each = parts.map((clause) => (/(^|\s)(mỗi|cứ)\s|\/\s*(lần|bài|tin|việc)/iu.test(clause) ? { clause, points: pointsOf(gives.exec(clause)) ?? 0 } : null)).find((found) => found !== null && found.points > 0) ?? null;
    if (each !== null && isBonus) return { ruleKind: 'bonus', settings: { items: [{ label: labelled(each.clause, gives, title), points: each.points, cap: maxPoints }] } };
    if (each !== null) return { ruleKind: 'count-capped', settings: { pointsEach: each.points } };
    if (isBonus) return { ruleKind: 'bonus', settings: { items: [{ label: title.slice(0, 200), points: maxPoints, cap: maxPoints }] } };
    if (passFail.test(how)) return { ruleKind: 'pass-fail', settings: {} };
    const levels = parts.flatMap((clause) => { const found = level.exec(clause); return found === null || searchKey(found[1]!) === '' ? [] : [{ label: found[1]!.trim(), points: parsePoints(found[2]!) ?? 0 }]; });
    return levels.length > 1 ? { ruleKind: 'levels', settings: { levels } } : null;
  })();
  return guess !== null && isUsable({ ...guess, modifiers: [] }) ? guess : null;
}
