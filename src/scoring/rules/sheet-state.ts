/** A sheet goes draft → submitted ⇄ returned → appraised → explained → final → locked. */
export type SheetStatus = 'draft' | 'submitted' | 'returned' | 'appraised' | 'explained' | 'final' | 'locked';
export type SheetEvent = 'submit' | 'withdraw' | 'return' | 'appraise' | 'explain' | 'finalise' | 'lock' | 'reopen';

const moves: Record<SheetStatus, Partial<Record<SheetEvent, SheetStatus>>> = {
  draft: { submit: 'submitted' },
  submitted: { withdraw: 'draft', return: 'returned', appraise: 'appraised' },
  returned: { submit: 'submitted' },
  appraised: { return: 'returned', explain: 'explained', finalise: 'final', reopen: 'submitted' },
  explained: { finalise: 'final', reopen: 'submitted' },
  final: { lock: 'locked', reopen: 'appraised' },
  locked: {},
};

/** Where an event leads, or null when the sheet refuses it. */
export const nextStatus = (status: SheetStatus, event: SheetEvent): SheetStatus | null => moves[status][event] ?? null;

/** The unit may type its own points only before it has sent the sheet, or after it came back. */
export const isOpenToUnit = (status: SheetStatus) => status === 'draft' || status === 'returned';
/** Scores that are final are no longer held beside what the records say. */
export const isConcluded = (status: SheetStatus) => status === 'final' || status === 'locked';
/** The appraiser may type from the sending until the score is final. */
export const isOpenToAppraiser = (status: SheetStatus) => status === 'submitted' || status === 'appraised' || status === 'explained';
