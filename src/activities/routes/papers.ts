import { downloadOf } from '../../documents/offers/download.ts';
import { loadFrame } from '../../documents/offers/working-frame.ts';
import { dayWithin } from '../../kit/dates.ts';
import { query } from '../../kit/server/command.ts';
import { listMembers } from '../../organisation/store.ts';
import { refuseRead } from '../access/activities.ts';
import { activitiesReport, beneficiariesReport } from '../document/report.ts';
import { activitiesPaperQuery } from '../input/activities.ts';
import { givenByUnit, unitParts } from '../rules/given.ts';
import { findActivityYear, listActivities } from '../store/activities.ts';

export const activitiesPaper = query({
  name: 'activities.activities-paper', summary: 'What the confirmed activities of a year have given so far as PDF, DOCX or XLSX: a working print with the list of gifts and the part of each unit, or by who received.',
  input: activitiesPaperQuery, subject: (db, input) => findActivityYear(db, input.yearId), access: refuseRead,
  async run(db, { subject, input, now, today }) {
    const day = dayWithin(today, subject);
    const [frame, all, members] = await Promise.all([loadFrame(db, { ...subject, type: 'BC', unitId: null, now, today: day }), listActivities(db, { yearId: subject.yearId }), listMembers(db, subject.clusterId, day)]);
    const confirmed = all.filter(({ state, heldOn }) => state === 'confirmed' && heldOn <= day);
    const units = unitParts(members, givenByUnit(all, day));
    const given = { frame, year: subject.year, day, activities: confirmed, units };
    return input.by === 'activity' ? downloadOf(activitiesReport(given), input.format, `hoat-dong-${subject.year}`, now) : downloadOf(beneficiariesReport(given), input.format, `hoat-dong-theo-noi-thu-huong-${subject.year}`, now);
  },
});
