import { shelf } from '../../kit/ui/shelf.ts';

export type Kept = { typed: Record<string, string>; savedAt: string };
type Of = { userId: string; periodId: string; unitId: string };
const keyOf = ({ userId, periodId, unitId }: Of) => `report ${userId} ${periodId} ${unitId}`;

/** What is typed stays on this device at every key, photos as soon as they are taken, until the report has left it. */
export const kept = {
  read(of: Of): Kept | null { try { return JSON.parse(window.localStorage.getItem(keyOf(of)) ?? 'null') as Kept | null; } catch { return null; } },
  write(of: Of, typed: Record<string, string>): string {
    const savedAt = new Date().toISOString();
    try { window.localStorage.setItem(keyOf(of), JSON.stringify({ typed, savedAt } satisfies Kept)); } catch { /* full, or not allowed: the page still has it */ }
    return savedAt;
  },
  readFiles: async (of: Of) => (await shelf.get<File[]>(keyOf(of))) ?? [],
  writeFiles: (of: Of, files: File[]) => shelf.put(keyOf(of), files),
  async drop(of: Of): Promise<void> {
    try { window.localStorage.removeItem(keyOf(of)); } catch { /* not allowed: nothing was kept */ }
    await shelf.remove(keyOf(of));
  },
};
