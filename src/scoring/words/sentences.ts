import type { Text } from '../../kit/words.ts';
import type { bookRefusals } from './book-refusals.ts';
import type { crossRefusals } from './cross-check.ts';
import type { DisputeRefusal } from './disputes.ts';

export const refusals = {
  'scoring.not-found': { vi: 'Không tìm thấy phiếu hoặc tiêu chí này.', en: 'No such sheet or criterion.' },
  'scoring.not-a-leaf': { vi: 'Mục {code} gồm nhiều tiêu chí con; đồng chí nhập điểm ở từng tiêu chí con.', en: '{code} is a group; score its criteria.' },
  'scoring.no-such-rule': { vi: 'Quy tắc chấm "{kind}" không có trong hệ thống.', en: 'There is no rule kind "{kind}".' },
  'scoring.over-maximum': { vi: 'Tiêu chí {code} tối đa {max} điểm.', en: '{code} has at most {max} points.' },
  'scoring.under-minimum': { vi: 'Tiêu chí {code} ít nhất {min} điểm.', en: '{code} has at least {min} points.' },
  'scoring.wrong-step': { vi: 'Tiêu chí {code} chấm theo bước {step} điểm.', en: '{code} goes in steps of {step} points.' },
  'scoring.not-number': { vi: 'Không phải số, hoặc quá hai chữ số thập phân. Đồng chí nhập số, ví dụ 2,75.', en: 'Not a number with at most two decimals, such as 2,75.' },
  'scoring.beyond-the-edge': { vi: 'Nằm ngoài bảng hoặc ở cột cộng, nên không ghi.', en: 'Outside the table or on a subtotal, so it is not written.' },
  'scoring.not-unit-scored': { vi: 'Tiêu chí {code} do cụm hoặc cấp trên chấm, đơn vị không nhập điểm.', en: '{code} is scored by the cluster or the command, not by the unit.' },
  'scoring.command-scored': { vi: 'Tiêu chí {code} do cấp trên chấm: trợ lý thi đua của khối nhập điểm.', en: '{code} is scored by the command’s emulation officer.' },
  'scoring.sheet-sent': { vi: 'Phiếu đã gửi nên không sửa được. Đồng chí đề nghị Cụm trưởng trả lại nếu cần sửa.', en: 'The sheet has been sent; ask the leader to return it.' },
  'scoring.not-in-appraisal': { vi: 'Chỉ thẩm định phiếu đã gửi và chưa chốt.', en: 'Only a sheet that was sent and is not final is appraised.' },
  'scoring.not-appraiser': { vi: 'Chỉ thư ký Cụm trưởng thẩm định phiếu; phiếu của Cụm trưởng do Cụm phó thẩm định.', en: 'The leader’s secretary appraises; the leader’s own sheet is for the deputy.' },
  'scoring.stage-closed': { vi: 'Giai đoạn tự chấm không còn mở. Đồng chí liên hệ thư ký Cụm trưởng.', en: 'Self-scoring is not open. Ask the leader’s secretary.' },
  'scoring.deadline-passed': { vi: 'Đã quá hạn gửi phiếu ({due}). Điểm đã nhập vẫn được giữ; đồng chí liên hệ thư ký Cụm trưởng.', en: 'The deadline ({due}) has passed. What you typed is kept; ask the leader’s secretary.' },
  'scoring.already-submitted': { vi: 'Phiếu đã được gửi lúc {at}.', en: 'The sheet was sent at {at}.' },
  'scoring.reason-needed': { vi: 'Điểm thẩm định tiêu chí {code} khác điểm tự chấm; đồng chí ghi lý do.', en: 'The appraisal of {code} differs from the self-score; write the reason.' },
  'scoring.appraisal-begun': { vi: 'Phiếu đã bắt đầu được thẩm định nên không rút lại được. Đồng chí đề nghị thư ký Cụm trưởng trả lại phiếu.', en: 'The appraisal has begun; ask the leader’s secretary to return the sheet.' },
  'scoring.not-sent': { vi: 'Phiếu chưa gửi nên chưa rút lại được.', en: 'The sheet has not been sent.' },
  'scoring.not-appraised': { vi: 'Phiếu chưa thẩm định xong nên chưa giải trình được.', en: 'The sheet has not been appraised yet.' },
  'scoring.not-ready': { vi: 'Còn {count} phiếu chưa thẩm định xong: {units}.', en: '{count} sheets are not appraised yet: {units}.' },
  'scoring.not-final': { vi: 'Chỉ công bố khi mọi phiếu đã chốt điểm; còn {count} phiếu: {units}.', en: 'Publish when all sheets are final; {count} are not: {units}.' },
  'scoring.not-leader': { vi: 'Chỉ thư ký Cụm trưởng hoặc trợ lý thi đua của khối mới làm được việc này.', en: 'Only the leader’s secretary or the emulation officer may do this.' },
  'scoring.wrong-file-type': { vi: 'Tệp “{name}” không phải PDF, DOCX, XLSX, JPG hoặc PNG (xét theo nội dung tệp, không theo tên). Đồng chí chọn tệp khác.', en: '“{name}” is not a PDF, DOCX, XLSX, JPG or PNG by its content. Choose another file.' },
  'scoring.file-too-large': { vi: 'Tệp “{name}” nặng {megabytes} MB, lớn hơn 20 MB. Đồng chí nén hoặc tách tệp rồi gửi lại.', en: '“{name}” is {megabytes} MB; at most 20 MB. Make it smaller and send it again.' },
  'scoring.empty-file': { vi: 'Tệp “{name}” rỗng. Đồng chí kiểm tra lại rồi gửi.', en: '“{name}” is empty.' },
  'scoring.same-file': { vi: 'Tệp “{name}” đã có ở tiêu chí này.', en: '“{name}” is here already.' },
  'scoring.no-evidence': { vi: 'Còn {count} tiêu chí thiếu minh chứng bắt buộc: {codes}.', en: '{count} criteria lack the evidence they require: {codes}.' },
  'scoring.not-published': { vi: 'Bảng điểm của cụm chưa công bố. Trước đó chỉ Cụm trưởng, Cụm phó và cấp trên in được.', en: 'The table is not published yet; until then only the leader, the deputy and the command print it.' },
  'scoring.no-book': { vi: 'Năm này chưa ban hành bộ tiêu chí nên chưa lập được văn bản.', en: 'No criteria are issued for this year, so the paper cannot be made.' },
  'scoring.not-book-editor': { vi: 'Chỉ thư ký hoặc Chỉ huy trưởng của Cụm trưởng, Cụm phó và trợ lý thi đua của khối mới sửa được bộ tiêu chí.', en: 'Only those who lead the cluster, or the emulation officer, change the criteria.' },
  'scoring.code-taken': { vi: 'Mã {code} đã có trong bộ tiêu chí. Đồng chí chọn mã khác.', en: 'The code {code} is taken.' },
  'scoring.no-section': { vi: 'Mục chứa tiêu chí này không còn. Đồng chí tải lại trang.', en: 'The section is gone. Load the page again.' },
  'scoring.book-faulty': { vi: 'Bộ tiêu chí còn {count} chỗ chưa đúng nên chưa ban hành được; xem danh sách phía trên.', en: '{count} faults keep the book from being issued; see the list.' },
  'scoring.book-in-use': { vi: 'Đã có đơn vị nhập điểm theo bộ tiêu chí đang dùng nên không thay được trong năm này.', en: 'Scores were entered under the present book; it cannot be replaced this year.' },
  'scoring.figures-needed': { vi: 'Tiêu chí {code} so sánh số liệu giữa các đơn vị: đồng chí bấm “Tính từ số liệu” và nhập số liệu, không nhập điểm.', en: '{code} compares figures of all units: enter figures, not points.' },
  'scoring.out-of-range': { vi: '“{label}” chỉ trừ trong khung {least} đến {most} điểm.', en: '“{label}” takes {least} to {most}.' },
  'scoring.why-needed': { vi: 'Đồng chí ghi lý do trừ “{label}”.', en: 'Write why “{label}” is taken off.' },
  'scoring.share-over-whole': { vi: 'Phần của đơn vị ({own}) không thể lớn hơn tổng của các bên ({all}).', en: 'The own share ({own}) exceeds all shares ({all}).' },
  'scoring.range-reversed': { vi: 'Mức trừ ít nhất lớn hơn mức trừ nhiều nhất.', en: 'The least exceeds the most.' },
  'scoring.override-reason': { vi: 'Điểm của cấp trên thay cho các giai đoạn trước nên phải ghi lý do.', en: 'A mark of the command replaces the stages before and needs a reason.' },
  'scoring.not-officer': { vi: 'Chỉ trợ lý thi đua của khối ghi điểm của cấp trên.', en: 'Only the block’s emulation officer enters marks of the command.' },
  'scoring.not-officer-reopen': { vi: 'Điểm đã chốt: chỉ trợ lý thi đua của khối mở lại được.', en: 'The score is final: only the block’s emulation officer reopens it.' },
  'scoring.not-reopened': { vi: 'Phiếu ở trạng thái này không mở lại được.', en: 'A sheet in this state is not reopened.' },
  'scoring.published-first': { vi: 'Kết quả đang công bố. Đồng chí thôi công bố trước khi mở lại điểm đã chốt.', en: 'The result is published; close it before reopening a final score.' },
  'scoring.not-for-unit': { vi: 'Tiêu chí {code} không áp dụng cho đơn vị này.', en: '{code} does not exist for this unit.' },
  'scoring.incomplete': { vi: 'Còn {count} tiêu chí chưa có điểm: {codes}.', en: '{count} criteria have no score yet: {codes}.' },
} satisfies Record<string, Text>;
export type ScoringRefusal = keyof typeof refusals | keyof typeof bookRefusals | keyof typeof crossRefusals | DisputeRefusal;

export const words = {
  sheetTab: { vi: 'Phiếu tự chấm', en: 'Self-score sheet' }, boardTab: { vi: 'Bảng điểm', en: 'Scoreboard' },
  sheetTitle: { vi: 'Phiếu tự chấm', en: 'Self-score sheet' },
  progress: { vi: '{total}/{base} điểm · {done}/{all} tiêu chí', en: '{total}/{base} points · {done}/{all} criteria' },
  atMost: { vi: 'tối đa {max}', en: 'at most {max}' },
  send: { vi: 'Gửi phiếu…', en: 'Send the sheet…' }, confirmSend: { vi: 'Gửi phiếu', en: 'Send the sheet' }, undo: { vi: 'Hoàn tác', en: 'Undo' }, sent: { vi: 'Đã gửi lúc {at}', en: 'Sent at {at}' },
  returned: { vi: 'Phiếu được trả lại: {reason}', en: 'Returned: {reason}' },
  saved: { vi: 'Đã lưu {at}', en: 'Saved {at}' }, saving: { vi: 'Đang lưu…', en: 'Saving…' }, unsaved: { vi: 'Chưa lưu', en: 'Not saved yet' },
  notNumber: { vi: 'Đồng chí nhập số, ví dụ 2,75.', en: 'Enter a number such as 2,75.' },
  clash: { vi: 'Ô này vừa được người khác sửa thành {theirs}. Đồng chí đang nhập {yours}; chọn giữ số nào.', en: 'Somebody else has just changed this cell to {theirs}. You typed {yours}; choose which to keep.' },
  keepMine: { vi: 'Giữ {points}', en: 'Keep {points}' }, takeTheirs: { vi: 'Lấy {points}', en: 'Take {points}' },
  noSheet: { vi: 'Đồng chí chưa được phân công phiếu tự chấm của đơn vị nào.', en: 'You have no sheet to fill in.' },
  title: { vi: 'Bảng điểm thi đua năm {year}', en: 'Scoreboard {year}' },
  summary: { vi: '{cluster} · {units} đơn vị · {criteria} tiêu chí · Giai đoạn: {stage}', en: '{cluster} · {units} units · {criteria} criteria · Stage: {stage}' },
  self: { vi: 'Tự chấm', en: 'Self-score' }, appraisal: { vi: 'Thẩm định', en: 'Appraisal' }, cross: { vi: 'Chấm chéo', en: 'Cross-check' }, final: { vi: 'Điểm chốt', en: 'Final' },
  views: { vi: 'Loại điểm', en: 'View' },
  unit: { vi: 'Đơn vị (Ban CHQS)', en: 'Unit' }, total: { vi: 'Tổng', en: 'Total' }, sum: { vi: 'Cộng', en: 'Sum' }, grade: { vi: 'Xếp loại', en: 'Grade' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  waitingCells: { vi: 'còn {count} ô chưa có điểm', en: '{count} cells without a score' },
  noBook: { vi: 'Năm này chưa ban hành bộ tiêu chí nên chưa có bảng điểm. Trợ lý thi đua hoặc thư ký Cụm trưởng ban hành ở mục Tiêu chí.', en: 'No criteria are issued for this year yet; issue them under Criteria.' },
  enterOpens: { vi: 'Enter: vì sao?', en: 'Enter: why?' },
  gridKeys: { vi: 'Mũi tên: di chuyển · Enter: vì sao · ]: ô chênh lệch kế tiếp · Ctrl+C, Ctrl+V: chép, dán từ Excel · Ctrl+Z: hoàn tác dán · * còn tiêu chí chưa có điểm · † bằng điểm, phân định theo quy định', en: 'Arrows: move · Enter: why · ]: next difference · Ctrl+C, Ctrl+V: copy, paste from Excel · Ctrl+Z: undo · * incomplete · † tied, separated by the written rule' },
  close: { vi: 'Đóng', en: 'Close' }, cancel: { vi: 'Thôi', en: 'Cancel' }, agree: { vi: 'Đồng ý', en: 'Agree' },
  nothingToUndo: { vi: 'Không còn lần dán nào để hoàn tác.', en: 'Nothing to undo.' }, undone: { vi: 'Đã hoàn tác lần dán.', en: 'The paste was undone.' },
  onlyOwn: { vi: 'Trước khi công bố, đơn vị chỉ xem điểm của mình và điểm trung vị của cụm: {median}.', en: 'Before publication a unit sees its own score and the cluster’s median: {median}.' },
  tie: { vi: 'Bằng điểm, phân định bằng {rule}: {own} so với {other}', en: 'Tied; separated by {rule}: {own} against {other}' },
  tieSection: { vi: 'điểm mục {code}', en: 'section {code}' }, tiePenalty: { vi: 'điểm trừ', en: 'penalties' }, tieBonus: { vi: 'điểm thưởng', en: 'bonus' },
  loading: { vi: 'Đang tải bảng điểm…', en: 'Loading the scoreboard…' },
  none: { vi: 'Chưa có năm thi đua nào. Quản trị tạo năm thi đua trước.', en: 'There is no emulation year yet; the administrator makes one.' },
  failed: { vi: 'Chưa tải được bảng điểm. Đồng chí thử lại.', en: 'The scoreboard could not be loaded. Try again.' },
} satisfies Record<string, Text>;

export const legendWords = {
  low: { vi: '<50%', en: '<50%' }, half: { vi: '50–74', en: '50–74' }, good: { vi: '75–89', en: '75–89' }, near: { vi: '90–99', en: '90–99' }, full: { vi: 'Tối đa', en: 'Full' }, none: { vi: 'Chưa có', en: 'None' },
  differs: { vi: 'Khác điểm tự chấm', en: 'Differs from the self-score' },
  muchLess: { vi: 'Giảm ≥30%', en: '≥30% less' }, less: { vi: 'Giảm', en: 'Less' }, more: { vi: 'Tăng', en: 'More' },
} satisfies Record<string, Text>;

export const statusWords = {
  draft: { vi: 'Đơn vị đang tự chấm, chưa gửi phiếu.', en: 'Being filled in; not sent.' }, submitted: { vi: 'Đã gửi, chờ thẩm định.', en: 'Sent; waits for appraisal.' },
  returned: { vi: 'Đã trả lại đơn vị để bổ sung.', en: 'Returned to the unit.' }, appraised: { vi: 'Đã thẩm định.', en: 'Appraised.' }, explained: { vi: 'Đơn vị đã giải trình.', en: 'The unit has explained.' },
  final: { vi: 'Đã chốt điểm.', en: 'Final.' }, locked: { vi: 'Đã khóa.', en: 'Locked.' },
} satisfies Record<string, Text>;

export const panelWords = {
  criterion: { vi: 'Tiêu chí {code} · tối đa {max} điểm', en: 'Criterion {code} · at most {max}' }, how: { vi: 'Cách tính', en: 'How it is counted' }, command: { vi: 'Cấp trên', en: 'Command' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' }, noEvidence: { vi: 'Chưa có tệp minh chứng.', en: 'No files.' }, usedTwice: { vi: 'Tệp này cũng nộp ở: {where}', en: 'Also handed in at: {where}' },
  history: { vi: 'Diễn biến', en: 'What happened' }, noHistory: { vi: 'Chưa có diễn biến nào sau khi nhập điểm.', en: 'Nothing since the score was entered.' }, points: { vi: '{points} điểm', en: '{points} points' },
  appraised: { vi: 'Thẩm định', en: 'Appraisal' }, commandMark: { vi: 'Điểm của cấp trên', en: 'Mark of the command' }, saveCommand: { vi: 'Ghi điểm của cấp trên', en: 'Save the command’s mark' }, provisional: { vi: 'Tạm tính: so sánh số liệu các đơn vị đến lúc này, chính thức khi chốt điểm.', en: 'For now: compared with the units as they stand; official at closing.' }, reason: { vi: 'Lý do', en: 'Reason' }, saveMark: { vi: 'Lưu điểm thẩm định', en: 'Save the appraisal' },
  explanation: { vi: 'Giải trình của đơn vị', en: 'Explanation of the unit' }, explain: { vi: 'Gửi giải trình', en: 'Send' }, remark: { vi: 'Nhận xét của người thẩm định', en: 'Remark' }, comment: { vi: 'Ghi nhận xét', en: 'Add' },
  noSheet: { vi: 'Đơn vị chưa có phiếu.', en: 'No sheet yet.' }, totalOf: { vi: 'Tổng {total}', en: 'Total {total}' }, rankOf: { vi: 'hạng {rank}', en: 'rank {rank}' },
  stability: { vi: 'Thứ hạng chắc đến đâu', en: 'How firm the rank is' }, gapAbove: { vi: 'Kém {unit} (hạng trên) {gap} điểm.', en: '{gap} behind {unit} above.' }, gapBelow: { vi: 'Hơn {unit} (hạng dưới) {gap} điểm.', en: '{gap} ahead of {unit} below.' },
  turns: { vi: 'Đơn vị hạng dưới chỉ cần đạt tối đa ở một trong các tiêu chí này là đổi thứ hạng: {codes}.', en: 'Full points in any one of these would lift the lower unit past: {codes}.' }, noneTurns: { vi: 'Không tiêu chí nào một mình đủ đổi thứ hạng.', en: 'No single criterion could turn it.' },
  differences: { vi: 'Tiêu chí khác điểm tự chấm', en: 'Where it differs from the self-score' }, noDifference: { vi: 'Không có tiêu chí nào.', en: 'Nowhere.' }, wholeSheet: { vi: 'Cả phiếu của đơn vị', en: 'The whole sheet' },
  accept: { vi: 'Chốt thẩm định phiếu này', en: 'Accept this sheet' }, giveBack: { vi: 'Trả lại phiếu…', en: 'Return…' }, returnReason: { vi: 'Lý do trả lại', en: 'Reason' }, reopen: { vi: 'Mở lại…', en: 'Reopen…' }, reopenReason: { vi: 'Lý do mở lại', en: 'Why it is reopened' }, confirmReopen: { vi: 'Mở lại phiếu', en: 'Reopen the sheet' }, confirmReturn: { vi: 'Trả lại đơn vị', en: 'Return it' },
} satisfies Record<string, Text>;

export const historyWords = {
  score: { vi: 'Nhập điểm', en: 'Scored' }, explain: { vi: 'Giải trình', en: 'Explained' }, comment: { vi: 'Nhận xét', en: 'Remark' }, submit: { vi: 'Gửi phiếu', en: 'Sent' }, return: { vi: 'Trả lại phiếu', en: 'Returned' },
  withdraw: { vi: 'Rút phiếu', en: 'Withdrawn' }, appraise: { vi: 'Chốt thẩm định', en: 'Appraised' }, finalise: { vi: 'Chốt điểm', en: 'Final' }, reopen: { vi: 'Mở lại', en: 'Reopened' },
  dispute: { vi: 'Kiến nghị điểm', en: 'Disputed' }, 'dispute-withdrawn': { vi: 'Rút kiến nghị', en: 'Dispute withdrawn' }, ruling: { vi: 'Kết luận kiến nghị', en: 'Ruling' },
} satisfies Record<string, Text>;

export const actWords = {
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
  appraiseAll: { vi: 'Chốt thẩm định {count} phiếu', en: 'Accept {count} sheets' }, appraise: { vi: 'Chốt thẩm định {count} phiếu đã gửi. Ô nào chưa thẩm định thì lấy điểm tự chấm của đơn vị.', en: 'Accept {count} sheets. Cells without a mark keep the self-score.' },
  finaliseWaits: { vi: 'Chốt điểm (còn {count} phiếu)', en: 'Finalise ({count} left)' }, finaliseNow: { vi: 'Chốt điểm', en: 'Finalise' }, finalise: { vi: 'Chốt điểm của {count} đơn vị theo kết quả thẩm định. Sau khi chốt, đơn vị không sửa và không giải trình được nữa.', en: 'Make the appraised scores of {count} units final.' },
  withdrawNow: { vi: 'Thôi công bố', en: 'Unpublish' }, withdraw: { vi: 'Đóng bảng điểm: mỗi đơn vị chỉ còn xem điểm của mình. Việc này được ghi nhật ký.', en: 'Close the table again. This is logged.' },
} satisfies Record<string, Text>;

export const pasteWords = {
  title: { vi: 'Dán điểm', en: 'Paste scores' }, summary: { vi: 'Sẽ ghi {count} ô; {unchanged} ô giữ nguyên; bỏ qua {skipped} ô.', en: '{count} cells to write; {unchanged} unchanged; {skipped} skipped.' },
  cleared: { vi: 'xóa', en: 'cleared' }, place: { vi: 'Dòng {row}, cột {column}', en: 'Row {row}, column {column}' }, reason: { vi: 'Lý do (ghi cho các ô khác điểm tự chấm)', en: 'Reason (for the cells that differ)' },
  save: { vi: 'Ghi {count} ô', en: 'Write {count} cells' }, done: { vi: 'Đã dán {count} ô, bỏ qua {skipped} ô. Ctrl+Z để hoàn tác.', en: '{count} cells pasted, {skipped} skipped. Ctrl+Z undoes.' }, undoNote: { vi: 'Hoàn tác lần dán', en: 'Paste undone' },
} satisfies Record<string, Text>;

export const fileWords = {
  add: { vi: 'Thêm minh chứng', en: 'Add evidence' }, addTo: { vi: 'Thêm minh chứng cho {code}', en: 'Add evidence to {code}' }, remove: { vi: 'Gỡ tệp {name}', en: 'Remove {name}' },
  missing: { vi: '! Thiếu minh chứng bắt buộc', en: '! Evidence is required' }, alsoAt: { vi: 'cũng nộp ở {where}', en: 'also at {where}' }, sending: { vi: 'Đang gửi tệp', en: 'Sending the file' },
} satisfies Record<string, Text>;

export const countWords = {
  open: { vi: 'Tính từ số liệu', en: 'Count from figures' }, openFor: { vi: 'Tính điểm {code} từ số liệu', en: 'Count {code} from figures' }, gives: { vi: 'Được {points} điểm', en: 'Gives {points}' }, givesProvisional: { vi: 'Tạm tính {points} điểm; điểm chính thức tính khi chốt điểm cả cụm', en: '{points} for now; official when the cluster is closed' },
  accepted: { vi: 'Số minh chứng được chấp nhận', en: 'Accepted evidence' }, acceptedHow: { vi: 'Để trống: tính số tệp đã nộp ở tiêu chí này', en: 'Empty: the files handed in here' }, use: { vi: 'Dùng điểm này', en: 'Use it' },
  assessed: { vi: 'Điểm chấm', en: 'Points' }, achievement: { vi: 'Thành tích', en: 'Achievement' }, level: { vi: 'Mức khen', en: 'Award' }, addAward: { vi: 'Thêm thành tích', en: 'Add' }, removeAward: { vi: 'Bỏ dòng này', en: 'Remove' },
} satisfies Record<string, Text>;

export const sheetWords = {
  title: { vi: 'Phiếu tự chấm {unit}', en: 'Self-score sheet, {unit}' }, due: { vi: 'Hạn gửi: {at}', en: 'Due {at}' },
  confirmTitle: { vi: 'Gửi phiếu tự chấm', en: 'Send the sheet' }, confirm: { vi: 'Tổng {total} điểm. Sau khi gửi, đơn vị không sửa được nữa, trừ khi phiếu được trả lại.', en: 'Total {total}. After sending, the unit changes nothing unless the sheet is returned.' },
  stillMissing: { vi: 'Còn {count} tiêu chí chưa có điểm:', en: '{count} criteria have no score yet:' }, stillUnproven: { vi: 'Còn {count} tiêu chí thiếu minh chứng bắt buộc:', en: '{count} criteria lack evidence:' }, goTo: { vi: 'Đến {code}', en: 'Go to {code}' },
  withdraw: { vi: 'Rút phiếu để sửa', en: 'Withdraw' },
  absent: { vi: 'Không áp dụng cho đơn vị', en: 'Does not apply' }, provisional: { vi: 'Tạm tính theo số liệu của đơn vị; điểm chính thức tính khi chốt điểm cả cụm.', en: 'For now, by your own figures; official when the cluster is closed.' },
  byCluster: { vi: 'Cụm chấm', en: 'Scored by the cluster' }, byCommand: { vi: 'Cấp trên chấm', en: 'Scored by the command' },
  offAtMost: { vi: 'ghi số âm, trừ nhiều nhất {max}', en: 'a negative number, {max} off at most' },
  keys: { vi: '↑ ↓ Enter: chuyển ô · dán cả cột từ Excel vào một ô · Ctrl+Enter: gửi phiếu', en: '↑ ↓ Enter: move · paste a column from Excel · Ctrl+Enter: send' },
  why: { vi: 'Vì sao?', en: 'Why?' }, whyOf: { vi: 'Vì sao {code} có điểm này?', en: 'Why has {code} these points?' },
} satisfies Record<string, Text>;

export const paperWords = {
  ranking: { vi: 'Danh sách xếp hạng', en: 'Ranking list' }, scoreboard: { vi: 'Bảng điểm', en: 'Scoreboard' }, sheet: { vi: 'Phiếu tự chấm {unit}', en: 'Self-score sheet, {unit}' },
  working: { vi: 'Bản in để làm việc, có chữ “DỰ THẢO”. Văn bản có số được ban hành ở mục Văn bản.', en: 'Working prints, marked as drafts. Numbered papers are issued under Papers.' },
} satisfies Record<string, Text>;

export const openItemWords = {
  noBook: { vi: 'Chưa ban hành bộ tiêu chí.', en: 'No criteria are issued.' }, unsent: { vi: '{count} phiếu chưa gửi: {units}.', en: '{count} sheets not sent: {units}.' },
  unappraised: { vi: '{count} phiếu chưa thẩm định: {units}.', en: '{count} sheets not appraised: {units}.' }, notFinal: { vi: '{count} phiếu chưa chốt điểm: {units}.', en: '{count} sheets not final: {units}.' },
} satisfies Record<string, Text>;
