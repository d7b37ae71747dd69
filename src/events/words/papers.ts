import type { Text } from '../../kit/words.ts';

// Papers are Vietnamese in law and have no English side.
export const paperWords = {
  planTitle: 'Phương án', planSummary: (name: string) => `Bảo vệ ${name}`, peopleTitle: 'Danh sách', peopleSummary: (name: string) => `Lực lượng bảo vệ ${name}`, time: (from: string, to: string, place: string) => `Thời gian: từ ${from} đến ${to}. Địa điểm: ${place}.`,
  posts: 'V. VỊ TRÍ, CA BẢO VỆ', units: 'VI. LỰC LƯỢNG CỦA TỪNG ĐƠN VỊ', checks: 'VII. VIỆC CHUẨN BỊ', parts: { situation: 'I. TÌNH HÌNH', mission: 'II. NHIỆM VỤ', forces: 'III. LỰC LƯỢNG, PHƯƠNG TIỆN', handling: 'IV. XỬ TRÍ TÌNH HUỐNG' },
  order: 'TT', post: 'Vị trí', task: 'Nhiệm vụ', shift: 'Ca', unit: 'Đơn vị', needed: 'Người cần', assigned: 'Đã phân', total: 'Cộng', allNeeded: 'Lượt người cần', allAssigned: 'Lượt người đã phân', shifts: 'Số ca', full: 'Ca đủ quân số', name: 'Họ và tên', office: 'Chức vụ', what: 'Việc chuẩn bị', responsible: 'Phụ trách', due: 'Xong trước', state: 'Kết quả', done: 'Đã xong', notDone: 'Chưa xong',
  people: (n: number) => `${n} người`, hidden: 'Họ tên chỉ đơn vị và trực chỉ huy xem được; danh sách này ghi số lượng của các đơn vị khác.', empty: '…', nobody: 'Chưa phân người.', none: 'Chưa có.',
} as const;
export const kindWords = { plan: { vi: 'Phương án bảo vệ sự kiện', en: 'Plan to protect an event' }, people: { vi: 'Danh sách lực lượng bảo vệ sự kiện', en: 'People who protect an event' }, report: { vi: 'Báo cáo kết quả bảo vệ sự kiện', en: 'Report on a protected event' }, subject: { vi: '{day} · {name}', en: '{day} · {name}' }, force: { vi: '{day} · {name} · {unit}', en: '{day} · {name} · {unit}' } } satisfies Record<string, Text>;

/** What placeholders of one event are called. */
export const figureWords = {
  name: { vi: 'tên sự kiện', en: 'name of the event' }, place: { vi: 'địa điểm', en: 'place' }, from: { vi: 'giờ bắt đầu', en: 'begins' }, to: { vi: 'giờ kết thúc', en: 'ends' }, unit: { vi: 'đơn vị bảo vệ', en: 'unit' },
  posts: { vi: 'số vị trí', en: 'posts' }, shifts: { vi: 'số ca bảo vệ', en: 'shifts' }, full: { vi: 'số ca đủ quân số', en: 'shifts at full strength' }, units: { vi: 'số đơn vị bảo vệ', en: 'units' }, needed: { vi: 'số lượt người cần', en: 'people needed' }, assigned: { vi: 'số lượt người đã phân', en: 'people assigned' }, approved: { vi: 'người duyệt, ngày duyệt', en: 'who approved, when' }, checked: { vi: 'việc chuẩn bị đã xong', en: 'checklist done' },
  signed: { vi: 'kết luận an toàn', en: 'what is signed' }, signer: { vi: 'người ký, giờ ký', en: 'who signed, when' }, result: { vi: 'đánh giá kết quả', en: 'result' },
  situation: { vi: 'tình hình', en: 'situation' }, mission: { vi: 'nhiệm vụ', en: 'mission' }, forces: { vi: 'lực lượng, phương tiện', en: 'forces' }, handling: { vi: 'xử trí tình huống', en: 'handling' },
  postTable: { vi: 'bảng vị trí, ca', en: 'table of posts' }, unitTable: { vi: 'bảng lực lượng', en: 'table of units' }, checkTable: { vi: 'bảng việc chuẩn bị', en: 'table of the checklist' }, peopleTable: { vi: 'danh sách lực lượng', en: 'list of people' },
} satisfies Record<string, Text>;
export const missingWords = {
  none: { vi: 'Chưa lập sự kiện nào. Đồng chí thêm sự kiện ở trang Bảo vệ sự kiện.', en: 'No event yet.' }, unwritten: { vi: 'Phương án chưa viết phần: {parts}.', en: 'Parts that are not written: {parts}.' }, emptyPosts: { vi: 'Chưa có ca ở vị trí: {posts}.', en: 'No shifts at: {posts}.' }, noPosts: { vi: 'Phương án chưa có vị trí nào.', en: 'The plan has no posts.' }, short: { vi: 'Còn thiếu {n} lượt người.', en: '{n} people are missing.' }, notApproved: { vi: 'Phương án chưa được duyệt.', en: 'The plan is not approved.' }, notSigned: { vi: 'Sự kiện chưa ký kết thúc.', en: 'The end is not signed.' },
} satisfies Record<string, Text>;
export const onPaper = { safe: 'không có sự việc, an toàn tuyệt đối', some: (n: string) => `có ${n} sự việc, đã xử trí`, by: (name: string, at: string) => `${name}, ${at}`, noResult: 'Lực lượng bảo vệ thực hiện đúng phương án, đủ quân số theo ca đã phân', of: (done: number, all: number) => `${done}/${all}` } as const;

// The wordings that come with the product; a cluster changes them in the browser.
export const planWording = {
  title: 'Phương án', summary: 'Bảo vệ {{tên sự kiện}}',
  body: `> Căn cứ nhiệm vụ sẵn sàng chiến đấu, bảo vệ cơ quan năm {{năm}} của {{cấp trên}}
{{tên cụm}} xây dựng phương án bảo vệ {{tên sự kiện}}, từ {{giờ bắt đầu}} đến {{giờ kết thúc}}, tại {{địa điểm}} như sau:
# I. TÌNH HÌNH
{{tình hình}}
# II. NHIỆM VỤ
{{nhiệm vụ}}
# III. LỰC LƯỢNG, PHƯƠNG TIỆN
{{lực lượng, phương tiện}}
Có {{số đơn vị bảo vệ}} đơn vị tham gia, {{số vị trí}} vị trí, {{số ca bảo vệ}} ca, {{số lượt người cần}} lượt người:
{{bảng lực lượng}}
# IV. VỊ TRÍ, CA BẢO VỆ
{{bảng vị trí, ca}}
# V. XỬ TRÍ TÌNH HUỐNG
{{xử trí tình huống}}
# VI. VIỆC CHUẨN BỊ
{{bảng việc chuẩn bị}}
# VII. TỔ CHỨC THỰC HIỆN
1. Các đơn vị phân người đủ theo ca, không để một người hai vị trí cùng giờ, bảo đảm giờ nghỉ.
2. Có sự việc thì ghi ngay vào nhật ký sự kiện và báo cáo người điều hành; kết thúc sự kiện, người điều hành ký kết luận.
3. Người duyệt phương án, thời gian duyệt: {{người duyệt, ngày duyệt}}.`,
};
export const peopleWording = {
  title: 'Danh sách', summary: 'Lực lượng bảo vệ {{tên sự kiện}}',
  body: `Thực hiện phương án bảo vệ {{tên sự kiện}} từ {{giờ bắt đầu}} đến {{giờ kết thúc}}, {{đơn vị bảo vệ}} phân {{số lượt người đã phân}}/{{số lượt người cần}} lượt người ở {{số ca bảo vệ}} ca:
{{danh sách lực lượng}}`,
};
export const reportWording = {
  title: 'Báo cáo', summary: 'Kết quả bảo vệ {{tên sự kiện}}',
  body: `@ {{cấp trên}}
Thực hiện phương án bảo vệ {{tên sự kiện}} (duyệt: {{người duyệt, ngày duyệt}}), {{tên cụm}} báo cáo kết quả như sau:
# I. THỰC HIỆN
1. Thời gian: từ {{giờ bắt đầu}} đến {{giờ kết thúc}}; địa điểm: {{địa điểm}}.
2. Việc chuẩn bị: {{việc chuẩn bị đã xong}} việc đã xong.
3. Lực lượng: {{số đơn vị bảo vệ}} đơn vị, {{số vị trí}} vị trí, {{số ca bảo vệ}} ca, trong đó {{số ca đủ quân số}} ca đủ quân số.
{{bảng lực lượng}}
# II. KẾT LUẬN
1. Sự việc: {{kết luận an toàn}}.
2. Người điều hành ký xác nhận: {{người ký, giờ ký}}.
3. Đánh giá: {{đánh giá kết quả}}.
Trên đây là kết quả bảo vệ sự kiện, {{tên cụm}} kính báo cáo {{cấp trên}}.`,
};
