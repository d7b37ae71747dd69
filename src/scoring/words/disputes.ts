import type { Text } from '../../kit/words.ts';

export const disputeRefusals = {
  'scoring.dispute-too-early': { vi: 'Phiếu chưa thẩm định xong nên chưa kiến nghị được. Đồng chí chờ kết quả thẩm định.', en: 'The sheet is not appraised yet; wait for the appraisal.' },
  'scoring.window-not-open': { vi: 'Điểm đã chốt. Kiến nghị được nhận khi Cụm trưởng công bố dự thảo xếp hạng.', en: 'The score is final. Disputes are taken once the draft ranking is published.' },
  'scoring.window-over': { vi: 'Đã hết thời hạn nhận kiến nghị ({until}). Đồng chí liên hệ thư ký Cụm trưởng.', en: 'The time for disputes ended ({until}). Ask the leader’s secretary.' },
  'scoring.nothing-cut': { vi: 'Tiêu chí {code} không bị giảm điểm so với điểm tự chấm nên không có gì để kiến nghị.', en: '{code} was not cut, so there is nothing to dispute.' },
  'scoring.compared': { vi: 'Tiêu chí {code} so sánh số liệu giữa các đơn vị, điểm tính chung cho cả cụm khi chốt nên không kiến nghị điểm riêng. Đồng chí giải trình số liệu với người thẩm định.', en: '{code} compares units; its points are counted together. Explain the figures to the appraiser instead.' },
  'scoring.claim-not-higher': { vi: 'Điểm đề nghị phải cao hơn {min} điểm đang được tính.', en: 'Claim more than the {min} points that stand now.' },
  'scoring.disputed-already': { vi: 'Tiêu chí này đã có hồ sơ kiến nghị số {number}. Đồng chí theo dõi hồ sơ ấy, không lập hồ sơ thứ hai.', en: 'Docket {number} is on this criterion already.' },
  'scoring.under-dispute': { vi: 'Tiêu chí {code} có hồ sơ kiến nghị số {number}: điểm chỉ thay đổi bằng kết luận của hồ sơ, không nhập lại được.', en: '{code} has docket {number}; its points move only by the ruling.' },
  'scoring.disputes-open': { vi: 'Còn {count} hồ sơ kiến nghị chưa kết luận: {dockets}. Đồng chí xử lý xong rồi thực hiện lại.', en: '{count} disputes are still open: {dockets}.' },
  'scoring.not-a-side': { vi: 'Chỉ đơn vị kiến nghị và bên đã chấm giảm điểm mới giải trình trong hồ sơ này.', en: 'Only the unit and the side that cut speak in this docket.' },
  'scoring.not-claimant': { vi: 'Chỉ đơn vị kiến nghị mới rút được hồ sơ.', en: 'Only the unit that claims may withdraw.' },
  'scoring.not-ruler': { vi: 'Hồ sơ do Cụm trưởng kết luận; hồ sơ của Cụm trưởng do Cụm phó hoặc trợ lý thi đua của khối; tiêu chí do cấp trên chấm thì trợ lý thi đua kết luận.', en: 'The leader rules; on the leader’s own the deputy or the emulation officer; on the command’s criteria the officer.' },
  'scoring.own-dispute': { vi: 'Đồng chí thuộc đơn vị kiến nghị nên không kết luận hồ sơ này.', en: 'You belong to the unit that claims, so you cannot rule on it.' },
  'scoring.dispute-moved': { vi: 'Hồ sơ đang ở bước “{state}” nên không làm được việc này. Đồng chí tải lại trang để xem bước hiện tại.', en: 'The docket is at “{state}”; this cannot be done now.' },
  'scoring.explaining-still': { vi: 'Còn thời hạn giải trình đến {due}. Hồ sơ được kết luận khi bên chấm đã giải trình hoặc đã quá hạn.', en: 'The cut may be explained until {due}; rule after that.' },
  'scoring.not-between': { vi: 'Chấp nhận một phần thì điểm phải cao hơn điểm đang tính và thấp hơn điểm đề nghị.', en: 'Partly upheld means points between what stands and what is claimed.' },
  'scoring.not-elector': { vi: 'Đơn vị này không tham gia biểu quyết hồ sơ.', en: 'This unit does not vote on the docket.' },
  'scoring.already-voted': { vi: 'Đơn vị đã biểu quyết; mỗi đơn vị chỉ biểu quyết một lần.', en: 'The unit has voted; one vote each.' },
  'scoring.vote-over': { vi: 'Đã hết thời hạn biểu quyết ({due}).', en: 'The vote ended ({due}).' },
  'scoring.vote-running': { vi: 'Còn {count} đơn vị chưa biểu quyết và thời hạn đến {due}. Tổng hợp khi mọi đơn vị đã biểu quyết hoặc đã hết hạn.', en: '{count} units may still vote until {due}.' },
  'scoring.window-past': { vi: 'Thời hạn nhận kiến nghị phải sau thời điểm hiện tại. Đồng chí chọn ngày, giờ khác.', en: 'The window must end later than now.' },
  'scoring.no-draft': { vi: 'Chưa công bố dự thảo xếp hạng. Đồng chí công bố dự thảo để các đơn vị kiến nghị, sau đó mới công bố chính thức.', en: 'Publish the draft ranking first.' },
  'scoring.window-open': { vi: 'Còn nhận kiến nghị đến {until}; công bố chính thức sau thời điểm ấy.', en: 'Disputes are taken until {until}; make it official after that.' },
  'scoring.already-official': { vi: 'Kết quả đã công bố chính thức. Muốn công bố lại dự thảo thì bấm Thôi công bố trước.', en: 'The result is official. Withdraw it first.' },
} satisfies Record<string, Text>;
export type DisputeRefusal = keyof typeof disputeRefusals;

export const stateWords = {
  explaining: { vi: 'Chờ giải trình', en: 'Waits for the explanation' }, ruling: { vi: 'Chờ kết luận', en: 'Waits for the ruling' }, voting: { vi: 'Đang biểu quyết', en: 'Being voted on' },
  settled: { vi: 'Đã kết luận', en: 'Settled' }, withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
} satisfies Record<string, Text>;

export const outcomeWords = {
  upheld: { vi: 'Chấp nhận', en: 'Upheld' }, partly: { vi: 'Chấp nhận một phần', en: 'Partly upheld' }, rejected: { vi: 'Không chấp nhận', en: 'Rejected' },
} satisfies Record<string, Text>;

export const choiceWords = { yes: { vi: 'Tán thành', en: 'Yes' }, no: { vi: 'Không tán thành', en: 'No' }, abstain: { vi: 'Ý kiến khác', en: 'Abstain' } } satisfies Record<string, Text>;

export const holderWords = {
  leader: { vi: 'Cụm trưởng', en: 'The leader' }, deputy: { vi: 'Cụm phó hoặc trợ lý thi đua của khối', en: 'The deputy or the emulation officer' }, command: { vi: 'Trợ lý thi đua của khối', en: 'The emulation officer' },
  checker: { vi: 'Tổ chấm chéo', en: 'The cross-check team' }, members: { vi: 'Các đơn vị thành viên', en: 'The member units' },
} satisfies Record<string, Text>;

export const entryWords = {
  claim: { vi: 'Kiến nghị: đề nghị {points} điểm', en: 'Claim: {points}' }, cut: { vi: '{stage} còn {points} điểm', en: '{stage}: {points}' },
  explain: { vi: 'Giải trình của bên chấm', en: 'Explanation of the cut' }, 'add unit': { vi: 'Đơn vị giải trình thêm', en: 'The unit adds' }, 'add appraiser': { vi: 'Bên chấm giải trình thêm', en: 'The appraiser adds' },
  'put-to-vote': { vi: 'Đưa ra các đơn vị biểu quyết: cho {points} điểm', en: 'Put to the vote: {points}' }, count: { vi: 'Kết luận sau biểu quyết: {outcome}, {points} điểm', en: 'After the vote: {outcome}, {points}' },
  rule: { vi: 'Kết luận: {outcome}, {points} điểm', en: 'Ruling: {outcome}, {points}' }, withdraw: { vi: 'Đơn vị rút kiến nghị', en: 'Withdrawn by the unit' }, evidence: { vi: 'Minh chứng đã nộp', en: 'Evidence' },
} satisfies Record<string, Text>;

export const leftWords = {
  left: { vi: 'còn {time}', en: '{time} left' }, over: { vi: 'quá hạn {time}', en: '{time} overdue' },
  days: { vi: '{days} ngày {hours} giờ', en: '{days} days {hours} hours' }, hours: { vi: '{hours} giờ {minutes} phút', en: '{hours} hours {minutes} minutes' }, minutes: { vi: '{minutes} phút', en: '{minutes} minutes' },
} satisfies Record<string, Text>;

export const disputeItemWords = { open: { vi: '{count} hồ sơ kiến nghị chưa kết luận: {dockets}.', en: '{count} disputes are open: {dockets}.' } } satisfies Record<string, Text>;
