import type { Text } from '../../kit/words.ts';

export const refusals = {
  'movement.not-leader': { vi: 'Chỉ thư ký Cụm trưởng trong nhiệm kỳ, hoặc trợ lý thi đua của khối, mới chuyển giai đoạn.', en: 'Only the leader’s secretary in the term, or the block’s emulation officer, moves the year on.' },
  'movement.not-officer': { vi: 'Chỉ trợ lý thi đua của khối mới mở lại giai đoạn hoặc khóa sổ năm.', en: 'Only the block’s emulation officer reopens a stage or seals the year.' },
  'movement.not-found': { vi: 'Không tìm thấy năm thi đua này.', en: 'No such emulation year.' },
  'movement.last-stage': { vi: 'Năm thi đua đang ở giai đoạn cuối. Đồng chí khóa sổ năm khi mọi việc đã xong.', en: 'This is the last stage; seal the year when all is done.' },
  'movement.first-stage': { vi: 'Chưa có giai đoạn nào trước để mở lại.', en: 'There is no earlier stage to reopen.' },
  'movement.stage-moved': { vi: 'Giai đoạn đã được người khác chuyển. Đồng chí tải lại trang.', en: 'Somebody else has moved the stage. Load the page again.' },
  'movement.not-closing': { vi: 'Chỉ khóa sổ khi năm thi đua ở giai đoạn Tổng kết.', en: 'A year is sealed in its closing stage only.' },
  'movement.still-open': { vi: 'Chưa chuyển giai đoạn được. {items}', en: 'The stage cannot end yet. {items}' },
  'movement.out-of-order': { vi: 'Giai đoạn “{stage}” có ngày không đúng thứ tự: bắt đầu phải sau giai đoạn trước và hạn phải sau ngày bắt đầu.', en: 'The days of “{stage}” are out of order.' },
} satisfies Record<string, Text>;
export type MovementRefusal = keyof typeof refusals;

export const words = {
  title: { vi: 'Quy trình năm {year}', en: 'The year {year}' }, loading: { vi: 'Đang tải…', en: 'Loading…' }, now: { vi: 'đang mở', en: 'open' }, done: { vi: 'đã xong', en: 'done' }, waiting: { vi: 'chưa đến', en: 'to come' }, sealed: { vi: 'Năm thi đua đã khóa sổ lúc {at}. Mọi số liệu giữ nguyên.', en: 'The year was sealed at {at}.' },
  from: { vi: 'Từ {day}', en: 'From {day}' }, due: { vi: 'Hạn {at}', en: 'Due {at}' }, open: { vi: 'Việc còn mở', en: 'Still open' }, nothingOpen: { vi: 'Không còn việc nào của giai đoạn này.', en: 'Nothing is left in this stage.' },
  blocking: { vi: 'phải xong trước', en: 'must be done first' }, moveOn: { vi: 'Chuyển sang “{stage}”', en: 'Move on to “{stage}”' }, confirmMove: { vi: 'Giai đoạn “{from}” sẽ đóng và “{to}” mở ra. Muốn quay lại phải do trợ lý thi đua của khối mở lại, có lý do.', en: '“{from}” closes and “{to}” opens. Only the emulation officer can go back, with a reason.' },
  reopen: { vi: 'Mở lại “{stage}”…', en: 'Reopen “{stage}”…' }, reason: { vi: 'Lý do mở lại', en: 'Reason' }, seal: { vi: 'Khóa sổ năm', en: 'Seal the year' }, confirmSeal: { vi: 'Sau khi khóa sổ không ai sửa được số liệu của năm; thay đổi chỉ bằng văn bản đính chính. Nhập năm {year} để xác nhận.', en: 'Nobody changes a sealed year. Type {year} to confirm.' },
  agree: { vi: 'Đồng ý', en: 'Agree' }, cancel: { vi: 'Thôi', en: 'Cancel' }, close: { vi: 'Đóng', en: 'Close' }, confirm: { vi: 'Xác nhận', en: 'Confirm' },
  dates: { vi: 'Sửa mốc thời gian', en: 'Change the days' }, stage: { vi: 'Giai đoạn', en: 'Stage' }, startsOn: { vi: 'Bắt đầu', en: 'Begins' }, dueAt: { vi: 'Hạn (17 giờ ngày)', en: 'Due (17:00 on)' }, wrongDay: { vi: 'Nhập ngày, ví dụ 16/11/2020', en: 'A day such as 16/11/2020' }, save: { vi: 'Lưu mốc thời gian', en: 'Save' },
  moves: { vi: 'Các lần chuyển giai đoạn', en: 'Moves' }, forward: { vi: '{from} → {to}', en: '{from} → {to}' }, reopened: { vi: 'Mở lại {to} từ {from}: {reason}', en: 'Reopened {to} from {from}: {reason}' }, sealedMove: { vi: 'Khóa sổ năm', en: 'Sealed' },
  newYear: { vi: 'Mở năm thi đua', en: 'Begin a year' }, cluster: { vi: 'Cụm', en: 'Cluster' }, year: { vi: 'Năm', en: 'Year' }, begin: { vi: 'Mở năm', en: 'Begin' }, mayNot: { vi: 'Thư ký Cụm trưởng hoặc trợ lý thi đua của khối mở năm thi đua. Nếu chưa có, quản trị tạo cụm, nhập đơn vị, ghi nhiệm kỳ Cụm trưởng ở trang Đơn vị và phân công ở trang Tài khoản.', en: 'The leader’s secretary or the emulation officer begins a year.' },
  theme: { vi: 'Chủ đề', en: 'Theme' }, slogan: { vi: 'Khẩu hiệu', en: 'Slogan' },
} satisfies Record<string, Text>;
