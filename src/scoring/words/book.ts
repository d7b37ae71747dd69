import type { Text } from '../../kit/words.ts';

/** What a book is called before anybody gives it a name, and the grades that it begins with; stored, so in Vietnamese only. */
export const standardTitle = (year: number) => `Bộ tiêu chí chấm điểm thi đua năm ${year}`;
export const standardGrades = [{ label: 'Xuất sắc', from: 9500 }, { label: 'Tốt', from: 8500 }, { label: 'Khá', from: 7000 }, { label: 'Hoàn thành', from: 5000 }];

export const bookWords = {
  pageTitle: { vi: 'Bộ tiêu chí năm {year}', en: 'Criteria {year}' }, version: { vi: 'Phiên bản', en: 'Version' }, versionNumber: { vi: 'Phiên bản {n}', en: 'Version {n}' },
  'status-draft': { vi: 'Bản nháp', en: 'Draft' }, 'status-issued': { vi: 'Đã ban hành', en: 'Issued' }, 'status-superseded': { vi: 'Đã thay thế', en: 'Superseded' },
  begin: { vi: 'Soạn bộ tiêu chí', en: 'Begin' }, newVersion: { vi: 'Soạn phiên bản mới', en: 'New version' }, none: { vi: 'Năm này chưa có bộ tiêu chí. Đồng chí bấm “Soạn bộ tiêu chí”, rồi nhập từ Excel, Word hoặc thêm từng mục.', en: 'No criteria yet. Begin, then import from Excel or Word, or add sections.' },
  beginWith: { vi: 'Bắt đầu từ', en: 'Begin with' }, 'from-last-year': { vi: 'Bộ tiêu chí năm {year}', en: 'The book of {year}' }, 'from-newest': { vi: 'Phiên bản mới nhất của năm này', en: 'This year’s newest version' }, 'from-empty': { vi: 'Bản trống', en: 'Nothing' },
  empty: { vi: 'Bản nháp chưa có tiêu chí nào. Đồng chí nhập từ Excel, Word hoặc thêm mục.', en: 'The draft is empty. Import from Excel or Word, or add a section.' },
  readOnly: { vi: 'Trên điện thoại chỉ xem. Đồng chí sửa, trình và ban hành bộ tiêu chí trên máy tính.', en: 'On a phone the book is only read. Change, propose and issue it on a computer.' },
  summary: { vi: '{base} điểm · thưởng không quá {bonus} · {count} tiêu chí', en: '{base} points · bonus at most {bonus} · {count} criteria' }, print: { vi: 'In bộ tiêu chí', en: 'Print the criteria' }, faults: { vi: 'Chưa ban hành được', en: 'Cannot be issued yet' },
  issue: { vi: 'Ban hành bộ tiêu chí', en: 'Issue' }, import: { vi: 'Nhập từ Excel, Word', en: 'Import from Excel or Word' }, addSection: { vi: 'Thêm mục', en: 'Add a section' }, addCriterion: { vi: 'Thêm tiêu chí', en: 'Add a criterion' }, addTo: { vi: 'Thêm tiêu chí vào mục {code}', en: 'Add a criterion to {code}' },
  addGroup: { vi: 'Thêm nhóm', en: 'Add a group' }, addGroupTo: { vi: 'Thêm nhóm vào mục {code}', en: 'Add a group to {code}' }, parent: { vi: 'Thuộc mục, nhóm', en: 'Stands in' }, up: { vi: 'Đưa {code} lên', en: 'Move {code} up' }, down: { vi: 'Đưa {code} xuống', en: 'Move {code} down' },
  sections: { vi: 'Các mục và tiêu chí', en: 'Sections and criteria' },
  newCriterion: { vi: 'Tiêu chí mới', en: 'New criterion' }, newSection: { vi: 'Mục mới', en: 'New section' }, newGroup: { vi: 'Nhóm mới', en: 'New group' }, code: { vi: 'Mã', en: 'Code' }, title: { vi: 'Nội dung', en: 'Title' }, max: { vi: 'Tối đa', en: 'Maximum' }, kind: { vi: 'Cách chấm', en: 'Rule' },
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
  how: { vi: 'Chọn tệp .xlsx hoặc .docx có bảng tiêu chí, hoặc chép bảng trong Excel, Word rồi dán vào ô dưới. Cột được nhận theo chữ ở dòng tiêu đề: TT (mã), Nội dung, Điểm tối đa, Cách chấm. Mã đã có giữ nguyên cách chấm.', en: 'Choose an .xlsx or .docx file, or copy the table and paste it. Columns are told by their heads. Known codes keep their rules.' },
  paste: { vi: 'Dán bảng vào đây', en: 'Paste the table here' }, file: { vi: 'Chọn tệp .xlsx, .docx', en: 'Choose an .xlsx or .docx file' }, reading: { vi: 'Đang đọc tệp…', en: 'Reading the file…' },
  unreadable: { vi: 'Không đọc được tệp này như một tệp .xlsx hoặc .docx. Đồng chí lưu lại từ Excel, Word rồi chọn lại.', en: 'This is no readable .xlsx or .docx file. Save it again from Excel or Word.' }, 'old-format': { vi: 'Đây là tệp .doc hoặc .xls đời cũ. Đồng chí mở bằng Word, Excel, lưu thành .docx hoặc .xlsx rồi chọn lại.', en: 'This is an old .doc or .xls file. Save it as .docx or .xlsx.' },
  'too-large': { vi: 'Tệp quá lớn so với một bảng tiêu chí. Đồng chí tách riêng bảng ra một tệp rồi chọn lại.', en: 'The file is too large for a table of criteria. Save the table in a file of its own.' }, 'no-table': { vi: 'Tệp không có bảng nào có mã, nội dung và điểm. Đồng chí kiểm tra dòng tiêu đề của bảng (TT, Nội dung, Điểm) rồi chọn lại.', en: 'The file has no table with codes, titles and points. Check the heads of the table.' },
  which: { vi: 'Bảng trong tệp', en: 'Table in the file' }, table: { vi: '{name} ({count} dòng có điểm)', en: '{name} ({count} scored rows)' }, numbered: { vi: 'Bảng {n}', en: 'Table {n}' },
  summary: { vi: 'Thêm {added}, sửa {changed}, bỏ {removed}, giữ nguyên {same}.', en: '{added} added, {changed} changed, {removed} removed, {same} unchanged.' }, skippedCount: { vi: '{count} dòng không nhận được, xem các dòng màu đỏ.', en: '{count} rows could not be taken, see the red ones.' }, passed: { vi: 'Bỏ qua {count} dòng tiêu đề, dòng cộng, ghi chú.', en: '{count} heads, sums and notes passed over.' },
  'no-maximum': { vi: 'Dòng {row}: thiếu điểm tối đa.', en: 'Row {row}: no maximum.' }, 'no-section': { vi: 'Dòng {row}: tiêu chí không đứng dưới mục nào.', en: 'Row {row}: a criterion under no section.' }, 'code-twice': { vi: 'Dòng {row}: mã đã có ở dòng trên.', en: 'Row {row}: the code stands above already.' },
  'too-deep': { vi: 'Dòng {row}: sâu hơn ba cấp; điểm của dòng nằm trong tiêu chí phía trên.', en: 'Row {row}: deeper than three levels; its points are part of the criterion above.' }, 'no-code': { vi: 'Dòng {row}: có điểm nhưng thiếu mã (TT).', en: 'Row {row}: points but no code.' },
  'date-code': { vi: 'Excel đã đổi mã thành ngày; hiểu là {code}.', en: 'The code had become a date; read as {code}.' }, 'date-points': { vi: 'Excel đã đổi điểm thành ngày; hiểu là {points}.', en: 'The points had become a date; read as {points}.' }, 'lost-zero': { vi: 'Mã mất số 0 cuối; hiểu là {code}.', en: 'The code had lost its last zero; read as {code}.' }, summed: { vi: 'Không ghi điểm tối đa; lấy tổng các dòng con.', en: 'No maximum; the sum of its parts is taken.' },
proposal: { vi: 'Nhận cách chấm: {rule}', en: 'Accept: {rule}' }, acceptAll: { vi: 'Nhận mọi cách chấm đề nghị ({count})', en: 'Accept all suggestions ({count})' }, otherwise: { vi: 'Tiêu chí mới không nhận đề nghị thì chấm trực tiếp.', en: 'New criteria without an accepted suggestion are assessed by hand.' },
  added: { vi: 'Thêm', en: 'Added' }, changed: { vi: 'Sửa', en: 'Changed' }, removed: { vi: 'Bỏ', en: 'Removed' }, same: { vi: 'Giữ nguyên', en: 'Unchanged' }, refused: { vi: 'Không nhận', en: 'Not taken' }, take: { vi: 'Nhận bảng này', en: 'Take it over' },
} satisfies Record<string, Text>;
