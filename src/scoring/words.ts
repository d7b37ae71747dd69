import type { Text } from '../kit/words.ts';

export const refusals = {
  'scoring.not-found': { vi: 'Không tìm thấy phiếu hoặc tiêu chí này.', en: 'No such sheet or criterion.' },
  'scoring.not-a-leaf': { vi: 'Mục {code} gồm nhiều tiêu chí con; đồng chí nhập điểm ở từng tiêu chí con.', en: '{code} is a group; score its criteria.' },
  'scoring.no-such-rule': { vi: 'Quy tắc chấm "{kind}" không có trong hệ thống.', en: 'There is no rule kind "{kind}".' },
  'scoring.over-maximum': { vi: 'Tiêu chí {code} tối đa {max} điểm.', en: '{code} has at most {max} points.' },
  'scoring.under-minimum': { vi: 'Tiêu chí {code} ít nhất {min} điểm.', en: '{code} has at least {min} points.' },
  'scoring.wrong-step': { vi: 'Tiêu chí {code} chấm theo bước {step} điểm.', en: '{code} goes in steps of {step} points.' },
  'scoring.sheet-sent': { vi: 'Phiếu đã gửi nên không sửa được. Đồng chí đề nghị Cụm trưởng trả lại nếu cần sửa.', en: 'The sheet has been sent; ask the leader to return it.' },
  'scoring.not-in-appraisal': { vi: 'Chỉ thẩm định phiếu đã gửi và chưa chốt.', en: 'Only a sheet that was sent and is not final is appraised.' },
  'scoring.not-appraiser': { vi: 'Chỉ thư ký Cụm trưởng thẩm định phiếu; phiếu của Cụm trưởng do Cụm phó thẩm định.', en: 'The leader’s secretary appraises; the leader’s own sheet is for the deputy.' },
  'scoring.stage-closed': { vi: 'Giai đoạn tự chấm không còn mở. Đồng chí liên hệ thư ký Cụm trưởng.', en: 'Self-scoring is not open. Ask the leader’s secretary.' },
  'scoring.deadline-passed': { vi: 'Đã quá hạn gửi phiếu ({due}). Điểm đã nhập vẫn được giữ; đồng chí liên hệ thư ký Cụm trưởng.', en: 'The deadline ({due}) has passed. What you typed is kept; ask the leader’s secretary.' },
  'scoring.already-submitted': { vi: 'Phiếu đã được gửi lúc {at}.', en: 'The sheet was sent at {at}.' },
  'scoring.incomplete': { vi: 'Còn {count} tiêu chí chưa có điểm: {codes}.', en: '{count} criteria have no score yet: {codes}.' },
} satisfies Record<string, Text>;
export type ScoringRefusal = keyof typeof refusals;
