export const eventKinds = ['congress', 'holiday', 'visit', 'other'] as const;
export type EventKind = (typeof eventKinds)[number];
/** The parts of a plan, in the order in which they are written. */
export const planParts = ['situation', 'mission', 'forces', 'handling'] as const;
export type PlanPart = (typeof planParts)[number];
export type EventState = 'draft' | 'approved' | 'closed' | 'cancelled';
export type Span = { startsAt: Date; endsAt: Date };
export const hourMs = 3_600_000;
