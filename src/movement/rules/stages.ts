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

type Dated = { name: string; startsOn: string; dueAt: Date };

/** The name of the first stage that begins before the one above it, or is due before it begins; null when all follow one another. */
export function outOfOrder(stages: readonly Dated[]): string | null {
  for (const [n, stage] of stages.entries()) {
    if (stage.dueAt < new Date(`${stage.startsOn}T00:00:00+07:00`)) return stage.name;
    const above = stages[n - 1];
    if (above !== undefined && stage.startsOn < above.startsOn) return stage.name;
  }
  return null;
}

/** The seven stages as such clusters usually date them; every day can be changed. */
export const usualStages = (year: number): { position: number; kind: StageKind; name: string; startsOn: string; dueAt: string }[] =>
  ([['launch', 'Phát động, đăng ký', '01-05', '02-28'], ['running', 'Thực hiện', '03-01', '11-15'], ['self-scoring', 'Tự chấm', '11-16', '11-25'], ['appraisal', 'Thẩm định', '11-26', '12-05'],
    ['cross-check', 'Chấm chéo', '12-06', '12-15'], ['review', 'Bình xét, bỏ phiếu', '12-16', '12-25'], ['closing', 'Tổng kết, khen thưởng, công bố', '12-26', '12-31']] as const)
    .map(([kind, name, from, due], n) => ({ position: n + 1, kind, name, startsOn: `${year}-${from}`, dueAt: `${year}-${due}T17:00:00+07:00` }));
