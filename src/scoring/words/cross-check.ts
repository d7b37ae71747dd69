import type { Text } from '../../kit/words.ts';

export const crossRefusals = {
  'scoring.cross-no-pair': { vi: 'Đồng chí chọn hai đơn vị khác nhau; đơn vị xin không chấm thì chỉ chọn một.', en: 'Choose two different units; for an excused unit choose one.' },
  'scoring.cross-not-member': { vi: 'Đơn vị được chọn không thuộc cụm năm nay. Đồng chí tải lại trang rồi chọn lại.', en: 'The unit is not in this cluster this year. Load the page again.' },
  'scoring.cross-wish-late': { vi: 'Đã chốt danh sách bốc thăm nên không sửa được nguyện vọng. Muốn sửa thì hủy lần bốc thăm này (có lý do) rồi chốt lại.', en: 'The list is fixed for the draw. To change wishes, set the draw aside with a reason first.' },
  'scoring.cross-draw-in-force': { vi: 'Năm này đang có một lần bốc thăm. Muốn bốc lại thì hủy lần đang có (có lý do) trước.', en: 'There is a draw already. Set it aside with a reason to draw again.' },
  'scoring.cross-closed': { vi: 'Giai đoạn chấm chéo đã qua nên không bốc thăm được nữa.', en: 'The cross-check stage is over; nothing is drawn any more.' },
  'scoring.cross-impossible': { vi: 'Không thể bốc thăm với các nguyện vọng hiện có. Đồng chí xem phần “Nới nguyện vọng” để biết bỏ điều nào thì bốc được.', en: 'No draw keeps all wishes. See which wish to relax.' },
  'scoring.cross-wrong-step': { vi: 'Lần bốc thăm này không còn ở bước đó. Đồng chí tải lại trang.', en: 'The draw is not at that step any more. Load the page again.' },
  'scoring.cross-marked': { vi: 'Các tổ đã nhập {count} điểm nên không bốc thăm lại được.', en: 'Teams have entered {count} marks; it cannot be drawn again.' },
  'scoring.cross-not-confirmed': { vi: 'Kết quả bốc thăm chưa được xác nhận nên chưa chấm được.', en: 'The draw is not confirmed yet.' },
  'scoring.cross-not-open': { vi: 'Chỉ chấm chéo khi năm ở giai đoạn Chấm chéo. Cụm trưởng mở giai đoạn ở mục Năm thi đua.', en: 'Marks are entered in the cross-check stage only.' },
  'scoring.cross-not-appraised': { vi: 'Phiếu của đơn vị này chưa thẩm định xong hoặc đã chốt điểm nên không chấm chéo được.', en: 'The unit’s sheet is not appraised, or is final.' },
  'scoring.cross-complete': { vi: 'Tổ đã hoàn thành đơn vị này nên điểm đã khóa. Cần sửa thì đề nghị thư ký Cụm trưởng mở lại (có lý do).', en: 'The team has completed this unit; its marks are locked. Ask the leader’s secretary to reopen it.' },
  'scoring.cross-not-complete': { vi: 'Tổ chưa hoàn thành đơn vị này nên không cần mở lại.', en: 'The unit is not complete; there is nothing to reopen.' },
  'scoring.cross-not-marked': { vi: 'Tiêu chí {code} không do tổ chấm chéo chấm.', en: '{code} is not marked by the teams.' },
  'scoring.cross-unmarked': { vi: 'Còn {count} tiêu chí chưa chấm: {codes}.', en: '{count} criteria have no mark: {codes}.' },
  'scoring.cross-unexplained': { vi: 'Còn {count} tiêu chí có điểm khác điểm thẩm định mà chưa ghi nhận xét: {codes}.', en: '{count} marks differ from the appraisal without a remark: {codes}.' },
  'scoring.cross-unfinished': { vi: 'Biên bản lập được khi mọi tổ đã hoàn thành đơn vị này; còn {count} tổ.', en: 'The minutes need all teams to be done; {count} are not.' },
  'scoring.cross-no-draw': { vi: 'Chưa bốc thăm nên chưa có phân công để in.', en: 'Nothing is drawn yet, so there is no notice.' },
} satisfies Record<string, Text>;

export const crossWords = {
  title: { vi: 'Chấm chéo năm {year}', en: 'Cross-check {year}' },
  team: { vi: 'Tổ {n}', en: 'Team {n}' },
  mine: { vi: 'Đơn vị tôi được phân công chấm', en: 'Units assigned to me' },
  noneMine: { vi: 'Đồng chí chưa được phân công chấm đơn vị nào.', en: 'Nothing is assigned to you.' },
  progress: { vi: '{done}/{all} tiêu chí', en: '{done}/{all} criteria' }, complete: { vi: '✔ Đã hoàn thành {at}', en: '✔ Completed {at}' }, notBegun: { vi: 'Chưa chấm', en: 'Not begun' },
  open: { vi: 'Chấm', en: 'Mark' }, look: { vi: 'Xem', en: 'See' }, openUnit: { vi: '{act} {unit}', en: '{act} {unit}' },
  waits: { vi: 'Chưa bốc thăm. Thư ký Cụm trưởng hoặc trợ lý thi đua của khối ghi nguyện vọng, chốt danh sách rồi bốc thăm; khi đó mỗi tổ thấy đơn vị mình chấm tại đây.', en: 'Nothing is drawn yet. The leader’s secretary or the emulation officer fixes the list and draws; each team then sees its units here.' },
  waitsConfirm: { vi: 'Đã bốc thăm, chờ thư ký Cụm trưởng hoặc trợ lý thi đua xác nhận.', en: 'Drawn; waits to be confirmed.' },
  waitsStage: { vi: 'Nhập điểm được khi năm chuyển sang giai đoạn Chấm chéo (hiện ở giai đoạn {stage}).', en: 'Marks are entered in the cross-check stage (now: {stage}).' },
  all: { vi: 'Tất cả phân công', en: 'All assignments' }, checkedUnits: { vi: 'Chấm các đơn vị', en: 'Checks' },
  rename: { vi: 'Đổi tên {team}', en: 'Rename {team}' }, save: { vi: 'Lưu', en: 'Save' }, print: { vi: 'In văn bản', en: 'Papers' },
  notice: { vi: 'Thông báo phân công', en: 'Assignment notice' }, minutes: { vi: 'Biên bản chấm chéo {unit}', en: 'Minutes, {unit}' }, minutesOf: { vi: 'Biên bản chấm chéo của đơn vị', en: 'Minutes of' }, noMinutes: { vi: 'Biên bản của một đơn vị in được khi mọi tổ chấm đơn vị ấy đã hoàn thành.', en: 'The minutes of a unit can be printed when all of its teams are done.' },
  reopen: { vi: 'Mở lại', en: 'Reopen' }, reopenOf: { vi: 'Mở lại điểm của {team} cho {unit}', en: 'Reopen {team}’s marks of {unit}' }, reason: { vi: 'Lý do', en: 'Reason' },
} satisfies Record<string, Text>;

export const drawWords = {
  title: { vi: 'Bốc thăm phân công', en: 'The draw' },
  how: { vi: 'Máy tạo một hạt giống ngẫu nhiên và công bố mã băm của nó trước khi bốc; bốc xong mới công bố hạt giống. Ai cũng bốc lại được để kiểm tra.', en: 'A random seed is bound by its published hash before the draw and shown after it; anybody can redo the draw.' },
  rules: { vi: 'Không đơn vị nào tự chấm mình; hai đơn vị không chấm lẫn nhau; không lặp lại phân công năm trước; số đơn vị phải chấm chênh nhau nhiều nhất 1.', en: 'Nobody checks itself, no two check each other, no repeat of last year, loads differ by at most one.' },
  checkers: { vi: 'Số tổ chấm mỗi đơn vị', en: 'Teams for each unit' }, trim: { vi: 'Bỏ điểm cao nhất và thấp nhất khi có từ 3 tổ', en: 'Leave out the highest and lowest of three or more' }, alarm: { vi: 'Lưu ý khi các tổ lệch nhau quá (điểm)', en: 'Point out gaps over (points)' },
  commit: { vi: 'Chốt danh sách, công bố mã băm', en: 'Fix the list, publish the hash' }, draw: { vi: 'Bốc thăm', en: 'Draw' }, confirm: { vi: 'Xác nhận kết quả', en: 'Confirm' }, again: { vi: 'Hủy lần bốc thăm này…', en: 'Set this draw aside…' }, setAside: { vi: 'Hủy và giữ lại hồ sơ', en: 'Set aside' },
  reason: { vi: 'Lý do hủy', en: 'Reason' }, cancel: { vi: 'Thôi', en: 'Cancel' }, agree: { vi: 'Đồng ý', en: 'Agree' }, sure: { vi: 'Xác nhận', en: 'Confirm' },
  askCommit: { vi: 'Sau khi chốt, {units} đơn vị, số tổ và các nguyện vọng không sửa được nữa. Mã băm của hạt giống hiện ngay cho mọi người.', en: 'The {units} units, the number of teams and the wishes are then fixed; everybody sees the hash.' },
  askConfirm: { vi: 'Sau khi xác nhận, các tổ thấy đơn vị được phân công và bắt đầu chấm.', en: 'The teams then see their units and begin.' },
  committed: { vi: 'Đã chốt lúc {at}, {by}', en: 'Fixed at {at} by {by}' }, drawn: { vi: 'Đã bốc thăm lúc {at}, {by}', en: 'Drawn at {at} by {by}' }, confirmed: { vi: 'Đã xác nhận lúc {at}, {by}', en: 'Confirmed at {at} by {by}' }, setAsideAt: { vi: 'Lần {n} đã hủy lúc {at}, {by}: {reason}', en: 'Draw {n} set aside at {at} by {by}: {reason}' },
  hash: { vi: 'Mã băm SHA-256 của hạt giống', en: 'SHA-256 of the seed' }, seed: { vi: 'Hạt giống', en: 'Seed' }, seedLater: { vi: 'công bố khi bốc thăm', en: 'shown with the draw' }, input: { vi: 'Danh sách và nguyện vọng đã chốt', en: 'What was fixed' },
  fixed: { vi: '{units} đơn vị, mỗi đơn vị {k} tổ chấm; {excused} đơn vị xin không chấm; {conflicts} cặp không chấm nhau; tránh {previous} phân công năm trước.', en: '{units} units, {k} teams each; {excused} excused; {conflicts} pairs kept apart; {previous} assignments of last year kept out.' },
  verify: { vi: 'Kiểm tra lại', en: 'Check it again' }, equal: { vi: '✔ Đúng: mã băm khớp với hạt giống, bốc lại trên máy này ra đúng {count} phân công đã công bố.', en: '✔ Equal: the hash fits the seed, and drawing again on this device gives the {count} published assignments.' },
  wrongHash: { vi: '✖ Không khớp: mã băm đã công bố không phải của hạt giống này.', en: '✖ Not equal: the published hash is not that of this seed.' }, notEqual: { vi: '✖ Không khớp: bốc lại ra phân công khác với danh sách đã công bố.', en: '✖ Not equal: drawing again gives other assignments.' },
  impossible: { vi: 'Không thể bốc thăm với các nguyện vọng hiện có', en: 'No draw keeps all wishes' }, relaxOne: { vi: 'Nới nguyện vọng: bỏ một trong các điều sau thì bốc được.', en: 'Relax one of these and it can be drawn:' }, relaxMore: { vi: 'Bỏ riêng một nguyện vọng thì vẫn chưa bốc được; phải bớt nhiều hơn một điều.', en: 'No single wish is enough; more than one must go.' },
  'relax-conflict': { vi: 'cặp {a} – {b} không chấm nhau', en: 'the pair {a} – {b}' }, 'relax-excused': { vi: 'đơn vị {a} xin không chấm', en: '{a} being excused' }, 'relax-repeats': { vi: 'cho phép lặp lại phân công năm trước', en: 'allow repeats of last year' }, 'relax-fewer': { vi: 'giảm còn {k} tổ chấm mỗi đơn vị', en: 'only {k} teams for each unit' },
} satisfies Record<string, Text>;

export const wishWords = {
  title: { vi: 'Nguyện vọng và điều phải tránh', en: 'Wishes' }, none: { vi: 'Chưa ghi nguyện vọng nào.', en: 'None yet.' },
  conflict: { vi: '{a} và {b} không chấm nhau', en: '{a} and {b} do not check each other' }, excused: { vi: '{a} xin không chấm (vẫn được chấm)', en: '{a} does not check (it is still checked)' },
  addConflict: { vi: 'Hai đơn vị không chấm nhau', en: 'Two units kept apart' }, addExcused: { vi: 'Đơn vị xin không chấm', en: 'A unit excused' }, kind: { vi: 'Loại', en: 'Kind' }, unit: { vi: 'Đơn vị', en: 'Unit' }, other: { vi: 'và đơn vị', en: 'and unit' },
  reason: { vi: 'Lý do (cùng ngành, có quan hệ…)', en: 'Reason' }, add: { vi: 'Thêm', en: 'Add' }, remove: { vi: 'Bỏ: {wish}', en: 'Remove: {wish}' }, choose: { vi: 'Chọn đơn vị', en: 'Choose' },
  lastYear: { vi: 'Phân công năm trước', en: 'Last year’s assignments' }, known: { vi: 'Phần mềm còn giữ {count} phân công của năm trước và tự tránh lặp lại.', en: '{count} assignments of last year are held here and kept out.' },
  byHand: { vi: 'Năm trước không dùng phần mềm: dán hai cột từ Excel (đơn vị chấm, đơn vị được chấm).', en: 'Paste two columns from a sheet: who checked, who was checked.' }, paste: { vi: 'Đơn vị chấm và đơn vị được chấm năm trước', en: 'Last year’s pairs' },
  understood: { vi: 'Hiểu {count} dòng.', en: '{count} rows understood.' }, notUnderstood: { vi: 'Dòng {row} chưa hiểu: {text}', en: 'Row {row} is not understood: {text}' }, keep: { vi: 'Lưu {count} phân công năm trước', en: 'Keep {count}' }, entered: { vi: 'Đã ghi {count} phân công năm trước.', en: '{count} entered.' },
} satisfies Record<string, Text>;

export const markWords = {
  nothing: { vi: 'Đơn vị này không có tiêu chí nào do tổ chấm.', en: 'There is nothing to mark.' },
  title: { vi: '{team} chấm {unit}', en: '{team} marks {unit}' }, back: { vi: '‹ Danh sách đơn vị', en: '‹ All units' }, criterion: { vi: 'Tiêu chí', en: 'Criterion' }, atMost: { vi: 'tối đa {max}', en: 'at most {max}' }, offAtMost: { vi: 'ghi số âm, trừ nhiều nhất {max}', en: 'a negative number, {max} off at most' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' }, noEvidence: { vi: 'Đơn vị không nộp tệp minh chứng cho tiêu chí này.', en: 'No files.' }, note: { vi: 'Ghi chú thẩm định: {note}', en: 'Note of the appraisal: {note}' },
  self: { vi: 'Tự chấm', en: 'Self' }, appraisal: { vi: 'Thẩm định', en: 'Appraisal' }, own: { vi: 'Tổ chấm', en: 'Team' }, ownOf: { vi: 'Điểm tổ chấm {code} {title}', en: 'Team’s mark {code} {title}' }, remark: { vi: 'Nhận xét', en: 'Remark' },
  differs: { vi: 'Khác điểm thẩm định {by} điểm: ghi nhận xét.', en: 'Differs from the appraisal by {by}: write a remark.' }, previous: { vi: '‹ Trước', en: '‹ Back' }, next: { vi: 'Lưu và sang tiếp ›', en: 'Save and next ›' }, nextOnly: { vi: 'Sang tiếp ›', en: 'Next ›' },
  done: { vi: 'Hoàn thành đơn vị này', en: 'Complete this unit' }, ask: { vi: 'Sau khi hoàn thành, điểm của tổ cho đơn vị này khóa lại và đồng chí xem được điểm của các tổ khác.', en: 'The marks are then locked, and you see those of the other teams.' }, left: { vi: 'Còn {count} tiêu chí chưa chấm:', en: '{count} without a mark:' }, unexplained: { vi: 'Còn {count} tiêu chí khác điểm thẩm định chưa có nhận xét:', en: '{count} differ without a remark:' }, goTo: { vi: 'Đến {code}', en: 'Go to {code}' },
  keys: { vi: '↑ ↓: tiêu chí trước, sau · Enter: lưu và sang tiếp', en: '↑ ↓: back, next · Enter: save and next' }, hidden: { vi: 'Điểm của các tổ khác hiện sau khi tổ hoàn thành đơn vị này.', en: 'Other teams’ marks show when this one is complete.' }, others: { vi: 'Các tổ khác', en: 'Other teams' },
  theirs: { vi: 'Nhận xét này vừa được người khác sửa thành: “{theirs}”.', en: 'Somebody else has just changed this remark to “{theirs}”.' }, keepMine: { vi: 'Giữ của tôi', en: 'Keep mine' }, takeTheirs: { vi: 'Lấy của họ', en: 'Take theirs' }, marked: { vi: '{code} ✔ {points}', en: '{code} ✔ {points}' }, unmarked: { vi: '{code} – {title}', en: '{code} – {title}' }, preview: { vi: 'Ảnh minh chứng {name}', en: 'Picture {name}' },
} satisfies Record<string, Text>;

export const insightWords = {
  title: { vi: 'Nhìn lại cách chấm', en: 'How it was marked' }, few: { vi: 'Chỉ để tham khảo, không tự sửa điểm nào: mỗi tổ chấm ít đơn vị nên chênh lệch có thể do ngẫu nhiên.', en: 'For information only; nothing is corrected. A team marks few units, so gaps may be chance.' }, none: { vi: 'Chưa có đơn vị nào được mọi tổ hoàn thành.', en: 'No unit is complete yet.' },
  fromAppraisal: { vi: 'Tổ chấm so với thẩm định', en: 'Teams against the appraisal' }, fromOthers: { vi: 'Tổ chấm so với các tổ khác cùng đơn vị', en: 'Teams against the other teams' }, overAppraisal: { vi: 'Tự chấm cao hơn thẩm định', en: 'Self-score above the appraisal' }, overCross: { vi: 'Tự chấm cao hơn chấm chéo', en: 'Self-score above the cross-check' },
  summary: { vi: '{title}: cao nhất {best} {high} điểm, thấp nhất {worst} {low} điểm trên {count} đơn vị; tính bình quân cho cả phiếu một đơn vị.', en: '{title}: highest {best} {high}, lowest {worst} {low}, of {count} units; points for a whole sheet.' }, chart: { vi: 'Biểu đồ', en: 'Chart' }, table: { vi: 'Bảng', en: 'Table' }, shownAs: { vi: 'Cách xem', en: 'Shown as' }, which: { vi: 'So sánh', en: 'Compare' }, unit: { vi: 'Đơn vị', en: 'Unit' }, points: { vi: 'Điểm', en: 'Points' },
  alarms: { vi: 'Tiêu chí các tổ lệch nhau quá {above} điểm', en: 'Criteria on which teams are over {above} apart' }, alarm: { vi: '{unit}, {code}: từ {low} đến {high}', en: '{unit}, {code}: {low} to {high}' }, noAlarm: { vi: 'Không có.', en: 'None.' },
} satisfies Record<string, Text>;

export const crossOpenWords = {
  noDraw: { vi: 'Chưa bốc thăm và xác nhận phân công chấm chéo.', en: 'No cross-check draw is confirmed.' },
  unfinished: { vi: '{count} đơn vị chưa được các tổ hoàn thành: {units}.', en: '{count} units are not completed: {units}.' },
} satisfies Record<string, Text>;

/** Papers are Vietnamese in law and have no English side. */
export const crossPaperWords = {
  notice: 'Thông báo', noticeSummary: (cluster: string, year: number) => `Phân công chấm chéo điểm thi đua các đơn vị ${cluster} năm ${year}`, minutes: 'Biên bản', minutesSummary: (unit: string, year: number) => `Chấm chéo điểm thi đua năm ${year} của Ban Chỉ huy Quân sự ${unit}`,
  basis: (title: string) => `Căn cứ ${title};`, basisDraw: (at: string) => `Căn cứ kết quả bốc thăm phân công chấm chéo lúc ${at}.`,
  intro: (units: string, k: string) => `Cụm thi đua thông báo kết quả bốc thăm phân công chấm chéo ${units} đơn vị, mỗi đơn vị do ${k} tổ chấm:`,
  order: 'STT', team: 'Tổ', checker: 'Đơn vị chấm', checked: 'Các đơn vị được chấm', proof: 'Căn cứ kiểm tra kết quả bốc thăm', item: 'Nội dung', value: 'Giá trị',
  committed: 'Thời điểm chốt danh sách', drawn: 'Thời điểm bốc thăm', hash: 'Mã băm SHA-256 (công bố trước)', seed: 'Hạt giống (công bố sau)', k: 'Số tổ chấm mỗi đơn vị', excused: 'Đơn vị xin không chấm', conflicts: 'Cặp không chấm nhau', previous: 'Phân công năm trước phải tránh', nothing: 'Không có',
  redo: 'Ai cũng kiểm tra được: mở mục Chấm chéo, nhấn “Kiểm tra lại”; phần mềm đối chiếu mã băm với hạt giống và bốc lại từ danh sách trên.', end: 'Các tổ thực hiện đúng thời gian quy định./.',
  present: 'Thành phần', teamLine: (team: string, unit: string) => `- ${team}, Ban Chỉ huy Quân sự ${unit}: ……………………………………………………`, unitLine: (unit: string) => `- Đơn vị được chấm, Ban Chỉ huy Quân sự ${unit}: …………………………………`, secretaryLine: '- Thư ký ghi biên bản: ……………………………………………………',
  result: 'Kết quả chấm', code: 'Mã', criterion: 'Tiêu chí', self: 'Tự chấm', appraisal: 'Thẩm định', average: 'Bình quân', remark: 'Nhận xét', sum: 'Cộng các tiêu chí', method: (count: string, trimmed: boolean) => `Điểm chấm chéo là trung bình cộng điểm của ${count} tổ${trimmed ? ', bỏ một điểm cao nhất và một điểm thấp nhất' : ''}, làm tròn một lần đến hai chữ số thập phân; tiêu chí do cụm hoặc cấp trên chấm giữ điểm thẩm định.`,
  minutesEnd: 'Biên bản được thông qua cùng ngày./.',
} as const;
