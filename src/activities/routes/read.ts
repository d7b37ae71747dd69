import { dayWithin } from '../../kit/dates.ts';
import { query } from '../../kit/server/command.ts';
import { listMembers } from '../../organisation/store.ts';
import { speaksFor } from '../../movement/access/launch.ts';
import { recordsJoint, refuseRead, refuseRecord } from '../access/activities.ts';
import { activitiesQuery, activityQuery } from '../input/activities.ts';
import { totalsOf } from '../rules/lines.ts';
import { totalsBy, totalsByUnit, yearTotal, type Total } from '../rules/totals.ts';
import { findActivity, findActivityYear, listActivities } from '../store/activities.ts';
import { listFiles } from '../store/acts.ts';

const totalled = <K>(totals: Map<K, Total>) => [...totals].map(([key, total]) => ({ key, ...total }));

export const activities = query({
  name: 'activities.activities', summary: 'The social activities of a year with what they are worth and what has arrived, by kind, month (YYYY-MM) and unit too; and which shares the caller is still to confirm.',
  input: activitiesQuery, subject: (db, input) => findActivityYear(db, input.yearId), access: refuseRead,
  async run(db, { subject, actor, today }) {
    const day = dayWithin(today, subject);
    const [found, members] = await Promise.all([listActivities(db, { yearId: subject.yearId }), listMembers(db, subject.clusterId, day)]);
    const own = members.filter(({ unitId }) => speaksFor(actor, unitId)).map(({ unitId }) => unitId);
    const byUnit = totalsByUnit(found);
    const isOpen = subject.sealedAt === null;
    return {
      year: subject.year, yearId: subject.yearId, startsOn: subject.startsOn, endsOn: subject.endsOn, today, total: yearTotal(found),
      activities: found.map(({ lines, shares, ...activity }) => ({ ...activity, ...totalsOf(lines), units: shares.length, isWaiting: activity.state === 'confirmed' && shares.some(({ unitId, answer }) => own.includes(unitId) && answer === null) })),
      units: members.flatMap(({ unitId, shortName, agencyName }) => { const total = byUnit.get(unitId); return total === undefined ? [] : [{ unitId, shortName, agencyName, ...total }]; }),
      byKind: totalled(totalsBy(found, ({ kind }) => kind)), byMonth: totalled(totalsBy(found, ({ heldOn }) => heldOn.slice(0, 7))),
      members: members.map(({ unitId, shortName, agencyName }) => ({ unitId, shortName, agencyName })), occasions: [...new Set(found.map(({ occasion }) => occasion))],
      may: { joint: isOpen && recordsJoint(actor, subject), own: isOpen ? own : [] },
    };
  },
});

export const activity = query({
  name: 'activities.activity', summary: 'One activity: its gifts line by line, the share of each unit and what it answered, files.',
  input: activityQuery, subject: (db, input) => findActivity(db, input.activityId), access: refuseRead,
  async run(db, { subject, actor, today }) {
    const { memberIds: _memberIds, ...activity } = subject;
    const [files, members] = await Promise.all([listFiles(db, subject.id), listMembers(db, subject.clusterId, subject.heldOn)]);
    const mayRecord = subject.sealedAt === null && refuseRecord(actor, subject) === null;
    return {
      ...activity, ...totalsOf(subject.lines), files, today, members: members.map(({ unitId, shortName, agencyName }) => ({ unitId, shortName, agencyName })),
      may: { record: mayRecord, answer: subject.sealedAt === null && subject.state === 'confirmed' && subject.unitId === null ? subject.shares.filter(({ unitId }) => speaksFor(actor, unitId)).map(({ unitId }) => unitId) : [] },
    };
  },
});
