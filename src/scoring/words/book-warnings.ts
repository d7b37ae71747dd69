import { formatPoints } from '../../kit/points.ts';
import { say, type Text } from '../../kit/words.ts';
import type { BookWarning, WarningCode } from '../rules/book/warnings.ts';

export const warningWords: Record<WarningCode, Text> = {
  'bands-unordered': { vi: '{criterion}: các bậc không xếp theo thứ tự tỷ lệ, dễ đọc nhầm.', en: '{criterion}: the bands are not in order.' },
  'band-twice': { vi: '{criterion}: bậc từ {percent}% ghi hai lần.', en: '{criterion}: the band from {percent}% stands twice.' },
  'band-never-wins': { vi: '{criterion}: bậc từ {percent}% ({points} điểm) không bao giờ được dùng, vì bậc thấp hơn cho điểm bằng hoặc cao hơn.', en: '{criterion}: the band from {percent}% ({points}) never wins; a lower one gives as much.' },
  'row-over-maximum': { vi: '{criterion}: “{row}” ghi {points} điểm, quá điểm tối đa {max} nên phần vượt không tính.', en: '{criterion}: “{row}” has {points}, over the maximum of {max}.' },
  'maximum-unreachable': { vi: '{criterion}: mức cao nhất chỉ được {most} điểm, không đơn vị nào đạt tối đa {max}.', en: '{criterion}: the best gives {most}, nobody reaches {max}.' },
  'level-twice': { vi: '{criterion}: “{row}” ghi hai lần.', en: '{criterion}: “{row}” stands twice.' },
  'gives-nothing': { vi: '{criterion}: mỗi lần chỉ 0 điểm nên không làm thay đổi kết quả.', en: '{criterion}: 0 points each changes nothing.' },
  'first-gives-all': { vi: '{criterion}: một lần đã được {points} điểm, bằng hoặc quá tối đa {max}; các lần sau không có điểm.', en: '{criterion}: the first gives {points}, all of {max}.' },
  'cap-over-maximum': { vi: '{criterion}: mức trừ nhiều nhất {cap} lớn hơn điểm tối đa {max} nên không bao giờ chạm tới.', en: '{criterion}: the cap of {cap} is over the maximum of {max} and never reached.' },
  'cap-unreachable': { vi: '{criterion}: chậm và thiếu đều trừ 0 điểm nên mức trừ nhiều nhất {cap} không bao giờ chạm tới.', en: '{criterion}: nothing is deducted, so the cap of {cap} is never reached.' },
  'floor-over-maximum': { vi: '{criterion}: mức “không dưới {floor}” bằng hoặc cao hơn điểm tối đa {max} nên không lỗi nào bị trừ.', en: '{criterion}: the floor of {floor} is not under the maximum of {max}; nothing is deducted.' },
  'start-over-maximum': { vi: '{criterion}: khởi điểm {start} lớn hơn điểm tối đa {max}.', en: '{criterion}: it starts at {start}, over the maximum of {max}.' },
  'whole-over-maximum': { vi: '{criterion}: mức đủ {whole} điểm lớn hơn điểm tối đa {max} nên phần vượt không tính.', en: '{criterion}: the whole of {whole} is over the maximum of {max}.' },
  'no-such-grade': { vi: '{criterion}: không xếp trên loại “{row}”, nhưng bảng xếp loại không có loại này.', en: '{criterion}: caps the grade at “{row}”, which is not there.' },
  'grade-needs-unknown': { vi: 'Xếp loại “{row}” đòi điểm của {asked}, nhưng bộ tiêu chí không có mã này.', en: 'Grade “{row}” asks for points of {asked}, which is not there.' },
  'item-over-its-cap': { vi: '{criterion}: thưởng “{row}” mỗi lần {points} điểm nhưng mục này không quá {cap}.', en: '{criterion}: “{row}” gives {points} each but {cap} at most.' },
  'bonus-over-cap': { vi: '{criterion}: thưởng tối đa {points} điểm, quá mức thưởng {cap} của cả bộ tiêu chí.', en: '{criterion}: a bonus of {points}, over the book’s cap of {cap}.' },
  'no-bonus-cap': { vi: 'Có tiêu chí thưởng nhưng mức thưởng của bộ tiêu chí là 0 nên không đơn vị nào được thưởng.', en: 'There are bonuses, but the book’s cap is 0.' },
  'same-title': { vi: '{criterion}: nội dung trùng với {other}.', en: '{criterion}: the same title as {other}.' },
  'no-regulation': { vi: '{criterion}: chưa ghi căn cứ (văn bản, điều).', en: '{criterion}: no regulation is named.' },
  'tie-no-section': { vi: 'Phân định khi bằng điểm nêu mục {section} nhưng bộ tiêu chí không có mục này.', en: 'The tie chain names section {section}, which is not there.' },
  'grades-unordered': { vi: 'Các mức xếp loại không xếp từ cao xuống thấp.', en: 'The grades do not go from high to low.' },
  'grade-twice': { vi: 'Xếp loại “{row}” có cùng mức điểm {points} với một loại khác nên chỉ một loại được dùng.', en: 'Grade “{row}” begins at {points} like another one.' },
  'quota-no-grade': { vi: 'Chỉ tiêu “{row}” xét từ loại “{grade}”, nhưng bảng xếp loại không có loại này nên không đơn vị nào được xét.', en: 'Quota “{row}” asks for grade “{grade}”, which is not there: no unit would be named.' },
  'no-such-form': { vi: '{criterion}: gợi ý điểm lấy từ biểu mẫu “{form}” (mã {key}), nhưng trong năm không còn biểu mẫu mang mã này nên các báo cáo ấy không được tính. Chọn lại biểu mẫu ở phần gợi ý của tiêu chí; bộ tiêu chí đã ban hành thì soạn phiên bản mới.', en: '{criterion} takes its suggestion from the form “{form}” (code {key}), which the year has no more: its reports do not count. Choose the form again; of an issued book draft a new version.' },
  'grade-unreachable': { vi: 'Xếp loại “{row}” cần {points} điểm, cao hơn tổng cao nhất {max} nên không đơn vị nào đạt.', en: 'Grade “{row}” needs {points}; the highest total is {max}.' },
};
const plain = new Set(['percent']);

/** A warning as the sentence that is shown: points among its numbers as points. */
export const warningSentence = ({ code, params }: Pick<BookWarning, 'code' | 'params'>): string =>
  say(warningWords[code], Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'number' && !plain.has(name) ? formatPoints(value) : value])));

export const warningPageWords = {
  title: { vi: 'Cần xem lại ({count})', en: 'To look at ({count})' }, what: { vi: 'Những chỗ sau không cản việc ban hành, nhưng có thể là nhầm.', en: 'These keep nobody from issuing, but may be mistakes.' }, whatIssued: { vi: 'Bộ tiêu chí đã ban hành giữ nguyên; số liệu của năm đã khác nên những chỗ sau không còn gợi ý như khi ban hành.', en: 'The issued book stays; the year around it has changed, so that these suggest no more what they did.' },
  open: { vi: 'Mở {code}', en: 'Open {code}' }, noRegulation: { vi: 'Chưa ghi căn cứ (văn bản, điều) ở {count} tiêu chí:', en: '{count} criteria name no regulation:' },
} satisfies Record<string, Text>;
