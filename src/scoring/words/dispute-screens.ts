import type { Text } from '../../kit/words.ts';

export const listWords = {
  title: { vi: 'Kiến nghị, phúc tra điểm năm {year}', en: 'Disputed scores {year}' }, summary: { vi: '{cluster} · {open} hồ sơ đang xử lý · {ended} hồ sơ đã xong', en: '{cluster} · {open} open · {ended} ended' },
  mine: { vi: 'Chờ tôi xử lý', en: 'Waiting for me' }, waitsFor: { vi: 'Chờ {holder}', en: 'Waiting for: {holder}' }, ended: { vi: 'Đã xong', en: 'Ended' }, filter: { vi: 'Bước', en: 'Step' }, all: { vi: 'Tất cả', en: 'All' },
  number: { vi: 'Số {number}', en: 'No. {number}' }, claims: { vi: 'đang tính {cut} điểm, đề nghị {claimed} điểm', en: '{cut} now, {claimed} claimed' }, ruled: { vi: '{outcome}: {points} điểm', en: '{outcome}: {points}' }, due: { vi: 'Hạn {at}', en: 'Due {at}' },
  empty: { vi: 'Chưa có hồ sơ kiến nghị nào.', en: 'There are no disputes.' }, emptyFilter: { vi: 'Không có hồ sơ nào ở bước này.', en: 'None at this step.' },
  what: { vi: 'Đơn vị bị chấm giảm điểm ở một tiêu chí có thể kiến nghị: mở Bảng điểm hoặc Phiếu tự chấm, chọn tiêu chí, bấm “Kiến nghị điểm này…”.', en: 'A unit whose points were cut may dispute: open the criterion and press “Dispute this score…”.' },
  opens: { vi: 'Kiến nghị mở từ khi phiếu của đơn vị được thẩm định xong; sau khi chốt điểm thì mở lại trong thời hạn nhận kiến nghị của dự thảo xếp hạng.', en: 'It opens when the sheet has been appraised, and again for a time once the draft ranking is published.' },
  paper: { vi: 'Danh sách hồ sơ kiến nghị', en: 'List of disputes' }, back: { vi: 'Danh sách hồ sơ', en: 'All disputes' },
} satisfies Record<string, Text>;

export const docketWords = {
  title: { vi: 'Hồ sơ kiến nghị số {number}', en: 'Docket {number}' }, self: { vi: 'Tự chấm', en: 'Self-score' }, standing: { vi: 'Bị giảm còn', en: 'Cut to' }, claimed: { vi: 'Đề nghị', en: 'Claimed' }, ruled: { vi: 'Kết luận', en: 'Ruled' },
  holder: { vi: 'Đang ở: {holder}', en: 'With: {holder}' }, chain: { vi: 'Diễn biến hồ sơ', en: 'What happened' }, paper: { vi: 'Phụ lục hồ sơ số {number}', en: 'Annex of docket {number}' }, seeCell: { vi: 'Xem trên bảng điểm', en: 'See on the scoreboard' },
  votes: { vi: 'Biểu quyết công khai', en: 'Open vote' }, voteTerms: { vi: 'Đạt khi tán thành từ {percent}% của {base}.', en: 'Passes at {percent}% of {base}.' }, members: { vi: 'tổng số đơn vị được biểu quyết', en: 'all units that may vote' }, voting: { vi: 'số đơn vị đã biểu quyết', en: 'the units that voted' },
  counted: { vi: 'Tán thành {yes}, không tán thành {no}, ý kiến khác {abstain}, chưa biểu quyết {absent}; {yes}/{base}.', en: '{yes} yes, {no} no, {abstain} abstain, {absent} not yet; {yes}/{base}.' },
  passed: { vi: 'Đủ tỷ lệ.', en: 'Passed.' }, notPassed: { vi: 'Không đủ tỷ lệ.', en: 'Not passed.' }, notYetPassed: { vi: 'Chưa đủ tỷ lệ.', en: 'Not passed yet.' }, voters: { vi: 'Ý kiến của từng đơn vị', en: 'How each unit voted' }, notYet: { vi: 'chưa biểu quyết', en: 'not yet' }, nothingToDo: { vi: 'Hiện không có việc nào chờ đồng chí ở hồ sơ này.', en: 'Nothing waits for you here.' },
} satisfies Record<string, Text>;

export const disputeActWords = {
  open: { vi: 'Kiến nghị điểm này…', en: 'Dispute this score…' }, points: { vi: 'Điểm đề nghị', en: 'Points claimed' }, pointsHint: { vi: 'Cao hơn {cut}; đơn vị tự chấm {from}', en: 'Over {cut}; the unit gave {from}' }, claim: { vi: 'Vì sao đơn vị kiến nghị', en: 'Why' }, send: { vi: 'Gửi kiến nghị', en: 'Send' }, seeDocket: { vi: 'Hồ sơ kiến nghị số {number}: {state}', en: 'Docket {number}: {state}' },
  explain: { vi: 'Giải trình việc chấm giảm điểm', en: 'Explain the cut' }, add: { vi: 'Giải trình thêm', en: 'Add' }, sendExplain: { vi: 'Gửi giải trình', en: 'Send' },
  rule: { vi: 'Kết luận hồ sơ', en: 'Rule' }, outcome: { vi: 'Kết luận', en: 'Outcome' }, ruledPoints: { vi: 'Điểm kết luận', en: 'Points' }, between: { vi: 'Cao hơn {cut}, thấp hơn {claimed}', en: 'Between {cut} and {claimed}' }, reason: { vi: 'Lý do', en: 'Reason' }, saveRule: { vi: 'Ghi kết luận', en: 'Rule' },
  toVote: { vi: 'Lấy ý kiến biểu quyết của các đơn vị trước khi kết luận', en: 'Put it to the vote of the units first' }, base: { vi: 'Tỷ lệ tính trên', en: 'Of' }, percent: { vi: 'Đạt từ (%)', en: 'Passes at (%)' }, ownVote: { vi: 'Đơn vị kiến nghị cũng biểu quyết', en: 'The unit that claims votes too' }, putToVote: { vi: 'Đưa ra biểu quyết', en: 'Put to the vote' },
  vote: { vi: 'Biểu quyết của {unit}: cho {points} điểm?', en: 'The vote of {unit}: {points}?' }, choice: { vi: 'Ý kiến của đơn vị', en: 'The unit’s vote' }, castVote: { vi: 'Gửi biểu quyết', en: 'Vote' }, once: { vi: 'Biểu quyết công khai, mỗi đơn vị một lần, gửi rồi không sửa.', en: 'Open, once for each unit, and it stands.' },
  count: { vi: 'Tổng hợp biểu quyết và kết luận', en: 'Count and conclude' }, countReason: { vi: 'Kết luận sau biểu quyết', en: 'Conclusion' }, saveCount: { vi: 'Ghi kết luận theo kết quả biểu quyết', en: 'Conclude by the vote' },
  withdraw: { vi: 'Rút kiến nghị…', en: 'Withdraw…' }, withdrawWhat: { vi: 'Rút hồ sơ này; điểm giữ như đang tính. Hồ sơ vẫn được lưu.', en: 'Withdraw the docket; the points stay. It is kept on record.' }, confirmWithdraw: { vi: 'Rút kiến nghị', en: 'Withdraw' },
  notNumber: { vi: 'Đồng chí nhập số, ví dụ 2,75.', en: 'Enter a number such as 2,75.' }, wrongPercent: { vi: 'Nhập số từ 1 đến 100', en: 'From 1 to 100' }, wrongDays: { vi: 'Nhập số ngày từ 1 đến 60', en: 'From 1 to 60 days' },
} satisfies Record<string, Text>;

export const settingWords = {
  title: { vi: 'Thời hạn và cách biểu quyết…', en: 'Deadlines and vote…' }, explainDays: { vi: 'Giải trình (ngày)', en: 'To explain (days)' }, ruleDays: { vi: 'Kết luận (ngày)', en: 'To rule (days)' }, voteDays: { vi: 'Biểu quyết (ngày)', en: 'To vote (days)' },
  objectionDays: { vi: 'Nhận kiến nghị sau dự thảo (ngày)', en: 'For disputes after the draft (days)' }, save: { vi: 'Lưu', en: 'Save' }, fromNext: { vi: 'Thời hạn mới tính từ bước kế tiếp của từng hồ sơ; bước đang mở giữ thời hạn cũ.', en: 'It holds from the next step of each docket.' },
} satisfies Record<string, Text>;

export const windowWords = {
  open: { vi: 'Dự thảo xếp hạng. Nhận kiến nghị đến {until} ({left}).', en: 'Draft ranking. Disputes are taken until {until} ({left}).' }, over: { vi: 'Dự thảo xếp hạng. Đã hết thời hạn nhận kiến nghị ({until}); {open} hồ sơ đang xử lý.', en: 'Draft ranking. The time for disputes ended ({until}); {open} are open.' },
  official: { vi: 'Kết quả chính thức, công bố lúc {at}.', en: 'Official result, published {at}.' }, toList: { vi: 'Xem hồ sơ kiến nghị', en: 'See the disputes' },
  draftNow: { vi: 'Công bố dự thảo xếp hạng', en: 'Publish the draft ranking' }, draft: { vi: 'Mở bảng điểm chốt và dự thảo xếp hạng cho mọi đơn vị trong cụm. Đơn vị được kiến nghị đến thời điểm dưới đây. Việc này được ghi nhật ký.', en: 'Open the final table and the draft ranking to every unit; they may dispute until the moment below. This is logged.' },
  changeUntil: { vi: 'Đổi thời hạn kiến nghị', en: 'Change the window' }, officialNow: { vi: 'Công bố chính thức', en: 'Make it official' }, officialAfter: { vi: 'Công bố chính thức (sau {until})', en: 'Make it official (after {until})' }, officialWaits: { vi: 'Công bố chính thức (còn {open} hồ sơ kiến nghị)', en: 'Make it official ({open} disputes open)' },
  makeOfficial: { vi: 'Công bố chính thức kết quả xếp hạng. Sau khi công bố, không nhận kiến nghị nữa. Việc này được ghi nhật ký.', en: 'Make the ranking official; no more disputes are taken. This is logged.' },
  day: { vi: 'Nhận kiến nghị đến ngày', en: 'Until day' }, time: { vi: 'Giờ', en: 'Time' }, wrongDay: { vi: 'Nhập ngày, ví dụ 28/12/2020', en: 'A day such as 28/12/2020' }, wrongTime: { vi: 'Nhập giờ, ví dụ 17:00', en: 'A time such as 17:00' },
} satisfies Record<string, Text>;
