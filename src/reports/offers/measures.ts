import type { MeasureSource } from '../../kit/contracts.ts';
import { asNamed, measuredBy, shareMeasure } from '../../kit/measured.ts';
import { loadReportFacts } from '../store/facts.ts';
import { measureWords as words } from '../words/measures.ts';

const onTime = shareMeasure('reports/on-time', words.onTime);

/** Of the reports whose deadline has passed, those that came before it. */
export const reportMeasures: MeasureSource = {
  measures: [onTime],
  async read(db, { yearId, year, now }) {
    const facts = await loadReportFacts(db, { yearId, year }, now);
    return new Map([[onTime.id, measuredBy(facts.map(({ unitId, due, onTime: timely }) => {
      const isTimely = new Set(timely);
      return { unitId, records: due.map((record) => ({ name: asNamed(record.formName), from: record.startsOn, to: record.endsOn, path: `/bao-cao?ky=${record.periodId}&don-vi=${unitId}`, done: Number(isTimely.has(record)), of: 1 })) };
    }))]]);
  },
};
