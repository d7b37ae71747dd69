import type { Text } from '../../kit/words.ts';

export const bookWords = {
  pageTitle: { vi: 'Bộ tiêu chí năm {year}', en: 'Criteria {year}' }, version: { vi: 'Phiên bản', en: 'Version' }, versionNumber: { vi: 'Phiên bản {n}', en: 'Version {n}' },
  'status-draft': { vi: 'Bản nháp', en: 'Draft' }, 'status-issued': { vi: 'Đã ban hành', en: 'Issued' }, 'status-superseded': { vi: 'Đã thay thế', en: 'Superseded' },
  begin: { vi: 'Soạn bộ tiêu chí', en: 'Begin' }, newVersion: { vi: 'Soạn phiên bản mới', en: 'New version' }, none: { vi: 'Năm này chưa có bộ tiêu chí. Đồng chí bấm “Soạn bộ tiêu chí”, rồi nhập từ Excel hoặc thêm từng mục.', en: 'No criteria yet. Begin, then import from Excel or add sections.' },
  empty: { vi: 'Bản nháp chưa có tiêu chí nào. Đồng chí nhập từ Excel hoặc thêm mục.', en: 'The draft is empty. Import from Excel or add a section.' },
  summary: { vi: '{base} điểm · thưởng không quá {bonus} · {count} tiêu chí', en: '{base} points · bonus at most {bonus} · {count} criteria' }, print: { vi: 'In bộ tiêu chí', en: 'Print the criteria' }, faults: { vi: 'Chưa ban hành được', en: 'Cannot be issued yet' },
  issue: { vi: 'Ban hành bộ tiêu chí', en: 'Issue' }, import: { vi: 'Nhập từ Excel', en: 'Import from Excel' }, addSection: { vi: 'Thêm mục', en: 'Add a section' }, addCriterion: { vi: 'Thêm tiêu chí', en: 'Add a criterion' }, addTo: { vi: 'Thêm tiêu chí vào mục {code}', en: 'Add a criterion to {code}' },
  newCriterion: { vi: 'Tiêu chí mới', en: 'New criterion' }, code: { vi: 'Mã', en: 'Code' }, title: { vi: 'Nội dung', en: 'Title' }, max: { vi: 'Tối đa', en: 'Maximum' }, kind: { vi: 'Cách chấm', en: 'Rule' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' }, 'evidence-optional': { vi: 'Nếu có', en: 'Optional' }, 'evidence-required': { vi: 'Bắt buộc', en: 'Required' }, 'evidence-none': { vi: 'Không cần', en: 'None' },
  scorer: { vi: 'Ai chấm', en: 'Scored by' }, 'scorer-unit': { vi: 'Đơn vị tự chấm', en: 'The unit' }, 'scorer-cluster': { vi: 'Cụm chấm', en: 'The cluster' }, 'scorer-command': { vi: 'Cấp trên chấm', en: 'The command' },
  regulation: { vi: 'Căn cứ (văn bản, điều)', en: 'Regulation' }, addModifier: { vi: 'Thêm quy định kèm theo', en: 'Add a modifier' }, removeModifier: { vi: 'Bỏ quy định này', en: 'Remove it' },
  addRow: { vi: 'Thêm dòng', en: 'Add a row' }, removeRow: { vi: 'Bỏ dòng {row}', en: 'Remove row {row}' }, unusable: { vi: 'Cách chấm còn thiếu hoặc sai giá trị.', en: 'The rule lacks a value.' },
  options: { vi: 'Thang điểm, xếp loại, phân định', en: 'Base, grades, ties' }, bookTitle: { vi: 'Tên bộ tiêu chí', en: 'Title' }, base: { vi: 'Thang điểm', en: 'Base' }, bonusCap: { vi: 'Thưởng không quá', en: 'Bonus at most' }, saveOptions: { vi: 'Lưu', en: 'Save' },
  tieChain: { vi: 'Khi bằng tổng điểm, phân định lần lượt theo', en: 'Equals are separated by, in order' }, addStep: { vi: 'Thêm bước phân định', en: 'Add a step' }, removeStep: { vi: 'Bỏ bước {step}', en: 'Remove {step}' }, grades: { vi: 'Xếp loại (từ điểm)', en: 'Grades (from points)' }, grade: { vi: 'Xếp loại', en: 'Grade' }, gradeFrom: { vi: 'Từ điểm', en: 'From' },
  save: { vi: 'Lưu tiêu chí', en: 'Save' }, remove: { vi: 'Xóa', en: 'Remove' }, bench: { vi: 'Chấm thử', en: 'Try it' },
} satisfies Record<string, Text>;

export const bookProblemWords = {
  'no-criteria': { vi: 'Chưa có mục nào.', en: 'There is no section.' }, 'empty-section': { vi: 'Mục {code} chưa có tiêu chí.', en: 'Section {code} is empty.' },
  'section-sum': { vi: 'Mục {code}: các tiêu chí cộng lại {sum} điểm, điểm tối đa của mục là {max}.', en: '{code}: criteria sum to {sum}, the section has {max}.' },
  'sections-sum': { vi: 'Các mục cộng lại {sum} điểm, thang điểm là {max}.', en: 'Sections sum to {sum}, the base is {max}.' }, 'bad-settings': { vi: 'Tiêu chí {code}: cách chấm còn thiếu hoặc sai giá trị.', en: '{code}: the rule lacks a value.' },
} satisfies Record<string, Text>;

export const importWords = {
  how: { vi: 'Chép vùng ô trong Excel gồm ba cột: mã (I, I.1 hoặc 1), nội dung, điểm tối đa; rồi dán vào ô dưới, hoặc chọn tệp .xlsx (trang đầu). Mã đã có giữ nguyên cách chấm.', en: 'Copy three columns from Excel: code, title, maximum; paste them, or choose an .xlsx file (first sheet). Known codes keep their rules.' },
  paste: { vi: 'Dán bảng vào đây', en: 'Paste the table here' }, file: { vi: 'Chọn tệp .xlsx', en: 'Choose an .xlsx file' }, unreadable: { vi: 'Không đọc được tệp này như một tệp .xlsx. Đồng chí lưu lại từ Excel rồi chọn lại.', en: 'This is no readable .xlsx file. Save it again from Excel.' },
  summary: { vi: 'Thêm {added}, sửa {changed}, bỏ {removed}, giữ nguyên {same}.', en: '{added} added, {changed} changed, {removed} removed, {same} unchanged.' }, skipped: { vi: 'Những dòng không đọc được', en: 'Lines that could not be read' },
  'no-maximum': { vi: 'Dòng {row}: thiếu điểm tối đa.', en: 'Row {row}: no maximum.' }, 'no-section': { vi: 'Dòng {row}: tiêu chí đứng trước mọi mục.', en: 'Row {row}: a criterion before any section.' }, 'code-twice': { vi: 'Dòng {row}: mã đã có ở dòng trên.', en: 'Row {row}: the code stands above already.' },
  added: { vi: 'Thêm', en: 'Added' }, changed: { vi: 'Sửa', en: 'Changed' }, removed: { vi: 'Bỏ', en: 'Removed' }, same: { vi: 'Giữ nguyên', en: 'Unchanged' }, take: { vi: 'Nhận bảng này', en: 'Take it over' },
} satisfies Record<string, Text>;
