import { createClient } from '../../kit/client.ts';
import { outboxOf, type Parcel } from '../../kit/ui/outbox.ts';

const api = createClient<typeof import('../routes/send.ts')>('reports');
const files = createClient<typeof import('../routes/files.ts')>('reports');

/** A report on its way, with the files that go before it. */
export type Waiting = Parcel & { periodId: string; unitId: string; kind: 'send' | 'nil' | 'files'; entries: Record<string, string>; files: File[] };

/** Sends the files, of which the server keeps each once, then the report; 'files' stops there. */
export async function deliver({ key, periodId, unitId, kind, entries, files: waiting }: Waiting): Promise<void> {
  for (const file of waiting) await files.upload('attachFile', { periodId, unitId }, file);
  if (kind === 'nil') await api.send('nilReport', { periodId, unitId }, key);
  if (kind === 'send') await api.send('sendReport', { periodId, unitId, entries }, key);
}
export const reportOutbox = outboxOf<Waiting>('waiting', deliver);
