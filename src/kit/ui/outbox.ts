import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError, newKey } from '../client.ts';
import { shelf } from './shelf.ts';

const againAfterMs = 20_000;

/** Something on its way: it keeps the key under which it is sent, so that however often it is tried it arrives once. */
export type Parcel = { key: string; userId: string; title: string; since: string; problem: { code: string; params: Record<string, string | number> } | null };
/** A parcel of a person that is made now. */
export const parcelOf = (userId: string, title: string): Parcel => ({ key: newKey(), userId, title, since: new Date().toISOString(), problem: null });

/** No answer, an answer of a broken server, or a session that ended: it waits. Everything else is the server's last word. */
const mustWait = (error: unknown) => !(error instanceof ApiError) || error.status === 0 || error.status === 401 || error.status === 429 || error.status >= 500;

/** What waits, as the page holds it. */
export type Waiting<P extends Parcel> = { waiting: readonly P[]; flush: () => Promise<void>; drop: (parcel: P) => Promise<void> };
/** What leaves this device when there is a network; `name` sets one kind apart from others, `deliver` sends one. */
export function outboxOf<P extends Parcel>(name: string, deliver: (parcel: P) => Promise<void>) {
  const prefixOf = (userId: string) => `${name} ${userId} `;
  const shelfKey = ({ userId, key }: Pick<P, 'userId' | 'key'>) => `${prefixOf(userId)}${key}`;

  /** Tries to send; 'waiting' means that it stays on this device and goes later. A refusal is thrown, and nothing stays. */
  async function sendOrKeep(parcel: P): Promise<'sent' | 'waiting'> {
    await shelf.put(shelfKey(parcel), parcel);
    try {
      await deliver(parcel);
    } catch (error) {
      if (mustWait(error)) return 'waiting';
      await shelf.remove(shelfKey(parcel));
      throw error;
    }
    await shelf.remove(shelfKey(parcel));
    return 'sent';
  }

  /** What waits on this device for this person, the oldest first; it is tried when the page opens, when the network is back, and every so often. */
  function useOutbox(userId: string): Waiting<P> {
    const queries = useQueryClient();
    const [waiting, setWaiting] = useState<P[]>([]);
    const all = async () => (await shelf.all<P>(prefixOf(userId))).sort((a, b) => (a.since < b.since ? -1 : 1));
    async function flush(): Promise<void> {
      for (const parcel of (await all()).filter(({ problem }) => problem === null)) {
        try {
          await deliver(parcel);
          await shelf.remove(shelfKey(parcel));
          await queries.invalidateQueries();
        } catch (error) {
          if (mustWait(error)) break;
          const { code, params } = error as ApiError;
          await shelf.put(shelfKey(parcel), { ...parcel, problem: { code, params } });
        }
      }
      setWaiting(await all());
    }
    useEffect(() => {
      let running: Promise<void> | null = null;
      const go = () => { running ??= flush().finally(() => { running = null; }); };
      go();
      const timer = window.setInterval(go, againAfterMs);
      window.addEventListener('online', go);
      return () => { window.clearInterval(timer); window.removeEventListener('online', go); };
    }, [userId]);
    return { waiting, flush, drop: async (parcel: P) => { await shelf.remove(shelfKey(parcel)); setWaiting(await all()); } };
  }
  return { sendOrKeep, useOutbox };
}
