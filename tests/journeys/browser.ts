import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { execFileSync, spawnSync } from 'node:child_process';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/**
 * The browser that came inside the npm package. Where the machine lacks libnss3 and its like, the package's own
 * archive of libraries is unpacked and named to the loader.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  const env = { ...process.env, ...libraryPath(executablePath) } as Record<string, string>;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=vi'];
  return playwright.launch({ executablePath, headless: true, args, env });
}

function libraryPath(executablePath: string): { LD_LIBRARY_PATH?: string } {
  const linked = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  if (linked.status === 0 && !linked.stdout.includes('not found')) return {};
  const folder = join(tmpdir(), 'quyetthang-browser-libraries');
  const libraries = join(folder, 'al2023', 'lib');
  if (!existsSync(libraries)) unpack(folder);
  return { LD_LIBRARY_PATH: libraries };
}

function unpack(folder: string): void {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'bin', 'al2023.tar.br');
  const archive = join(mkdtempSync(join(tmpdir(), 'quyetthang-unpack-')), 'al2023.tar');
  writeFileSync(archive, brotliDecompressSync(readFileSync(packed)));
  execFileSync('mkdir', ['-p', join(folder, 'al2023')]);
  execFileSync('tar', ['-xf', archive, '-C', join(folder, 'al2023')]);
}
