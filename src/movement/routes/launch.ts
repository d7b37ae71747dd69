import { Refused } from '../../kit/refuse.ts';
import { command, query, type Context } from '../../kit/server/command.ts';
import { listMembers } from '../../organisation/store.ts';
import { refuseLaunch, refuseOwnUnit, refuseWithdrawRegistration, seesRegistrations, speaksFor } from '../access/launch.ts';
import { launchQuery, registerTitlesInput, removeCampaignInput, reopenPledgeInput, saveCampaignInput, saveLaunchInput, savePledgeInput, signPledgeInput, withdrawRegistrationInput } from '../input/launch.ts';
import { isLate, signingOrder } from '../rules/pledge.ts';
import { addRegistrations, addSignature, dropSignatures, findCampaign, findLaunch, findMember, findRegistration, listCampaigns, listRegistrations, listResults, listSignatures, listTargets, listTitles, removeCampaign as dropCampaign, removeRegistration, replaceTargets,
  saveCampaign as writeCampaign, saveLaunch as writeLaunch } from '../store/launch.ts';
import { findMeasure } from '../store/measured.ts';

export const launch = query({
  name: 'movement.launch', summary: 'The launch of a year: theme, pledge with who signed it and what became of it, titles and who registered for them, campaigns. A unit sees its own registrations, the leader all and who is missing.',
  input: launchQuery, subject: (db, input) => findLaunch(db, input.yearId), access: () => null,
  async run(db, { subject, actor, now, today }) {
    const { yearId, clusterId } = subject;
    const [members, targets, signatures, results, titles, all, campaigns] = await Promise.all([listMembers(db, clusterId, today), listTargets(db, yearId), listSignatures(db, yearId), listResults(db, yearId), listTitles(db, today), listRegistrations(db, yearId), listCampaigns(db, yearId)]);
    const own = members.filter(({ unitId }) => speaksFor(actor, unitId)).map(({ unitId }) => unitId);
    const seesAll = seesRegistrations(actor, subject);
    const registered = new Set(all.map(({ unitId }) => unitId));
    return {
      ...subject, titles, campaigns, isLate: isLate(subject.registrationsDueAt, now),
      targets: targets.map((target) => ({ ...target, results: results.filter(({ targetId }) => targetId === target.id) })),
      members: signingOrder(members).map(({ unitId, agencyName, shortName }) => ({ unitId, agencyName, shortName, signature: signatures.find((one) => one.unitId === unitId) ?? null })),
      registrations: all.filter(({ unitId }) => seesAll || own.includes(unitId)),
      missing: seesAll ? members.filter(({ unitId }) => !registered.has(unitId)).map(({ shortName }) => shortName) : [],
      may: { launch: subject.sealedAt === null && refuseLaunch(actor, subject) === null, own: subject.sealedAt === null ? own : [], seesAll },
    };
  },
});

export const saveLaunch = command({
  name: 'movement.save-launch', summary: 'Changes what a year is launched under: theme, slogan, conference, deadline of the registration of titles.',
  input: saveLaunchInput, subject: (db, input) => findLaunch(db, input.yearId), access: refuseLaunch, chain: (subject) => subject.yearId,
  async run(trx, { subject, input }) {
    if (!(await writeLaunch(trx, subject.yearId, input))) throw new Refused(409, 'kit.version-clash', {}, { current: subject });
    return { version: input.version + 1 };
  },
});

export const savePledge = command({
  name: 'movement.save-pledge', summary: 'Writes the targets of the pledge in their order, as long as no unit has signed it.',
  input: savePledgeInput, subject: (db, input) => findLaunch(db, input.yearId), access: refuseLaunch, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, newId }) {
    const { yearId } = subject;
    const [before, signatures, results] = [await listTargets(trx, yearId), await listSignatures(trx, yearId), await listResults(trx, yearId)];
    if (signatures.length > 0) throw new Refused(409, 'movement.pledge-signed', { count: signatures.length });
    if (subject.version !== input.version || input.targets.some(({ id }) => id !== null && !before.some((target) => target.id === id))) throw new Refused(409, 'kit.version-clash', {}, { current: before });
    for (const { measuredBy, unitOfMeasure } of input.targets) {
      const measure = measuredBy === null ? null : findMeasure(measuredBy);
      if (measuredBy !== null && measure === null) throw new Refused(422, 'movement.no-such-measure');
      if (measure !== null && measure.unitOfMeasure !== unitOfMeasure) throw new Refused(422, 'movement.unit-of-measure', { measure: measure.name.vi, unit: measure.unitOfMeasure });
    }
    const noted = before.find(({ id }) => !input.targets.some((target) => target.id === id) && results.some(({ targetId }) => targetId === id));
    if (noted !== undefined) throw new Refused(409, 'movement.target-noted', { measure: noted.measure });
    if (!(await replaceTargets(trx, yearId, input.version, input.targets.map((target) => ({ ...target, id: target.id ?? newId() }))))) throw new Refused(409, 'kit.version-clash');
    return { version: input.version + 1 };
  },
});

export const reopenPledge = command({
  name: 'movement.reopen-pledge', summary: 'Takes the signatures off the pledge so that its targets can be changed; every unit signs again. The reason is kept in the log.',
  input: reopenPledgeInput, subject: (db, input) => findLaunch(db, input.yearId), access: refuseLaunch, chain: (subject) => subject.yearId,
  async run(trx, { subject, input }) {
    const signatures = await listSignatures(trx, subject.yearId);
    if (signatures.length === 0) throw new Refused(409, 'movement.pledge-unsigned');
    await dropSignatures(trx, subject.yearId);
    return { dropped: signatures.length, reason: input.reason };
  },
  audit: (input, subject, { dropped }) => ({ subjectId: subject.yearId, details: { reason: input.reason, dropped } }),
});

const byOf = ({ actor, now }: Pick<Context<unknown, unknown>, 'actor' | 'now'>) => ({ personId: actor.personId, name: actor.name, at: now });

export const signPledge = command({
  name: 'movement.sign-pledge', summary: 'A unit signs the pledge, once, after those that signed before it.',
  input: signPledgeInput, subject: findMember, access: refuseOwnUnit, chain: (subject) => subject.yearId,
  async run(trx, ctx) {
    const { subject, input } = ctx;
    if ((await listTargets(trx, subject.yearId)).length === 0) throw new Refused(409, 'movement.no-targets');
    if (!(await addSignature(trx, subject.yearId, input, byOf(ctx)))) throw new Refused(409, 'movement.signed-already');
    return { unitId: subject.unitId };
  },
});

export const registerTitles = command({
  name: 'movement.register-titles', summary: 'A unit registers collectives or persons for a title; after the deadline with a reason.',
  input: registerTitlesInput, subject: findMember, access: refuseOwnUnit, chain: (subject) => subject.yearId,
  async run(trx, ctx) {
    const { subject, input, now, today, newId } = ctx;
    const title = (await listTitles(trx, today)).find(({ id }) => id === input.titleId);
    if (title === undefined) throw new Refused(422, 'movement.title-not-in-force');
    const late = isLate(subject.registrationsDueAt, now);
    if (late && input.lateReason === null) throw new Refused(422, 'movement.late-needs-reason');
    const twice = await addRegistrations(trx, { yearId: subject.yearId, unitId: subject.unitId, title, lateReason: late ? input.lateReason : null }, input.subjects.map((one) => ({ ...one, id: newId() })), byOf(ctx));
    if (twice.length > 0) throw new Refused(409, 'movement.registered-already', { names: twice.join(', '), title: title.name });
    return { registered: input.subjects.length };
  },
});

export const withdrawRegistration = command({
  name: 'movement.withdraw-registration', summary: 'Takes a registration back: its unit before the deadline, the leader at any time.',
  input: withdrawRegistrationInput, subject: (db, input) => findRegistration(db, input.registrationId), access: refuseWithdrawRegistration, chain: (subject) => subject.yearId,
  async run(trx, { subject, actor, now }) {
    if (isLate(subject.dueAt, now) && refuseLaunch(actor, subject) !== null) throw new Refused(403, 'movement.registration-closed');
    await removeRegistration(trx, subject.id);
    return { yearId: subject.yearId };
  },
});

export const saveCampaign = command({
  name: 'movement.save-campaign', summary: 'Adds or changes a short campaign inside the year.',
  input: saveCampaignInput, subject: (db, input) => findLaunch(db, input.yearId), access: refuseLaunch, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, newId }) {
    if (input.endsOn < input.startsOn) throw new Refused(422, 'movement.campaign-backwards');
    if (input.startsOn < subject.startsOn || input.endsOn > subject.endsOn) throw new Refused(422, 'movement.campaign-outside', { from: subject.startsOn, to: subject.endsOn });
    const [id, version] = input.id === null ? [newId(), 0] : [input.id, Math.max(1, input.version)];
    if (!(await writeCampaign(trx, subject.yearId, { ...input, id, version }))) throw new Refused(409, 'kit.version-clash');
    return { id };
  },
});

export const removeCampaign = command({
  name: 'movement.remove-campaign', summary: 'Removes a campaign that will not be held.',
  input: removeCampaignInput, subject: (db, input) => findCampaign(db, input.campaignId), access: refuseLaunch, chain: (subject) => subject.yearId,
  async run(trx, { subject }) {
    await dropCampaign(trx, subject.id);
    return { yearId: subject.yearId };
  },
});
