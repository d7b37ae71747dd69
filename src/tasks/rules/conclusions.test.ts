import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conclusionsIn } from './conclusions.ts';
import { answers, daysUnanswered, nextProposal, proposalStates } from './proposals.ts';

const units = [{ unitId: 'a', shortName: 'Sở Y tế' }, { unitId: 'b', shortName: 'Sở GD-ĐT' }];

test('each line of the conclusions is a task; columns of a sheet say by whom and until when', () => {
  expect(conclusionsIn('1. Rà soát danh sách tự vệ\n\n- Chuẩn bị hội trường\nb) Mua sắm', units).map(({ title }) => title)).toEqual(['Rà soát danh sách tự vệ', 'Chuẩn bị hội trường', 'Mua sắm']);
  expect(conclusionsIn('1\tViết tham luận\tsở y tế; Sở GD-ĐT\t5/12/2020\r\n2\tNộp báo cáo\tSở Lạ, Sở Y tế\tmai\r\n', units)).toEqual([
    { title: 'Viết tham luận', unitIds: ['a', 'b'], unknown: [], day: '2020-12-05' }, { title: 'Nộp báo cáo', unitIds: ['a'], unknown: ['Sở Lạ'], day: null }]);
});
test('no line that says something is lost, whatever stands in front of it', () => {
  const title = fc.stringMatching(/^[A-Za-z][A-Za-z ]{4,30}[A-Za-z]$/);
  fc.assert(fc.property(fc.array(fc.tuple(title, fc.constantFrom('', '1. ', '- ', '+ ', '• ', '12) ')), { minLength: 1, maxLength: 20 }), (lines) =>
    JSON.stringify(conclusionsIn(lines.map(([said, mark]) => mark + said).join('\n'), units).map((one) => one.title)) === JSON.stringify(lines.map(([said]) => said.trim()))));
});
test('a proposal goes forward only; what was declined has no result; an answer is overdue from the day after it was asked by', () => {
  const open = proposalStates.flatMap((state) => [null, ...answers].flatMap((answer) => (['answer', 'finish', 'withdraw'] as const).filter((event) => nextProposal({ state, answer }, event) !== null).map((event) => `${state} ${answer} ${event}`)));
  expect(new Set(open.filter((one) => !one.startsWith('sent')))).toEqual(new Set(['answered null finish', 'answered agreed finish', 'answered partly finish']));
  expect(['2020-11-06', '2020-11-07', '2020-11-16'].map((today) => daysUnanswered({ state: 'sent', answerBy: '2020-11-06' }, today))).toEqual([0, 1, 10]);
});
