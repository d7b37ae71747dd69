import { createClient } from '../../kit/client.ts';
import { outboxOf, type Parcel } from '../../kit/ui/outbox.ts';
import type { NotedIncident } from '../input/events.ts';

const api = createClient<typeof import('../routes/incidents.ts')>('events');

/** An entry of the log on its way, with the photos that go before it. */
export type IncidentParcel = Parcel & { entry: Omit<NotedIncident, 'photoIds'>; kept: readonly string[]; photos: readonly File[] };

/** Sends the photos, of which the server keeps each once, then the entry under its key: however often it is tried it stands in the log once, whole. */
export const incidentOutbox = outboxOf<IncidentParcel>('incident', async ({ key, entry, kept, photos }) => {
  const { eventId, unitId } = entry;
  const photoIds = [...kept];
  for (const photo of photos) photoIds.push((await api.upload('attachEventPhoto', { eventId, unitId }, photo)).photoId);
  await api.send('noteIncident', { ...entry, photoIds }, key);
});
