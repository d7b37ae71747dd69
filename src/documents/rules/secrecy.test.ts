import { expect, test } from 'vitest';
import { secretMark } from './secrecy.ts';

test.each(['Kế hoạch MẬT.pdf', 'TỐI MẬT - phương án', 'ke hoach tuyệt mật 2020', 'tuyet-mat.pdf', '12/KH (Mật)', 'Độ mật: tối'])('“%s” is not taken', (text) => expect(secretMark(text)).not.toBeNull());
test.each(['Quy định về mật khẩu', 'Bí mật nhà nước: hướng dẫn chung', 'Báo cáo tháng 3', 'mat-bang.pdf', 'Danh sách bí mật'.normalize('NFD')])('“%s” is taken', (text) => expect(secretMark(text)).toBeNull());
