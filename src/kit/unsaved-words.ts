import type { Text } from './words.ts';

export const unsavedWords = { leave: { vi: 'Nội dung vừa nhập chưa lưu, rời khỏi đây sẽ mất. Đồng chí vẫn rời đi?', en: 'What was typed is not saved and will be lost. Leave all the same?' } } satisfies Record<string, Text>;
