import type { Text } from '../../kit/words.ts';

// What tasks and proposals tell in the papers of a year. Papers are Vietnamese in law and have no English side.
export const proposalTable = { order: 'TT', by: 'Đơn vị tham mưu', title: 'Nội dung', to: 'Nơi nhận', answer: 'Trả lời', result: 'Kết quả', cluster: 'Cụm thi đua', none: 'Chưa có nội dung tham mưu nào.', waiting: 'Chờ trả lời' } as const;

export const yearFigureWords = {
  share: { vi: 'tỷ lệ nhiệm vụ đúng hạn', en: 'share of tasks on time' }, made: { vi: 'số nội dung tham mưu', en: 'proposals made' }, answered: { vi: 'số tham mưu được trả lời', en: 'proposals answered' }, agreed: { vi: 'số tham mưu được đồng ý', en: 'proposals agreed' },
  done: { vi: 'số tham mưu đã có kết quả', en: 'proposals with a result' }, proposals: { vi: 'danh sách tham mưu', en: 'list of proposals' },
} satisfies Record<string, Text>;
