import { spawnSync } from 'node:child_process';

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
  if (process.getuid?.() !== 0) return { kind: 'plain', before };
  if (process.env['QUYETTHANG_RUN_AS'] !== 'nobody' && works([...inNamespace, ...before, 'true'])) {
    return { kind: 'namespace', before: [...inNamespace, ...before] };
  }
  return { kind: 'nobody', before, uid: nobody, gid: nobody };
}

/** Whether the user that PostgreSQL will run as can enter the folder. */
export function canReach(runAs: RunAs, folder: string): boolean {
  if (runAs.uid === undefined) return true;
  return spawnSync('test', ['-x', folder], { uid: runAs.uid, gid: runAs.gid!, stdio: 'ignore' }).status === 0;
}
