// Papers are Vietnamese in law and have no English side.
export const paperWords = {
  rosterTitle: 'Lịch trực', rosterSummary: (month: string, unit: string) => `Tháng ${month} của ${unit}`, logTitle: 'Sổ trực', logSummary: (month: string, unit: string) => `Tháng ${month} của ${unit}: nhận ca, bàn giao ca, quân số`,
  order: 'STT', day: 'Ngày', shift: 'Ca trực', time: 'Giờ', required: 'Phải có', assigned: 'Đã phân', people: 'Họ và tên', note: 'Ghi chú', short: (n: number) => `thiếu ${n}`, takenAt: 'Nhận ca', handedAt: 'Bàn giao ca', present: 'Có mặt', leave: 'Vắng phép', business: 'Vắng công tác', other: 'Vắng khác', incident: 'Sự việc, ghi chú', by: (at: string, name: string | null) => (name === null ? at : `${at}, ${name}`),
  none: 'Không có', some: 'Có sự việc', notYet: 'chưa', counts: (n: number) => `${n} người`, empty: 'Tháng này chưa có ca trực.', weekdays: ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'], total: (shifts: number, short: number) => `Cộng: ${shifts} ca trực, trong đó ${short} ca thiếu người.`,
};
