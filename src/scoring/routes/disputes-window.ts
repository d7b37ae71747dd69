import { formatInstant } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query } from '../../kit/server/command.ts';
import { findYear, findYearPlace } from '../../movement/store/year.ts';
import { refuseConclude } from '../access/sheets.ts';
import { disputeSettingsInput, publishInput } from '../input/disputes.ts';
import { yearInput } from '../input/sheets.ts';
import { daysAfter } from '../rules/disputes/clock.ts';
import { phaseOf } from '../rules/disputes/claim.ts';
import { loadPublication, setPublication } from '../store/board.ts';
import { loadDisputeSettings, nameOpenDisputes } from '../store/disputes.ts';
import { saveDisputeSettings as writeSettings } from '../store/disputes-write.ts';
import { listSheets } from '../store/sheets.ts';
import { refuseWhileOpen } from './disputes-acts.ts';

export const objectionWindow = query({
  name: 'scoring.objection-window', summary: 'Whether the ranking is not public, a draft that may be disputed and until when, or official; how many disputes are open.',
  input: yearInput, subject: (db, input) => findYearPlace(db, input.yearId), access: () => null,
  async run(db, { subject, now }) {
    const [{ until, changedAt, ...publication }, settings, { count }] = await Promise.all([loadPublication(db, subject.id), loadDisputeSettings(db, subject.id), nameOpenDisputes(db, subject.id)]);
    return { now, until, changedAt, phase: phaseOf({ ...publication, until }, now), usualUntil: daysAfter(now, settings.objectionDays), open: count };
  },
});

export const publishScores = command({
  name: 'scoring.publish-scores', summary: 'In two steps: opens the draft ranking to every unit with a time for disputes, then, when that is over and none is open, makes it official; or withdraws it. Kept in the log.',
  input: publishInput, subject: (db, input) => findYear(db, input.yearId), access: refuseConclude, chain: (subject) => subject.id,
  async run(trx, { subject, input, actor, now }) {
    const by = { personId: actor.personId, at: now };
    const standing = await loadPublication(trx, subject.id);
    const { isOfficial } = standing;
    if (input.step === 'withdrawn') {
      await setPublication(trx, subject.id, { isPublic: false, isOfficial: false, until: null }, by);
      return { phase: 'closed' as const };
    }
    const unfinished = (await listSheets(trx, subject.id)).filter(({ status }) => status !== 'final' && status !== 'locked');
    if (unfinished.length > 0) throw new Refused(409, 'scoring.not-final', { count: unfinished.length, units: unfinished.map(({ name }) => name).join(', ') });
    if (isOfficial) throw new Refused(409, 'scoring.already-official');
    if (input.step === 'draft') {
      const until = input.until === null ? daysAfter(now, (await loadDisputeSettings(trx, subject.id)).objectionDays) : new Date(input.until);
      if (until <= now) throw new Refused(422, 'scoring.window-past');
      await setPublication(trx, subject.id, { isPublic: true, isOfficial: false, until }, by);
      return { phase: 'open' as const, until };
    }
    const phase = phaseOf(standing, now);
    if (phase === 'closed') throw new Refused(409, 'scoring.no-draft');
    if (phase === 'open') throw new Refused(409, 'scoring.window-open', { until: formatInstant(standing.until!) });
    await refuseWhileOpen(trx, subject.id);
    await setPublication(trx, subject.id, { isPublic: true, isOfficial: true, until: standing.until }, by);
    return { phase: 'official' as const };
  },
});

export const saveDisputeSettings = command({
  name: 'scoring.save-dispute-settings', summary: 'How many days each step of a dispute takes in this year, how long the draft ranking may be disputed, and what a vote is held to unless its docket says otherwise.',
  input: disputeSettingsInput, subject: (db, input) => findYearPlace(db, input.yearId), access: refuseConclude, chain: (subject) => subject.id,
  async run(trx, { subject, input }) {
    const { yearId: _yearId, ...settings } = input;
    if (!(await writeSettings(trx, subject.id, settings))) throw new Refused(409, 'kit.version-clash', {}, { current: await loadDisputeSettings(trx, subject.id) });
    return { version: settings.version + 1 };
  },
});
