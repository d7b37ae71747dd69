import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError, createClient } from '../../kit/client.ts';
import { shelf } from '../../kit/ui/shelf.ts';

const api = createClient<typeof import('../routes/send.ts')>('reports');
const files = createClient<typeof import('../routes/files.ts')>('reports');
const againAfterMs = 20_000;

/** A report on its way: it keeps the key under which it is sent, so that however often it is tried it arrives once. */
export type Waiting = {
  key: string; userId: string; periodId: string; unitId: string; title: string; kind: 'send' | 'nil' | 'files'; entries: Record<string, string>; files: File[]; since: string;
  problem: { code: string; params: Record<string, string | number> } | null;
};
const prefixOf = (userId: string) => `waiting ${userId} `;
const shelfKey = ({ userId, key }: Pick<Waiting, 'userId' | 'key'>) => `${prefixOf(userId)}${key}`;
export const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** No answer, an answer of a broken server, or a session that ended: the report waits. Everything else is the server's last word. */
const mustWait = (error: unknown) => !(error instanceof ApiError) || error.status === 0 || error.status === 401 || error.status === 429 || error.status >= 500;

/** Sends the files, of which the server keeps each once, then the report; 'files' stops there. */
export async function deliver({ key, periodId, unitId, kind, entries, files: waiting }: Waiting): Promise<void> {
  for (const file of waiting) await files.upload('attachFile', { periodId, unitId }, file);
  if (kind === 'nil') await api.send('nilReport', { periodId, unitId }, key);
  if (kind === 'nil') await api.send('nilReport', { periodId, unitId }, key);
  if (kind === 'send') await api.send('sendReport', { periodId, unitId, entries }, key);
}

/** Tries to send; 'waiting' means that it stays on this device and goes later. A refusal is thrown, and nothing stays. */
export async function sendOrKeep(report: Waiting): Promise<'sent' | 'waiting'> {
  await shelf.put(shelfKey(report), report);
  try {
    await deliver(report);
  } catch (error) {
    if (mustWait(error)) return 'waiting';
    await shelf.remove(shelfKey(report));
    throw error;
  }
  await shelf.remove(shelfKey(report));
  return 'sent';
}

/** What waits on this device for this person; it is tried when the page opens, when the network is back, and every so often. */
export function useOutbox(userId: string) {
  const queries = useQueryClient();
  const [waiting, setWaiting] = useState<Waiting[]>([]);
  async function flush(): Promise<void> {
    const all = await shelf.all<Waiting>(prefixOf(userId));
    for (const report of all.filter(({ problem }) => problem === null)) {
      try {
        await deliver(report);
        await shelf.remove(shelfKey(report));
        await queries.invalidateQueries();
      } catch (error) {
        if (mustWait(error)) break;
        const { code, params } = error as ApiError;
        await shelf.put(shelfKey(report), { ...report, problem: { code, params } });
      }
    }
    setWaiting(await shelf.all<Waiting>(prefixOf(userId)));
  }
  useEffect(() => {
    let running: Promise<void> | null = null;
    const go = () => { running ??= flush().finally(() => { running = null; }); };
    go();
    const timer = window.setInterval(go, againAfterMs);
    window.addEventListener('online', go);
    return () => { window.clearInterval(timer); window.removeEventListener('online', go); };
  }, [userId]);
  return { waiting, flush, drop: async (report: Waiting) => { await shelf.remove(shelfKey(report)); setWaiting(await shelf.all<Waiting>(prefixOf(userId))); } };
}
