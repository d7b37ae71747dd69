import type { Text } from '../kit/words.ts';

export const refusals = {
  'accounts.wrong-password': { vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Đồng chí kiểm tra lại, chú ý phím Caps Lock và bộ gõ.', en: 'The user name or the password is wrong. Check Caps Lock and the keyboard.' },
  'accounts.locked': { vi: 'Tài khoản tạm khóa đến {until} do nhập sai mật khẩu nhiều lần. Đồng chí thử lại sau hoặc liên hệ quản trị.', en: 'Locked until {until} after several wrong passwords. Try later or ask the administrator.' },
  'accounts.must-change-password': { vi: 'Đồng chí đổi mật khẩu lần đầu trước khi sử dụng.', en: 'Change your first password before going on.' },
  'accounts.administrator-only': { vi: 'Chỉ quản trị mới quản lý tài khoản.', en: 'Only the administrator manages accounts.' },
  'accounts.user-name-taken': { vi: 'Tên đăng nhập {username} đã có người dùng. Đồng chí chọn tên khác.', en: 'The user name {username} is taken. Choose another.' },
  'accounts.password-too-short': { vi: 'Mật khẩu phải có ít nhất {least} ký tự.', en: 'A password has at least {least} characters.' },
  'accounts.same-password': { vi: 'Mật khẩu mới phải khác mật khẩu đang dùng.', en: 'The new password must differ from the present one.' },
  'accounts.wrong-code': { vi: 'Mã xác nhận không đúng hoặc đã hết hạn. Đồng chí nhập mã mới trong ứng dụng.', en: 'The code is wrong or expired. Enter a new one.' },
  'accounts.not-found': { vi: 'Không tìm thấy tài khoản hoặc phiên đăng nhập.', en: 'No such account or session.' },
} satisfies Record<string, Text>;

export type AccountsRefusal = keyof typeof refusals;

export const words = {
  title: { vi: 'Đăng nhập', en: 'Sign in' },
  product: { vi: 'Quyết Thắng', en: 'Quyết Thắng' },
  promise: { vi: 'Cả năm của một cụm thi đua, từ tiêu chí đến xếp hạng; mỗi con số đều nói được vì sao.', en: 'The whole year of an emulation cluster, from criteria to ranking; every number explains itself.' },
  username: { vi: 'Tên đăng nhập', en: 'User name' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  demoTitle: { vi: 'Tài khoản minh họa (người và số liệu đều giả định)', en: 'Demo accounts (people and figures are invented)' },
  demoHint: { vi: 'Nhấn một dòng để điền sẵn tên và mật khẩu.', en: 'Press a line to fill in the name and the password.' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  failed: { vi: 'Chưa kết nối được máy chủ. Đồng chí thử lại sau ít phút.', en: 'The server cannot be reached. Try again in a few minutes.' },
  myAccount: { vi: 'Tài khoản của {name}', en: 'Account of {name}' }, changePassword: { vi: 'Đổi mật khẩu', en: 'Change the password' }, passwordChanged: { vi: 'Đã đổi mật khẩu.', en: 'The password is changed.' },
  currentPassword: { vi: 'Mật khẩu đang dùng', en: 'Present password' }, nextPassword: { vi: 'Mật khẩu mới', en: 'New password' }, againPassword: { vi: 'Nhập lại mật khẩu mới', en: 'New password again' }, notTheSame: { vi: 'Hai lần nhập chưa giống nhau.', en: 'The two are not the same.' }, passwordRule: { vi: 'Ít nhất 10 ký tự, khác mật khẩu đang dùng.', en: '10 characters or more, other than the present one.' },
  mustChange: { vi: 'Đây là lần đăng nhập đầu tiên. Đồng chí đổi mật khẩu trước khi sử dụng.', en: 'This is your first sign-in. Change the password first.' },
  sessions: { vi: 'Nơi đang đăng nhập', en: 'Where you are signed in' }, session: { vi: 'Từ {from}, đến {until}', en: 'From {from}, until {until}' }, endSession: { vi: 'Đăng xuất', en: 'End' }, endSessionOf: { vi: 'Đăng xuất phiên từ {from}', en: 'End the session from {from}' },
  twoFactor: { vi: 'Xác thực hai lớp', en: 'Second factor' }, twoFactorOn: { vi: 'Đang bật: mỗi lần đăng nhập cần thêm mã trong ứng dụng xác thực.', en: 'On: signing in also asks for a code.' }, twoFactorOff: { vi: 'Đang tắt. Bật lên thì mỗi lần đăng nhập cần thêm mã trong ứng dụng xác thực trên điện thoại.', en: 'Off. When on, signing in also asks for a code of an authenticator app.' },
  twoFactorBegin: { vi: 'Bật xác thực hai lớp', en: 'Turn on' }, twoFactorEnd: { vi: 'Tắt xác thực hai lớp', en: 'Turn off' }, twoFactorKey: { vi: 'Nhập khóa này vào ứng dụng xác thực:', en: 'Enter this key in the app:' }, twoFactorOpen: { vi: 'mở ứng dụng trên máy này', en: 'open the app here' }, backupCodes: { vi: 'Mã dự phòng, mỗi mã dùng một lần, đồng chí cất riêng:', en: 'Backup codes, each for one use:' },
  code: { vi: 'Mã xác nhận (6 số)', en: 'Code (6 digits)' }, confirmCode: { vi: 'Xác nhận', en: 'Confirm' }, askCode: { vi: 'Đồng chí nhập mã trong ứng dụng xác thực, hoặc một mã dự phòng.', en: 'Enter the code of the app, or a backup code.' },
  account: { vi: 'Tài khoản', en: 'Account' }, makeAccount: { vi: 'Tạo tài khoản', en: 'Make an account' }, usernameRule: { vi: 'Ba ký tự trở lên: chữ thường không dấu, số, dấu chấm, gạch ngang.', en: 'Three characters or more: a–z, digits, dot, dash.' }, resetPassword: { vi: 'Cấp lại mật khẩu', en: 'New password' }, lock: { vi: 'Khóa', en: 'Lock' }, unlock: { vi: 'Mở khóa', en: 'Unlock' }, isLocked: { vi: 'đang khóa', en: 'locked' }, lockedUntil: { vi: 'tạm khóa đến {at}', en: 'locked until {at}' },
  firstPassword: { vi: 'Mật khẩu đầu của {username}: {password}. Đồng chí chép lại ngay, hệ thống không hiện lần nữa; người dùng phải đổi khi đăng nhập lần đầu.', en: 'First password of {username}: {password}. Copy it now; it is not shown again.' },
} satisfies Record<string, Text>;
