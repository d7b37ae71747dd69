// What the papers of scoring say. Papers are Vietnamese in law and have no English side.
export const stageOnPaper = { self: 'điểm tự chấm', appraisal: 'điểm thẩm định', cross: 'điểm chấm chéo', final: 'điểm chốt' } as const;

export const rankingPaperWords = {
  title: 'Danh sách', summary: (cluster: string, year: number) => `Xếp hạng thi đua các đơn vị ${cluster} năm ${year}`,
  basis: (title: string) => `Căn cứ ${title};`, basisStage: (stage: string, at: string) => `Căn cứ ${stage} của các đơn vị đến ${at}.`,
  rank: 'Hạng', unit: 'Đơn vị', bonus: 'Thưởng', penalty: 'Trừ', total: 'Tổng điểm', grade: 'Xếp loại', note: 'Ghi chú',
  unranked: 'Chưa đủ điểm, chưa xếp hạng', excluded: 'Không xét thi đua',
  tieRule: (chain: string) => `Các đơn vị bằng tổng điểm được phân định theo thứ tự: ${chain}.`,
  ties: 'Phân định các đơn vị bằng điểm', quotas: 'Đơn vị đủ điều kiện đề nghị danh hiệu theo thứ hạng',
  count: (units: string, ranked: string) => `Danh sách gồm ${units} đơn vị, trong đó ${ranked} đơn vị đã xếp hạng./.`,
} as const;

export const boardPaperWords = {
  title: 'Bảng điểm', summary: (cluster: string, year: number, stage: string) => `Thi đua các đơn vị ${cluster} năm ${year} (${stage})`,
  sum: 'Cộng', max: 'Tối đa', annex: 'Danh mục tiêu chí', code: 'Mã', criterion: 'Tiêu chí', how: 'Cách tính',
  legend: 'Màu theo tỷ lệ điểm đạt: dưới 50%, 50–74%, 75–89%, 90–99%, tối đa. Dấu *: còn tiêu chí chưa có điểm. Dấu †: bằng điểm, phân định theo quy định.',
  complete: 'Đủ điểm', boardSheet: 'Bảng điểm', annexSheet: 'Tiêu chí', figuresSheet: 'Số liệu', unitHead: 'Đơn vị', bonusColumn: 'Thưởng', penaltyColumn: 'Trừ',
} as const;

export const sheetPaperWords = {
  title: 'Phiếu tự chấm điểm', summary: (unit: string, year: number) => `Thi đua năm ${year} của Ban Chỉ huy Quân sự ${unit}`,
  self: 'Tự chấm', appraisal: 'Thẩm định', reason: 'Căn cứ, lý do', evidence: 'Minh chứng', total: 'Tổng cộng', end: (total: string, base: string) => `Tổng điểm tự chấm: ${total}/${base} điểm./.`,
} as const;

export const bookPaperWords = { title: 'Bộ tiêu chí', regulation: 'Căn cứ', evidence: 'Minh chứng', required: 'Bắt buộc', optional: 'Nếu có', none: 'Không' } as const;

export const paperSigns = { head: 'Chỉ huy trưởng', board: 'Ban Chỉ huy Quân sự' } as const;
export const paperRecipients = (superior: string) => [`- ${superior} (b/c);`, '- Các đơn vị thành viên;', '- Lưu: VT.'];
