import { parseArgs } from 'node:util';
import { startDatabase } from '../kit/server/launcher/start-database.ts';
import { migrate } from '../kit/server/migrate.ts';
import { asApp } from '../kit/server/launcher/start-database.ts';
import { demoAccounts, loadDemo, type DemoMoment } from './demo.ts';
import { offerSetUp, resetUser } from './operator.ts';
import { startServer } from './server.ts';

const help = `quyetthang: cụm thi đua, cả năm trên một máy

  quyetthang start    khởi động (mặc định)
  quyetthang migrate  cập nhật bảng dữ liệu rồi dừng
  quyetthang demo     nạp năm mẫu 2020 vào thư mục dữ liệu trống rồi dừng
  quyetthang user TÊN cấp lại mật khẩu đầu cho một tài khoản (khi quản trị quên mật khẩu) rồi dừng

  --data DIR    thư mục dữ liệu (mặc định ./data)
  --port N      cổng (mặc định 8080; bận thì lấy cổng kế tiếp)
  --host ADDR   địa chỉ lắng nghe (mặc định 127.0.0.1)
  --at MOMENT   năm mẫu ở thời điểm open (16/11/2020) hoặc closed (31/12/2020)
  --empty       không nạp năm mẫu; in đường dẫn một lần để tạo tài khoản quản trị
  --help        trang này

  DATABASE_URL  dùng máy chủ PostgreSQL ≥ 15 có sẵn thay cho cơ sở dữ liệu nhúng
`;

const say = (line: string) => console.log(line);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'data' }, port: { type: 'string', default: '8080' }, host: { type: 'string', default: '127.0.0.1' },
      at: { type: 'string', default: 'open' }, empty: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const verb = positionals[0] ?? 'start';
  const port = Number(values.port);
  const isUnderstood = ['start', 'migrate', 'demo', 'user'].includes(verb) && (verb === 'user') === (positionals.length === 2) && ['open', 'closed'].includes(values.at) && Number.isInteger(port) && port >= 0 && port < 65536;
  if (values.help || !isUnderstood) {
    say(help);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const database = await openDatabase(values.data);
  try {
    await migrate(database.url);
    if (verb === 'migrate') return await database.stop();
    if (verb === 'user') {
      const password = await resetUser(database.url, positionals[1]!);
      say(password === null ? `Không có tài khoản ${positionals[1]}.` : `Mật khẩu đầu của ${positionals[1]}: ${password} (phải đổi khi đăng nhập)`);
      return await database.stop();
    }
    const token = values.empty ? await offerSetUp(database.url) : null;
    const isLoaded = values.empty ? false : await loadDemo({ url: database.url, at: values.at as DemoMoment });
    if (isLoaded) say('Đã nạp năm mẫu 2020 (người và số liệu minh họa).');
    if (verb === 'demo') {
      if (!isLoaded) say('Thư mục dữ liệu đã có số liệu nên không nạp năm mẫu. Đồng chí chọn thư mục khác bằng --data.');
      return await database.stop();
    }
    await serve(database, values.host, port, !values.empty, token);
  } catch (error) {
    await database.stop();
    throw error;
  }
}

type Opened = { url: string; appUrl: string; announce: (webUrl: string) => void; stop: () => Promise<void> };

/** The server named by DATABASE_URL, or the embedded one in the data folder. */
async function openDatabase(dataDir: string): Promise<Opened> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, appUrl: asApp(given), announce: () => undefined, stop: async () => undefined };
  return startDatabase({ dataDir, onProgress: say });
}

async function serve(database: Opened, host: string, port: number, demo: boolean, token: string | null): Promise<void> {
  const server = await listen(database.appUrl, host, port, demo);
  // Before the address is told: who reads it may already press Ctrl+C.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.close().then(() => database.stop()).then(() => process.exit(0)));
  database.announce(server.url);
  say(`\nQuyết Thắng đang chạy tại ${server.url}`);
  if (demo) say(`Tài khoản minh họa: ${demoAccounts.accounts.map((a) => a.username).join(', ')} — mật khẩu ${demoAccounts.password}\nNhấn Ctrl+C để dừng.`);
  if (token !== null) say(`Tạo tài khoản quản trị (đường dẫn dùng một lần, trong 24 giờ): ${server.url}/thiet-lap?ma=${token}`);
}

/** The port asked for, or the first free one of the next twenty, with a notice. */
async function listen(appUrl: string, host: string, port: number, demo: boolean) {
  for (let at = port; ; at++) {
    try {
      return await startServer({ appUrl, host, port: at, demo, logger: true });
    } catch (error) {
      if ((error as { code?: string }).code !== 'EADDRINUSE' || at === port + 20) throw error;
      say(`Cổng ${at} đang bận, thử cổng ${at + 1}.`);
    }
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error && error.name === 'LaunchProblem' ? error.message : error);
  process.exitCode = 1;
});
