import type { MeasuredRecord, MeasureSource } from '../../kit/contracts.ts';
import { asNamed, countMeasure, measuredBy } from '../../kit/measured.ts';
import { givenByUnit, type GivenRecord } from '../rules/given.ts';
import { listActivities } from '../store/activities.ts';
import { activityUnit, measureWords as words, moneyUnit } from '../words/measures.ts';

const given = countMeasure('activities/given', words.given, moneyUnit, 1_000_000);
const held = countMeasure('activities/held', words.held, activityUnit);

/** What the confirmed activities of a year gave by a day, also the parts that units have not agreed to yet: they have arrived. A joint activity counts once for the cluster, and for every unit that bears a share of it. */
export const activityMeasures: MeasureSource = {
  measures: [given, held],
  async read(db, { yearId, today }) {
    const all = await listActivities(db, { yearId });
    const units = givenByUnit(all, today).map(({ unitId, records, waiting }) => ({ unitId, records: [...records, ...waiting] }));
    const record = (one: GivenRecord, done: number): MeasuredRecord => ({ name: asNamed(one.name), from: null, to: one.heldOn, path: `/hoat-dong?hoat-dong=${one.activityId}`, done, of: null });
    const by = (done: (one: GivenRecord) => number) => measuredBy(units.map(({ unitId, records }) => ({ unitId, records: records.map((one) => record(one, done(one))) })));
    const activities = new Set(units.flatMap(({ records }) => records.map(({ activityId }) => activityId)));
    return new Map([[given.id, by((one) => one.given)], [held.id, { ...by(() => 1), cluster: { done: activities.size, of: null } }]]);
  },
};
