import { formatMoney } from '../../kit/money.ts';

// What the papers of activities say. Papers are Vietnamese in law and have no English side.
export const paperWords = {
  title: 'Báo cáo', summary: (year: number, day: string) => `Kết quả hoạt động xã hội năm ${year} (số liệu đến ngày ${day})`, byBeneficiary: (year: number, day: string) => `Hoạt động xã hội theo nơi, đối tượng thụ hưởng năm ${year} (số liệu đến ngày ${day})`,
  total: (count: number, delivered: number, words: string) => `Trong năm, các đơn vị đã chốt ${count} hoạt động, đã trao quà trị giá ${formatMoney(delivered)} đồng (${words}).`,
  waiting: (amount: number) => `Còn ${formatMoney(amount)} đồng thuộc phần các đơn vị chưa xác nhận nên chưa tính cho đơn vị nào.`,
  gifts: 'I. DANH SÁCH QUÀ ĐÃ TRAO', units: 'II. PHẦN CỦA TỪNG ĐƠN VỊ', order: 'TT', sum: 'Cộng', none: 'Chưa có.', joint: 'Cụm thi đua', board: (agency: string) => `Ban CHQS ${agency}`,
  activityIs: (day: string, who: string, name: string, beneficiary: string) => `${name} (${who}, ngày ${day}); ${beneficiary}`, months: (each: string, months: number) => `${each} × ${months} tháng`, month: (month: string) => `Tháng ${Number(month.slice(5))}`,
  activity: 'Hoạt động, nơi thụ hưởng', item: 'Quà, hỗ trợ', unit: 'Đơn vị tính', quantity: 'Số lượng', planned: 'Theo kế hoạch', delivered: 'Đã trao', price: 'Đơn giá (đồng)', value: 'Thành tiền (đồng)', member: 'Đơn vị', share: 'Phần đóng góp (đồng)', given: 'Đã trao (đồng)', answer: 'Xác nhận', count: 'Số hoạt động',
  beneficiary: 'Nơi, đối tượng thụ hưởng', scale: 'Quy mô', pledged: 'Đã ghi (đồng)', occasion: 'Dịp', monthHead: 'Tháng',
} as const;
