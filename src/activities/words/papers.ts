import { formatMoney } from '../../kit/money.ts';

// Papers are Vietnamese in law and have no English side.
export const paperWords = {
  title: 'BÁO CÁO', summary: (year: number, day: string) => `Kết quả hoạt động xã hội năm ${year} (số liệu đến ngày ${day})`,
  total: (count: number, delivered: number, words: string) => `Trong năm, các đơn vị đã chốt ${count} hoạt động, đã trao quà trị giá ${formatMoney(delivered)} đồng (${words}).`,
  waiting: (amount: number) => `Còn ${formatMoney(amount)} đồng thuộc phần các đơn vị chưa xác nhận nên chưa tính cho đơn vị nào.`,
  gifts: 'Danh sách quà đã trao', units: 'Phần của từng đơn vị',
  giftHead: ['TT', 'Hoạt động, nơi thụ hưởng', 'Quà', 'Đơn vị tính', 'Đã trao', 'Đơn giá (đồng)', 'Thành tiền (đồng)'], unitHead: ['TT', 'Đơn vị', 'Số hoạt động', 'Đã trao (đồng)'], sum: 'Cộng', joint: 'Cụm thi đua',
  activity: (day: string, who: string, name: string, beneficiary: string) => `${name} (${who}, ngày ${day}); ${beneficiary}`,
};
