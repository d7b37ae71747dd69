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
