import { useEffect, useRef, useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { shelf } from '../../kit/ui/shelf.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import type { FilePurpose } from '../rules/kinds.ts';
import { activityRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/files.ts')>('activities');
export type WaitingFile = { purpose: FilePurpose; file: File };
const keyOf = (activityId: string) => `activity ${activityId}`;

/** Files that were chosen before their activity was recorded stay on this device until the server has each. */
export const keepFiles = (activityId: string, files: readonly WaitingFile[]) => shelf.put(keyOf(activityId), files);

/** What still waits for an activity: it is sent when the page opens, and again when asked; what the server refuses stays to be seen or given up. */
export function useWaitingFiles(activityId: string, mayRecord: boolean) {
  const [waiting, setWaiting] = useState<readonly WaitingFile[]>([]);
  const isSending = useRef(false);
  const { act, problem, isBusy } = useAction(activityRefusal);
  async function keep(files: readonly WaitingFile[]): Promise<void> {
    setWaiting(files);
    await (files.length === 0 ? shelf.remove(keyOf(activityId)) : keepFiles(activityId, files));
  }
  async function send(): Promise<void> {
    if (isSending.current) return;
    isSending.current = true;
    let left = (await shelf.get<readonly WaitingFile[]>(keyOf(activityId))) ?? [];
    setWaiting(left);
    if (left.length > 0) await act(async () => {
      for (let next = left[0]; next !== undefined; next = left[0]) {
        await api.upload('attachActivityFile', { activityId, purpose: next.purpose }, next.file);
        left = left.slice(1);
        await keep(left);
      }
    });
    isSending.current = false;
  }
  useEffect(() => { if (mayRecord) void send(); }, [activityId, mayRecord]);
  return { waiting, send, problem, isBusy, drop: (dropped: WaitingFile) => keep(waiting.filter((one) => one !== dropped)) };
}
