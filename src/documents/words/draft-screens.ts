import type { Text } from '../../kit/words.ts';

export const draftWords = {
  loading: { vi: 'Đang mở…', en: 'Opening…' }, title: { vi: 'Soạn dự thảo: {kind}', en: 'Draft: {kind}' }, back: { vi: 'Văn bản', en: 'Papers' },
  saved: { vi: 'Đã lưu {at}', en: 'Saved {at}' }, isSaved: { vi: 'Đã lưu', en: 'Saved' }, saving: { vi: 'Đang lưu…', en: 'Saving…' }, unsaved: { vi: 'Chưa lưu; nội dung đang giữ trên máy này', en: 'Not saved; kept on this device' },
  restored: { vi: 'Đã lấy lại nội dung chưa lưu còn giữ trên máy này.', en: 'What was not saved has been brought back from this device.' },
  save: { vi: 'Lưu', en: 'Save' }, forms: { vi: 'Tải dự thảo', en: 'Get the draft' }, form: { vi: 'Tải dự thảo dạng {format}', en: 'Get the draft as {format}' }, saveFirst: { vi: 'Lưu xong mới tải được dự thảo', en: 'Save before getting the draft' },
  issued: { vi: 'Văn bản này đã ban hành nên không sửa được. Cần thay đổi thì lập văn bản đính chính.', en: 'This paper is issued. Make a correction to change it.' },
  text: { vi: 'Lời văn', en: 'Text' }, preview: { vi: 'Xem trước', en: 'Preview' }, figures: { vi: 'Số liệu', en: 'Figures' }, views: { vi: 'Phần đang xem', en: 'View' },
  paperTitle: { vi: 'Tên loại văn bản', en: 'Title' }, summary: { vi: 'Trích yếu', en: 'Summary' }, body: { vi: 'Nội dung', en: 'Body' }, needed: { vi: 'Đồng chí ghi ô này rồi lưu.', en: 'Fill this in, then save.' },
  marks: { vi: 'Mỗi dòng là một đoạn. Đầu dòng ghi dấu rồi một dấu cách: > căn cứ; @ kính gửi; # phần; ## điều; ### mục; - và + gạch đầu dòng; === phụ lục. **chữ đậm**; {{tên số liệu}} lấy số liệu từ hệ thống.', en: 'One line, one paragraph. At its start a mark and a space: > basis; @ addressee; # part; ## article; ### clause; - and + items; === annex. **bold**; {{placeholder}} takes a figure.' },
  place: { vi: 'Địa danh', en: 'Place' }, recipients: { vi: 'Nơi nhận (mỗi nơi một dòng)', en: 'Recipients (one a line)' }, authority: { vi: 'Thẩm quyền ký (mỗi dòng một hàng)', en: 'Authority (line by line)' }, signer: { vi: 'Họ và tên người ký', en: 'Who signs' }, rank: { vi: 'Cấp bậc (ví dụ 2//)', en: 'Rank (such as 2//)' },
  addSigner: { vi: 'Thêm người ký', en: 'Add a signature' }, removeSigner: { vi: 'Bỏ người ký {n}', en: 'Remove signature {n}' }, ends: { vi: 'Nơi nhận, người ký', en: 'Recipients and signatures' },
  problems: { vi: 'Chỗ cần sửa ({count})', en: 'To be mended ({count})' }, goTo: { vi: 'Tới dòng {line}', en: 'Go to line {line}' },
  missing: { vi: 'Còn thiếu', en: 'Missing' },
  stale: { vi: 'Số liệu đã đổi', en: 'Figures have changed' }, staleOne: { vi: '“{key}”: trước {before}, nay {after}', en: '“{key}”: before {before}, now {after}' }, staleGone: { vi: '“{key}”: trước {before}, nay không còn nguồn', en: '“{key}”: before {before}, nothing gives it now' },
  refresh: { vi: 'Lấy số liệu mới', en: 'Take the new figure' }, refreshKey: { vi: 'Lấy số liệu mới: {key}', en: 'Take the new figure: {key}' }, refreshAll: { vi: 'Lấy tất cả số liệu mới ({count})', en: 'Take all new figures ({count})' },
  insert: { vi: 'Chèn {key}', en: 'Insert {key}' }, insertHint: { vi: 'Bấm để chèn vào chỗ con trỏ trong nội dung. Ghi thêm “bằng chữ” sau tên một con số thì con số in bằng chữ.', en: 'Press to insert at the cursor. With “bằng chữ” after its name a number is printed in words.' }, partSays: { vi: 'bảng, đứng riêng một dòng', en: 'a table, alone on its line' }, partRows: { vi: 'bảng {count} dòng, đứng riêng một dòng', en: 'a table of {count} rows, alone on its line' },
  earlier: { vi: 'Dùng lời văn năm {year}', en: 'Use the text of {year}' },
  clash: { vi: 'Người khác vừa sửa dự thảo này.', en: 'Somebody else changed this draft.' }, keepMine: { vi: 'Giữ lời văn của tôi', en: 'Keep my text' }, takeTheirs: { vi: 'Lấy bản vừa sửa', en: 'Take theirs' },
  discard: { vi: 'Bỏ dự thảo…', en: 'Discard…' }, discardSure: { vi: 'Bỏ hẳn dự thảo này? Số văn bản chưa lấy nên không ảnh hưởng sổ.', en: 'Throw this draft away? No number was taken.' }, discardYes: { vi: 'Bỏ dự thảo', en: 'Discard' }, discardNo: { vi: 'Giữ lại', en: 'Keep it' },
  national: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }, motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Độc lập - Tự do - Hạnh phúc' }, draftMark: { vi: 'DỰ THẢO', en: 'DỰ THẢO' },
  number: { vi: 'Số: {number}', en: 'Số: {number}' }, day: { vi: '{place}, ngày … tháng … năm {year}', en: '{place}, ngày … tháng … năm {year}' }, recipientsLabel: { vi: 'Nơi nhận:', en: 'Nơi nhận:' }, to: { vi: 'Kính gửi:', en: 'Kính gửi:' }, annex: { vi: 'Phụ lục {number}', en: 'Phụ lục {number}' }, table: { vi: 'Bảng trong văn bản', en: 'Table of the paper' },
} satisfies Record<string, Text>;

export const templateWords = {
  title: { vi: 'Mẫu lời văn', en: 'Wording of papers' }, of: { vi: 'Mẫu: {kind}', en: 'Wording: {kind}' }, list: { vi: 'Các loại văn bản', en: 'Kinds of paper' }, empty: { vi: 'Chưa có loại văn bản nào. Quản trị kiểm tra lại bản cài đặt.', en: 'There is no kind of paper.' },
  shipped: { vi: 'Bản gốc theo phần mềm', en: 'As it comes with the product' }, version: { vi: 'Phiên bản {version}', en: 'Version {version}' }, versionBy: { vi: 'Phiên bản {version}, {by}, {at}', en: 'Version {version}, {by}, {at}' }, note: { vi: 'Ghi chú: sửa gì, vì sao', en: 'Note: what and why' },
  look: { vi: 'Phiên bản đã lưu', en: 'Saved versions' }, load: { vi: 'Đưa phiên bản này vào khung soạn', en: 'Put this version into the editor' }, difference: { vi: 'Khác với bản gốc', en: 'Difference from the shipped text' }, same: { vi: 'Không khác bản gốc.', en: 'It is the shipped text.' }, added: { vi: 'thêm', en: 'added' }, taken: { vi: 'bỏ', en: 'taken out' },
  save: { vi: 'Lưu thành phiên bản {version}', en: 'Save as version {version}' }, done: { vi: 'Đã lưu phiên bản {version}. Dự thảo lập từ nay dùng lời văn này.', en: 'Version {version} is saved; new drafts use it.' }, unchanged: { vi: 'Lời văn chưa khác phiên bản hiện hành.', en: 'The text is that of the version in force.' },
  start: { vi: 'Soạn dự thảo từ mẫu này', en: 'Begin a draft from it' }, says: { vi: 'Số liệu lấy được lúc này', en: 'What placeholders give now' },
} satisfies Record<string, Text>;
