import { query } from '../../kit/server/command.ts';
import { refuseRollUp } from '../access/reports.ts';
import { rollUpQuery } from '../input/reports.ts';
import { findPeriod, listPeriods } from '../store/forms.ts';
import { loadRollUp } from '../store/roll-up.ts';

export const rollUpPeriod = query({
  name: 'reports.roll-up-period', summary: 'A period over all units: sums, choices and remarks, who is missing, and the totals of the periods before. Provisional while anybody is missing.',
  input: rollUpQuery, subject: (db, input) => findPeriod(db, input.periodId), access: refuseRollUp,
  async run(db, { subject, now, today }) {
    const periods = (await listPeriods(db, subject.yearId, subject.formId)).filter(({ startsOn }) => startsOn <= today);
    return { ...subject, now, periods: periods.map(({ id, startsOn, endsOn, eventName }) => ({ id, startsOn, endsOn, eventName })), ...(await loadRollUp(db, subject, now)) };
  },
});
