import { pledgeMeasures, type Counted, type Measure, type MeasuredUnit } from '../../kit/contracts.ts';
import type { Db } from '../../kit/server/command.ts';
import { amountOf } from '../rules/measured.ts';
import type { Target } from './launch.ts';

/** Every figure of the year's work that a target may be measured by. */
export const listMeasures = (): Measure[] => pledgeMeasures.answers.flatMap(({ measures }) => measures);
export const findMeasure = (id: string | null): Measure | null => listMeasures().find((measure) => measure.id === id) ?? null;

type WithAmount<C extends Counted> = C & { /** In hundredths, as the target counts. */ amount: number | null };
/** What the records say of a target now, of the cluster and of each unit, with the records behind it. */
export type MeasuredTarget = { measure: Measure; cluster: WithAmount<Counted>; units: WithAmount<MeasuredUnit>[] };
type Asked = { yearId: string; year: number; now: Date; today: string };

/** The targets that records measure, by their ids; only the slices that are needed are asked, each once. */
export async function readMeasured(db: Db, { yearId, year, now, today }: Asked, targets: readonly Pick<Target, 'id' | 'measuredBy'>[]): Promise<Map<string, MeasuredTarget>> {
  const asked = pledgeMeasures.answers.filter(({ measures }) => measures.some(({ id }) => targets.some(({ measuredBy }) => measuredBy === id)));
  const answers = new Map((await Promise.all(asked.map(({ read }) => read(db, { yearId, year, now, today })))).flatMap((found) => [...found]));
  return new Map(targets.flatMap(({ id, measuredBy }): [string, MeasuredTarget][] => {
    const [measure, found] = [findMeasure(measuredBy), measuredBy === null ? undefined : answers.get(measuredBy)];
    if (measure === null || found === undefined) return [];
    const withAmount = <C extends Counted>(counted: C) => ({ ...counted, amount: amountOf(measure, counted) });
    return [[id, { measure, cluster: withAmount(found.cluster), units: found.units.map(withAmount) }]];
  }));
}
