import { createClient } from '../../kit/client.ts';
import { outboxOf, type Parcel } from '../../kit/ui/outbox.ts';
import type { HandOver } from '../input/duty.ts';

const api = createClient<typeof import('../routes/hand-over.ts')>('duty');

/** A shift taken or handed over, on its way. */
export type HandOverParcel = Parcel & { entry: HandOver };
export const handOverOutbox = outboxOf<HandOverParcel>('duty', async ({ key, entry }) => { await api.send('handOver', entry, key); });
