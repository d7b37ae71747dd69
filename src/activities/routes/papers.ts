import { downloadOf } from '../../documents/offers/download.ts';
import { loadFrame } from '../../documents/offers/working-frame.ts';
import { dayWithin } from '../../kit/dates.ts';
import { query } from '../../kit/server/command.ts';
import { listMembers } from '../../organisation/store.ts';
import { refuseRead } from '../access/activities.ts';
import { activitiesReport } from '../document/report.ts';
import { activitiesPaperQuery } from '../input/activities.ts';
import { givenByUnit } from '../rules/given.ts';
import { findActivityYear, listActivities } from '../store/activities.ts';

export const activitiesPaper = query({
  name: 'activities.activities-paper', summary: 'What the confirmed activities of a year have given so far as PDF, DOCX or XLSX: a working print with the list of gifts and the part of each unit.',
  input: activitiesPaperQuery, subject: (db, input) => findActivityYear(db, input.yearId), access: refuseRead,
  async run(db, { subject, input, now, today }) {
    const day = dayWithin(today, subject);
    const [frame, all, members] = await Promise.all([loadFrame(db, { ...subject, type: 'BC', unitId: null, now, today: day }), listActivities(db, { yearId: subject.yearId }), listMembers(db, subject.clusterId, day)]);
    const confirmed = all.filter(({ state, heldOn }) => state === 'confirmed' && heldOn <= day);
    const given = new Map(givenByUnit(all, day).map((one) => [one.unitId, one]));
    const units = members.map(({ unitId, agencyName }) => ({ agencyName, count: given.get(unitId)?.activities ?? 0, given: given.get(unitId)?.given ?? 0 }));
    return downloadOf(activitiesReport({ frame, year: subject.year, day, activities: confirmed, units }), input.format, `hoat-dong-${subject.year}`, now);
  },
});
