import { expect, test } from 'vitest';
import { clusterScores, scoreCell, type CellInput, type ModifierUse, type RuledCriterion } from '../rules/kinds/registry.ts';
import { reasonSentence } from './reasons.ts';

// "Vì sao?" of every kind, as it is read in the panel and on the paper: what was counted, by which number of the rule, for how many points.

const criterion = (ruleKind: string, maxPoints: number, settings: unknown = {}, modifiers: ModifierUse[] = []): RuledCriterion => ({ id: 'c', code: 'I.1', maxPoints, ruleKind, settings, modifiers });
const why = (asked: RuledCriterion, cell: CellInput) => scoreCell(asked, cell).reasons.map(reasonSentence);
const faults = [{ label: 'Vắng trực', points: 50 }, { label: 'Bỏ trực', points: 200 }];
const awards = [{ label: 'Cấp tỉnh', points: 200 }, { label: 'Cấp quân khu', points: 300 }];
const bands = { bands: [{ fromPercent: 90, points: 1080 }, { fromPercent: 95, points: 1200 }] };
const late = { by: 'time', pointsEach: 50, cap: 300, missingEach: 100, missingLosesAll: false };
const first = { by: 'first', firstCount: 2, firstEach: 25, furtherEach: 70 };
const ranges = { ranges: [{ label: 'Thiếu sổ', least: 25, most: 100 }, { label: 'Sai quy trình', least: 50, most: 300 }] };

test.each<[string, number, unknown, unknown, string[]]>([
  ['pass-fail', 300, {}, { passed: true }, ['Đạt yêu cầu: 3 điểm.']],
  ['pass-fail', 300, {}, { passed: false }, ['Không đạt yêu cầu: 0 điểm.']],
  ['manual', 200, { step: 25 }, { points: 160 }, ['Chấm trực tiếp 1,5 điểm (bước 0,25).']],
  ['levels', 300, { levels: awards }, { level: 1 }, ['Mức “Cấp quân khu”: 3 điểm.']],
  ['levels', 300, { levels: awards }, { level: 2 }, ['Mức đã chọn không có trong quy định: 0 điểm.']],
  ['ratio-target', 200, {}, { actual: 2, target: 3 }, ['Thực hiện 2/3 chỉ tiêu: 1,33 điểm.']],
  ['ratio-target', 200, {}, { actual: 3, target: 0 }, ['Không giao chỉ tiêu: tính đủ 2 điểm.']],
  ['bands', 1200, bands, { done: 97, planned: 100 }, ['Đạt 97/100, thuộc bậc từ 95%: 12 điểm.']],
  ['bands', 1200, bands, { done: 1, planned: 100 }, ['Đạt 1/100, thuộc bậc từ 0%: 0 điểm.']],
  ['bands', 1200, bands, { done: 0, planned: 0 }, ['Không giao chỉ tiêu: tính đủ 12 điểm.']],
  ['count-capped', 200, { pointsEach: 50 }, { count: 3 }, ['3 lần, mỗi lần 0,5 điểm: 1,5 điểm.']],
  ['deduct-per', 400, { faults }, { counts: [2, 0] }, ['Điểm tối đa 4.', '“Vắng trực”: 2 lần, mỗi lần trừ 0,5: −1 điểm.']],
  ['deduct-per', 400, { faults, floor: 350 }, { counts: [0, 1] }, ['Điểm tối đa 4.', '“Bỏ trực”: 1 lần, mỗi lần trừ 2: −0,5 điểm.']],
  ['deduct-late', 400, late, { late: 2, lateDays: 9, missing: 1 }, ['Điểm tối đa 4.', 'Chậm 2 lần, mỗi lần trừ 0,5: −1 điểm.', 'Thiếu 1 lần, mỗi lần trừ 1: −1 điểm.']],
  ['deduct-late', 400, { ...late, by: 'day' }, { late: 2, lateDays: 3, missing: 0 }, ['Điểm tối đa 4.', 'Chậm 3 ngày, mỗi ngày trừ 0,5: −1,5 điểm.']],
  ['deduct-late', 400, { ...late, missingLosesAll: true }, { late: 2, lateDays: 0, missing: 1 }, ['Điểm tối đa 4.', 'Thiếu 1 lần sau khi đã nhắc: mất toàn bộ điểm của mục (−4).']],
  ['deduct-progressive', 300, first, { count: 4 }, ['Điểm tối đa 3.', '4 lần, trừ lũy tiến: −1,9 điểm.']],
  ['deduct-progressive', 300, first, { count: 0 }, ['Điểm tối đa 3.']],
  ['deduct-progressive', 300, { by: 'table', table: [{ count: 3, points: 100 }] }, { count: 3 }, ['Điểm tối đa 3.', '3 lần, trừ lũy tiến: −1 điểm.']],
  ['deduct-range', 400, ranges, { taken: [0, 60], why: 'Ghi chưa hết ' }, ['Điểm tối đa 4.', '“Sai quy trình” (khung 0,5–3): −0,6 điểm. Lý do: Ghi chưa hết.']],
  ['plus-minus-clamped', 400, { start: 100, plus: 50, minus: 25 }, { good: 3, bad: 2 }, ['Khởi điểm 1, cộng 3 lần × 0,5, trừ 2 lần × 0,25: 2 điểm.']],
  ['shared-split', 400, { whole: 300 }, { own: 30, all: 90 }, ['Phần của đơn vị 30/90 của 3 điểm: 1 điểm.']],
  ['assessor-average', 200, { trim: false }, { marks: [100, 150, 140] }, ['Bình quân 3 người chấm (thấp nhất 1, cao nhất 1,5): 1,3 điểm.']],
  ['assessor-average', 200, { trim: true }, { marks: [0, 140, 200] }, ['Bình quân 3 người chấm (thấp nhất 0, cao nhất 2): 1,4 điểm.']],
  ['assessor-average', 200, { trim: false, alarmAbove: 50 }, { marks: [100, 150] }, ['Bình quân 2 người chấm (thấp nhất 1, cao nhất 1,5): 1,25 điểm.']],
  ['assessor-average', 200, { trim: false, alarmAbove: 49 }, { marks: [150, 100] }, ['Bình quân 2 người chấm (thấp nhất 1, cao nhất 1,5): 1,25 điểm.', 'Cảnh báo: điểm các người chấm lệch nhau nhiều (1 và 1,5).']],
  ['bonus', 500, { items: [{ label: 'Hội thi', points: 100, cap: 250 }, { label: 'Sáng kiến', points: 50, cap: 100 }] }, { counts: [3, 0] }, ['Thưởng “Hội thi”: 3 lần × 1: 2,5 điểm.']],
  ['bonus', 300, { items: [{ label: 'Hội thi', points: 100, cap: 250 }, { label: 'Sáng kiến', points: 100, cap: 500 }] }, { counts: [3, 4] }, ['Thưởng “Hội thi”: 3 lần × 1: 2,5 điểm.', 'Thưởng “Sáng kiến”: 4 lần × 1: 0,5 điểm.']],
  ['bonus-highest', 400, { levels: awards }, { awards: [{ achievement: 'Hội thao', level: 0 }, { achievement: 'Chống dịch', level: 1 }, { achievement: ' Chống dịch', level: 0 }] }, ['“Chống dịch” tính mức cao nhất “Cấp quân khu”: 3 điểm.', '“Hội thao” tính mức cao nhất “Cấp tỉnh”: 1 điểm.']],
  ['bonus-highest', 400, { levels: awards }, { awards: [{ achievement: 'Hội thao', level: 9 }] }, []],
  ['bonus-exclusive', 300, { choices: awards }, { choice: 1 }, ['Thưởng mức “Cấp tỉnh”: 2 điểm.']],
  ['bonus-exclusive', 300, { choices: awards }, { choice: 0 }, ['Không có thưởng.']],
  ['bonus-decay', 300, { full: 200, each: 30 }, { isDone: true, daysLate: 3 }, ['Thưởng 2, chậm 3 ngày, mỗi ngày bớt 0,3: 1,1 điểm.']],
  ['bonus-decay', 300, { full: 200, each: 30 }, { isDone: false, daysLate: 0 }, ['Không có thưởng.']],
  ['penalty', 300, { faults }, { counts: [2, 0] }, ['“Vắng trực”: 2 lần, mỗi lần trừ 0,5: −1 điểm.']],
])('%s says why', (ruleKind, maxPoints, settings, evidence, sentences) => {
  const asked = criterion(ruleKind, maxPoints, settings);
  expect(why(asked, { evidence })).toEqual(sentences);
  expect(scoreCell(asked, { evidence }).effects).toEqual([]); // a leaf alone moves points and nothing else
});

test('typed points say that a person entered them', () => {
  expect(scoreCell(criterion('manual', 200, { step: 50 }), { typed: 150 })).toEqual({ points: 150, reasons: [{ code: 'typed', params: {}, change: 150 }], effects: [] });
  expect(why(criterion('manual', 200, { step: 50 }), { typed: 150 })).toEqual(['Người chấm nhập 1,5 điểm.']);
});

test.each<[string, object, CellInput, number, string, object[]]>([
  ['exclude', { fact: 'Mất súng' }, { facts: [0] }, 500, 'Điểm liệt: Mất súng. Đơn vị không được xét thi đua, điểm vẫn hiện.', [{ kind: 'excluded' }]],
  ['downgrade', { fact: 'Có đơn thư', bands: 2 }, { facts: [0] }, 500, 'Có đơn thư: hạ 2 bậc xếp loại.', [{ kind: 'downgrade', bands: 2 }]],
  ['cap-band', { fact: 'Chậm báo cáo', label: 'Khá' }, { facts: [0] }, 500, 'Chậm báo cáo: không xếp loại trên “Khá”.', [{ kind: 'cap-band', label: 'Khá' }]],
  ['lose-all', { fact: 'Mất an toàn' }, { facts: [0] }, 0, 'Mất an toàn: mất toàn bộ điểm của mục (−5).', []],
  ['evidence-gate', { atLeast: 2, otherwise: 'zero' }, { accepted: 1 }, 0, 'Có 1/2 minh chứng được chấp nhận: không tính điểm (−5 điểm).', []],
  ['evidence-gate', { atLeast: 2, otherwise: 'unverified' }, { accepted: 1 }, 500, 'Có 1/2 minh chứng được chấp nhận: điểm chưa được xác nhận (0 điểm).', [{ kind: 'unverified' }]],
])('%s adds its reason to the one of the kind', (kind, settings, more, points, sentence, effects) => {
  const asked = criterion('pass-fail', 500, {}, [{ kind, settings }]);
  const score = scoreCell(asked, { evidence: { passed: true }, ...more });
  expect([score.points, score.reasons.map(reasonSentence), score.effects]).toEqual([points, ['Đạt yêu cầu: 5 điểm.', sentence], effects]);
  expect(score.reasons.reduce((sum, { change }) => sum + change, 0)).toBe(points);
  expect(scoreCell(asked, { evidence: { passed: true }, accepted: 2 })).toEqual({ points: 500, reasons: [expect.objectContaining({ code: 'passed' })], effects: [] }); // no fact, evidence enough
});

test('what does not apply replaces every reason, and says how it is absent', () => {
  const away = criterion('pass-fail', 500, {}, [{ kind: 'not-applicable', settings: { way: 'leave-out' } }]);
  expect(why(away, { evidence: { passed: true }, facts: [0] })).toEqual(['Không áp dụng cho đơn vị: bỏ khỏi tổng.']);
});

test('a penalty whose section is lost keeps its minus: nobody gains by a worse fact', () => {
  const asked = criterion('penalty', 300, { faults }, [{ kind: 'lose-all', settings: { fact: 'Mất an toàn' } }]);
  expect(why(asked, { evidence: { counts: [2] }, facts: [0] })).toEqual(['“Vắng trực”: 2 lần, mỗi lần trừ 0,5: −1 điểm.', 'Mất an toàn: mất toàn bộ điểm của mục (0).']);
  expect(scoreCell(asked, { evidence: { counts: [2] }, facts: [0] }).points).toBe(-100);
});

test('beside the target and the farthest of the cluster: each unit reads its own figures and whose it was compared with', () => {
  const figures: [string, number, number][] = [['a', 55, 50], ['b', 110, 90], ['c', 50, 50], ['d', 30, 40]]; // a is 10 % over, b 22,2 %: the farthest, though not by the plain ratio of figures
  const said = (asked: RuledCriterion, all: [string, object][]) => [...clusterScores(asked, all.map(([unitId, evidence]) => ({ unitId, cell: { evidence } })))].map(([unitId, { reasons }]) => `${unitId}: ${reasons.map(reasonSentence).join(' ')}`);
  expect(said(criterion('ratio-leader', 2000), figures.map(([unitId, actual, target]) => [unitId, { actual, target }]))).toEqual([
    'a: Thực hiện 55/50 chỉ tiêu, so với mức vượt cao nhất của cụm 110/90: 14,5 điểm.', 'b: Thực hiện 110/90 chỉ tiêu, so với mức vượt cao nhất của cụm 110/90: 20 điểm.',
    'c: Thực hiện 50/50 chỉ tiêu, tính trong nửa đầu: 10 điểm.', 'd: Thực hiện 30/40 chỉ tiêu, tính trong nửa đầu: 7,5 điểm.']);
  expect(said(criterion('ratio-max', 1000), [['a', { actual: 30 }], ['b', { actual: 40 }]])).toEqual(['a: Kết quả 30, cao nhất trong cụm 40: 7,5 điểm.', 'b: Kết quả 40, cao nhất trong cụm 40: 10 điểm.']);
});
