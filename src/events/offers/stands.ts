import type { StoodElsewhere } from '../../kit/contracts.ts';
import type { Db } from '../../kit/server/command.ts';
import { listEventStands } from '../store/people.ts';
import { standTitle as title } from '../words/told.ts';

/** Who stands at an event is not proposed for ordinary duty at the time, and has it in his calendar once the plan is approved. */
export async function eventStands(db: Db, { unitId, from, until }: { unitId: string; from: Date; until: Date }): Promise<StoodElsewhere[]> {
  const named = (text: string, post: string, event: string) => text.replace('{post}', post).replace('{event}', event);
  return (await listEventStands(db, unitId, from, until)).map(({ event, post, approvedAt, ...one }) => ({ ...one, title: { vi: named(title.vi, post, event), en: named(title.en, post, event) }, isFirm: approvedAt !== null, since: approvedAt ?? one.startsAt }));
}
