import { demoId, demoUnitSlugs, demoUsers } from '../src/accounts/demo.ts';
import { demoTargetId } from '../src/movement/demo/launch.ts';
import { demoStageId, demoYearId } from '../src/movement/demo/year.ts';
import { demoClusterId, demoPersonId, demoUnitId } from '../src/organisation/demo.ts';
import { demoFormId, demoPeriodId } from '../src/reports/demo/load.ts';
import { demoArmyDay, demoCheckId, demoEventId, demoEventShiftId, demoPostId } from '../src/events/demo/plan.ts';
import { demoDutyPersonId } from '../src/duty/demo/people.ts';
import { demoShiftId, demoSurges } from '../src/duty/demo/plan.ts';
import { demoSwapId } from '../src/duty/demo/swaps.ts';
import { demoClassId, demoClassPersonId } from '../src/training/demo/classes.ts';
import { demoContestId } from '../src/training/demo/contests.ts';
import { demoPlanId } from '../src/training/demo/load.ts';
import { demoProposalId } from '../src/tasks/demo/proposals.ts';
import { demoActivityId, demoNotebooks } from '../src/activities/demo/load.ts';
import { demoAssignmentId } from '../src/tasks/demo/load.ts';
import { demoCriterionId, demoSetId, demoSheetId } from '../src/scoring/demo/load.ts';

const sheetOf = (slug: (typeof demoUnitSlugs)[number]) => demoSheetId(demoUnitSlugs.indexOf(slug));
const user = demoUsers.find(({ username }) => username === 'trucban')!;
const day = '2021-01-01';
const unit = { agencyName: 'Sở Mới', shortName: 'Sở Mới', kind: 'department', placeName: 'Đà Lạt' };
const own = { sheetId: sheetOf('soyte') };
const sent = { sheetId: sheetOf('sonoivu') };
const cell = { criterionId: demoCriterionId('I.1') };
/** Of Sở Nội vụ; the access matrix opens it and puts it to the vote. */
export const docket = { disputeId: demoId(40, 1) };
/** A draft that the access matrix lays. */
export const paperDraft = { documentId: demoId(41, 1) };
const terms = { voteBase: 'members', votePercent: 51, ownVote: false };
const set = { setId: demoSetId, version: 1 };
/** The joint gift of notebooks. */
const gift = { activityId: demoActivityId(demoNotebooks), version: 1 };
/** The first task that Sở Y tế was given. */
const ownTask = { assignmentId: demoAssignmentId(demoUnitSlugs.indexOf('soyte') + 1), version: 1 };
const ofSoYTe = { yearId: demoYearId, unitId: demoUnitId('soyte') };
/** What Sở Y tế proposed to the People’s Committee. */
const proposal = { proposalId: demoProposalId(2), version: 3 };
/** The roster of Sở Y tế in November, and its shift of today. */
const november = { ...ofSoYTe, month: '2020-11-01' };
/** The event to come, and Sở Y tế in it. */
const ofEvent = { eventId: demoEventId(demoArmyDay) };
const forceOfSoYTe = { ...ofEvent, unitId: demoUnitId('soyte') };
const eventPlan = { ...ofEvent, version: 2, reason: null };
const eventHead = { name: 'Buổi lễ', kind: 'holiday', place: 'Đà Lạt', beginsAt: '2020-12-22T06:00:00+07:00', endsAt: '2020-12-22T12:00:00+07:00', situation: '', mission: '', forces: '', handling: '' };
const dutyPerson = { yearId: demoYearId, personId: demoDutyPersonId('soyte', 1), version: 1 };
const shiftToday = demoShiftId('soyte', 'officer', '2020-11-16');
/** The officer on duty of Sở Y tế and a shift of his to come; and what a colleague asks him. */
const ownShift = { ...ofSoYTe, shiftId: demoShiftId('soyte', 'officer', '2020-11-24'), personId: demoDutyPersonId('soyte', 0) };
const swap = { yearId: demoYearId, swapId: demoSwapId(1), version: 1 };
const trainingPlan = { planId: demoPlanId('soyte', 1), version: 1 };
const classPerson = { personId: demoClassPersonId('soyte', 1), version: 1 };
/** The week that is due today: Sở Y tế has not sent it; its October was returned. */
const weekly = { periodId: demoPeriodId('dich-tuan', '2020-11-15') };
const dueReport = { ...weekly, unitId: demoUnitId('soyte') };
const figures = { 'ca-moi': '0', 'tiep-xuc-moi': '0', 'cach-ly': '0', 'cach-ly-tai-nha': '0', 'tu-ve-truc': '2' };
const newForm = {
  yearId: demoYearId, formId: null, version: 0, code: 'moi', name: 'Báo cáo mới', kind: 'routine', rhythm: 'month', startsOn: '2020-01-01', endsOn: '2020-12-31', validFrom: '2020-01-01', note: 'Theo hướng dẫn', allowsNil: true, checks: [],
  fields: [{ type: 'number', key: 'so', label: 'Số', required: true, unit: '', measure: 'flow', min: 0, max: 100 }], dueRule: { kind: 'after-end', days: 0, before: null, moved: 'stay', lockDays: 3, lateDays: 'calendar' },
};

/** A right input for every command and query, on the demo year: Sở Y tế's sheet is open, Sở Nội vụ's is sent. */
export const inputs: Record<string, object> = {
  'accounts.session': {}, 'accounts.users': {}, 'accounts.two-factor': {}, 'accounts.my-sessions': {},
  'accounts.create-user': { username: 'nguoi.moi', password: 'MatKhauDau@1', name: 'Người mới' }, 'accounts.reset-password': { userId: user.userId, password: 'MatKhauDau@1' }, 'accounts.lock-user': { userId: user.userId }, 'accounts.unlock-user': { userId: user.userId },
  'accounts.revoke-session': { sessionId: demoYearId }, 'accounts.change-password': { current: 'x', next: 'y' },
  'organisation.units': { clusterId: demoClusterId }, 'organisation.unit': { unitId: demoUnitId('soyte') }, 'organisation.clusters': {}, 'organisation.people': {},
  'organisation.rename-unit': { unitId: demoUnitId('soyte'), agencyName: 'Sở Y tế mới', shortName: 'Sở Y tế', abbreviation: 'SYT', from: day, decisionRef: '1' },
  'organisation.set-leadership': { clusterId: demoClusterId, unitId: demoUnitId('soyte'), role: 'leader', selection: 'elected', from: day, until: '2022-01-01', decisionRef: '1' },
  'organisation.create-cluster': { blockName: 'Khối khác', superiorName: 'Cấp trên', provinceName: 'Lâm Đồng', number: 2, name: 'Cụm 2', symbol: 'CTĐ2' },
  'organisation.import-units': { clusterId: demoClusterId, from: day, units: [unit] }, 'organisation.change-unit': { kind: 'dissolve', unitId: demoUnitId('soyte'), on: day, decisionRef: '1' },
  'organisation.save-person': { personId: null, userId: null, fullName: 'Người Mới', unitId: null, agencyPost: null, boardPost: null, militaryRank: null, phone: null, version: 0 },
  'organisation.appoint': { personId: demoPersonId(user.userId), role: 'viewer', placeId: demoClusterId, from: day, decisionRef: '1' }, 'organisation.end-appointment': { appointmentId: demoId(9, 1), on: day },
  'organisation.set-up': { token: 'x'.repeat(32), username: 'quantri2', name: 'Quản trị', password: 'MatKhauDau@1' },
  'organisation.calendar': { year: 2020 }, 'organisation.save-calendar-day': { day: '2020-11-20', kind: 'holiday', name: 'Nghỉ', legalBasis: 'Thông báo', version: 0 }, 'organisation.remove-calendar-day': { day: '2020-09-02', version: 1 }, 'organisation.save-tet': { firstOn: '2020-01-25', source: 'Âm lịch', version: 1 },
  'movement.year': { yearId: demoYearId }, 'movement.years': {}, 'movement.my-work': { yearId: demoYearId }, 'movement.clusters-to-begin': {}, 'movement.move-on': { yearId: demoYearId, fromStageId: demoStageId('self-scoring') },
  'movement.reopen-stage': { yearId: demoYearId, fromStageId: demoStageId('self-scoring'), reason: 'Bổ sung phiếu' }, 'movement.seal': { yearId: demoYearId },
  'movement.stage-dates': { yearId: demoYearId, stages: [{ id: demoStageId('appraisal'), version: 1, startsOn: '2020-11-26', dueAt: '2020-12-05T17:00:00+07:00' }] }, 'movement.create-year': { clusterId: demoClusterId, year: 2021, theme: 'Chủ đề', slogan: 'Khẩu hiệu' },
  'documents.start-draft': { yearId: demoYearId, paper: 'launch-plan' }, 'documents.draft': paperDraft, 'documents.draft-preview': paperDraft, 'documents.refresh-figures': { ...paperDraft, version: 1, key: null }, 'documents.discard-draft': { ...paperDraft, version: 1 },
  'documents.save-draft': { ...paperDraft, version: 1, title: 'Kế hoạch', summary: '', body: 'Năm {{năm}}', signatures: [], recipients: [], place: 'Đà Lạt' },
  // Registers: the ids of an issued paper, a scan, a reserved number and an incoming paper are put in by who makes them.
  'documents.centre': { yearId: demoYearId }, 'documents.paper-check': { yearId: demoYearId, paper: 'ranking-list' }, 'documents.register': { yearId: demoYearId }, 'documents.incoming': { yearId: demoYearId },
  'documents.reserve-number': { yearId: demoYearId, type: 'TB', year: 2020, reason: 'Chờ ký' }, 'documents.void-number': { numberId: demoYearId, version: 1, reason: 'Nhầm sổ' },
  'documents.issue-document': { documentId: demoYearId, version: 1, number: { kind: 'next' }, date: '2020-11-16', signatures: [], recipients: [] }, 'documents.void-document': { documentId: demoYearId, version: 1, reason: 'Ký nhầm' }, 'documents.correct-document': { documentId: demoYearId, version: 1 },
  'documents.document-file': { documentId: demoYearId, format: 'pdf' }, 'documents.attach-scan': { documentId: demoYearId }, 'documents.scan-file': { scanId: demoYearId },
  'documents.register-incoming': { yearId: demoYearId, receivedOn: '2020-11-16', sender: 'Bộ CHQS tỉnh', summary: 'Hướng dẫn' }, 'documents.finish-incoming': { incomingId: demoYearId, version: 1, doneOn: '2020-11-16' }, 'documents.attach-incoming-file': { incomingId: demoYearId }, 'documents.incoming-file': { incomingId: demoYearId },
  'documents.templates': { yearId: demoYearId }, 'documents.template': { yearId: demoYearId, paper: 'launch-plan' }, 'documents.save-template': { yearId: demoYearId, paper: 'launch-plan', version: 0, title: 'Kế hoạch', summary: '', body: 'Năm {{năm}}', note: '' },
  'movement.launch': { yearId: demoYearId }, 'movement.save-launch': { yearId: demoYearId, version: 1, theme: 'Chủ đề', slogan: 'Khẩu hiệu', conferenceOn: null, conferencePlace: null, registrationsDueAt: null }, 'movement.save-pledge': { yearId: demoYearId, version: 1, targets: [] },
  'movement.reopen-pledge': { yearId: demoYearId, reason: 'Sửa chỉ tiêu' }, 'movement.sign-pledge': { yearId: demoYearId, unitId: demoUnitId('soyte'), signerName: 'Người Ký', signerPost: 'Chỉ huy trưởng' }, 'movement.pledge-figures': { yearId: demoYearId }, 'movement.pledge-records': { ...ofSoYTe, targetId: demoTargetId(2) }, 'movement.remove-result': { ...ofSoYTe, targetId: demoTargetId(2), version: 1 }, 'movement.note-result': { yearId: demoYearId, targetId: demoTargetId(1), unitId: demoUnitId('soyte'), version: 0, done: 100, note: null },
  'movement.register-titles': { yearId: demoYearId, unitId: demoUnitId('soyte'), titleId: demoYearId, subjects: [{ name: 'Người Mới', post: null }], lateReason: 'Mới về' }, 'movement.withdraw-registration': { registrationId: demoId(52, demoUnitSlugs.indexOf('soyte') * 3 + 1) },
  'movement.save-campaign': { yearId: demoYearId, id: null, version: 0, name: 'Đợt mới', theme: 'Chủ đề', startsOn: '2020-05-01', endsOn: '2020-05-31' }, 'movement.remove-campaign': { campaignId: demoId(53, 1) },
  // Tasks: the id of a file is put in by who hangs it on.
  'tasks.board': { yearId: demoYearId }, 'tasks.task': { assignmentId: ownTask.assignmentId }, 'tasks.acknowledge-task': ownTask, 'tasks.start-task': ownTask, 'tasks.finish-task': { ...ownTask, note: 'Đã làm xong' }, 'tasks.accept-task': ownTask,
  'tasks.return-task': { ...ownTask, note: 'Chưa khớp số', dueAt: '2020-11-20T17:00:00+07:00' }, 'tasks.withdraw-task': { ...ownTask, note: 'Giao nhầm' }, 'tasks.attach-proof': { assignmentId: ownTask.assignmentId }, 'tasks.remove-proof': { fileId: demoYearId }, 'tasks.proof-file': { fileId: demoYearId },
  'tasks.give-task': { yearId: demoYearId, title: 'Nhiệm vụ mới', sourceKind: 'cluster', sourceNumber: null, sourceOn: null, proofAsked: null, dueAt: '2020-11-20T17:00:00+07:00', unitIds: [demoUnitId('soyte')] },
  'tasks.proposals': { yearId: demoYearId }, 'tasks.make-proposal': { ...ofSoYTe, recipient: 'command', title: 'Nội dung mới', content: 'Đề nghị xem xét', number: null, proposedOn: '2020-11-10', answerBy: null }, 'tasks.answer-proposal': { ...proposal, answer: 'agreed', number: null, answeredOn: '2020-11-16', note: 'Đồng ý' },
  'tasks.finish-proposal': { ...proposal, doneOn: '2020-11-16', result: 'Đã thực hiện' }, 'tasks.withdraw-proposal': { ...proposal, reason: 'Trùng nội dung' },
  'tasks.give-conclusions': { yearId: demoYearId, sourceNumber: null, sourceOn: null, conclusions: [{ title: 'Kết luận thử', unitIds: [demoUnitId('soyte')], dueAt: '2020-11-20T17:00:00+07:00' }] },
  // Training: Sở Y tế's first plan, and the first of its people.
  'training.overview': { yearId: demoYearId }, 'training.training-paper': { yearId: demoYearId, format: 'pdf' }, 'training.people-paper': { ...ofSoYTe, format: 'pdf' },
  'training.save-strength': { ...ofSoYTe, version: 1, registeredOn: '2020-04-20', eligible: 60, registered: 58, approved: 27, firstYear: 3, mobile: 14, onTheSpot: 8 }, 'training.save-plan': { ...ofSoYTe, planId: null, version: 0, forceKind: 'mobile', startsOn: '2020-10-05', endsOn: '2020-10-09', plannedPeople: 10, plannedDays: 5 },
  'training.remove-plan': trainingPlan, 'training.note-day': { planId: trainingPlan.planId, heldOn: '2020-05-11', present: 2 }, 'training.remove-day': { planId: trainingPlan.planId, heldOn: '2020-05-11' }, 'training.note-result': { ...trainingPlan, trained: null },
  'training.save-class': { yearId: demoYearId, unitId: null, classId: null, version: 0, group: 3, name: 'Lớp thử đối tượng 3', place: 'Trường Quân sự tỉnh', startsOn: '2020-11-23', endsOn: '2020-11-25', seats: [{ unitId: demoUnitId('soyte'), seats: 1 }] }, 'training.remove-class': { classId: demoClassId(1), version: 1 },
  'training.add-people': { ...ofSoYTe, group: 4, people: [{ name: 'Người Mới', post: null }] }, 'training.save-person': { ...classPerson, classId: null, attended: null, certificateNumber: null, certificateOn: null }, 'training.remove-person': classPerson,
  'training.save-strengths': { yearId: demoYearId, rows: [{ unitId: demoUnitId('soyte'), version: 1, registeredOn: '2020-04-20', eligible: 60, registered: 58, approved: 27, firstYear: 3, mobile: 14, onTheSpot: 8 }] },
  'training.save-contest': { yearId: demoYearId, unitId: null, contestId: null, version: 0, kind: 'games', name: 'Hội thao thử', place: 'Thao trường', startsOn: '2020-11-20', endsOn: '2020-11-20', entries: [{ unitId: demoUnitId('soyte'), people: 5, rank: null, prize: null }] }, 'training.remove-contest': { contestId: demoContestId(5), version: 1 },
  'training.save-norm': { code: 'mobile', from: '2021-01-01', version: 0, days: 12, periods: null, month: null, legalBasis: 'Văn bản thử' },
  // Duty: November of Sở Y tế; the id of a leave is put in by the access matrix.
  'duty.overview': { yearId: demoYearId }, 'duty.roster': november, 'duty.agenda': ofSoYTe, 'duty.fill-proposal': november, 'duty.roster-paper': { ...november, format: 'pdf' }, 'duty.log-paper': { ...november, format: 'pdf' },
  'duty.lay-shifts': { ...november, version: 1, days: ['2020-11-20'], shifts: [{ role: 'team', starts: '07:00', hours: 10, required: 2 }] }, 'duty.save-shift': { ...november, version: 1, shiftId: shiftToday, required: 1, starts: '07:00', hours: 24 }, 'duty.remove-shift': { ...november, version: 1, shiftId: shiftToday },
  'duty.assign': { ...november, version: 1, shifts: [{ shiftId: shiftToday, personIds: [] }] }, 'duty.publish-roster': { ...november, version: 1 }, 'duty.hand-over': { ...ofSoYTe, shiftId: shiftToday, event: 'take', number: 1, required: 1, present: 1, absentLeave: 0, absentBusiness: 0, absentOther: 0, note: null, incident: null, reason: null, notedAt: null },
  'duty.duty-people': ofSoYTe, 'duty.add-duty-people': { ...ofSoYTe, from: '2020-11-16', people: [{ name: 'Người Mới', post: null, phone: null, roles: ['officer'] }] }, 'duty.save-duty-person': { ...dutyPerson, name: 'Người Mới', post: null, phone: null, roles: ['officer'], accountId: null, from: '2020-01-01', until: null }, 'duty.remove-duty-person': dutyPerson,
  'duty.add-leave': { yearId: demoYearId, personId: dutyPerson.personId, startsOn: '2020-12-20', endsOn: '2020-12-22', reason: 'leave' }, 'duty.remove-leave': { yearId: demoYearId, leaveId: demoYearId },
  'duty.swaps': ofSoYTe, 'duty.swap-choices': ownShift, 'duty.ask-swap': { ...ownShift, toPersonId: demoDutyPersonId('soyte', 4), returnShiftId: null, reason: 'Bận việc' }, 'duty.answer-swap': { ...swap, agrees: true }, 'duty.withdraw-swap': swap, 'duty.decide-swap': { ...swap, approves: true, note: null },
  'duty.renew-feed': { yearId: demoYearId, personId: demoDutyPersonId('soyte', 0) }, 'duty.end-feed': { yearId: demoYearId, personId: demoDutyPersonId('soyte', 0) }, 'duty.calendar-feed': { token: 'x'.repeat(32) },
  'duty.save-surge': { yearId: demoYearId, surgeId: null, version: 0, name: 'Đợt mới', kind: 'congress', startsOn: '2020-12-01', endsOn: '2020-12-05', role: 'team', required: 2 }, 'duty.remove-surge': { yearId: demoYearId, surgeId: demoSurges[0]!.id, version: 1 },
  'duty.save-duty-rule': { yearId: demoYearId, from: '2021-01-01', version: 0, restHours: 12, rosterDueDay: 25, namesHiddenDays: 30, legalBasis: 'Quy chế thử' },
  // Activities: the leader's joint gift of notebooks; the id of a file is put in by who hangs it on.
  'events.events': { yearId: demoYearId }, 'events.event': ofEvent, 'events.plan-paper': { ...ofEvent, format: 'pdf' }, 'events.people-paper': { ...ofEvent, format: 'pdf' }, 'events.force': forceOfSoYTe, 'events.incidents': ofEvent, 'events.event-photo': { photoId: demoYearId },
  'events.add-event': { yearId: demoYearId, ...eventHead }, 'events.save-event': { ...eventPlan, ...eventHead }, 'events.save-post': { ...eventPlan, postId: null, name: 'Cổng phụ', task: 'Giữ cổng' }, 'events.remove-post': { ...eventPlan, postId: demoPostId(demoArmyDay, 0) },
  'events.lay-event-shifts': { ...eventPlan, postId: demoPostId(demoArmyDay, 0), unitIds: [demoUnitId('soyte')], from: eventHead.beginsAt, to: eventHead.endsAt, hours: 8, needed: 2 }, 'events.save-event-shift': { ...eventPlan, shiftId: demoEventShiftId(demoArmyDay, 0), startsAt: eventHead.beginsAt, endsAt: eventHead.endsAt, needed: 2 }, 'events.remove-event-shift': { ...eventPlan, shiftId: demoEventShiftId(demoArmyDay, 0) },
  'events.save-check': { ...eventPlan, checkId: null, what: 'Loa cầm tay', responsible: 'Tổ hậu cần', unitId: null, dueAt: eventHead.beginsAt }, 'events.remove-check': { ...eventPlan, checkId: demoCheckId(demoArmyDay, 1) }, 'events.tick-check': { ...ofEvent, checkId: demoCheckId(demoArmyDay, 1), isDone: true },
  'events.assign-people': { ...forceOfSoYTe, version: 1, reason: null, shifts: [{ shiftId: demoEventShiftId(demoArmyDay, 0), personIds: [] }] }, 'events.approve-event': { ...ofEvent, version: 2, shortReason: null }, 'events.cancel-event': { ...ofEvent, version: 2, reason: 'Hoãn sự kiện' }, 'events.close-event': { ...ofEvent, version: 2, incidents: 0, result: null },
  'events.attach-event-photo': forceOfSoYTe, 'events.note-incident': { ...forceOfSoYTe, incidentId: null, number: 1, postId: null, at: eventHead.beginsAt, notedAt: null, what: 'Xe đỗ sai chỗ', done: null, photoIds: [], isVoid: false, reason: null },
  'activities.activities': { yearId: demoYearId }, 'activities.activities-paper': { yearId: demoYearId, format: 'pdf' }, 'activities.activity': { activityId: gift.activityId }, 'activities.confirm-activity': gift, 'activities.reopen-activity': { ...gift, reason: 'Chia lại phần' }, 'activities.remove-activity': gift,
  'activities.deliver-gifts': { ...gift, lines: [{ id: demoYearId, delivered: 1, overReason: null }] }, 'activities.answer-share': { activityId: gift.activityId, unitId: demoUnitId('soyte'), amount: 1, agrees: true, note: null },
  'activities.save-activity': { yearId: demoYearId, activityId: null, version: 0, unitId: demoUnitId('soyte'), name: 'Tặng sách', occasion: '2/9', kind: 'pupil-gifts', heldOn: '2020-09-02', beneficiary: 'Trường tiểu học', beneficiaryCount: null, beneficiaryNoun: null, note: null, lines: [], shares: [] },
  'activities.attach-activity-file': { activityId: gift.activityId, purpose: 'photo' }, 'activities.remove-activity-file': { fileId: demoYearId }, 'activities.activity-file': { fileId: demoYearId },
  // Reports: the id of a file is put in by who hangs it on.
  'reports.tasks': { yearId: demoYearId }, 'reports.matrix': { yearId: demoYearId }, 'reports.forms': { yearId: demoYearId }, 'reports.report': dueReport, 'reports.roll-up-period': weekly,
  'reports.send-report': { ...dueReport, entries: figures }, 'reports.nil-report': dueReport, 'reports.correct-report': { ...dueReport, version: 1, entries: figures, reason: 'Đếm lại' }, 'reports.attach-file': dueReport, 'reports.remove-report-file': { fileId: demoYearId }, 'reports.report-file': { fileId: demoYearId },
  'reports.return-report': { ...dueReport, version: 1, reason: 'Chưa khớp số', dueAt: '2020-11-20T17:00:00+07:00' }, 'reports.lift-waiver': { ...dueReport, reason: 'Vẫn phải báo cáo' }, 'reports.waive-reports': { ...weekly, unitIds: [dueReport.unitId], reason: 'Không thuộc diện' },
  'reports.extend-reports': { ...weekly, unitIds: [dueReport.unitId], reason: 'Mất điện', dueAt: '2020-11-20T17:00:00+07:00' }, 'reports.remind-units': { ...weekly, unitIds: [dueReport.unitId] }, 'reports.adopt-form': newForm,
  'reports.open-event': { yearId: demoYearId, formId: demoFormId('nhanh'), unitId: dueReport.unitId, name: 'Cháy nhỏ', eventAt: '2020-11-16T07:00:00+07:00' },
  'reports.report-paper': { ...dueReport, format: 'pdf' }, 'reports.matrix-paper': { yearId: demoYearId, formId: demoFormId('thang'), format: 'pdf' }, 'reports.roll-up-paper': { ...weekly, format: 'pdf' },
  'scoring.sheet': { yearId: demoYearId, unitId: demoUnitId('soyte') }, 'scoring.save-scores': { ...own, stage: 'self', cells: [{ ...cell, version: 1, input: { typed: 300 } }] }, 'scoring.submit-sheet': own, 'scoring.withdraw-sheet': sent,
  'scoring.cell': { ...own, ...cell }, 'scoring.explain': { ...own, ...cell, text: 'Giải trình' }, 'scoring.comment': { ...sent, ...cell, text: 'Nhận xét' }, 'scoring.return-sheet': { ...sent, reason: 'Thiếu minh chứng' }, 'scoring.appraise-sheet': sent, 'scoring.reopen-sheet': { ...sent, reason: 'Thẩm định lại' },
  'scoring.finalise-scores': { yearId: demoYearId }, 'scoring.publish-scores': { yearId: demoYearId, step: 'draft' }, 'scoring.scoreboard': { yearId: demoYearId },
  'scoring.disputes': { yearId: demoYearId }, 'scoring.objection-window': { yearId: demoYearId }, 'scoring.disputes-paper': { yearId: demoYearId, format: 'pdf' }, 'scoring.save-dispute-settings': { yearId: demoYearId, version: 1, explainDays: 3, ruleDays: 5, voteDays: 3, objectionDays: 5, ...terms },
  'scoring.cell-dispute': { ...sent, ...cell }, 'scoring.open-dispute': { ...sent, ...cell, points: 300, text: 'Đề nghị xem lại' }, 'scoring.dispute': docket, 'scoring.dispute-paper': { ...docket, format: 'pdf' },
  'scoring.explain-dispute': { ...docket, version: 1, text: 'Giải trình' }, 'scoring.withdraw-dispute': { ...docket, version: 1 }, 'scoring.rule-dispute': { ...docket, version: 1, outcome: 'upheld', points: null, text: 'Kết luận' },
  'scoring.put-to-vote': { ...docket, version: 1, outcome: 'upheld', points: null, text: 'Xin ý kiến', ...terms }, 'scoring.cast-vote': { ...docket, unitId: demoUnitId('soyte'), choice: 'yes' }, 'scoring.count-vote': { ...docket, version: 1, text: 'Kết luận' },
  'scoring.upload-evidence': { ...own, ...cell }, 'scoring.remove-evidence': { evidenceId: demoYearId }, 'scoring.evidence-file': { evidenceId: demoYearId },
  'scoring.board-paper': { yearId: demoYearId, paper: 'ranking', format: 'pdf' }, 'scoring.sheet-paper': { ...own, format: 'pdf' }, 'scoring.book-paper': { setId: demoSetId, format: 'pdf' },
  'scoring.sheet-workbook': own, 'scoring.suggestions': own, 'scoring.sheet-suggestions': own, 'scoring.suggestion-gaps': { yearId: demoYearId }, 'scoring.set-suggestion-gap': { yearId: demoYearId, points: 25 },
  'scoring.books': { yearId: demoYearId }, 'scoring.book': { setId: demoSetId }, 'scoring.draft-book': { yearId: demoYearId }, 'scoring.issue-book': set, 'scoring.remove-criterion': { ...set, ...cell },
  'scoring.save-criterion': { ...set, criterion: { id: null, parentId: null, code: 'X', title: 'X', maxPoints: 100, ruleKind: 'group-sum', settings: {}, modifiers: [], evidenceRule: 'none', scorer: 'unit', regulationRef: null } },
  'scoring.book-difference': { setId: demoSetId }, 'scoring.book-trial': { setId: demoSetId }, 'scoring.move-criterion': { ...set, ...cell, direction: 'up' }, 'scoring.propose-book': set, 'scoring.explain-changes': { ...set, changes: ['added I.1'], reason: 'Theo hướng dẫn mới' },
  'scoring.import-book': { ...set, criteria: [{ code: 'I', parentCode: null, title: 'X', maxPoints: 10000 }] }, 'scoring.save-book-options': { ...set, title: 'X', basePoints: 10000, bonusCap: 0, tieChain: [], grades: [{ label: 'Tốt', from: 0 }] },
  'scoring.ranking': { yearId: demoYearId }, 'scoring.block': {}, 'scoring.block-paper': { format: 'pdf' },
  // Cross-check: the ids of the draw, of Sở Y tế's assignment and of a wish are put in by who makes them.
  'scoring.cross-check': { yearId: demoYearId }, 'scoring.add-cross-wish': { yearId: demoYearId, kind: 'conflict', unitId: demoUnitId('soyte'), otherUnitId: demoUnitId('sonoivu'), reason: 'Cùng trụ sở' }, 'scoring.remove-cross-wish': { wishId: demoYearId },
  'scoring.set-cross-previous': { yearId: demoYearId, pairs: [{ checker: demoUnitId('soyte'), checked: demoUnitId('sonoivu') }] }, 'scoring.commit-draw': { yearId: demoYearId, checkers: 2, trim: false, alarmAbove: null },
  'scoring.make-draw': { drawId: demoYearId, version: 1 }, 'scoring.confirm-draw': { drawId: demoYearId, version: 1 }, 'scoring.set-aside-draw': { drawId: demoYearId, version: 1, reason: 'Bốc thăm lại' }, 'scoring.name-team': { drawId: demoYearId, unitId: demoUnitId('soyte'), name: 'Tổ Y tế' },
  'scoring.cross-sheet': { assignmentId: demoYearId }, 'scoring.cross-suggestions': { assignmentId: demoYearId }, 'scoring.cross-evidence-file': { assignmentId: demoYearId, evidenceId: demoYearId }, 'scoring.save-cross-marks': { assignmentId: demoYearId, marks: [{ ...cell, version: 0, points: 100, remark: '' }] },
  'scoring.complete-cross-unit': { assignmentId: demoYearId, version: 1 }, 'scoring.reopen-cross-unit': { assignmentId: demoYearId, version: 1, reason: 'Nhập nhầm' },
  'scoring.cross-notice-paper': { yearId: demoYearId, format: 'pdf' }, 'scoring.cross-minutes-paper': { ...own, format: 'pdf' }, 'scoring.cross-insight': { yearId: demoYearId },
};
