import type { Text } from '../../kit/words.ts';

export const adoptionWords = {
  propose: { vi: 'Trình ban hành', en: 'Propose for issue' }, proposeAgain: { vi: 'Trình lại', en: 'Propose again' }, issue: { vi: 'Ban hành bộ tiêu chí', en: 'Issue the book' },
  how: { vi: 'Ban hành cần hai người: một người trình, người khác ban hành trong 24 giờ.', en: 'Issuing takes two: one proposes, another one issues within 24 hours.' },
  waitsForOther: { vi: 'Đồng chí đã trình lúc {at}. Người khác có quyền sửa bộ tiêu chí ban hành trước {until}. Sửa bản nháp thì phải trình lại.', en: 'You proposed it at {at}. Another person issues it before {until}. Any change takes the proposal back.' },
  waitsForYou: { vi: '{name} đã trình lúc {at}, có hiệu lực đến {until}. Đồng chí xem lại rồi bấm “Ban hành bộ tiêu chí”. Sửa bản nháp thì phải trình lại.', en: '{name} proposed it at {at}, good until {until}. Look it over, then issue it. Any change takes the proposal back.' },
  waits: { vi: '{name} đã trình ban hành lúc {at}.', en: '{name} proposed it at {at}.' }, expired: { vi: 'Lần trình của {name} lúc {at} đã quá 24 giờ. Đồng chí trình lại.', en: 'The proposal of {name} at {at} is over 24 hours old. Propose again.' },
  issuedBy: { vi: 'Ban hành: {issuer}, người trình: {proposer}', en: 'Issued by {issuer}, proposed by {proposer}' },
} satisfies Record<string, Text>;

/** On the paper: who proposed and who issued the book, and when; papers have no English side. */
export const adoptionOnPaper = (proposer: string, proposedAt: string, issuer: string, issuedAt: string) => `Người trình: ${proposer}, lúc ${proposedAt}. Người ban hành: ${issuer}, lúc ${issuedAt}.`;
export const proposedOnPaper = (proposer: string, proposedAt: string) => `Người trình: ${proposer}, lúc ${proposedAt}. Chưa ban hành.`;
export const differencePaperWords = { title: (base: string) => `Những điểm khác so với ${base}`, number: 'TT', what: 'Thay đổi', line: 'Tiêu chí', details: 'Nội dung thay đổi', reason: 'Lý do', none: 'Không có điểm khác.' } as const;
