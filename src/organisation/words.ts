import type { Text } from '../kit/words.ts';

export const refusals = {
  'organisation.not-manager': { vi: 'Chỉ quản trị hoặc trợ lý thi đua của khối mới thay đổi được tổ chức.', en: 'Only the administrator or the emulation officer of the block changes the organisation.' },
  'organisation.not-found': { vi: 'Không tìm thấy cụm hoặc đơn vị này.', en: 'No such cluster or unit.' },
  'organisation.not-after-last-name': { vi: 'Ngày đổi tên phải sau ngày {from}, là ngày tên đang dùng có hiệu lực.', en: 'The new name must begin after {from}, when the present one began.' },
  'organisation.ends-before-it-begins': { vi: 'Ngày kết thúc nhiệm kỳ phải sau ngày bắt đầu.', en: 'A term ends after it begins.' },
  'organisation.not-a-member': { vi: 'Đơn vị này không thuộc cụm vào ngày nhiệm kỳ bắt đầu. Đồng chí chọn đơn vị trong cụm.', en: 'This unit is not in the cluster on the day the term begins.' },
  'organisation.link-invalid': { vi: 'Đường dẫn thiết lập không đúng, đã dùng hoặc đã hết hạn. Đồng chí khởi động lại máy chủ với --empty để có đường dẫn mới.', en: 'The set-up link is wrong, used or expired. Start the server again with --empty.' },
  'organisation.administrator-only': { vi: 'Chỉ quản trị mới làm được việc này.', en: 'Only the administrator may do this.' },
  'organisation.unit-there': { vi: 'Cụm đã có đơn vị “{name}”. Đồng chí bỏ dòng đó rồi nhập lại.', en: 'The cluster has “{name}” already.' },
  'organisation.into-itself': { vi: 'Không nhập đơn vị vào chính nó. Đồng chí chọn đơn vị khác.', en: 'A unit does not merge into itself.' },
  'organisation.day-not-worked-off': { vi: 'Ngày {day} là ngày làm việc bình thường, không phải ngày làm bù. Đồng chí chọn thứ Bảy hoặc Chủ nhật.', en: '{day} is a working day anyway; choose a Saturday or a Sunday.' },
  'organisation.wrong-place': { vi: 'Vai trò này cần chọn đúng đơn vị, cụm hoặc khối.', en: 'Choose the unit, cluster or block of this role.' },
} satisfies Record<string, Text>;
export type OrganisationRefusal = keyof typeof refusals;

export const words = {
  title: { vi: 'Đơn vị', en: 'Units' }, loading: { vi: 'Đang tải…', en: 'Loading…' }, cluster: { vi: 'Cụm', en: 'Cluster' }, none: { vi: 'Chưa có cụm nào. Quản trị tạo cụm trước.', en: 'There is no cluster yet.' },
  count: { vi: '{count} đơn vị', en: '{count} units' }, search: { vi: 'Tìm đơn vị', en: 'Search' }, noMatch: { vi: 'Không có đơn vị nào khớp.', en: 'Nothing matches.' },
  leader: { vi: 'Cụm trưởng', en: 'Leader' }, deputy: { vi: 'Cụm phó', en: 'Deputy' }, close: { vi: 'Đóng', en: 'Close' }, cancel: { vi: 'Thôi', en: 'Cancel' }, save: { vi: 'Lưu', en: 'Save' },
  history: { vi: 'Lịch sử đơn vị', en: 'History' }, nameFrom: { vi: '{name}, từ {from}', en: '{name}, from {from}' }, nameUntil: { vi: '{name}, từ {from} đến trước {to}', en: '{name}, {from} to {to}' },
  people: { vi: 'Người của đơn vị', en: 'People' }, noPeople: { vi: 'Chưa có ai.', en: 'Nobody yet.' },
  changeTitle: { vi: 'Ghi nhận thay đổi', en: 'Record a change' }, changeKind: { vi: 'Loại thay đổi', en: 'Change' }, rename: { vi: 'Đổi tên', en: 'Rename' }, merge: { vi: 'Sáp nhập vào đơn vị khác', en: 'Merge' }, split: { vi: 'Tách thêm đơn vị mới', en: 'Split' }, dissolve: { vi: 'Giải thể', en: 'Dissolve' }, lead: { vi: 'Nhiệm kỳ Cụm trưởng, Cụm phó', en: 'Leadership term' },
  agencyName: { vi: 'Tên cơ quan', en: 'Agency' }, shortName: { vi: 'Tên viết tắt', en: 'Short name' }, into: { vi: 'Sáp nhập vào', en: 'Into' }, on: { vi: 'Có hiệu lực từ ngày', en: 'From' }, until: { vi: 'Đến trước ngày', en: 'Until' }, decision: { vi: 'Số quyết định', en: 'Decision' }, place: { vi: 'Nơi đóng', en: 'Place' }, role: { vi: 'Vai trò', en: 'Role' },
  selection: { vi: 'Hình thức', en: 'By' }, elected: { vi: 'Bầu', en: 'Election' }, rotation: { vi: 'Luân phiên', en: 'Rotation' }, appointed: { vi: 'Chỉ định', en: 'Appointment' }, wrongDay: { vi: 'Nhập ngày, ví dụ 01/01/2021', en: 'A day such as 01/01/2021' },
  import: { vi: 'Nhập đơn vị từ Excel', en: 'Import units' }, importHow: { vi: 'Chép từ Excel hai cột: tên cơ quan, tên viết tắt (để trống thì dùng tên cơ quan); dán vào ô dưới.', en: 'Copy two columns from Excel: agency, short name; paste below.' }, pasteHere: { vi: 'Dán danh sách vào đây', en: 'Paste here' }, importSummary: { vi: 'Sẽ thêm {count} đơn vị; bỏ qua {skipped} dòng đã có.', en: '{count} to add; {skipped} there already.' }, importDo: { vi: 'Thêm {count} đơn vị', en: 'Add {count} units' }, there: { vi: 'đã có', en: 'there already' },
  newCluster: { vi: 'Tạo cụm thi đua', en: 'Make a cluster' }, blockName: { vi: 'Khối', en: 'Block' }, superiorName: { vi: 'Cấp trên', en: 'Superior' }, provinceName: { vi: 'Tỉnh', en: 'Province' }, number: { vi: 'Số thứ tự cụm', en: 'Number' }, clusterName: { vi: 'Tên cụm', en: 'Name' }, symbol: { vi: 'Ký hiệu văn bản', en: 'Paper symbol' },
  usersTitle: { vi: 'Tài khoản và phân công', en: 'Accounts and appointments' }, addPerson: { vi: 'Thêm người', en: 'Add a person' }, fullName: { vi: 'Họ và tên', en: 'Name' }, unit: { vi: 'Đơn vị', en: 'Unit' }, agencyPost: { vi: 'Chức vụ cơ quan', en: 'Agency post' }, boardPost: { vi: 'Chức vụ Ban CHQS', en: 'Board post' }, rank: { vi: 'Cấp bậc', en: 'Rank' }, phone: { vi: 'Điện thoại', en: 'Phone' },
  username: { vi: 'Tên đăng nhập', en: 'User name' },
  appointments: { vi: 'Phân công', en: 'Appointments' }, appoint: { vi: 'Phân công', en: 'Appoint' }, endNow: { vi: 'Thôi phân công {role}', en: 'End {role}' }, since: { vi: '{role} · {place} (từ {from})', en: '{role} · {place} (from {from})' }, nobodyMatches: { vi: 'Không có ai khớp.', en: 'Nobody matches.' }, searchPeople: { vi: 'Tìm theo tên, đơn vị', en: 'Search' },
  setUpTitle: { vi: 'Thiết lập ban đầu', en: 'First set-up' }, setUpHow: { vi: 'Đồng chí tạo tài khoản quản trị đầu tiên. Sau đó đăng nhập, tạo cụm, nhập đơn vị và phân công.', en: 'Make the first administrator’s account, then sign in.' }, password: { vi: 'Mật khẩu (ít nhất 10 ký tự)', en: 'Password (10 characters or more)' }, setUpDo: { vi: 'Tạo tài khoản quản trị', en: 'Make the account' }, setUpDone: { vi: 'Đã tạo tài khoản {username}. Đồng chí đăng nhập để tiếp tục.', en: 'Account {username} is made. Sign in to go on.' }, signIn: { vi: 'Đến trang đăng nhập', en: 'Sign in' },
} satisfies Record<string, Text>;

export const calendarWords = {
  title: { vi: 'Ngày nghỉ, ngày làm bù, Tết năm {year}', en: 'Holidays, worked days and Tết of {year}' }, what: { vi: 'Hạn báo cáo và lịch trực tính theo bảng này. Sửa một ngày thì các hạn chưa đến được tính lại; hạn đã qua giữ nguyên.', en: 'Deadlines and rosters follow this list. A change moves the deadlines still to come; those past stay.' },
  year: { vi: 'Năm', en: 'Year' }, loading: { vi: 'Đang tải…', en: 'Loading…' }, none: { vi: 'Năm này chưa có ngày nghỉ nào. Đồng chí thêm từng ngày theo thông báo.', en: 'No holidays of this year yet. Add them day by day.' },
  holiday: { vi: 'Nghỉ', en: 'Off' }, worked: { vi: 'Làm bù', en: 'Worked' }, kind: { vi: 'Loại ngày', en: 'Kind' }, day: { vi: 'Ngày', en: 'Day' }, name: { vi: 'Tên ngày', en: 'Name' }, basis: { vi: 'Căn cứ', en: 'Legal basis' },
  add: { vi: 'Thêm ngày', en: 'Add the day' }, remove: { vi: 'Bỏ', en: 'Remove' }, removeOf: { vi: 'Bỏ ngày {day}', en: 'Remove {day}' }, wrongDay: { vi: 'Nhập ngày, ví dụ 02/09/2020', en: 'A day such as 02/09/2020' },
  tet: { vi: 'Mùng 1 Tết: {day}', en: 'First day of Tết: {day}' }, noTet: { vi: 'Chưa có ngày mùng 1 Tết của năm này.', en: 'The first day of Tết is not set.' }, source: { vi: 'Nguồn', en: 'Source' }, tetDay: { vi: 'Ngày mùng 1 Tết', en: 'First day of Tết' }, saveTet: { vi: 'Lưu ngày Tết', en: 'Save Tết' }, moved: { vi: 'Đã lưu; {count} hạn báo cáo chưa đến được tính lại.', en: 'Saved; {count} deadlines moved.' },
} satisfies Record<string, Text>;

export const roleWords: Record<string, Text> = {
  'duty-officer': { vi: 'Trực ban', en: 'Duty officer' }, 'unit-secretary': { vi: 'Thư ký đơn vị', en: 'Unit secretary' }, 'unit-head': { vi: 'Chỉ huy đơn vị', en: 'Unit head' }, 'cluster-secretary': { vi: 'Thư ký Cụm trưởng (Cụm phó)', en: 'Leader’s secretary' }, checker: { vi: 'Tổ chấm chéo', en: 'Checker' },
  delegate: { vi: 'Đại biểu', en: 'Delegate' }, 'council-member': { vi: 'Ủy viên hội đồng', en: 'Council member' }, 'emulation-officer': { vi: 'Trợ lý thi đua của khối', en: 'Emulation officer' }, viewer: { vi: 'Lãnh đạo, chỉ xem', en: 'Viewer' }, administrator: { vi: 'Quản trị', en: 'Administrator' },
};
