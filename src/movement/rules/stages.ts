export const stageKinds = ['launch', 'running', 'self-scoring', 'appraisal', 'cross-check', 'review', 'closing'] as const;
export type StageKind = (typeof stageKinds)[number];
export type Stage = { id: string; position: number; kind: string; status: string };

/** The stage in force; a year has at most one. */
export const openOf = <S extends Stage>(stages: readonly S[]): S | null => stages.find((stage) => stage.status === 'open') ?? null;

/** The stage that follows, or precedes, the one in force. */
export function neighbour<S extends Stage>(stages: readonly S[], step: 1 | -1): S | null {
  const open = openOf(stages);
  return open === null ? null : (stages.find((stage) => stage.position === open.position + step) ?? null);
}
