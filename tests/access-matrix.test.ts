import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { slices } from '../src/app/api.ts';
import type { Actor } from '../src/kit/server/actor.ts';
import type { Db } from '../src/kit/server/command.ts';
import { endpointsOf } from '../src/kit/server/http.ts';
import { docket, inputs, paperDraft } from './access-inputs.ts';
import { bindDraw } from './cross-stage.ts';
import { issueOne } from './issued-paper.ts';
import { actorOf, openDemoYear, sheetOf } from './demo-year.ts';
import { crossCheck, makeDraw } from '../src/scoring/routes/cross-check.ts';
import { demoPeriodId } from '../src/reports/demo/load.ts';
import { demoActivityId, demoNotebooks } from '../src/activities/demo/load.ts';
import { attachActivityFile } from '../src/activities/routes/files.ts';
import { demoArmyDay, demoEventId } from '../src/events/demo/plan.ts';
import { attachProof } from '../src/tasks/routes/files.ts';
import { renewFeed } from '../src/duty/routes/feeds.ts';
import { attachFile } from '../src/reports/routes/files.ts';
import { uploadEvidence } from '../src/scoring/routes/evidence.ts';
import { demoCriterionId } from '../src/scoring/demo/load.ts';
import { demoClusterId, demoUnitId } from '../src/organisation/demo.ts';
import { demoYearId } from '../src/movement/demo/year.ts';

const personas = ['thuky.soyte', 'thuky.sonoivu', 'thuky.cumtruong', 'thuky.sotaichinh', 'trucban', 'chamcheo', 'daibieu', 'troly.bochqs', 'lanhdao', 'quantri'] as const;
const everybody = personas.join(' ');
const administrator = 'quantri';
const block = 'troly.bochqs quantri';
const leader = 'thuky.cumtruong troly.bochqs';
/** Sở Y tế as one of those who vote. */
const readsDocket = 'thuky.soyte thuky.sonoivu thuky.cumtruong thuky.sotaichinh troly.bochqs lanhdao';
const readsSoNoiVu = 'thuky.sonoivu thuky.cumtruong thuky.sotaichinh troly.bochqs lanhdao';
const bookEditors = 'thuky.cumtruong thuky.sotaichinh troly.bochqs';
const readsSoYTe = 'thuky.soyte thuky.cumtruong thuky.sotaichinh troly.bochqs lanhdao';

const reporters = 'thuky.soyte trucban';
const readsAllReports = 'thuky.cumtruong thuky.sotaichinh troly.bochqs lanhdao';
/** Whoever serves in the cluster or its block; running the accounts is no reason to read. */
const readsGifts = personas.filter((one) => one !== administrator).join(' ');
const readsReport = 'thuky.soyte thuky.cumtruong thuky.sotaichinh trucban troly.bochqs lanhdao';

/** Who leads it and the units that take part have a log there; what they see of it is in src/events/privacy.test.ts. */
const inEvent = 'thuky.soyte thuky.sonoivu thuky.cumtruong trucban troly.bochqs';
const readsEvent = 'thuky.soyte thuky.sonoivu thuky.cumtruong thuky.sotaichinh trucban troly.bochqs lanhdao';

/** Who may do or read what on the demo year, as inputs.ts asks it. An endpoint without a row here fails. */
const allowed: Record<string, string> = {
  'accounts.session': everybody, 'accounts.users': administrator, 'accounts.two-factor': everybody, 'accounts.my-sessions': everybody, 'accounts.create-user': administrator, 'accounts.reset-password': administrator,
  'accounts.lock-user': administrator, 'accounts.unlock-user': administrator, 'accounts.revoke-session': '', 'accounts.change-password': everybody,
  'organisation.units': everybody, 'organisation.unit': everybody, 'organisation.clusters': everybody, 'organisation.people': everybody, 'organisation.rename-unit': block, 'organisation.set-leadership': block, 'organisation.create-cluster': administrator,
  'organisation.import-units': block, 'organisation.change-unit': block, 'organisation.save-person': administrator, 'organisation.appoint': administrator, 'organisation.end-appointment': administrator, 'organisation.set-up': '',
  'organisation.calendar': everybody, 'organisation.save-calendar-day': block, 'organisation.remove-calendar-day': block, 'organisation.save-tet': block,
  'movement.year': everybody, 'movement.years': everybody, 'movement.my-work': everybody, 'movement.clusters-to-begin': everybody, 'movement.move-on': leader, 'movement.reopen-stage': 'troly.bochqs', 'movement.seal': 'troly.bochqs', 'movement.stage-dates': leader, 'movement.create-year': leader,
  'documents.start-draft': bookEditors, 'documents.draft': bookEditors, 'documents.draft-preview': bookEditors, 'documents.refresh-figures': bookEditors, 'documents.discard-draft': bookEditors, 'documents.save-draft': bookEditors,
  'documents.templates': leader, 'documents.template': leader, 'documents.save-template': leader,
  'movement.launch': everybody, 'movement.save-launch': leader, 'movement.save-pledge': leader, 'movement.reopen-pledge': leader, 'movement.sign-pledge': 'thuky.soyte', 'movement.note-result': `thuky.soyte ${leader}`, 'movement.remove-result': `thuky.soyte ${leader}`, 'movement.pledge-figures': everybody, 'movement.pledge-records': readsSoYTe, 'movement.register-titles': 'thuky.soyte',
  'movement.withdraw-registration': `thuky.soyte ${leader}`, 'movement.save-campaign': leader, 'movement.remove-campaign': leader,
  'documents.centre': everybody, 'documents.paper-check': bookEditors, 'documents.register': everybody, 'documents.incoming': `${bookEditors} lanhdao`, 'documents.reserve-number': bookEditors, 'documents.void-number': bookEditors,
  'documents.issue-document': bookEditors, 'documents.void-document': bookEditors, 'documents.correct-document': bookEditors, 'documents.document-file': everybody, 'documents.attach-scan': bookEditors, 'documents.scan-file': everybody,
  'documents.register-incoming': bookEditors, 'documents.finish-incoming': bookEditors, 'documents.attach-incoming-file': bookEditors, 'documents.incoming-file': `${bookEditors} lanhdao`,
  'tasks.board': everybody, 'tasks.task': readsReport, 'tasks.acknowledge-task': 'thuky.soyte', 'tasks.start-task': 'thuky.soyte', 'tasks.finish-task': 'thuky.soyte', 'tasks.accept-task': leader, 'tasks.return-task': leader, 'tasks.withdraw-task': leader,
  'tasks.attach-proof': 'thuky.soyte', 'tasks.remove-proof': 'thuky.soyte', 'tasks.proof-file': readsReport, 'tasks.give-task': leader,
  'tasks.proposals': everybody, 'tasks.make-proposal': 'thuky.soyte', 'tasks.answer-proposal': 'thuky.soyte', 'tasks.finish-proposal': 'thuky.soyte', 'tasks.withdraw-proposal': 'thuky.soyte', 'tasks.give-conclusions': leader,
  'duty.overview': everybody, 'duty.roster': readsReport, 'duty.agenda': readsReport, 'duty.roster-paper': readsReport, 'duty.log-paper': readsReport, 'duty.fill-proposal': 'thuky.soyte', 'duty.lay-shifts': 'thuky.soyte', 'duty.save-shift': 'thuky.soyte', 'duty.remove-shift': 'thuky.soyte', 'duty.assign': 'thuky.soyte',
  'duty.publish-roster': 'thuky.soyte', 'duty.hand-over': reporters, 'duty.duty-people': 'thuky.soyte', 'duty.add-duty-people': 'thuky.soyte', 'duty.save-duty-person': 'thuky.soyte', 'duty.remove-duty-person': 'thuky.soyte', 'duty.add-leave': 'thuky.soyte', 'duty.remove-leave': 'thuky.soyte',
  'duty.swaps': reporters, 'duty.swap-choices': reporters, 'duty.ask-swap': reporters, 'duty.answer-swap': reporters, 'duty.withdraw-swap': 'thuky.soyte', 'duty.decide-swap': 'thuky.soyte', 'duty.renew-feed': reporters, 'duty.end-feed': reporters, 'duty.calendar-feed': everybody,
  'duty.save-surge': leader, 'duty.remove-surge': leader, 'duty.save-duty-rule': leader,
  'events.events': everybody, 'events.event': readsEvent, 'events.plan-paper': readsEvent, 'events.people-paper': readsEvent, 'events.force': 'thuky.soyte', 'events.incidents': inEvent, 'events.event-photo': `thuky.soyte thuky.cumtruong trucban troly.bochqs`, 'events.add-event': leader, 'events.save-event': leader,
  'events.save-post': leader, 'events.remove-post': leader, 'events.lay-event-shifts': leader, 'events.save-event-shift': leader, 'events.remove-event-shift': leader, 'events.save-check': leader, 'events.remove-check': leader, 'events.tick-check': `thuky.soyte thuky.cumtruong trucban troly.bochqs`,
  'events.assign-people': 'thuky.soyte', 'events.approve-event': bookEditors, 'events.cancel-event': leader, 'events.close-event': leader, 'events.attach-event-photo': reporters, 'events.note-incident': reporters,
  'training.overview': everybody, 'training.training-paper': everybody, 'training.people-paper': 'thuky.soyte', 'training.save-strength': 'thuky.soyte', 'training.save-plan': 'thuky.soyte', 'training.remove-plan': 'thuky.soyte', 'training.note-day': 'thuky.soyte', 'training.remove-day': 'thuky.soyte', 'training.note-result': 'thuky.soyte',
  'training.save-class': leader, 'training.remove-class': leader, 'training.add-people': 'thuky.soyte', 'training.save-person': 'thuky.soyte', 'training.remove-person': 'thuky.soyte', 'training.save-norm': block, 'training.save-contest': leader, 'training.save-strengths': leader, 'training.remove-contest': leader,
  'activities.activities': readsGifts, 'activities.activities-paper': readsGifts, 'activities.activity': readsGifts, 'activities.activity-file': readsGifts, 'activities.save-activity': 'thuky.soyte', 'activities.answer-share': 'thuky.soyte', 'activities.confirm-activity': leader, 'activities.reopen-activity': leader,
  'activities.remove-activity': leader, 'activities.deliver-gifts': leader, 'activities.attach-activity-file': leader, 'activities.remove-activity-file': leader,
  'reports.tasks': everybody, 'reports.matrix': everybody, 'reports.forms': everybody, 'reports.report': readsReport, 'reports.roll-up-period': readsAllReports,
  'reports.send-report': reporters, 'reports.nil-report': reporters, 'reports.correct-report': reporters, 'reports.attach-file': reporters, 'reports.remove-report-file': reporters, 'reports.report-file': readsReport,
  'reports.return-report': leader, 'reports.lift-waiver': leader, 'reports.waive-reports': leader, 'reports.extend-reports': leader, 'reports.remind-units': leader, 'reports.adopt-form': leader, 'reports.open-event': `thuky.soyte thuky.cumtruong trucban troly.bochqs`,
  'reports.report-paper': readsReport, 'reports.matrix-paper': everybody, 'reports.roll-up-paper': readsAllReports,
  'scoring.sheet': readsSoYTe, 'scoring.cell': readsSoYTe, 'scoring.sheet-paper': readsSoYTe, 'scoring.evidence-file': readsSoYTe, 'scoring.save-scores': 'thuky.soyte', 'scoring.submit-sheet': 'thuky.soyte', 'scoring.upload-evidence': 'thuky.soyte', 'scoring.remove-evidence': 'thuky.soyte',
  'scoring.sheet-workbook': readsSoYTe, 'scoring.suggestions': readsSoYTe, 'scoring.sheet-suggestions': readsSoYTe, 'scoring.suggestion-gaps': everybody, 'scoring.set-suggestion-gap': bookEditors,
  'scoring.withdraw-sheet': 'thuky.sonoivu', 'scoring.explain': '', 'scoring.comment': leader, 'scoring.return-sheet': leader, 'scoring.appraise-sheet': leader, 'scoring.reopen-sheet': leader, 'scoring.finalise-scores': leader, 'scoring.publish-scores': leader,
  'scoring.disputes': everybody, 'scoring.disputes-paper': everybody, 'scoring.objection-window': everybody, 'scoring.save-dispute-settings': leader, 'scoring.cell-dispute': readsSoNoiVu, 'scoring.open-dispute': 'thuky.sonoivu', 'scoring.dispute': readsDocket, 'scoring.dispute-paper': readsDocket,
  'scoring.explain-dispute': 'thuky.sonoivu thuky.cumtruong troly.bochqs', 'scoring.withdraw-dispute': 'thuky.sonoivu', 'scoring.rule-dispute': 'thuky.cumtruong', 'scoring.put-to-vote': 'thuky.cumtruong', 'scoring.count-vote': 'thuky.cumtruong', 'scoring.cast-vote': 'thuky.soyte',
  'scoring.scoreboard': everybody, 'scoring.board-paper': everybody, 'scoring.books': everybody, 'scoring.book': everybody, 'scoring.book-paper': everybody,
  'scoring.cross-check': everybody, 'scoring.cross-notice-paper': everybody, 'scoring.add-cross-wish': leader, 'scoring.remove-cross-wish': leader, 'scoring.set-cross-previous': leader, 'scoring.commit-draw': leader, 'scoring.make-draw': leader, 'scoring.confirm-draw': leader, 'scoring.set-aside-draw': leader, 'scoring.name-team': leader,
  'scoring.cross-sheet': 'thuky.soyte', 'scoring.cross-suggestions': 'thuky.soyte', 'scoring.cross-evidence-file': '', 'scoring.save-cross-marks': '', 'scoring.complete-cross-unit': '', 'scoring.reopen-cross-unit': '', 'scoring.cross-minutes-paper': readsSoYTe, 'scoring.cross-insight': 'thuky.cumtruong thuky.sotaichinh troly.bochqs lanhdao',
  'scoring.draft-book': bookEditors, 'scoring.save-criterion': bookEditors, 'scoring.remove-criterion': bookEditors, 'scoring.import-book': bookEditors, 'scoring.save-book-options': bookEditors, 'scoring.issue-book': bookEditors,
  'scoring.book-difference': everybody, 'scoring.book-trial': bookEditors, 'scoring.move-criterion': bookEditors, 'scoring.propose-book': bookEditors, 'scoring.explain-changes': bookEditors,
  'scoring.ranking': everybody, 'scoring.block': block, 'scoring.block-paper': block,
};

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => {
  year = await openDemoYear();
  const { evidenceId } = await year.as('thuky.soyte', uploadEvidence, { sheetId: sheetOf('soyte'), criterionId: demoCriterionId('I.1') }, { name: 'a.pdf', bytes: Buffer.from('%PDF-1.4 thử') });
  for (const name of ['scoring.remove-evidence', 'scoring.evidence-file']) inputs[name] = { evidenceId };
  const { fileId } = await year.as('thuky.soyte', attachFile, { periodId: demoPeriodId('dich-tuan', '2020-11-15'), unitId: demoUnitId('soyte') }, { name: 'a.pdf', bytes: Buffer.from('%PDF-1.4 thử') });
  for (const name of ['reports.remove-report-file', 'reports.report-file']) inputs[name] = { fileId };
  const { id: openTask } = await year.owner.selectFrom('task_assignments').select('id').where('unit_id', '=', demoUnitId('soyte')).where('state', 'in', ['given', 'acknowledged', 'doing']).limit(1).executeTakeFirstOrThrow();
  const proof = await year.as('thuky.soyte', attachProof, { assignmentId: openTask }, { name: 'a.pdf', bytes: Buffer.from('%PDF-1.4 thử') });
  for (const name of ['tasks.remove-proof', 'tasks.proof-file']) inputs[name] = { fileId: proof.fileId };
  const photo = await year.as('thuky.cumtruong', attachActivityFile, { activityId: demoActivityId(demoNotebooks), purpose: 'photo' }, { name: 'a.pdf', bytes: Buffer.from('%PDF-1.4 thử') });
  for (const name of ['activities.remove-activity-file', 'activities.activity-file']) inputs[name] = { fileId: photo.fileId };
  const shown = await year.owner.insertInto('paper_files').values({ sha256: createHash('sha256').update('x').digest('hex'), bytes: Buffer.from('x'), size: 1, media_type: 'image/png' }).returning('sha256').executeTakeFirstOrThrow();
  await year.owner.insertInto('event_photos').values({ id: demoYearId, event_id: demoEventId(demoArmyDay), emulation_year_id: demoYearId, unit_id: demoUnitId('soyte'), sha256: shown.sha256, file_name: 'a.png', by_name: 'x', at: '2020-11-16T08:00+07' }).execute();
  inputs['duty.calendar-feed'] = await year.as('trucban', renewFeed, inputs['duty.renew-feed'] as { yearId: string; personId: string });
  const leave = await year.owner.selectFrom('duty_leaves as l').innerJoin('duty_people as p', 'p.id', 'l.person_id').select('l.id').where('p.unit_id', '=', demoUnitId('soyte')).executeTakeFirstOrThrow();
  inputs['duty.remove-leave'] = { yearId: demoYearId, leaveId: leave.id };
  const papers = await issueOne(year);
  for (const [name, input] of Object.entries(inputs)) if (name.startsWith('documents.')) inputs[name] = { ...input, ...('documentId' in input && input.documentId === demoYearId && { documentId: papers.documentId }), ...('scanId' in input && { scanId: papers.scanId }), ...('numberId' in input && { numberId: papers.numberId }), ...('incomingId' in input && { incomingId: papers.incomingId }) };
  const drawId = await bindDraw(year.owner);
  await year.as('thuky.cumtruong', makeDraw, { drawId, version: 1 });
  const { assignments } = await year.as('thuky.cumtruong', crossCheck, { yearId: demoYearId });
  const { id: assignmentId } = assignments.find(({ checkerId }) => checkerId === demoUnitId('soyte'))!;
  const wish = await year.owner.selectFrom('cross_wishes').select('id').executeTakeFirstOrThrow();
  for (const [name, input] of Object.entries(inputs)) if (name.startsWith('scoring.')) inputs[name] = { ...input, ...('drawId' in input && { drawId }), ...('assignmentId' in input && { assignmentId }), ...('wishId' in input && { wishId: wish.id }) };
  const at = '2020-11-16T08:00+07';
  await year.owner.insertInto('documents').values({ id: paperDraft.documentId, emulation_year_id: demoYearId, cluster_id: demoClusterId, paper: 'launch-plan', type: 'KH', title: 'Kế hoạch', summary: '', body: 'Năm {{năm}}', template_version: 0, place: 'Đà Lạt', code: 'ABCD2345', search_key: 'ke hoach', made_by_name: 'x', made_at: at }).execute();
  await year.owner.insertInto('disputes').values({
    id: docket.disputeId, emulation_year_id: demoYearId, number: 1, sheet_id: sheetOf('sonoivu'), criterion_id: demoCriterionId('I.1'), state: 'voting', due_at: '2020-11-20T08:00+07', claimed_points: 300, claim: 'Đề nghị', opened_by_name: 'x', opened_at: at,
    cut_stage: 'appraisal', cut_points: 200, cut_reasons: '[]', cut_at: at, vote_points: 300, vote_reason: 'Xin ý kiến', vote_base: 'members', vote_percent: 51, own_vote: false,
  }).execute();
  await year.owner.insertInto('dispute_votes').values({ dispute_id: docket.disputeId, emulation_year_id: demoYearId, unit_id: demoUnitId('soyte') }).execute();
});
afterAll(() => year.end());

type Asked = { input: { parse: (raw: unknown) => unknown }; subject: (db: Db, input: unknown, actor: Actor) => Promise<unknown>; access: (actor: Actor, subject: unknown) => string | null };
const endpoints = [...endpointsOf(slices)];

test('every command and query has a row for every kind of person', () => {
  expect(Object.keys(allowed).sort()).toEqual(endpoints.map(([name]) => name).sort());
  expect(endpoints.length).toBeGreaterThanOrEqual(30);
});

test.each(endpoints)('%s', async (name, { spec }) => {
  const { input, subject, access } = spec as unknown as Asked;
  const parsed = input.parse(inputs[name]);
  const may = [];
  for (const username of personas) {
    const actor = await actorOf(year.db, username);
    const found = await subject(year.db, parsed, actor);
    if (found !== null && access(actor, found) === null) may.push(username);
  }
  expect(may.join(' ')).toBe(allowed[name]);
});
