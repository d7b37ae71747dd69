import type { Text } from '../../kit/words.ts';

// What the tables of the launch say on paper. Papers are Vietnamese in law and have no English side.
export const launchPaperWords = {
  order: 'TT', measure: 'Chỉ tiêu', unitOfMeasure: 'Đơn vị tính', target: 'Chỉ tiêu giao ước', source: 'Căn cứ', unit: 'Đơn vị', signer: 'Người đại diện, chức vụ', signature: 'Ký tên, đóng dấu', signedOn: (day: string) => `(đã ký ngày ${day})`,
  aim: { 'at-least': (value: string) => `≥ ${value}`, 'at-most': (value: string) => `≤ ${value}` }, plan: 'Kế hoạch', done: 'Thực hiện', percent: 'Tỷ lệ (%)', verdict: 'Kết quả', reached: 'Đạt', short: 'Chưa đạt', open: 'Chưa ghi', none: '–', figuresFrom: 'Nguồn số liệu', byRecords: (measure: string) => `Số liệu hệ thống: ${measure}`, byHand: (note: string | null) => (note === null ? 'Cụm ghi' : `Cụm ghi: ${note}`), followedBy: (measure: string) => `(theo dõi bằng: ${measure})`, nothingMeasured: 'Chưa có chỉ tiêu nào lấy số liệu từ hệ thống.', targetNo: (n: number, unit: string) => `Chỉ tiêu ${n} (${unit})`,
  person: 'Họ và tên', post: 'Chức vụ', collective: 'Tập thể', title: 'Danh hiệu đăng ký', note: 'Ghi chú', late: (reason: string) => `Đăng ký muộn: ${reason}`, subject: 'Đối tượng', subjects: { collective: 'Tập thể', individual: 'Cá nhân' }, count: 'Số đăng ký',
  stage: 'Giai đoạn', from: 'Bắt đầu', until: 'Hoàn thành trước', campaign: 'Đợt thi đua', theme: 'Chủ đề', time: 'Thời gian', role: 'Vai trò trong cụm', leader: 'Cụm trưởng', deputy: 'Cụm phó', member: 'Thành viên',
} as const;

/** Names of the kinds of paper. */
export const launchKindWords = {
  plan: { vi: 'Kế hoạch phát động phong trào thi đua', en: 'Plan that opens the year' },
  rules: { vi: 'Quy chế hoạt động của cụm', en: 'Operating rules of the cluster' }, pledge: { vi: 'Giao ước thi đua', en: 'Pledge' },
  results: { vi: 'Báo cáo kết quả thực hiện giao ước', en: 'Results of the pledge' }, registrations: { vi: 'Danh sách đăng ký danh hiệu thi đua', en: 'List of title registrations' }, tasks: { vi: 'Kế hoạch nhiệm vụ trọng tâm năm sau', en: 'Plan of next year’s key tasks' },
} satisfies Record<string, Text>;

/** What placeholders are called; the Vietnamese name is the placeholder itself. */
export const launchFigureWords = {
  nextYear: { vi: 'năm sau', en: 'next year' }, block: { vi: 'tên khối', en: 'name of the block' },
  units: { vi: 'số đơn vị', en: 'number of units' }, theme: { vi: 'chủ đề', en: 'theme' }, slogan: { vi: 'khẩu hiệu', en: 'slogan' }, startsOn: { vi: 'ngày bắt đầu', en: 'first day' }, endsOn: { vi: 'ngày kết thúc', en: 'last day' },
  leader: { vi: 'cụm trưởng', en: 'leader' }, deputy: { vi: 'cụm phó', en: 'deputy' }, conferenceOn: { vi: 'ngày hội nghị', en: 'day of the conference' }, conferencePlace: { vi: 'nơi hội nghị', en: 'place of the conference' }, dueOn: { vi: 'hạn đăng ký', en: 'deadline of registration' },
  targets: { vi: 'số chỉ tiêu', en: 'number of targets' }, noted: { vi: 'số chỉ tiêu đã có kết quả', en: 'targets with a result' }, reached: { vi: 'số chỉ tiêu đạt', en: 'targets reached' }, short: { vi: 'số chỉ tiêu chưa đạt', en: 'targets not reached' }, measured: { vi: 'số chỉ tiêu theo số liệu hệ thống', en: 'targets filled by records' }, signed: { vi: 'số đơn vị đã ký', en: 'units that signed' },
  collectives: { vi: 'số tập thể đăng ký', en: 'collectives registered' }, people: { vi: 'số cá nhân đăng ký', en: 'persons registered' }, registeredUnits: { vi: 'số đơn vị đã đăng ký', en: 'units that registered' }, campaigns: { vi: 'số đợt thi đua', en: 'number of campaigns' },
  unitList: { vi: 'danh sách đơn vị', en: 'list of units' }, stages: { vi: 'các giai đoạn', en: 'stages' }, targetsTable: { vi: 'bảng chỉ tiêu', en: 'table of targets' }, signatures: { vi: 'chữ ký các đơn vị', en: 'signatures of the units' },
  results: { vi: 'kết quả chỉ tiêu giao ước', en: 'results of the pledge' }, sourcedResults: { vi: 'bảng đối chiếu giao ước', en: 'results with their sources' }, unitResults: { vi: 'kết quả giao ước theo đơn vị', en: 'results by unit' }, collectiveList: { vi: 'danh sách tập thể', en: 'list of collectives' }, peopleList: { vi: 'danh sách cá nhân', en: 'list of persons' }, titles: { vi: 'tổng hợp đăng ký danh hiệu', en: 'registrations by title' }, campaignList: { vi: 'các đợt thi đua', en: 'campaigns' },
} satisfies Record<string, Text>;

export const launchMissingWords = {
  noLeader: { vi: 'Chưa ghi nhiệm kỳ Cụm trưởng.', en: 'No leader is on record.' }, noDeputy: { vi: 'Chưa ghi nhiệm kỳ Cụm phó.', en: 'No deputy is on record.' }, noConference: { vi: 'Chưa có ngày hoặc nơi hội nghị tổng kết.', en: 'The day or place of the conference is not set.' },
  noDue: { vi: 'Chưa có hạn đăng ký danh hiệu.', en: 'No deadline of registration is set.' }, noTargets: { vi: 'Giao ước chưa có chỉ tiêu.', en: 'The pledge has no targets.' }, unsigned: { vi: '{count} đơn vị chưa ký giao ước: {units}.', en: '{count} units have not signed: {units}.' },
  unregistered: { vi: '{count} đơn vị chưa đăng ký danh hiệu: {units}.', en: '{count} units have not registered: {units}.' }, unnoted: { vi: '{count} chỉ tiêu chưa ghi kết quả chung của cụm.', en: '{count} targets have no result of the cluster.' }, changed: { vi: '{count} chỉ tiêu ghi tay khác số liệu hệ thống hiện nay: {measures}.', en: '{count} noted results differ from the records by now: {measures}.' },
} satisfies Record<string, Text>;
