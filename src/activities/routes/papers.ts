import { downloadOf } from '../../documents/offers/download.ts';
import { symbolOf } from '../../documents/rules/numbers.ts';
import { query } from '../../kit/server/command.ts';
import { listMembers, loadIssuer } from '../../organisation/store.ts';
import { refuseRead } from '../access/activities.ts';
import { activitiesReport } from '../document/report.ts';
import { activitiesPaperQuery } from '../input/activities.ts';
import { givenByUnit } from '../rules/given.ts';
import { findActivityYear, listActivities } from '../store/activities.ts';

export const activitiesPaper = query({
  name: 'activities.activities-paper', summary: 'What the confirmed activities of a year have given so far as PDF, DOCX or XLSX: a working print with the list of gifts and the part of each unit.',
  input: activitiesPaperQuery, subject: (db, input) => findActivityYear(db, input.yearId), access: refuseRead,
  async run(db, { subject, input, now, today }) {
    const day = today > subject.endsOn ? subject.endsOn : today < subject.startsOn ? subject.startsOn : today;
    const [issuer, all, members] = await Promise.all([loadIssuer(db, subject.clusterId, day), listActivities(db, { yearId: subject.yearId }), listMembers(db, subject.clusterId, day)]);
    const confirmed = all.filter(({ state, heldOn }) => state === 'confirmed' && heldOn <= day);
    const given = new Map(givenByUnit(all, day).map((one) => [one.unitId, one]));
    const units = members.map(({ unitId, agencyName }) => ({ agencyName, count: given.get(unitId)?.activities ?? 0, given: given.get(unitId)?.given ?? 0 }));
    const frame = { issuer: { ...issuer, unitName: null }, type: 'BC', symbol: symbolOf('BC', issuer.symbol), place: issuer.place, isDemo: subject.isDemo, now };
    return downloadOf(activitiesReport({ frame, year: subject.year, day, activities: confirmed, units }), input.format, `hoat-dong-${subject.year}`, now);
  },
});
