import type { Text } from '../../kit/words.ts';

/** What registers, issue and incoming papers refuse. */
export const registerRefusals = {
  'documents.not-found': { vi: 'Không tìm thấy văn bản này. Đồng chí kiểm tra lại mã in ở chân trang, hoặc tải lại trang.', en: 'No such paper. Check the code at its foot, or load the page again.' },
  'documents.not-registrar': { vi: 'Sổ văn bản do thư ký Cụm trưởng, Cụm phó hoặc trợ lý thi đua của khối giữ; của đơn vị thì do thư ký đơn vị.', en: 'The register is kept by those who lead the cluster or the emulation officer; a unit’s own by its secretary.' },
  'documents.not-incoming-reader': { vi: 'Sổ văn bản đến do thư ký Cụm trưởng, Cụm phó, trợ lý thi đua của khối và lãnh đạo xem.', en: 'Incoming papers are read by those who lead the cluster, the emulation officer and the viewers.' },
  'documents.not-issuer': { vi: 'Đồng chí không được giao ban hành loại văn bản này.', en: 'You may not issue this kind of paper.' },
  'documents.number-taken': { vi: 'Số {number} đã có trong sổ. Đồng chí chọn số khác; số tiếp theo còn trống là {next}.', en: 'The number {number} is taken. The next free one is {next}.' },
  'documents.number-gone': { vi: 'Số dành trước này đã được dùng hoặc đã hủy. Đồng chí chọn số khác.', en: 'This reserved number was used or voided. Choose another.' },
  'documents.wrong-series': { vi: 'Số {number} thuộc sổ khác: loại văn bản, nơi ban hành hoặc năm không khớp với văn bản này.', en: 'The number {number} is of another series: kind, issuer or year differ.' },
  'documents.number-issued': { vi: 'Số {number} đã gắn với văn bản ban hành. Muốn hủy thì đồng chí mở văn bản rồi chọn “Hủy văn bản”.', en: 'The number {number} is on an issued paper; void the paper itself.' },
  'documents.number-void': { vi: 'Số {number} đã hủy từ trước.', en: 'The number {number} is void already.' },
  'documents.year-closed': { vi: 'Sổ số của năm này lấy số từ năm {from} đến năm {to}. Đồng chí chọn lại ngày hoặc năm.', en: 'Numbers are taken from {from} to {to}. Choose another day or year.' },
  'documents.not-draft': { vi: 'Văn bản này đã ban hành hoặc đã hủy. Đồng chí tải lại trang để xem hiện trạng.', en: 'This paper was issued or voided. Load the page again.' },
  'documents.not-issued': { vi: 'Chỉ văn bản đã ban hành mới làm được việc này.', en: 'Only an issued paper can be treated so.' },
  'documents.correction-there': { vi: 'Văn bản này đã có văn bản đính chính (bản dự thảo hoặc đã ban hành). Đồng chí mở văn bản đính chính đó.', en: 'There is a correction of this paper already, drafted or issued.' },
  'documents.faulty': { vi: 'Văn bản còn {count} chỗ chưa đúng nên chưa ban hành được: {faults}', en: '{count} faults keep the paper from being issued: {faults}' },
  'documents.confirm-issue': { vi: 'Trước khi ban hành có {count} điều cần đồng chí xem và xác nhận.', en: '{count} things are to be confirmed before the paper is issued.' },
  'documents.empty-file': { vi: 'Tệp “{name}” rỗng. Đồng chí kiểm tra lại rồi gửi.', en: '“{name}” is empty.' },
  'documents.wrong-file-type': { vi: 'Tệp “{name}” không phải {types} (xét theo nội dung tệp, không theo tên). Đồng chí chọn tệp khác.', en: '“{name}” is not {types} by its content. Choose another file.' },
  'documents.file-too-large': { vi: 'Tệp “{name}” nặng {megabytes} MB, lớn hơn 20 MB. Đồng chí nén hoặc tách tệp rồi gửi lại.', en: '“{name}” is {megabytes} MB; at most 20 MB.' },
  'documents.secret': { vi: 'Nội dung có dấu “{mark}”. Hệ thống chỉ giữ tài liệu không mật; đồng chí xử lý tài liệu này theo chế độ bảo mật, không đưa lên đây. Nhật ký ghi lần thử này, không ghi nội dung.', en: 'This bears the mark “{mark}”. Only what is not secret is kept here. The try is logged, its content is not.' },
  'documents.same-scan': { vi: 'Bản quét này đã đính vào văn bản rồi.', en: 'This scan is attached already.' },
  'documents.received-later': { vi: 'Ngày đến {day} sau hôm nay. Đồng chí kiểm tra lại ngày.', en: 'The day {day} has not come yet.' },
  'documents.dated-after-arrival': { vi: 'Ngày văn bản {dated} sau ngày đến {received}. Đồng chí kiểm tra lại.', en: 'Dated {dated}, after it arrived on {received}.' },
  'documents.incoming-twice': { vi: 'Văn bản số {number} của {sender} đã vào sổ với số đến {arrival}. Đồng chí không ghi lần hai.', en: 'No. {number} of {sender} is in the register as arrival {arrival}.' },
  'documents.incoming-done': { vi: 'Văn bản đến này đã giải quyết xong từ ngày {day}.', en: 'It was finished on {day}.' },
  'documents.done-before-arrival': { vi: 'Ngày giải quyết xong phải từ ngày đến {received} đến hôm nay.', en: 'It is finished between {received}, when it arrived, and today.' },
  'documents.file-there': { vi: 'Văn bản đến này đã có tệp đính kèm.', en: 'It has its file already.' },
} satisfies Record<string, Text>;
export type DocumentRefusal = keyof typeof registerRefusals;
