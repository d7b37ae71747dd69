import type { Text } from '../kit/words.ts';

export const refusals = {
  'movement.not-leader': { vi: 'Chỉ thư ký Cụm trưởng trong nhiệm kỳ, hoặc trợ lý thi đua của khối, mới chuyển giai đoạn.', en: 'Only the leader’s secretary in the term, or the block’s emulation officer, moves the year on.' },
  'movement.not-officer': { vi: 'Chỉ trợ lý thi đua của khối mới mở lại giai đoạn hoặc khóa sổ năm.', en: 'Only the block’s emulation officer reopens a stage or seals the year.' },
  'movement.not-found': { vi: 'Không tìm thấy năm thi đua này.', en: 'No such emulation year.' },
  'movement.last-stage': { vi: 'Năm thi đua đang ở giai đoạn cuối. Đồng chí khóa sổ năm khi mọi việc đã xong.', en: 'This is the last stage; seal the year when all is done.' },
  'movement.first-stage': { vi: 'Chưa có giai đoạn nào trước để mở lại.', en: 'There is no earlier stage to reopen.' },
  'movement.stage-moved': { vi: 'Giai đoạn đã được người khác chuyển. Đồng chí tải lại trang.', en: 'Somebody else has moved the stage. Load the page again.' },
  'movement.not-closing': { vi: 'Chỉ khóa sổ khi năm thi đua ở giai đoạn Tổng kết.', en: 'A year is sealed in its closing stage only.' },
} satisfies Record<string, Text>;
export type MovementRefusal = keyof typeof refusals;
