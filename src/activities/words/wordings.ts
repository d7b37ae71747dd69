// The wordings that come with the product; a cluster changes them in the browser. Papers are Vietnamese in law.

export const planWording = {
  title: 'Kế hoạch', summary: 'Tổ chức hoạt động “{{tên hoạt động}}”',
  body: `> Căn cứ kế hoạch phát động phong trào thi đua năm {{năm}} của {{tên cụm}}
> Căn cứ tình hình thực tế và khả năng đóng góp của {{đơn vị thực hiện}}
Nhân dịp {{dịp}}, {{đơn vị thực hiện}} xây dựng kế hoạch tổ chức hoạt động “{{tên hoạt động}}” như sau:
# I. MỤC ĐÍCH, YÊU CẦU
1. Thể hiện trách nhiệm, tình cảm của cán bộ, chiến sĩ tự vệ đối với cộng đồng; giáo dục truyền thống, xây dựng tình đoàn kết quân dân.
2. Tổ chức thiết thực, tiết kiệm, an toàn; quà trao đúng nơi, đúng đối tượng, có ký nhận.
# II. NỘI DUNG
1. Loại hoạt động: {{loại hoạt động}}.
2. Nơi, đối tượng thụ hưởng: {{nơi thụ hưởng}}; quy mô: {{quy mô}}.
3. Thời gian: {{ngày thực hiện}}.
4. Tổng giá trị: {{tổng giá trị}}, gồm:
{{danh sách quà tặng}}
# III. ĐÓNG GÓP CỦA CÁC ĐƠN VỊ
{{phần của từng đơn vị}}
# IV. TỔ CHỨC THỰC HIỆN
1. {{đơn vị thực hiện}} chuẩn bị quà, thống nhất với nơi nhận trước ngày thực hiện; các đơn vị tham gia chuyển phần đóng góp đúng hạn.
2. Khi trao quà lập danh sách ký nhận hoặc biên bản bàn giao và chụp ảnh; không ghi tên, hoàn cảnh riêng của người nhận vào báo cáo.
3. Kết thúc hoạt động, {{đơn vị thực hiện}} tổng hợp kết quả, báo cáo {{nơi nhận báo cáo}}.`,
};

export const reportWording = {
  title: 'Báo cáo', summary: 'Kết quả hoạt động “{{tên hoạt động}}”',
  body: `@ {{nơi nhận báo cáo}}
Thực hiện phong trào thi đua năm {{năm}}, nhân dịp {{dịp}}, {{đơn vị thực hiện}} đã tổ chức hoạt động “{{tên hoạt động}}”. Kết quả như sau:
# I. KẾT QUẢ CHUNG
1. Thời gian: {{ngày thực hiện}}.
2. Nơi, đối tượng thụ hưởng: {{nơi thụ hưởng}}; quy mô: {{quy mô}}.
3. Giá trị đã trao: {{giá trị đã trao}}; theo kế hoạch: {{tổng giá trị}}.
4. Số đơn vị tham gia: {{số đơn vị tham gia}}, trong đó {{số đơn vị đã xác nhận}} đơn vị đã xác nhận phần của mình.
5. Hồ sơ kèm theo: {{hồ sơ kèm theo}}.
# II. QUÀ ĐÃ TRAO
{{danh sách quà đã trao}}
# III. PHẦN CỦA TỪNG ĐƠN VỊ
{{phần của từng đơn vị}}
# IV. ĐÁNH GIÁ
Hoạt động được tổ chức đúng kế hoạch, thiết thực, tiết kiệm, an toàn.
Trên đây là báo cáo kết quả hoạt động, {{đơn vị thực hiện}} kính gửi {{nơi nhận báo cáo}}.`,
};

export const yearWording = {
  title: 'Báo cáo', summary: 'Kết quả hoạt động xã hội năm {{năm}} của {{tên cụm}}',
  body: `@ {{cấp trên}}
Thực hiện phong trào thi đua năm {{năm}}, {{tên cụm}} báo cáo kết quả hoạt động xã hội như sau:
# I. KẾT QUẢ CHUNG
Đã tổ chức {{số hoạt động xã hội}} hoạt động, gồm {{số hoạt động chung của cụm}} hoạt động chung của Cụm và {{số hoạt động của đơn vị}} hoạt động của từng đơn vị; có {{số đơn vị có hoạt động}} đơn vị tham gia, {{số nơi thụ hưởng}} nơi, đối tượng thụ hưởng.
Giá trị đã trao: {{giá trị đã trao}}, đạt {{tỷ lệ đã trao}} giá trị của các hoạt động.
# II. THEO DỊP
{{bảng hoạt động theo dịp}}
# III. THEO THÁNG
{{bảng hoạt động theo tháng}}
# IV. THEO NƠI, ĐỐI TƯỢNG THỤ HƯỞNG
{{bảng hoạt động theo nơi thụ hưởng}}
# V. PHẦN CỦA TỪNG ĐƠN VỊ
{{bảng hoạt động theo đơn vị}}
# VI. ĐÁNH GIÁ, PHƯƠNG HƯỚNG
1. Các hoạt động thiết thực, đúng đối tượng, góp phần xây dựng tình đoàn kết quân dân, lan tỏa phong trào thi đua.
2. Thời gian tới, các đơn vị tiếp tục duy trì hoạt động “về nguồn”, đền ơn đáp nghĩa; ghi chép, lưu ảnh và chứng từ ngay sau khi trao quà.
Trên đây là báo cáo kết quả hoạt động xã hội năm {{năm}} của {{tên cụm}}.
=== Danh sách quà đã trao
{{danh sách quà đã trao}}`,
};
