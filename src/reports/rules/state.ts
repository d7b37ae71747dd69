export const reportStates = ['open', 'sent', 'returned', 'waived'] as const;
export type ReportState = (typeof reportStates)[number];
export const reportEvents = ['send', 'nil', 'correct', 'return', 'waive', 'lift', 'extend', 'remind'] as const;
export type ReportEvent = (typeof reportEvents)[number];

const moves: Record<ReportState, Partial<Record<ReportEvent, ReportState>>> = {
  open: { send: 'sent', nil: 'sent', waive: 'waived', extend: 'open', remind: 'open' },
  sent: { correct: 'sent', return: 'returned' },
  returned: { send: 'sent', nil: 'sent', extend: 'returned', remind: 'returned' },
  waived: { lift: 'open' },
};
/** Where an event takes a report; null: it is refused. */
export const nextState = (state: ReportState, event: ReportEvent): ReportState | null => moves[state][event] ?? null;
