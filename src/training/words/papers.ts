import type { Text } from '../../kit/words.ts';
import type { GroupNumber } from '../rules/kinds.ts';

// What the papers of training say. Papers are Vietnamese in law and have no English side.
export const paperWords = {
  title: 'Báo cáo', summary: (year: number) => `Kết quả huấn luyện tự vệ và bồi dưỡng kiến thức quốc phòng và an ninh năm ${year}`, order: 'STT', unit: 'Đơn vị', total: 'Cộng', none: '–', notYet: 'Chưa nhập', share: 'Tỷ lệ (%)',
  parts: { force: 'I. ĐĂNG KÝ, QUÂN SỐ', training: 'II. HUẤN LUYỆN TỰ VỆ', classes: 'III. BỒI DƯỠNG KIẾN THỨC QUỐC PHÒNG VÀ AN NINH', contests: 'IV. HỘI THI, HỘI THAO' },
  registeredOn: 'Ngày đăng ký', eligible: 'Trong độ tuổi', registered: 'Đã đăng ký', approved: 'Quân số theo quyết định', strength: 'Quân số hiện có', planned: 'Người theo kế hoạch', trained: 'Đạt yêu cầu', days: 'Ngày kế hoạch', held: 'Ngày đã huấn luyện',
  group: (group: GroupNumber) => `Đối tượng ${group}`, due: 'Đến lượt', seats: 'Số chỗ', attended: 'Đã học', certified: 'Có GCN', entered: 'Tham gia', contestants: 'Lượt người', prizes: 'Cộng giải',
} as const;
export const peoplePaperWords = {
  order: 'STT', name: 'Họ và tên', post: 'Chức vụ', group: 'Đối tượng', class: 'Lớp', result: 'Kết quả', certificate: 'Giấy chứng nhận', notSent: 'Chưa cử đi học', came: 'Đã học', missed: 'Vắng', waiting: '', certificateOf: (number: string, day: string) => `${number}, ${day}`, nobody: 'Trong năm đơn vị không có người đến lượt học.', hidden: '(đã ẩn)',
} as const;

export const listPaperWords = {
  order: 'STT', total: 'Cộng', unit: 'Đơn vị', force: 'Lực lượng', days: 'Thời gian', people: 'Quân số', planned: 'Ngày kế hoạch', held: 'Ngày đã học', trained: 'Đạt yêu cầu', notYet: 'chưa ghi', class: 'Lớp', group: 'Đối tượng', holder: 'Nơi mở', seats: 'Số chỗ', sent: 'Đã cử', attended: 'Đã học', certified: 'Có GCN', byCluster: 'Cụm', contest: 'Hội thi, hội thao', units: 'Số đơn vị', contestants: 'Số người', results: 'Kết quả', ranked: (rank: number) => `hạng ${rank}`, span: (from: string, to: string) => `${from} – ${to}`,
} as const;

export const trainingKindName: Text = { vi: 'Báo cáo kết quả huấn luyện, bồi dưỡng', en: 'Report on training and classes' };
export const figureWords = {
  units: { vi: 'số đơn vị đã đăng ký tự vệ', en: 'units that registered their force' }, all: { vi: 'số đơn vị của cụm', en: 'units of the cluster' }, strength: { vi: 'quân số tự vệ', en: 'strength' }, approved: { vi: 'quân số theo quyết định', en: 'approved strength' },
  planned: { vi: 'quân số huấn luyện', en: 'people to train' }, trained: { vi: 'quân số đạt yêu cầu', en: 'people who passed' }, share: { vi: 'tỷ lệ huấn luyện', en: 'share trained' }, attended: { vi: 'số người đã bồi dưỡng', en: 'people who attended' }, certified: { vi: 'số người có giấy chứng nhận', en: 'people certified' },
  force: { vi: 'bảng đăng ký, quân số', en: 'table of the force' }, training: { vi: 'bảng huấn luyện', en: 'table of training' }, classes: { vi: 'bảng bồi dưỡng kiến thức', en: 'table of classes' }, contests: { vi: 'bảng hội thi, hội thao', en: 'table of contests' },
  held: { vi: 'số hội thi, hội thao', en: 'contests' }, contestants: { vi: 'lượt người dự hội thi, hội thao', en: 'people in contests' }, prizes: { vi: 'số giải hội thi, hội thao', en: 'prizes of contests' },
} satisfies Record<string, Text>;
export const missingWords = { strength: { vi: '{count} đơn vị chưa nhập đăng ký, quân số: {units}.', en: '{count} units have not noted their force: {units}.' }, results: { vi: '{count} đợt huấn luyện đã hết ngày mà chưa ghi kết quả: {units}.', en: '{count} plans are over without a result: {units}.' } } satisfies Record<string, Text>;

/** The wording that comes with the product; a cluster changes it in the browser. */
export const trainingWording = {
  title: 'Báo cáo', summary: 'Kết quả huấn luyện tự vệ và bồi dưỡng kiến thức quốc phòng và an ninh năm {{năm}}',
  body: `@ {{cấp trên}}
Thực hiện kế hoạch công tác năm {{năm}}, {{tên cụm}} báo cáo kết quả đăng ký, huấn luyện tự vệ và bồi dưỡng kiến thức quốc phòng và an ninh như sau:
# I. ĐĂNG KÝ, QUÂN SỐ
Có {{số đơn vị đã đăng ký tự vệ}}/{{số đơn vị của cụm}} đơn vị hoàn thành đăng ký; quân số tự vệ {{quân số tự vệ}} đồng chí, theo quyết định {{quân số theo quyết định}} đồng chí.
{{bảng đăng ký, quân số}}
# II. HUẤN LUYỆN TỰ VỆ
Quân số huấn luyện {{quân số huấn luyện}} lượt đồng chí, đạt yêu cầu {{quân số đạt yêu cầu}} lượt đồng chí, tỷ lệ {{tỷ lệ huấn luyện}}.
{{bảng huấn luyện}}
# III. BỒI DƯỠNG KIẾN THỨC QUỐC PHÒNG VÀ AN NINH
Đã bồi dưỡng {{số người đã bồi dưỡng}} đồng chí, trong đó {{số người có giấy chứng nhận}} đồng chí được cấp giấy chứng nhận.
{{bảng bồi dưỡng kiến thức}}
# IV. HỘI THI, HỘI THAO
Trong năm có {{số hội thi, hội thao}} hội thi, hội thao với {{lượt người dự hội thi, hội thao}} lượt đồng chí tham gia, đạt {{số giải hội thi, hội thao}} giải.
{{bảng hội thi, hội thao}}
Trên đây là báo cáo của {{tên cụm}}, kính gửi {{cấp trên}} để theo dõi, chỉ đạo.`,
};

export const listKindNames = { people: { vi: 'Danh sách bồi dưỡng kiến thức của đơn vị', en: 'Those due for a class in a unit' }, list: { vi: 'Danh sách đợt huấn luyện, lớp, hội thi', en: 'Training, classes and contests of the year' } } satisfies Record<string, Text>;
export const peopleFigureWords = {
  year: { vi: 'năm', en: 'year' }, unit: { vi: 'tên đơn vị', en: 'name of the unit' }, due: { vi: 'số người đến lượt', en: 'due' }, sent: { vi: 'số người đã cử', en: 'sent' }, attended: { vi: 'số người đã học', en: 'attended' }, certified: { vi: 'số người có giấy chứng nhận', en: 'certified' }, list: { vi: 'danh sách người học', en: 'list of people' },
} satisfies Record<string, Text>;
export const listFigureWords = {
  plans: { vi: 'số đợt huấn luyện', en: 'plans of training' }, classes: { vi: 'số lớp bồi dưỡng', en: 'classes' }, planList: { vi: 'danh sách đợt huấn luyện', en: 'list of training' }, classList: { vi: 'danh sách lớp bồi dưỡng', en: 'list of classes' }, contests: { vi: 'số hội thi, hội thao', en: 'contests' }, contestList: { vi: 'danh sách hội thi, hội thao', en: 'list of contests' },
} satisfies Record<string, Text>;
export const listMissingWords = {
  nobody: { vi: 'Chưa có ai trong danh sách người đến lượt.', en: 'Nobody is on the list.' }, unsent: { vi: '{count} người đến lượt chưa cử đi học.', en: '{count} people are not sent yet.' }, nothing: { vi: 'Chưa có đợt huấn luyện, lớp bồi dưỡng hay hội thi nào.', en: 'There is no training, class or contest yet.' }, results: { vi: '{count} hội thi, hội thao đã qua chưa ghi kết quả: {names}.', en: '{count} contests are over without results: {names}.' },
} satisfies Record<string, Text>;
export const peopleWording = {
  title: 'Danh sách', summary: 'Cán bộ, công chức, viên chức bồi dưỡng kiến thức quốc phòng và an ninh năm {{năm}}',
  body: `Năm {{năm}}, {{tên đơn vị}} có {{số người đến lượt}} người đến lượt bồi dưỡng; đã cử {{số người đã cử}} người, đã học {{số người đã học}} người, {{số người có giấy chứng nhận}} người có giấy chứng nhận.
{{danh sách người học}}`,
};
export const listWording = {
  title: 'Danh sách', summary: 'Đợt huấn luyện, lớp bồi dưỡng, hội thi, hội thao năm {{năm}} của {{tên cụm}}',
  body: `# I. HUẤN LUYỆN TỰ VỆ
Các đơn vị có {{số đợt huấn luyện}} đợt huấn luyện.
{{danh sách đợt huấn luyện}}
# II. BỒI DƯỠNG KIẾN THỨC QUỐC PHÒNG VÀ AN NINH
Trong năm có {{số lớp bồi dưỡng}} lớp.
{{danh sách lớp bồi dưỡng}}
# III. HỘI THI, HỘI THAO
Trong năm có {{số hội thi, hội thao}} hội thi, hội thao.
{{danh sách hội thi, hội thao}}
Danh sách này để các đơn vị theo dõi, thực hiện.`,
};
