import type { Text } from '../kit/words.ts';

export const refusals = {
  'accounts.wrong-password': { vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Đồng chí kiểm tra lại, chú ý phím Caps Lock và bộ gõ.', en: 'The user name or the password is wrong. Check Caps Lock and the keyboard.' },
  'accounts.locked': { vi: 'Tài khoản tạm khóa đến {until} do nhập sai mật khẩu nhiều lần. Đồng chí thử lại sau hoặc liên hệ quản trị.', en: 'Locked until {until} after several wrong passwords. Try later or ask the administrator.' },
  'accounts.must-change-password': { vi: 'Đồng chí đổi mật khẩu lần đầu trước khi sử dụng.', en: 'Change your first password before going on.' },
  'accounts.administrator-only': { vi: 'Chỉ quản trị mới quản lý tài khoản.', en: 'Only the administrator manages accounts.' },
  'accounts.user-name-taken': { vi: 'Tên đăng nhập {username} đã có người dùng. Đồng chí chọn tên khác.', en: 'The user name {username} is taken. Choose another.' },
  'accounts.password-too-short': { vi: 'Mật khẩu phải có ít nhất {least} ký tự.', en: 'A password has at least {least} characters.' },
  'accounts.same-password': { vi: 'Mật khẩu mới phải khác mật khẩu đang dùng.', en: 'The new password must differ from the present one.' },
  'accounts.not-found': { vi: 'Không tìm thấy tài khoản hoặc phiên đăng nhập.', en: 'No such account or session.' },
} satisfies Record<string, Text>;

export type AccountsRefusal = keyof typeof refusals;

export const words = {
  title: { vi: 'Đăng nhập', en: 'Sign in' },
  product: { vi: 'Quyết Thắng', en: 'Quyết Thắng' },
  username: { vi: 'Tên đăng nhập', en: 'User name' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  demoTitle: { vi: 'Tài khoản minh họa (người và số liệu đều giả định)', en: 'Demo accounts (people and figures are invented)' },
  demoHint: { vi: 'Nhấn một dòng để điền sẵn tên và mật khẩu.', en: 'Press a line to fill in the name and the password.' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  failed: { vi: 'Chưa kết nối được máy chủ. Đồng chí thử lại sau ít phút.', en: 'The server cannot be reached. Try again in a few minutes.' },
} satisfies Record<string, Text>;
