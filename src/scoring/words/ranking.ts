import { formatPoints, roundHalfUp } from '../../kit/points.ts';
import { say, type Text } from '../../kit/words.ts';
import type { Reason } from '../rules/kinds/contracts.ts';
import type { TiePair } from '../rules/ranking.ts';
import type { QuotaCut, QuotaList } from '../rules/stability-quotas.ts';
import { tieStepName } from './ties.ts';

export const rankingWords = {
  title: { vi: 'Xếp hạng: cách phân định và độ chắc', en: 'The ranking: how it was decided, how firm it is' },
  ties: { vi: 'Phân định các đơn vị bằng điểm', en: 'How equals were separated' }, noTies: { vi: 'Không có đơn vị nào bằng tổng điểm.', en: 'No totals are equal.' },
  pair: { vi: '{above} và {below}, cùng {total} điểm:', en: '{above} and {below}, both {total}:' },
  equal: { vi: '{rule}: {above} và {below}, bằng nhau', en: '{rule}: {above} and {below}, equal' }, separates: { vi: '{rule}: {above} so với {below}, {unit} xếp trên', en: '{rule}: {above} against {below}, {unit} stands higher' },
  shared: { vi: 'không phân định được: cùng hạng', en: 'nothing separates them: the rank is shared' },
  ranges: { vi: 'Những ô chưa chốt còn có thể đổi hạng đến đâu', en: 'How far open cells could still move ranks' }, allFirm: { vi: 'Không ô nào còn mở: thứ hạng không đổi được nữa.', en: 'No cell is open: ranks are settled.' },
  range: { vi: 'hạng {rank}, có thể {best}–{worst}', en: 'rank {rank}, could be {best}–{worst}' }, rangeUnranked: { vi: 'chưa xếp hạng, có thể {best}–{worst}', en: 'unranked, could be {best}–{worst}' }, firm: { vi: 'hạng {rank}, không đổi được', en: 'rank {rank}, settled' },
  mayBe: { vi: 'có thể {best}–{worst}', en: 'could be {best}–{worst}' },
  openCells: { vi: 'Còn {count} ô chưa chốt: tổng có thể từ {low} đến {high}.', en: '{count} cells are open: the total may be {low} to {high}.' }, noOpen: { vi: 'Đơn vị không còn ô nào chưa chốt.', en: 'No cell of this unit is open.' },
  unscored: { vi: 'chưa có điểm', en: 'no points yet' }, disputed: { vi: 'đang có ý kiến, kiến nghị', en: 'in dispute' }, provisional: { vi: 'tạm tính theo số liệu toàn cụm', en: 'provisional, by the whole cluster’s figures' },
  openOf: { vi: '{why}: {codes}', en: '{why}: {codes}' },
  rangeNote: { vi: 'Hạng tốt nhất: mọi ô chưa chốt của đơn vị đạt tối đa, của đơn vị khác không được điểm; hạng thấp nhất: ngược lại.', en: 'Best: every open cell of the unit full and of the others empty; worst: the other way round.' },
  checkers: { vi: 'Nếu bỏ điểm của một người chấm chéo', en: 'Without the marks of one checker' }, noMoves: { vi: '{checker}: không đơn vị nào đổi hạng.', en: '{checker}: nobody would move.' }, moves: { vi: '{checker}: {moves}.', en: '{checker}: {moves}.' },
  move: { vi: '{unit} từ hạng {from} xuống hạng {to}', en: '{unit} from {from} down to {to}' }, moveUp: { vi: '{unit} từ hạng {from} lên hạng {to}', en: '{unit} from {from} up to {to}' },
  alone: { vi: '{count} ô chỉ có người này chấm nên giữ nguyên.', en: '{count} cells were marked by this person alone and stay.' },
  why: { vi: 'Vì sao xếp loại này?', en: 'Why this grade?' }, titlesOf: { vi: 'Đủ điều kiện đề nghị: {titles}.', en: 'May be named for: {titles}.' }, tiedFor: { vi: 'Bằng nhau ở suất cuối, chờ quyết định: {titles}.', en: 'Tied at the cut, to be decided: {titles}.' },
  quotas: { vi: 'Chỉ tiêu danh hiệu theo thứ hạng', en: 'Titles by rank' }, places: { vi: '{title}: {places} suất trong {units} đơn vị.', en: '{title}: {places} of {units} units.' },
  named: { vi: 'Được đề nghị: {units}.', en: 'Named: {units}.' }, noneNamed: { vi: 'Chưa đơn vị nào đủ điều kiện.', en: 'Nobody qualifies yet.' }, tiedAtCut: { vi: 'Bằng nhau ở suất cuối, còn {left} suất chờ quyết định: {units}.', en: 'Tied at the cut for {left} places, to be decided: {units}.' },
  cut: { vi: 'Danh sách đổi nếu tổng điểm của {unit} thay đổi {by}{then}.', en: 'The list changes if the total of {unit} changes by {by}{then}.' }, noCut: { vi: 'Không thay đổi nào của một tổng điểm làm đổi danh sách.', en: 'No change of one total changes the list.' },
  joins: { vi: ' ({units} vào danh sách)', en: ' ({units} would join)' }, leaves: { vi: ' ({units} ra khỏi danh sách)', en: ' ({units} would leave)' }, swaps: { vi: ' ({joins} thay {leaves})', en: ' ({joins} would replace {leaves})' },
  warnings: { vi: 'Lưu ý', en: 'Notes' }, exclusion: { vi: 'Không xét thi đua: {fact} (tiêu chí {code}).', en: 'Excluded: {fact} ({code}).' },
  unitTies: { vi: 'Bằng điểm, phân định từng bước', en: 'Tied: step by step' },
} satisfies Record<string, Text>;

/** Why a unit has its grade, is warned of or is left out: what the results rules answer besides points. */
const resultReasons: Record<string, Text> = {
  grade: { vi: 'Đạt mức từ {from} của xếp loại “{label}”.', en: 'Reaches “{label}” (from {from}).' },
  'grade-needs': { vi: 'Chưa được “{label}”: {code} phải từ {need}, đơn vị có {have}.', en: 'Not “{label}”: {code} must be {need}, it is {have}.' },
  'grade-needs-no-penalty': { vi: 'Chưa được “{label}”: không được có điểm trừ, đơn vị bị trừ {penalty}.', en: 'Not “{label}”: no penalty allowed, {penalty} taken.' },
  'grade-needs-verified': { vi: 'Chưa được “{label}”: còn điểm chưa được xác nhận minh chứng.', en: 'Not “{label}”: some points are not verified.' },
  'below-every-grade': { vi: 'Dưới mọi mức xếp loại.', en: 'Below every grade.' }, lowered: { vi: 'Hạ {bands} bậc xếp loại theo quy định.', en: 'Lowered by {bands} grades.' },
  'capped-at': { vi: 'Không xếp loại trên “{label}” theo quy định.', en: 'Graded “{label}” at most.' }, excluded: { vi: 'Điểm liệt: không xét thi đua, không xếp loại.', en: 'Excluded: not graded.' },
  'under-peers': { vi: 'Tổng {total} thấp hơn {percent}% mức bình quân của {units} đơn vị (bình quân {mean}).', en: 'The total {total} is under {percent}% of the mean of {units} units ({mean}).' },
  'under-peers-excluded': { vi: 'Tổng {total} thấp hơn {percent}% mức bình quân của {units} đơn vị (bình quân {mean}): không xếp hạng.', en: 'The total {total} is under {percent}% of the mean of {units} units ({mean}): not ranked.' },
};
const inPoints = new Set(['from', 'need', 'have', 'penalty', 'total', 'mean']);

/** A reason of the results as its sentence; the mean of the cluster is shown rounded, it was compared exactly. */
export function resultSentence({ code, params }: Reason): string {
  const words = resultReasons[code];
  if (words === undefined) return code;
  const known = typeof params.sum === 'number' ? { ...params, mean: roundHalfUp(params.sum, Number(params.units)) } : params;
  return say(words, Object.fromEntries(Object.entries(known).map(([name, value]) => [name, inPoints.has(name) ? formatPoints(Number(value)) : value])));
}

/** A quota's list, and on screen how firm it is, one sentence each; a paper states the list only and gives no `change`. */
export function quotaSentences({ title, places, units, named, tied, change }: QuotaList & { change?: QuotaCut['change'] }, nameOf: NameOf): { head: string; lines: string[] } {
  const names = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  return {
    head: say(rankingWords.places, { title, places, units }),
    lines: [named.length === 0 && tied.length === 0 ? say(rankingWords.noneNamed) : named.length === 0 ? '' : say(rankingWords.named, { units: names(named) }),
      tied.length === 0 ? '' : say(rankingWords.tiedAtCut, { left: places - named.length, units: names(tied) }),
      change === undefined ? '' : change === null ? say(rankingWords.noCut) : say(rankingWords.cut, { unit: nameOf(change.unitId), by: signed(change.by), then: outcome(change, names) })].filter((line) => line !== ''),
  };
}
function outcome({ joins, leaves }: NonNullable<QuotaCut['change']>, names: (ids: readonly string[]) => string): string {
  if (joins.length > 0 && leaves.length > 0) return say(rankingWords.swaps, { joins: names(joins), leaves: names(leaves) });
  if (joins.length > 0) return say(rankingWords.joins, { units: names(joins) });
  return leaves.length > 0 ? say(rankingWords.leaves, { units: names(leaves) }) : '';
}
const signed = (points: number) => (points > 0 ? `+${formatPoints(points)}` : `−${formatPoints(-points)}`);

type NameOf = (unitId: string) => string;

/** A pair of equals and each step that was asked of them, one sentence a step; the same on screen and on paper. */
export function tiePairSentences({ aboveUnitId, belowUnitId, total, lines, isSeparated }: TiePair, nameOf: NameOf): { head: string; steps: string[] } {
  const steps = lines.map(({ step, above, below }) => say(above === below ? rankingWords.equal : rankingWords.separates, { rule: tieStepName(step), above: formatPoints(above), below: formatPoints(below), unit: nameOf(aboveUnitId) }));
  return { head: say(rankingWords.pair, { above: nameOf(aboveUnitId), below: nameOf(belowUnitId), total: formatPoints(total) }), steps: isSeparated ? steps : [...steps, say(rankingWords.shared)] };
}

/** "hạng 3, có thể 2–5"; where nothing is open the rank alone, as settled. */
export function rangeSentence(rank: number | null, { best, worst }: { best: number; worst: number }): string {
  if (rank === null) return say(rankingWords.rangeUnranked, { best, worst });
  return say(best === worst ? rankingWords.firm : rankingWords.range, { rank, best, worst });
}
