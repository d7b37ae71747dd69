import { say, type Text } from '../../kit/words.ts';
import type { FaultCode, LineFault } from '../rules/wording.ts';
import type { GuardFault } from '../rules/wording-check.ts';
import { registerRefusals, type DocumentRefusal } from './refusals.ts';

const ownRefusals = {
  'documents.not-maker': { vi: 'Đồng chí không được giao soạn loại văn bản này. Văn bản của cụm do thư ký Cụm trưởng, Cụm phó hoặc trợ lý thi đua của khối soạn; của đơn vị thì do thư ký đơn vị.', en: 'You may not write this kind of paper: a cluster’s is for those who lead it or the emulation officer, a unit’s for its secretary.' },
  'documents.not-wording-editor': { vi: 'Mẫu lời văn do thư ký Cụm trưởng hoặc trợ lý thi đua của khối sửa.', en: 'The wording is kept by the leader’s secretary or the emulation officer.' },
  'documents.no-earlier-text': { vi: 'Chưa có văn bản loại này ban hành ở năm trước. Đồng chí soạn từ mẫu hiện hành.', en: 'No paper of this kind was issued in an earlier year. Begin from the wording in force.' },
  'documents.no-such-subject': { vi: 'Đối tượng của văn bản không còn hoặc không thuộc phạm vi của đồng chí. Đồng chí chọn lại.', en: 'What the paper is about is gone or not yours. Choose again.' },
  'documents.wording-faulty': { vi: 'Lời văn còn {count} chỗ chưa đúng nên chưa lưu được thành mẫu; chỗ đầu tiên ở dòng {line}. Đồng chí xem danh sách bên dưới.', en: '{count} faults keep the wording from being saved; the first is on line {line}.' },
  'documents.no-such-figure': { vi: 'Văn bản không dùng số liệu “{key}”. Đồng chí tải lại trang.', en: 'The paper does not use “{key}”. Load the page again.' },
  'documents.draft-clash': { vi: 'Dự thảo vừa được người khác sửa. Lời văn của đồng chí vẫn còn trên màn hình; đồng chí chọn giữ bản nào.', en: 'Somebody else changed the draft. Your text is still here; choose which to keep.' },
  'documents.wording-clash': { vi: 'Vừa có phiên bản {version} của mẫu này. Đồng chí xem phiên bản ấy rồi lưu lại.', en: 'Version {version} of this wording has just been saved. See it, then save again.' },
} satisfies Record<string, Text>;
export type DraftRefusal = keyof typeof ownRefusals | DocumentRefusal;
export const draftRefusals: Record<DraftRefusal, Text> = { ...registerRefusals, ...ownRefusals };

const faultWords = {
  unknown: { vi: 'Không có số liệu nào tên “{key}”. Đồng chí chọn trong danh sách số liệu.', en: 'There is no placeholder “{key}”. Choose one from the list.' },
  'unknown-near': { vi: 'Không có số liệu nào tên “{key}”; có phải đồng chí định viết “{near}”?', en: 'There is no placeholder “{key}”; did you mean “{near}”?' },
  unclosed: { vi: 'Thiếu dấu }} ở “{text}”.', en: 'The closing }} is missing at “{text}”.' },
  'empty-placeholder': { vi: 'Giữa {{ và }} chưa ghi tên số liệu.', en: 'There is no name between {{ and }}.' },
  'part-inside': { vi: '“{key}” là bảng hoặc danh sách nên phải đứng riêng một dòng.', en: '“{key}” is a table or a list and stands alone on a line.' },
  'empty-line': { vi: 'Sau dấu {mark} chưa có chữ.', en: 'There is nothing after {mark}.' },
  'bad-mark': { vi: 'Sau dấu {mark} cần một dấu cách.', en: 'A space is needed after {mark}.' },
} satisfies Record<FaultCode, Text>;
const guardWords = {
  typed: { vi: 'Trong câu ghi {said} {noun}, theo số liệu là {right}.', en: 'The text says {said} {noun}; the data say {right}.' },
  listed: { vi: 'Trong câu là {said} {noun}, danh sách kèm theo có {right}.', en: 'The text says {said} {noun}; the list has {right}.' },
} satisfies Record<GuardFault['code'], Text>;
const lineWords = { line: { vi: 'Dòng {line}: ', en: 'Line {line}: ' }, heading: { vi: 'Tên, trích yếu: ', en: 'Title, summary: ' } } satisfies Record<string, Text>;

/** "Dòng 7: Không có số liệu nào tên …" */
export const faultSentence = ({ line, code, params }: LineFault | GuardFault): string =>
  say(line === 0 ? lineWords.heading : lineWords.line, { line }) + say({ ...faultWords, ...guardWords }[code], params);
export const lineName = (line: number) => say(line === 0 ? lineWords.heading : lineWords.line, { line }).replace(/[:：]\s*$/, '');
