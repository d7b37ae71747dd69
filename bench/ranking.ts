import { composeBoard } from '../src/scoring/rules/board.ts';
import { resultRules } from '../src/scoring/rules/results.ts';
import type { BoardInput } from '../src/scoring/rules/what-could-move.ts';
import { compare, type Measured } from './measure.ts';

const [clusters, units, sections, leaves] = [40, 25, 6, 43];

/** One cluster's figures, the same at every run: 43 criteria in six sections, a grade with a precondition, two quotas, a peer floor. */
function clusterInput(cluster: number): BoardInput {
  const groups = Array.from({ length: sections }, (_none, s) => ({ id: `s${s}`, parentId: null, code: 'I II III IV V VI'.split(' ')[s]!, maxPoints: 0, ruleKind: 'group-sum' }));
  const criteria = [...groups, ...Array.from({ length: leaves }, (_none, n) => ({ id: `c${n}`, parentId: `s${n % sections}`, code: `${groups[n % sections]!.code}.${1 + Math.floor(n / sections)}`, maxPoints: 200, ruleKind: 'manual' }))];
  const members = Array.from({ length: units }, (_none, u) => ({ unitId: `u${cluster}-${u}`, agencyName: `Đơn vị ${u}`, shortName: `ĐV ${u}` }));
  const points = (u: number, n: number) => 200 - 25 * Math.max(0, ((cluster * 7919 + u * 104_729 + n * 1_299_709) % 10) - 6);
  return {
    criteria, members, sheets: members.map(({ unitId }, u) => ({ sheetId: unitId, unitId, status: 'final', cells: Array.from({ length: leaves }, (_none, n): [string, number, [], number] => [`c${n}`, points(u, n), [], 1]) })), before: [],
    set: {
      bonusCap: 1000, tieChain: [{ kind: 'section', code: 'II' }, { kind: 'fewer-penalties' }, { kind: 'more-bonus' }, { kind: 'more-of-criterion', code: 'I.1' }],
      grades: [{ label: 'Xuất sắc', from: 8000, requires: [{ kind: 'at-least', code: 'II', points: 1200 as never }, { kind: 'no-penalty' }] }, { label: 'Tốt', from: 7500 }, { label: 'Khá', from: 0 }],
      results: resultRules.parse({ quotas: [{ title: 'Cờ thi đua', by: 'count', value: 1, rounding: 'down' }, { title: 'Tập thể xuất sắc', by: 'percent', value: 20, rounding: 'half-up', grade: 'Tốt' }], peerFloor: { percent: 30, effect: 'exclude' } }),
    },
  };
}

/** The closing pass of a province beside the sums alone: what ranks, ties, grades with preconditions, quotas and the peer floor cost. */
export async function* measureRanking(): AsyncGenerator<Measured> {
  const inputs = Array.from({ length: clusters }, (_none, n) => clusterInput(n));
  yield compare('closing', `the sums alone of ${clusters} clusters × ${units} units × ${leaves} criteria in a plain loop`, 30,
    () => inputs.map((input) => composeBoard(input).units.length),
    () => inputs.map(({ sheets }) => sheets.map(({ cells }) => { let sum = 0; for (const [, points] of cells) sum += points; return sum; })));
}
