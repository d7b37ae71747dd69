/** What the launcher, the migrations and the command line say; {name} is filled from the parameters. */
export const words = {
  // Progress
  'launcher.preparing-programs': { vi: 'Chuẩn bị chương trình cơ sở dữ liệu', en: 'Preparing the database programs' },
  'launcher.creating': { vi: 'Tạo cơ sở dữ liệu lần đầu', en: 'Creating the database for the first time' },
  'launcher.stopping-orphan': { vi: 'Dừng cơ sở dữ liệu còn sót lại từ lần chạy trước (tiến trình {pid})', en: 'Stopping the database left over from the last run (process {pid})' },
  'launcher.starting': { vi: 'Khởi động cơ sở dữ liệu', en: 'Starting the database' },
  'launcher.migrating': { vi: 'Cập nhật cấu trúc dữ liệu: {name}', en: 'Updating the tables: {name}' },
  // Refusals
  'launcher.in-use': {
    vi: 'Thư mục dữ liệu {dataDir} đang được một chương trình Quyết Thắng khác sử dụng: tiến trình {pid}, mở từ {startedAt}, địa chỉ {url}. Hãy dùng địa chỉ đó, hoặc dừng tiến trình {pid} rồi chạy lại, hoặc chọn thư mục khác bằng --data.',
    en: 'The data folder {dataDir} is in use by another Quyết Thắng: process {pid}, started {startedAt}, address {url}. Use that address, or stop process {pid} and start again, or choose another folder with --data.',
  },
  'launcher.foreign-server': {
    vi: 'Một máy chủ PostgreSQL không do Quyết Thắng mở (tiến trình {pid}) đang dùng thư mục {dataDir}. Hãy dừng nó rồi chạy lại.',
    en: 'A PostgreSQL server that Quyết Thắng did not start (process {pid}) is using {dataDir}. Stop it and start again.',
  },
  'launcher.orphan-stays': {
    vi: 'Cơ sở dữ liệu của lần chạy trước (tiến trình {pid}) chưa dừng sau {seconds} giây. Hãy dừng tiến trình đó rồi chạy lại.',
    en: 'The database of the last run (process {pid}) has not stopped after {seconds} seconds. Stop that process and start again.',
  },
  'launcher.not-writable': {
    vi: 'Không ghi được vào thư mục dữ liệu {dataDir} ({reason}). Hãy cấp quyền ghi hoặc chọn thư mục khác bằng --data.',
    en: 'The data folder {dataDir} cannot be written ({reason}). Allow writing, or choose another folder with --data.',
  },
  'launcher.disk-full': {
    vi: 'Ổ đĩa chứa {dataDir} đã đầy. Hãy giải phóng chỗ trống (cần ít nhất 200 MB) rồi chạy lại; dữ liệu đã ghi vẫn còn nguyên.',
    en: 'The disk that holds {dataDir} is full. Free some space (at least 200 MB) and start again; what was written is kept.',
  },
  'launcher.not-reachable': {
    vi: 'Chương trình đang chạy bằng tài khoản root; PostgreSQL phải chạy bằng tài khoản thường nhưng tài khoản thường không vào được {dataDir}. Hãy chọn thư mục khác bằng --data (ví dụ /srv/quyetthang) hoặc chạy bằng tài khoản thường.',
    en: 'This runs as root; PostgreSQL must run as an ordinary user, and an ordinary user cannot reach {dataDir}. Choose another folder with --data (such as /srv/quyetthang) or run as an ordinary user.',
  },
  'launcher.no-programs': {
    vi: 'Không có PostgreSQL kèm theo cho hệ máy {platform}. Hãy chạy lại npm install, hoặc đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL 15 trở lên.',
    en: 'No bundled PostgreSQL for {platform}. Run npm install again, or set DATABASE_URL to a PostgreSQL server, version 15 or later.',
  },
  'launcher.missing-library': {
    vi: 'PostgreSQL kèm theo không chạy được trên máy này: {reason}. Hãy đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL 15 trở lên.',
    en: 'The bundled PostgreSQL cannot run on this machine: {reason}. Set DATABASE_URL to a PostgreSQL server, version 15 or later.',
  },
  'launcher.other-version': {
    vi: 'Dữ liệu trong {dataDir} thuộc PostgreSQL {found}, chương trình này dùng PostgreSQL {wanted}. Hãy mở bằng phiên bản Quyết Thắng đã tạo ra nó.',
    en: 'The data in {dataDir} belongs to PostgreSQL {found}; this program uses PostgreSQL {wanted}. Open it with the version of Quyết Thắng that made it.',
  },
  'launcher.password-lost': {
    vi: 'Thiếu tệp {file}: không có nó thì không mở được dữ liệu trong {dataDir}. Hãy khôi phục tệp này từ bản sao lưu.',
    en: '{file} is missing, and without it the data in {dataDir} cannot be opened. Restore it from a backup.',
  },
  'launcher.did-not-start': {
    vi: 'Cơ sở dữ liệu không khởi động được. Lý do PostgreSQL nêu: {reason}. Nhật ký: {log}',
    en: 'The database did not start. PostgreSQL says: {reason}. Log: {log}',
  },
  'launcher.init-failed': {
    vi: 'Không tạo được cơ sở dữ liệu trong {dataDir}: {reason}',
    en: 'The database could not be created in {dataDir}: {reason}',
  },
  'migrate.changed': {
    vi: 'Tệp cấu trúc dữ liệu {name} đã bị sửa sau khi áp dụng. Hãy trả tệp về nội dung cũ và viết thay đổi vào một tệp mới.',
    en: 'The migration {name} was changed after it was applied. Put the old text back and write the change as a new file.',
  },
  'migrate.newer': {
    vi: 'Dữ liệu này đã được một phiên bản Quyết Thắng mới hơn cập nhật ({name}). Hãy dùng phiên bản mới hơn.',
    en: 'This data was updated by a newer Quyết Thắng ({name}). Use the newer version.',
  },
  'migrate.failed': { vi: 'Không áp dụng được {name}: {reason}', en: '{name} could not be applied: {reason}' },
  'migrate.no-files': { vi: 'Không tìm thấy thư mục db/migrations.', en: 'The folder db/migrations was not found.' },
} as const;

export type Word = keyof typeof words;
