import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoDutyPersonId } from '../duty/demo/people.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { approveEvent, cancelEvent, closeEvent, tickCheck } from './routes/acts.ts';
import { noteIncident } from './routes/incidents.ts';
import { assignPeople, force } from './routes/people.ts';
import { addEvent, layEventShifts, saveCheck, savePost } from './routes/plan.ts';
import { event } from './routes/read.ts';
import { phaseOf, type Act, type Phase } from './rules/phase.ts';
import { listEvents } from './store/events.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const [leader, approver, unit] = ['thuky.cumtruong', 'troly.bochqs', 'thuky.soyte'] as const;
const unitId = demoUnitId('soyte');
const before = '2020-11-16T08:00+07:00';
const [begins, ends] = ['2020-11-20T08:00:00+07:00', '2020-11-20T12:00:00+07:00'];
const [during, after] = ['2020-11-20T09:00+07:00', '2020-11-20T12:00+07:00'];
const clock: Record<Phase, string> = { draft: before, waiting: before, running: during, ended: after, closed: after, cancelled: before };
let made = 0;

/** An event that was brought to a phase by what people do, with one shift, one thing to make ready and nobody assigned. */
async function eventIn(phase: Phase) {
  await year.setClock(before);
  const { eventId } = await year.as(leader, addEvent, { yearId: demoYearId, name: `Sự kiện ${++made}`, kind: 'other', place: 'Đà Lạt', beginsAt: begins, endsAt: ends, situation: '', mission: '', forces: '', handling: '' });
  const { postId } = await year.as(leader, savePost, { eventId, version: 1, reason: null, postId: null, name: 'Cổng', task: 'Giữ cổng' });
  await year.as(leader, layEventShifts, { eventId, version: 2, reason: null, postId, unitIds: [unitId], from: begins, to: ends, hours: 4, needed: 1 });
  const { checkId } = await year.as(leader, saveCheck, { eventId, version: 3, reason: null, checkId: null, what: 'Loa', responsible: 'Tổ', unitId, dueAt: begins });
  if (phase === 'cancelled') await year.as(leader, cancelEvent, { eventId, version: 4, reason: 'Hoãn sự kiện' });
  else if (phase !== 'draft') await year.as(approver, approveEvent, { eventId, version: 4, shortReason: 'Đơn vị phân sau' });
  await year.setClock(clock[phase]);
  if (phase === 'closed') await year.as(leader, closeEvent, { eventId, version: 5, incidents: 0, result: null });
  const seen = await year.as(leader, event, { eventId });
  expect(await phaseIn(eventId)).toBe(phase);
  return { eventId, postId, checkId, version: seen.version, shiftId: seen.shifts[0]!.id };
}
type Made = Awaited<ReturnType<typeof eventIn>>;
const acts: Record<Act | 'change-with-reason', (one: Made) => Promise<unknown>> = {
  change: ({ eventId, version, postId }) => year.as(leader, savePost, { eventId, version, reason: null, postId, name: 'Cổng chính', task: 'Giữ cổng' }),
  'change-with-reason': ({ eventId, version, postId }) => year.as(leader, savePost, { eventId, version, reason: 'Đổi tên cho rõ', postId, name: 'Cổng chính', task: 'Giữ cổng' }),
  assign: ({ eventId, shiftId }) => year.as(unit, force, { eventId, unitId }).then(({ version }) => year.as(unit, assignPeople, { eventId, unitId, version, reason: null, shifts: [{ shiftId, personIds: [demoDutyPersonId('soyte', free[phaseNow])] }] })),
  tick: ({ eventId, checkId }) => year.as(unit, tickCheck, { eventId, checkId, isDone: true }),
  approve: ({ eventId, version }) => year.as(approver, approveEvent, { eventId, version, shortReason: 'Đơn vị phân sau' }),
  cancel: ({ eventId, version }) => year.as(leader, cancelEvent, { eventId, version, reason: 'Hoãn sự kiện' }),
  note: ({ eventId }) => year.as(unit, noteIncident, { eventId, unitId, incidentId: null, number: 1, postId: null, at: clockNow(), notedAt: null, what: 'Xe đỗ sai chỗ', done: null, photoIds: [], isVoid: false, reason: null }),
  close: ({ eventId, version }) => year.as(leader, closeEvent, { eventId, version, incidents: 0, result: null }),
};
let phaseNow: Phase = 'draft';
/** Who of the duty list is free on the day, another in each phase. */
const free: Record<Phase, number> = { draft: 9, waiting: 8, running: 0, ended: 1, closed: 2, cancelled: 2 };
/** Read by the clock that was set, which the program’s reads only ask anew each second. */
async function phaseIn(eventId: string): Promise<Phase> {
  const [row] = await listEvents(year.db, { eventId });
  return phaseOf(row!, new Date(clock[phaseNow]));
}
const clockNow = () => (clock[phaseNow] === before ? '2020-11-16T07:00:00+07:00' : '2020-11-20T08:30:00+07:00');

/** What each phase does with each act: the phase that follows, or the refusal. */
const moves: Record<Phase, Record<keyof typeof acts, Phase | `events.${string}`>> = {
  draft: { change: 'draft', 'change-with-reason': 'draft', assign: 'draft', tick: 'draft', approve: 'waiting', cancel: 'cancelled', note: 'events.not-approved', close: 'events.not-approved' },
  waiting: { change: 'events.needs-reason', 'change-with-reason': 'waiting', assign: 'waiting', tick: 'waiting', approve: 'events.approved', cancel: 'cancelled', note: 'events.early', close: 'events.not-ended' },
  running: { change: 'events.needs-reason', 'change-with-reason': 'running', assign: 'running', tick: 'running', approve: 'events.approved', cancel: 'events.begun', note: 'running', close: 'events.not-ended' },
  ended: { change: 'events.needs-reason', 'change-with-reason': 'ended', assign: 'ended', tick: 'ended', approve: 'events.approved', cancel: 'events.begun', note: 'ended', close: 'closed' },
  closed: { change: 'events.over', 'change-with-reason': 'events.over', assign: 'events.over', tick: 'events.over', approve: 'events.over', cancel: 'events.over', note: 'events.over', close: 'events.over' },
  cancelled: { change: 'events.over', 'change-with-reason': 'events.over', assign: 'events.over', tick: 'events.over', approve: 'events.over', cancel: 'events.over', note: 'events.over', close: 'events.over' },
};

test.each(Object.keys(moves) as Phase[])('from %s every act goes where it is written, or is refused in its words', async (phase) => {
  phaseNow = phase;
  const went: Record<string, string> = {};
  for (const [name, act] of Object.entries(acts)) {
    const one = await eventIn(phase);
    went[name] = await act(one).then(() => phaseIn(one.eventId), (error: { code: string }) => error.code);
  }
  expect(went).toEqual(moves[phase]);
});
