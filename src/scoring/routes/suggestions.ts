import { Refused } from '../../kit/refuse.ts';
import { command, query } from '../../kit/server/command.ts';
import { findYear } from '../../movement/store/year.ts';
import { refuseEditBook, refuseReadSheet } from '../access/sheets.ts';
import { gapInput, sheetInput, yearInput } from '../input/sheets.ts';
import { changeOf, isFed, markOf, needsReason } from '../rules/feeds/suggest.ts';
import { isConcluded } from '../rules/sheet-state.ts';
import { findSheet, listCriteria, loadSheetScores } from '../store/sheets.ts';
import { addGap, findGap, listGaps, loadSuggestions } from '../store/suggestions.ts';

export const suggestions = query({
  name: 'scoring.suggestions', summary: 'What the year’s records suggest now for the criteria of a sheet, by criterion id: points in hundredths, the input, the figures, the records, a mark to accept it by; and the gap from which on a score that differs needs a reason.',
  input: sheetInput, subject: (db, input) => findSheet(db, input), access: refuseReadSheet,
  async run(db, { subject, now, today }) {
    const found = await loadSuggestions(db, subject, await listCriteria(db, subject.criteriaSetId), { now, today });
    return { gap: await findGap(db, subject.yearId, now), suggested: Object.fromEntries([...found].map(([id, one]) => [id, { ...one, mark: markOf(one) }])) };
  },
});

export const sheetSuggestions = query({
  name: 'scoring.sheet-suggestions', summary: 'For each criterion of a sheet that records feed: what was suggested when it was scored, what is suggested now, what the unit claims and its reason. Points in hundredths, null where there is none.',
  input: sheetInput, subject: (db, input) => findSheet(db, input), access: refuseReadSheet,
  async run(db, { subject, now, today }) {
    const fed = (await listCriteria(db, subject.criteriaSetId)).filter(isFed);
    const [suggested, scores] = await Promise.all([loadSuggestions(db, subject, fed, { now, today }), loadSheetScores(db, subject.sheetId)]);
    return fed.flatMap(({ id, code, title, ruleKind }) => {
      const self = scores.find(({ stage, criterionId }) => stage === 'self' && criterionId === id);
      const [seen, suggestion] = [self?.suggestion ?? null, suggested.get(id) ?? null];
      if (seen === null && suggestion === null) return [];
      const isAsSuggested = self !== undefined && !needsReason(ruleKind, (seen ?? suggestion)!, self, 0);
      const isChanged = seen !== null && !isConcluded(subject.status) && changeOf(seen, suggestion) !== null;
      return [{ criterionId: id, code, title, claimed: self?.points ?? null, reason: self?.note ?? null, seen: seen?.points ?? null, now: suggestion?.points ?? null, isAsSuggested, isChanged }];
    });
  },
});

export const suggestionGaps = query({
  name: 'scoring.suggestion-gaps', summary: 'From how many points on a self-score that differs from its suggestion needs a reason: the gap in force now, and every one that was set, the latest first. Hundredths; 0: any difference.',
  input: yearInput, subject: (db, input) => findYear(db, input.yearId), access: () => null,
  run: async (db, { subject, actor, now }) => ({ gap: await findGap(db, subject.id, now), set: await listGaps(db, subject.id), maySet: subject.sealedAt === null && refuseEditBook(actor, subject) === null }),
});

export const setSuggestionGap = command({
  name: 'scoring.set-suggestion-gap', summary: 'Sets from now on how far a self-score may be from its suggestion without a reason. What was scored before keeps the gap of its time.',
  input: gapInput, subject: (db, input) => findYear(db, input.yearId), access: refuseEditBook, chain: (subject) => subject.id,
  async run(trx, { subject, input, actor, now }) {
    if ((await findGap(trx, subject.id, now)) === input.points) throw new Refused(409, 'scoring.gap-stands');
    await addGap(trx, { yearId: subject.id, since: now, points: input.points }, { personId: actor.personId, name: actor.name });
    return { gap: input.points };
  },
});
