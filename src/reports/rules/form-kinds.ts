/** How often a form is due, and what kind of report it is. */
export const rhythms = ['day', 'week', 'month', 'quarter', 'half', 'year', 'once', 'event'] as const;
export type Rhythm = (typeof rhythms)[number];
export const formKinds = ['routine', 'thematic', 'quick'] as const;
export type FormKind = (typeof formKinds)[number];
