import type { Text } from '../../kit/words.ts';

/** What is refused while a criteria book is written, proposed and issued. */
export const bookRefusals = {
  'scoring.parent-is-leaf': { vi: 'Tiêu chí được chấm điểm trực tiếp nên không chứa mục con. Đồng chí chọn mục, hoặc thêm nhóm rồi đưa tiêu chí vào nhóm.', en: 'A scored criterion holds no others. Choose a section or a group.' },
  'scoring.too-deep': { vi: 'Bộ tiêu chí có nhiều nhất ba cấp: mục, nhóm, tiêu chí. Đồng chí chọn mục thay cho nhóm.', en: 'A book has three levels: sections, groups, criteria.' },
  'scoring.section-stays': { vi: 'Mục không chuyển thành tiêu chí và tiêu chí không chuyển thành mục được. Đồng chí thêm mới rồi xóa dòng cũ.', en: 'A section stays a section. Add a new line and remove the old one.' },
  'scoring.no-last-year': { vi: 'Các năm trước của cụm chưa ban hành bộ tiêu chí nào để chép. Đồng chí chọn “Bản trống”.', en: 'No earlier year of the cluster has an issued book to copy.' },
  'scoring.no-version': { vi: 'Năm này chưa có phiên bản nào để chép. Đồng chí chọn bộ tiêu chí năm trước hoặc bản trống.', en: 'This year has no version to copy yet.' },
  'scoring.unexplained': { vi: 'Còn {count} chỗ khác với bộ tiêu chí trước chưa ghi lý do. Đồng chí ghi lý do ở mục “Khác với bộ tiêu chí trước”.', en: '{count} differences from the book before have no reason yet.' },
  'scoring.no-such-change': { vi: 'Chỗ thay đổi này không còn. Đồng chí tải lại trang.', en: 'This change is gone. Load the page again.' },
  'scoring.not-proposed': { vi: 'Phiên bản này chưa được trình ban hành, hoặc đã sửa sau khi trình. Một người bấm “Trình ban hành”, người khác bấm “Ban hành”.', en: 'This version was not proposed, or was changed since. One person proposes, another one issues.' },
  'scoring.proposal-expired': { vi: 'Lần trình lúc {at} đã quá 24 giờ. Đồng chí trình lại.', en: 'The proposal of {at} is over 24 hours old. Propose again.' },
  'scoring.same-person': { vi: 'Đồng chí là người trình nên không tự ban hành được. Người khác có quyền sửa bộ tiêu chí (Chỉ huy trưởng hoặc thư ký của Cụm trưởng, Cụm phó; trợ lý thi đua của khối) bấm “Ban hành”.', en: 'You proposed it; another person who may change the book issues it.' },
  'scoring.already-proposed': { vi: 'Phiên bản này đã được {name} trình lúc {at}. Người khác bấm “Ban hành”.', en: '{name} proposed this version at {at}. Another person issues it.' },
} satisfies Record<string, Text>;
