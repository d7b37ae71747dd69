import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** How PostgreSQL is started so that it neither runs as root nor outlives this process. */
export type RunAs = {
  kind: 'plain' | 'namespace' | 'nobody';
  /** Put before the program: [command, ...arguments]. */
  before: string[];
  uid?: number;
  gid?: number;
};

const nobody = 65534;
const works = (command: string[]) => spawnSync(command[0]!, command.slice(1), { stdio: 'ignore' }).status === 0;

const inNamespace = ['unshare', '--user', '--map-user=1', '--map-group=1'];
const dieWithParent = ['setpriv', '--pdeathsig', 'INT'];

/** Finds out by trying; `QUYETTHANG_RUN_AS=nobody` skips the namespace where the machine forbids it late. */
export function findRunAs(): RunAs {
  if (process.platform !== 'linux') return { kind: 'plain', before: [] };
  const before = works([...dieWithParent, 'true']) ? dieWithParent : [];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && hasName()) return { kind: 'plain', before };
  if (process.env['QUYETTHANG_RUN_AS'] !== 'nobody' && works([...inNamespace, ...before, 'true'])) {
    return { kind: 'namespace', before: [...inNamespace, ...before] };
  }
  return isRoot ? { kind: 'nobody', before, uid: nobody, gid: nobody } : { kind: 'plain', before };
}

/** PostgreSQL asks for the name of its user; containers run under numbers that have none. */
function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** Whether the user that PostgreSQL will run as can enter the folder. */
export function canReach(runAs: RunAs, folder: string): boolean {
  if (runAs.uid === undefined) return true;
  return spawnSync('test', ['-x', folder], { uid: runAs.uid, gid: runAs.gid!, stdio: 'ignore' }).status === 0;
}
