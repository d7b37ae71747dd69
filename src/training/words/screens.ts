import type { Text } from '../../kit/words.ts';

export const screenWords = {
  title: { vi: 'Huấn luyện, bồi dưỡng năm {year}', en: 'Training of {year}' }, loading: { vi: 'Đang tải số liệu huấn luyện…', en: 'Loading training…' }, paper: { vi: 'Bản in kết quả huấn luyện', en: 'Print of the training' },
  parts: { vi: 'Các phần', en: 'Parts' }, force: { vi: 'Lực lượng', en: 'Force' }, plans: { vi: 'Huấn luyện tự vệ', en: 'Training' }, classes: { vi: 'Lớp kiến thức', en: 'Knowledge classes' }, norms: { vi: 'Định mức', en: 'Norms' },
  nothing: { vi: 'Phần này dành cho thư ký, chỉ huy của đơn vị và người theo dõi cụm. Đồng chí chưa được giao đơn vị nào.', en: 'This is for units and those who compare them. You have no post in a unit.' },
  order: { vi: 'STT', en: 'No.' }, unit: { vi: 'Đơn vị', en: 'Unit' }, all: { vi: 'Số liệu các đơn vị', en: 'All units' }, total: { vi: 'Cộng', en: 'Total' }, save: { vi: 'Lưu', en: 'Save' }, cancel: { vi: 'Thôi', en: 'Cancel' }, edit: { vi: 'Sửa', en: 'Change' }, remove: { vi: 'Bỏ', en: 'Remove' }, removeOf: { vi: 'Bỏ: {name}', en: 'Remove: {name}' }, editOf: { vi: 'Sửa: {name}', en: 'Change: {name}' },
  wrongCount: { vi: 'Nhập số nguyên, ví dụ 45 hoặc 1.234', en: 'A whole number such as 45 or 1,234' }, saved: { vi: 'Đã lưu.', en: 'Saved.' }, span: { vi: '{from} – {to}', en: '{from} – {to}' },
} satisfies Record<string, Text>;

export const forceWords = {
  own: { vi: 'Đăng ký và quân số của {unit}', en: 'Registration and strength of {unit}' }, month: { vi: 'Đăng ký trong tháng {month} ({basis}). Chỉ nhập số lượng, không nhập danh sách.', en: 'Registration is in month {month} ({basis}). Counts only, no names.' }, missing: { vi: 'chưa nhập', en: 'not noted' }, notYet: { vi: 'Đơn vị chưa nhập.', en: 'Not noted yet.' },
  registeredOn: { vi: 'Ngày đăng ký xong', en: 'Registered on' }, eligible: { vi: 'Công dân trong độ tuổi', en: 'Of age' }, registered: { vi: 'Đã đăng ký', en: 'Registered' }, approved: { vi: 'Quân số theo quyết định', en: 'Approved strength' },
  firstYear: { vi: 'Tự vệ năm thứ nhất', en: 'First-year' }, mobile: { vi: 'Tự vệ cơ động', en: 'Mobile' }, onTheSpot: { vi: 'Tự vệ tại chỗ', en: 'On the spot' }, strength: { vi: 'Quân số', en: 'Strength' }, share: { vi: 'Tỷ lệ', en: 'Share' },
  moreRegistered: { vi: 'Số đã đăng ký lớn hơn số trong độ tuổi.', en: 'More registered than of age.' }, over: { vi: 'Quân số {strength} lớn hơn quân số theo quyết định {approved}. Đồng chí xem lại; nếu đúng thì cứ lưu.', en: 'The strength {strength} is over the approved {approved}. Look again; if it is right, save.' },
  late: { vi: 'muộn', en: 'late' }, notedBy: { vi: '{name} ghi lúc {at}', en: 'Noted by {name} at {at}' },
} satisfies Record<string, Text>;

export const planWords = {
  own: { vi: 'Các đợt huấn luyện của {unit}', en: 'Training of {unit}' }, none: { vi: 'Chưa có đợt huấn luyện nào. Đồng chí chọn “Thêm đợt huấn luyện”.', en: 'No training planned yet.' }, add: { vi: 'Thêm đợt huấn luyện', en: 'Plan training' }, kind: { vi: 'Loại lực lượng', en: 'Kind of force' },
  startsOn: { vi: 'Từ ngày', en: 'From' }, endsOn: { vi: 'Đến ngày', en: 'To' }, people: { vi: 'Quân số huấn luyện', en: 'People' }, days: { vi: 'Số ngày kế hoạch', en: 'Days planned' }, norm: { vi: 'Định mức: {days} ngày ({basis})', en: 'Norm: {days} days ({basis})' },
  line: { vi: '{span}: {people} người, đã huấn luyện {held}/{days} ngày', en: '{span}: {people} people, {held} of {days} days held' }, trained: { vi: 'Đạt yêu cầu {trained}/{people} ({share}%)', en: '{trained} of {people} passed ({share}%)' }, going: { vi: 'Chưa ghi kết quả', en: 'No result yet' },
  underNorm: { vi: 'ít hơn định mức {norm} ngày', en: 'under the norm of {norm} days' }, more: { vi: 'Ghi ngày, kết quả: {name}', en: 'Days and result: {name}' }, open: { vi: 'Ghi ngày, kết quả', en: 'Days and result' }, close: { vi: 'Thu lại', en: 'Close' },
  heldOn: { vi: 'Ngày huấn luyện', en: 'Day held' }, present: { vi: 'Có mặt', en: 'Present' }, note: { vi: 'Ghi ngày', en: 'Note the day' }, dayLine: { vi: '{day}: {present} người', en: '{day}: {present} people' }, noDays: { vi: 'Chưa ghi ngày nào.', en: 'No day noted.' },
  passed: { vi: 'Số đạt yêu cầu khi kết thúc', en: 'Passed at the end' }, noteResult: { vi: 'Ghi kết quả', en: 'Note the result' }, clearResult: { vi: 'Bỏ kết quả', en: 'Take the result back' },
  planned: { vi: 'Người theo kế hoạch', en: 'People planned' }, done: { vi: 'Đạt yêu cầu', en: 'Passed' }, share: { vi: 'Tỷ lệ đã huấn luyện', en: 'Share trained' }, held: { vi: 'Ngày đã huấn luyện', en: 'Days held' }, dayShare: { vi: 'Tỷ lệ ngày', en: 'Share of days' },
} satisfies Record<string, Text>;

export const classWords = {
  list: { vi: 'Các lớp trong năm', en: 'Classes of the year' }, none: { vi: 'Chưa có lớp nào. Thư ký Cụm trưởng mở lớp; đơn vị tự mở lớp cho đối tượng 4.', en: 'No classes yet. The leader’s secretary opens them; units hold group 4 themselves.' }, open: { vi: 'Mở lớp', en: 'Open a class' }, openOwn: { vi: 'Mở lớp của đơn vị', en: 'Open a class of the unit' },
  name: { vi: 'Tên lớp', en: 'Name' }, place: { vi: 'Nơi học', en: 'Place' }, group: { vi: 'Đối tượng', en: 'Group' }, seats: { vi: 'Số chỗ', en: 'Seats' }, seatsOf: { vi: 'Số chỗ: {unit}', en: 'Seats: {unit}' }, seatsWhat: { vi: 'Số chỗ của từng đơn vị (để trống nếu không có)', en: 'Seats of each unit (empty for none)' },
  line: { vi: '{group} · {span} · {place}', en: '{group} · {span} · {place}' }, own: { vi: 'do {unit} mở', en: 'held by {unit}' }, seated: { vi: 'đã cử {sent}/{seats}', en: '{sent} of {seats} sent' }, norm: { vi: 'Định mức: {days} ngày, {periods} tiết ({basis})', en: 'Norm: {days} days, {periods} periods ({basis})' },
  due: { vi: 'Đến lượt', en: 'Due' }, attended: { vi: 'Đã học', en: 'Attended' }, certified: { vi: 'Có giấy chứng nhận', en: 'Certified' }, people: { vi: 'Người đến lượt học của {unit}', en: 'Due for a class in {unit}' }, peoplePaper: { vi: 'Bản in danh sách bồi dưỡng', en: 'Print of the list' }, private: { vi: 'Họ tên chỉ thư ký và Chỉ huy trưởng của đơn vị xem được, và ẩn {days} ngày sau khi hết lớp (phần Định mức); nơi khác chỉ thấy số lượng.', en: 'Names are seen by the unit’s own secretary and head, until {days} days after the class; others see counts.' }, hidden: { vi: 'Người thứ {n} (đã ẩn họ tên)', en: 'No. {n} (name hidden)' },
  nobody: { vi: 'Chưa có ai trong danh sách. Đồng chí nhập hoặc dán danh sách bên dưới.', en: 'Nobody is on the list. Type or paste it below.' }, add: { vi: 'Thêm người đến lượt', en: 'Add who is due' }, lines: { vi: 'Mỗi dòng một người: họ tên; chức vụ (dán được từ Excel)', en: 'One person a line: name; post (paste from Excel)' }, addNone: { vi: 'Thêm vào danh sách', en: 'Add to the list' }, addCount: { vi: 'Thêm {count} người', en: 'Add {count}' }, added: { vi: 'Đã thêm {count} người.', en: '{count} added.' },
  class: { vi: 'Lớp', en: 'Class' }, noClass: { vi: 'Chưa cử đi học', en: 'Not sent yet' }, result: { vi: 'Kết quả', en: 'Result' }, waiting: { vi: 'Chưa ghi', en: 'Not noted' }, came: { vi: 'Đã học', en: 'Attended' }, missed: { vi: 'Vắng', en: 'Missed' }, certificate: { vi: 'Số giấy chứng nhận', en: 'Certificate number' }, certificateOn: { vi: 'Ngày cấp', en: 'Of' },
  state: { vi: '{group} · {class}', en: '{group} · {class}' }, number: { vi: 'GCN số {number} ngày {day}', en: 'Certificate {number} of {day}' }, groupFilter: { vi: 'Xem đối tượng', en: 'Show group' }, everyGroup: { vi: 'Tất cả', en: 'All' },
} satisfies Record<string, Text>;

export const normWords = {
  what: { vi: 'Số liệu mẫu theo văn bản ghi kèm; đồng chí đối chiếu văn bản hiện hành trước khi dùng.', en: 'Samples with their legal basis; check them against the law in force.' }, code: { vi: 'Nội dung', en: 'Norm' }, from: { vi: 'Áp dụng từ ngày', en: 'From' }, to: { vi: 'Đến hết ngày', en: 'To' }, days: { vi: 'Số ngày', en: 'Days' }, periods: { vi: 'Số tiết', en: 'Periods' }, month: { vi: 'Tháng', en: 'Month' }, basis: { vi: 'Căn cứ', en: 'Legal basis' },
  add: { vi: 'Đặt định mức mới', en: 'Set a norm' }, now: { vi: 'nay', en: 'now' }, value: { vi: 'Mức', en: 'Figure' }, monthValue: { vi: 'tháng {month}', en: 'month {month}' }, daysValue: { vi: '{days} ngày', en: '{days} days' }, classValue: { vi: '{days} ngày, {periods} tiết', en: '{days} days, {periods} periods' },
} satisfies Record<string, Text>;
