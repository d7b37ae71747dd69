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

export const words = {
  title: { vi: 'Bảng điểm thi đua năm {year}', en: 'Scoreboard {year}' },
  summary: { vi: '{cluster} · {units} đơn vị · {criteria} tiêu chí · Giai đoạn: {stage}', en: '{cluster} · {units} units · {criteria} criteria · Stage: {stage}' },
  demo: { vi: 'Số liệu minh họa', en: 'Demo data' },
  self: { vi: 'Tự chấm', en: 'Self-score' }, appraisal: { vi: 'Thẩm định', en: 'Appraisal' }, cross: { vi: 'Chấm chéo', en: 'Cross-check' }, final: { vi: 'Điểm chốt', en: 'Final' },
  views: { vi: 'Loại điểm', en: 'View' },
  rank: { vi: 'Hạng', en: 'Rank' }, unit: { vi: 'Đơn vị (Ban CHQS)', en: 'Unit' }, total: { vi: 'Tổng', en: 'Total' }, sum: { vi: 'Cộng', en: 'Sum' }, grade: { vi: 'Xếp loại', en: 'Grade' },
  legend: { vi: 'Màu theo tỷ lệ điểm đạt: dưới 50% · 50–74 · 75–89 · 90–99 · tối đa. Gạch chéo: chưa có điểm. *: còn tiêu chí chưa có điểm.', en: 'Colour by share of the maximum: under 50 % · 50–74 · 75–89 · 90–99 · full. Hatched: no score. *: incomplete.' },
  onlyOwn: { vi: 'Trước khi công bố, đơn vị chỉ xem điểm của mình và điểm trung vị của cụm: {median}.', en: 'Before publication a unit sees its own score and the cluster’s median: {median}.' },
  tie: { vi: 'Bằng điểm, phân định bằng {rule}: {own} so với {other}', en: 'Tied; separated by {rule}: {own} against {other}' },
  tieSection: { vi: 'điểm mục {code}', en: 'section {code}' }, tiePenalty: { vi: 'điểm trừ', en: 'penalties' }, tieBonus: { vi: 'điểm thưởng', en: 'bonus' },
  loading: { vi: 'Đang tải bảng điểm…', en: 'Loading the scoreboard…' },
  none: { vi: 'Chưa có năm thi đua nào. Quản trị tạo năm thi đua trước.', en: 'There is no emulation year yet; the administrator makes one.' },
  failed: { vi: 'Chưa tải được bảng điểm. Đồng chí thử lại.', en: 'The scoreboard could not be loaded. Try again.' },
} satisfies Record<string, Text>;
