import { formatPoints } from '../../kit/points.ts';
import { say, type Text } from '../../kit/words.ts';
import type { TiePair } from '../rules/ranking.ts';
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
  unitTies: { vi: 'Bằng điểm, phân định từng bước', en: 'Tied: step by step' },
} satisfies Record<string, Text>;

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
