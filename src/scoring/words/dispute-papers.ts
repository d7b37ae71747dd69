// What the papers of disputes say. Papers are Vietnamese in law and have no English side.
const two = (n: number) => String(n).padStart(2, '0');

export const docketPaperWords = {
  title: 'Phụ lục', summary: (number: number) => `Hồ sơ kiến nghị điểm số ${two(number)}`, with: (cluster: string, year: number) => `(Kèm theo kết quả chấm điểm thi đua năm ${year} của ${cluster})`,
  facts: 'Nội dung', content: 'Ghi nhận', unit: 'Đơn vị kiến nghị', criterion: 'Tiêu chí', max: 'Điểm tối đa', self: 'Điểm tự chấm', cut: (stage: string) => `${stage[0]!.toUpperCase()}${stage.slice(1)}`, claimed: 'Điểm đề nghị', state: 'Kết quả', ruled: 'Điểm kết luận', evidence: 'Minh chứng', none: 'Không có',
  order: 'TT', at: 'Thời điểm', who: 'Người thực hiện', step: 'Việc', text: 'Nội dung, lý do', claimStep: 'Kiến nghị', cutStep: 'Chấm giảm điểm',
  voter: 'Đơn vị biểu quyết', choice: 'Ý kiến', votes: (yes: number, base: number, percent: number, isPassed: boolean) => `Biểu quyết công khai: ${two(yes)}/${two(base)} đơn vị tán thành, yêu cầu từ ${percent}%: ${isPassed ? 'đủ tỷ lệ' : 'không đủ tỷ lệ'}.`,
  end: 'Hồ sơ lập đầy đủ các bước như trên./.', open: 'Hồ sơ đang được xử lý./.',
} as const;

export const disputeListPaperWords = {
  title: 'Danh sách', summary: (cluster: string, year: number) => `Hồ sơ kiến nghị điểm thi đua năm ${year} của ${cluster}`,
  heads: ['TT', 'Số hồ sơ', 'Đơn vị', 'Tiêu chí', 'Tự chấm', 'Bị giảm còn', 'Đề nghị', 'Kết luận', 'Điểm kết luận', 'Lý do kết luận', 'Ngày xong'],
  count: (all: number, settled: number, changed: number) => `Danh sách gồm ${two(all)} hồ sơ; ${two(settled)} hồ sơ đã kết luận, trong đó ${two(changed)} hồ sơ thay đổi điểm./.`, none: 'Không có hồ sơ kiến nghị nào./.',
} as const;
