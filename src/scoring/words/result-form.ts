/** The words of the editor of results: preconditions of grades, quotas of titles, the floor of the cluster's mean. */
export const resultFormWords = {
  gradeBy: { vi: 'Xếp loại tính theo', en: 'Grades count' }, gradeBys: { points: { vi: 'Điểm', en: 'Points' }, percent: { vi: 'Phần trăm điểm tối đa của đơn vị', en: 'Per cent of what the unit could reach' } },
  requires: { vi: 'Điều kiện của từng mức xếp loại, ngoài mức điểm', en: 'What each grade asks besides its floor' }, addRequire: { vi: 'Thêm điều kiện cho “{label}”', en: 'Add a condition for “{label}”' }, floorOnly: { vi: 'chỉ xét mức điểm.', en: 'its floor only.' },
  kinds: { 'at-least': { vi: 'mục hoặc tiêu chí phải đạt từ', en: 'a section or criterion must reach' }, 'no-penalty': { vi: 'không có điểm trừ', en: 'no penalty' }, 'all-verified': { vi: 'mọi điểm đã xác nhận minh chứng', en: 'all points verified' } },
  code: { vi: 'Mục, tiêu chí (điều kiện của “{label}”)', en: 'Section or criterion (“{label}”)' }, least: { vi: 'Ít nhất (điều kiện của “{label}”)', en: 'At least (“{label}”)' }, removeRequire: { vi: 'Bỏ điều kiện {n} của “{label}”', en: 'Remove condition {n} of “{label}”' },
  quotas: { vi: 'Chỉ tiêu danh hiệu theo thứ hạng', en: 'Titles by rank' }, title: { vi: 'Danh hiệu', en: 'Title' }, value: { vi: 'Số', en: 'Number' }, by: { vi: 'Tính theo', en: 'Counted as' }, bys: { count: { vi: 'suất', en: 'places' }, percent: { vi: '% số đơn vị', en: '% of the units' } },
  rounding: { vi: 'Làm tròn', en: 'Rounded' }, roundings: { down: { vi: 'xuống', en: 'down' }, 'half-up': { vi: 'từ một nửa trở lên', en: 'half up' } }, grade: { vi: 'Xếp loại từ', en: 'Graded at least' }, anyGrade: { vi: 'không xét', en: 'any' },
  addQuota: { vi: 'Thêm chỉ tiêu danh hiệu', en: 'Add a quota' }, removeQuota: { vi: 'Bỏ chỉ tiêu {title}', en: 'Remove {title}' },
  peerFloor: { vi: 'So với mức bình quân của cụm', en: 'Compare with the cluster’s mean' }, percent: { vi: 'Dưới (% bình quân)', en: 'Under (% of the mean)' }, effect: { vi: 'thì', en: 'then' }, effects: { warn: { vi: 'lưu ý', en: 'warn' }, exclude: { vi: 'không xếp hạng', en: 'do not rank' } },
};
