import { words, type Word } from './words.ts';

type Params = Record<string, string | number>;

/** A sentence of the launcher in Vietnamese, or in English where QUYETTHANG_LANG=en. */
export function tell(word: Word, params: Params = {}): string {
  const text: string = words[word][process.env['QUYETTHANG_LANG'] === 'en' ? 'en' : 'vi'];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** Why the database could not be opened: a code for programs, a sentence for people. */
export class LaunchProblem extends Error {
  override name = 'LaunchProblem';
  readonly code: Word;
  readonly params: Params;
  constructor(code: Word, params: Params = {}, cause?: unknown) {
    super(tell(code, params), { cause });
    this.code = code;
    this.params = params;
  }
}

/** Turns a file-system error in the data folder into its sentence; anything else is returned as it is. */
export function diskProblem(error: unknown, dataDir: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new LaunchProblem('launcher.disk-full', { dataDir }, error);
  const isMkdir = (error as NodeJS.ErrnoException | null)?.syscall === 'mkdir'; // Node says ENOENT for a whole path that is to be made on a read-only disk
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code ?? '') || (code === 'ENOENT' && isMkdir)) {
    return new LaunchProblem('launcher.not-writable', { dataDir, reason: code ?? '' }, error);
  }
  return error;
}

/** The same for what PostgreSQL wrote on its way out. */
export function saidProblem(said: string, dataDir: string): LaunchProblem | null {
  if (/No space left on device|Disk quota exceeded/i.test(said)) return new LaunchProblem('launcher.disk-full', { dataDir });
  const library = /error while loading shared libraries: (.+)/.exec(said) ?? /(.*GLIBC_\S+' not found.*)/.exec(said);
  if (library) return new LaunchProblem('launcher.missing-library', { reason: library[1]! });
  const denied = /Read-only file system|Permission denied/i.exec(said);
  if (denied) return new LaunchProblem('launcher.not-writable', { dataDir, reason: denied[0] });
  return null;
}
