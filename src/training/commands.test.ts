import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { demoClassId } from './demo/classes.ts';
import type { SavedClass, SavedPerson } from './input/training.ts';
import { loadTrainingFacts } from './offers/facts.ts';
import { readPeople } from './offers/list-papers.ts';
import { addPeople, removeClass, removePerson, saveClass, savePerson } from './routes/classes.ts';
import { noteDay, noteResult, removeDay, removePlan, savePlan, saveStrength, saveStrengths } from './routes/force.ts';
import { saveNorm } from './routes/norms.ts';
import { overview } from './routes/overview.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const [own, leader, officer] = ['thuky.soyte', 'thuky.cumtruong', 'troly.bochqs'] as const;
const unitId = demoUnitId('soyte');
const of = { yearId: demoYearId, unitId };
const mine = async (username: Parameters<typeof year.as>[0] = own) => (await year.as(username, overview, { yearId: demoYearId }));
const unitOf = async () => (await mine()).units.find((one) => one.unitId === unitId)!;
const plan = { ...of, planId: null, version: 0, forceKind: 'mobile' as const, startsOn: '2020-10-05', endsOn: '2020-10-16', plannedPeople: 10, plannedDays: 10 };
const refused = (code: string, status = 422) => expect.objectContaining({ code, status });

test('what a unit counts of its force is kept once, in its year, and never more registered than of age', async () => {
  const { strength } = await unitOf();
  const counts = { ...of, version: strength!.version, registeredOn: '2020-04-20', eligible: 1234, registered: 1200, approved: 27, firstYear: 3, mobile: 15, onTheSpot: 7 };
  for (const [wrong, code] of [[{ registered: 1235 }, 'training.more-registered'], [{ registeredOn: '2019-04-20' }, 'training.outside-year'], [{ registeredOn: '2020-11-17' }, 'training.to-come']] as const)
    await expect(year.as(own, saveStrength, { ...counts, ...wrong })).rejects.toEqual(refused(code));
  await year.as(own, saveStrength, counts);
  await expect(year.as(own, saveStrength, counts)).rejects.toMatchObject({ status: 409, code: 'kit.version-clash', extra: { current: { eligible: 1234 } } });
  await expect(year.as(own, saveStrength, { ...counts, version: 0 })).rejects.toMatchObject({ status: 409, code: 'kit.version-clash' });
  await expect(year.as(own, saveStrength, { ...counts, unitId: demoUnitId('sonoivu') })).rejects.toEqual(refused('training.not-found', 404));
  await expect(year.as(leader, saveStrength, counts)).rejects.toEqual(refused('training.not-own-unit', 403));
  expect((await unitOf()).strength).toMatchObject({ eligible: 1234, approved: 27, mobile: 15 });
});

test('a plan is trained day by day; who passed were there; a day under a result stays', async () => {
  for (const [wrong, code, status] of [[{ endsOn: '2020-10-04' }, 'training.backwards', 422], [{ plannedDays: 13 }, 'training.too-few-days', 422], [{ endsOn: '2021-01-05' }, 'training.outside-year', 422]] as const)
    await expect(year.as(own, savePlan, { ...plan, ...wrong })).rejects.toEqual(refused(code, status));
  const before = (await unitOf()).totals;
  const { planId } = await year.as(own, savePlan, plan);
  await expect(year.as(own, savePlan, { ...plan, startsOn: '2020-10-16', endsOn: '2020-10-30' })).rejects.toEqual(refused('training.plan-overlaps', 409));
  await expect(year.as(own, noteResult, { planId, version: 1, trained: 1 })).rejects.toMatchObject({ code: 'training.more-trained', params: { trained: 1, most: 0 } });
  await expect(year.as(own, noteDay, { planId, heldOn: '2020-10-17', present: 9 })).rejects.toEqual(refused('training.day-outside-plan'));
  await expect(year.as(own, noteDay, { planId, heldOn: '2020-10-05', present: 11 })).rejects.toEqual(refused('training.more-present'));
  await year.as(own, noteDay, { planId, heldOn: '2020-10-05', present: 10 });
  await year.as(own, noteDay, { planId, heldOn: '2020-10-05', present: 9 }); // the same day again is a correction
  await year.as(own, noteDay, { planId, heldOn: '2020-10-06', present: 8 });
  await year.as(own, noteResult, { planId, version: 1, trained: 9 });
  await expect(year.as(own, removeDay, { planId, heldOn: '2020-10-05' })).rejects.toEqual(refused('training.result-needs-days', 409));
  await expect(year.as(own, noteDay, { planId, heldOn: '2020-10-05', present: 7 })).rejects.toEqual(refused('training.result-needs-days', 409));
  await year.as(own, removeDay, { planId, heldOn: '2020-10-06' });
  await expect(year.as(own, removePlan, { planId, version: 2 })).rejects.toEqual(refused('training.days-in-plan', 409));
  await expect(year.as(own, savePlan, { ...plan, planId, version: 2, plannedPeople: 8 })).rejects.toEqual(refused('training.plan-too-small'));
  await expect(year.as(own, savePlan, { ...plan, planId, version: 1 })).rejects.toEqual(refused('kit.version-clash', 409));
  expect((await unitOf()).totals).toEqual({ people: before.people + 10, trained: before.trained + 9, days: before.days + 10, held: before.held + 1 });
  const coming = { ...plan, forceKind: 'on-the-spot' as const, startsOn: '2020-11-16', endsOn: '2020-11-20', plannedDays: 5 };
  const { planId: next } = await year.as(own, savePlan, coming);
  await expect(year.as(own, noteDay, { planId: next, heldOn: '2020-11-17', present: 5 })).rejects.toEqual(refused('training.to-come'));
  await expect(year.as('thuky.sonoivu', noteDay, { planId: next, heldOn: '2020-11-16', present: 5 })).rejects.toEqual(refused('training.not-found', 404));
  await year.as(own, removePlan, { planId: next, version: 1 });
});

const aClass: SavedClass = { yearId: demoYearId, unitId: null, classId: null, version: 0, group: 3, name: 'Lớp đối tượng 3, bổ sung', place: 'Trường Quân sự tỉnh', startsOn: '2020-11-10', endsOn: '2020-11-12', seats: [{ unitId, seats: 1 }, { unitId: demoUnitId('sonoivu'), seats: 2 }] };

test('a class takes no more of a unit than it has seats; who attended gets one certificate, and the class stays', async () => {
  await expect(year.as(own, saveClass, aClass)).rejects.toEqual(refused('training.not-opener', 403));
  await expect(year.as(leader, saveClass, { ...aClass, endsOn: '2021-01-02' })).rejects.toEqual(refused('training.outside-year'));
  await expect(year.as(own, saveClass, { ...aClass, unitId })).rejects.toEqual(refused('training.own-class'));
  const { classId } = await year.as(leader, saveClass, aClass);
  await expect(year.as(leader, saveClass, aClass)).rejects.toEqual(refused('training.class-there', 409));
  await year.as(own, addPeople, { ...of, group: 3, people: [{ name: 'Lê Văn Sáu', post: 'Trưởng phòng' }, { name: 'Trần Thị Bảy', post: null }] });
  await expect(year.as(own, addPeople, { ...of, group: 3, people: [{ name: 'Người Mới', post: null }, { name: 'Trần Thị Bảy', post: null }] })).rejects.toMatchObject({ code: 'training.person-there', params: { name: 'Trần Thị Bảy' } });
  const find = async (name: string) => (await mine()).own[0]!.people.find((one) => one.name === name);
  expect(await find('Người Mới')).toBeUndefined(); // all of them or none
  const [six, seven] = [(await find('Lê Văn Sáu'))!, (await find('Trần Thị Bảy'))!];
  const send = (personId: string, more: Partial<SavedPerson> = {}) => year.as(own, savePerson, { personId, version: 1, classId, attended: null, certificateNumber: null, certificateOn: null, ...more });
  await expect(send(six.id, { classId: demoClassId(1) })).rejects.toEqual(refused('training.no-seat')); // of another group
  await expect(send(six.id, { classId: null, attended: true })).rejects.toEqual(refused('training.result-without-class'));
  const outcomes = await Promise.allSettled([send(six.id), send(seven.id)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'training.class-full', params: { seats: 1 } } });
  const [sent] = (await mine()).own[0]!.people.filter((one) => one.classId === classId);
  for (const [more, code] of [[{ certificateNumber: '9/GCN', certificateOn: '2020-11-12' }, 'training.result-without-class'], [{ attended: true, certificateNumber: '9/GCN' }, 'training.certificate-whole'], [{ attended: true, certificateNumber: '9/GCN', certificateOn: '2020-11-09' }, 'training.certificate-whole']] as const)
    await expect(send(sent!.id, { version: 2, ...more })).rejects.toEqual(refused(code));
  const other = (await mine()).own[0]!.people.find(({ certificateNumber }) => certificateNumber !== null)!;
  await expect(send(sent!.id, { version: 2, attended: true, certificateNumber: other.certificateNumber, certificateOn: '2020-11-12' })).rejects.toEqual(refused('training.certificate-taken', 409));
  await send(sent!.id, { version: 2, attended: true, certificateNumber: '901/GCN-ĐT3', certificateOn: '2020-11-12' });
  await expect(year.as(own, removePerson, { personId: sent!.id, version: 3 })).rejects.toEqual(refused('training.person-in-class', 409));
  await expect(year.as(leader, removeClass, { classId, version: 1 })).rejects.toEqual(refused('training.class-in-use', 409));
  await expect(year.as(leader, saveClass, { ...aClass, classId, version: 1, seats: [aClass.seats[1]!] })).rejects.toMatchObject({ code: 'training.seats-taken', params: { unit: 'Sở Y tế', sent: 1 } });
  await year.as(leader, saveClass, { ...aClass, classId, version: 1, seats: [aClass.seats[0]!] });
  expect((await mine('thuky.sonoivu')).classes.some(({ id }) => id === classId)).toBe(false);
});

test('a unit reads its own counts and names; those who compare units read counts of all, and no name', async () => {
  const all = await mine(leader);
  expect(all.units).toHaveLength(20);
  expect(all.own.map((one) => one.unitId)).toEqual([demoUnitId('sogddt')]);
  expect((await mine()).units.map((one) => one.unitId)).toEqual([unitId]);
  const duty = await mine('trucban');
  expect([duty.units.length, duty.own]).toEqual([1, []]);
  const secret = (await mine()).own[0]!.people[0]!;
  for (const username of [leader, officer, 'lanhdao', 'trucban'] as const) expect(JSON.stringify(await mine(username))).not.toContain(`"${secret.name}"`);
  await expect(year.as(leader, removePerson, { personId: secret.id, version: secret.version })).rejects.toEqual(refused('training.not-found', 404));
});

test('a new law ends the norm before it and adds another; the old days keep the old number', async () => {
  const norm = { code: 'on-the-spot' as const, from: '2020-10-01', version: 0, days: 8, periods: null, month: null, legalBasis: 'Văn bản thử' };
  await expect(year.as(own, saveNorm, norm)).rejects.toEqual(refused('training.not-norm-keeper', 403));
  await expect(year.as(officer, saveNorm, { ...norm, periods: 16 })).rejects.toEqual(refused('training.norm-shape'));
  await expect(year.as(officer, saveNorm, { ...norm, from: '2001-01-01' })).rejects.toEqual(refused('training.norm-over'));
  await year.as(officer, saveNorm, norm);
  await expect(year.as(officer, saveNorm, norm)).rejects.toEqual(refused('kit.version-clash', 409));
  await year.as(officer, saveNorm, { ...norm, version: 1, days: 9 });
  const kept = (await mine()).norms.filter(({ code }) => code === 'on-the-spot').map(({ from, to, days }) => [from, to, days]);
  expect(kept).toEqual([['2010-07-01', '2020-07-01', 7], ['2020-07-01', '2020-10-01', 7], ['2020-10-01', null, 9]]);
});

test('counts of several units are taken from a sheet by who leads: all of them or none, and never over what was noted meanwhile', async () => {
  const { units } = await mine(leader);
  const rowOf = (id: string) => { const found = units.find((one) => one.unitId === id)!.strength!; return { unitId: id, version: found.version, registeredOn: found.registeredOn, eligible: found.eligible, registered: found.registered, approved: found.approved, firstYear: found.firstYear, mobile: found.mobile, onTheSpot: found.onTheSpot }; };
  const [one, two] = [rowOf(unitId), rowOf(demoUnitId('sonoivu'))];
  const send = (username: string, ...rows: ReturnType<typeof rowOf>[]) => year.as(username, saveStrengths, { yearId: demoYearId, rows });
  await expect(send(own, one)).rejects.toEqual(refused('training.not-sheet-taker', 403));
  await expect(send(leader, { ...one, firstYear: 9 }, { ...two, registered: two.eligible + 1 })).rejects.toEqual(refused('training.more-registered'));
  await expect(send(leader, { ...one, firstYear: 9 }, { ...two, version: two.version + 1 })).rejects.toMatchObject({ status: 409, code: 'training.strength-changed', params: { unit: 'Sở Nội vụ' } });
  expect((await unitOf()).strength).toMatchObject({ firstYear: one.firstYear, version: one.version });
  expect(await send(leader, { ...one, firstYear: 9 }, two)).toEqual({ saved: 2 });
  expect((await unitOf()).strength).toMatchObject({ firstYear: 9, version: one.version + 1, notedByName: expect.not.stringMatching(/^$/) });
  await send(leader, { ...one, version: one.version + 1 });
});

test('names of class people are hidden so many days after their class, from their own unit too; what became of them stays', async () => {
  const before = (await mine()).own[0]!.people;
  expect(before.every(({ name }) => name !== null)).toBe(true); // a year after the class, as the product comes
  const rule = { code: 'names-hidden' as const, from: '2010-01-01', version: 1, days: 30, periods: null, month: null, legalBasis: 'Quy định của Bộ CHQS tỉnh' };
  await expect(year.as(own, saveNorm, rule)).rejects.toEqual(refused('training.not-norm-keeper', 403));
  await expect(year.as(officer, saveNorm, { ...rule, code: 'mobile', from: '2020-07-01', days: 61 })).rejects.toEqual(refused('training.norm-days'));
  await year.as(officer, saveNorm, rule);
  const answer = await mine();
  const endOf = new Map(answer.classes.map(({ id, endsOn }) => [id, endsOn]));
  const after = answer.own[0]!.people;
  for (const [n, one] of after.entries()) expect([one.name === null, one.post === null && one.name === null]).toEqual(Array.from({ length: 2 }, () => one.classId !== null && endOf.get(one.classId)! <= '2020-10-17' && before[n]!.name !== null));
  const hidden = before.filter((_one, n) => after[n]!.name === null);
  expect([hidden.length > 0, hidden.length < before.length]).toEqual([true, true]);
  for (const { name } of hidden) expect(JSON.stringify(answer)).not.toContain(`"${name}"`);
  expect(after.map(({ certificateNumber, attended }) => [certificateNumber, attended])).toEqual(before.map(({ certificateNumber, attended }) => [certificateNumber, attended]));
  const paper = JSON.stringify((await readPeople(year.db, { yearId: demoYearId, year: 2020, today: '2020-11-16' }, unitId)).parts);
  for (const { name } of hidden) expect(paper).not.toContain(`"${name}"`);
  await year.as(officer, saveNorm, { ...rule, version: 2, days: 365 });
});

test('the sample gives every unit its facts, each with the records behind it', async () => {
  const facts = await loadTrainingFacts(year.db, demoYearId);
  expect(facts).toHaveLength(20);
  expect(facts.filter(({ registration }) => registration === null)).toHaveLength(1);
  expect(facts.filter(({ registration }) => registration?.isInTime === false)).toHaveLength(1);
  for (const { days, trained, classes } of facts) {
    expect(days.held).toBeLessThanOrEqual(days.planned);
    expect(days.dayIds.length).toBeGreaterThanOrEqual(days.held);
    expect(trained.share).toBe(Math.floor((trained.trained * 10_000) / trained.planned));
    for (const { attended, seats, certified, attendedIds } of classes) expect([attended <= seats, certified <= attended, attendedIds.length]).toEqual([true, true, attended]);
  }
  expect(facts.some(({ trained }) => trained.share! < 9000)).toBe(true);
  expect(facts.flatMap(({ classes }) => classes).filter(({ seats }) => seats > 0).length).toBeGreaterThanOrEqual(60);
});

test('the tables refuse what the rules refuse', async () => {
  const impossible = { code: '23514' };
  const run = (statement: ReturnType<typeof sql>) => statement.execute(year.owner);
  const aPlan = (await unitOf()).plans.find(({ trained, days }) => trained !== null && days.length > 0)!;
  const person = (await mine()).own[0]!.people.find(({ attended, group }) => attended === true && group === 3)!;
  for (const statement of [
    sql`update force_strengths set registered = eligible + 1`, sql`update force_strengths set registered_on = '2021-04-01'`, sql`update training_plans set planned_days = 60 where id = ${aPlan.id}`, sql`update training_plans set trained = planned_people + 1 where id = ${aPlan.id}`,
    sql`update training_days set present = 1 where plan_id = ${aPlan.id}`, sql`delete from training_days where plan_id = ${aPlan.id}`, sql`update training_days set held_on = held_on + 200 where plan_id = ${aPlan.id}`, sql`update training_days set present = 100000 where plan_id = ${aPlan.id}`,
    sql`update knowledge_classes set ends_on = '2021-02-01'`, sql`update class_people set class_id = null where id = ${person.id}`, sql`update class_people set attended = false where id = ${person.id}`, sql`update class_seats set seats = 1 where seats > 5`,
    sql`update knowledge_classes set unit_id = ${unitId} where group_number = 3`, sql`update training_norms set periods = 5 where code = 'mobile'`,
  ]) await expect(run(statement)).rejects.toMatchObject(impossible);
  await expect(run(sql`update class_people set group_number = 2 where id = ${person.id}`)).rejects.toMatchObject({ code: '23503' }); // a class of another group
  await expect(run(sql`update class_people set certificate_number = 'x' where certificate_number is not null`)).rejects.toMatchObject({ code: '23505' });
  await expect(run(sql`insert into training_norms (id, code, days, legal_basis, valid) values (gen_random_uuid(), 'mobile', 9, 'x', '[2020-01-01,)')`)).rejects.toMatchObject({ code: '23P01' });
  await expect(run(sql`insert into training_plans (id, emulation_year_id, unit_id, force_kind, starts_on, ends_on, planned_people, planned_days, noted_by_name, noted_at) select gen_random_uuid(), emulation_year_id, unit_id, force_kind, starts_on, ends_on, 1, 1, 'x', now() from training_plans where id = ${aPlan.id}`)).rejects.toMatchObject({ code: '23P01' });
});

test('a sealed year takes nothing more, whoever writes', async () => {
  await sql`update emulation_years set sealed_at = business_now() where id = ${demoYearId}`.execute(year.owner);
  const { own: [one], units: [unit] } = await mine();
  const person = one!.people[0]!;
  const sealed = refused('kit.sealed', 409);
  await expect(year.as(own, savePlan, { ...plan, startsOn: '2020-02-03', endsOn: '2020-02-14' })).rejects.toEqual(sealed);
  await expect(year.as(own, noteResult, { planId: unit!.plans[0]!.id, version: unit!.plans[0]!.version, trained: null })).rejects.toEqual(sealed);
  await expect(year.as(own, addPeople, { ...of, group: 4, people: [{ name: 'Người Sau', post: null }] })).rejects.toEqual(sealed);
  await expect(year.as(leader, saveClass, { ...aClass, name: 'Lớp sau khi khóa sổ' })).rejects.toEqual(sealed);
  for (const table of ['force_strengths', 'training_plans', 'training_days', 'knowledge_classes', 'class_seats', 'class_people']) await expect(sql`update ${sql.table(table)} set emulation_year_id = emulation_year_id`.execute(year.owner), table).rejects.toMatchObject({ code: 'QT001' });
  await expect(sql`delete from class_people where id = ${person.id}`.execute(year.owner)).rejects.toMatchObject({ code: 'QT001' });
});
