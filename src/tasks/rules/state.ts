/** Who a task comes from. */
export const sourceKinds = ['party', 'committee', 'command', 'cluster', 'meeting'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const taskStates = ['given', 'acknowledged', 'doing', 'done', 'returned', 'accepted', 'withdrawn'] as const;
export type TaskState = (typeof taskStates)[number];
export const taskEvents = ['acknowledge', 'start', 'finish', 'accept', 'return', 'withdraw'] as const;
export type TaskEvent = (typeof taskEvents)[number];

const moves: Record<TaskState, Partial<Record<TaskEvent, TaskState>>> = {
  given: { acknowledge: 'acknowledged', withdraw: 'withdrawn' },
  acknowledged: { start: 'doing', withdraw: 'withdrawn' },
  doing: { finish: 'done', withdraw: 'withdrawn' },
  done: { accept: 'accepted', return: 'returned' },
  returned: { start: 'doing', withdraw: 'withdrawn' },
  accepted: {}, withdrawn: {},
};
/** Where an event leads from a state; null where it cannot happen. The table `task_events` holds the same list. */
export const nextState = (state: TaskState, event: TaskEvent): TaskState | null => moves[state][event] ?? null;

/** Which events the unit does itself; the others belong to those who give tasks. */
export const isOfUnit = (event: TaskEvent) => event === 'acknowledge' || event === 'start' || event === 'finish';
/** Which events say why, in words. */
export const needsNote = (event: TaskEvent) => event === 'finish' || event === 'return' || event === 'withdraw';
