import { query, type Db } from '../../kit/server/command.ts';
import { listMembers, type Member } from '../../organisation/store.ts';
import { refuseEditBook } from '../access/sheets.ts';
import { bookTrialQuery } from '../input/book.ts';
import { isWhole, tryBook } from '../rules/book/try.ts';
import { listScoredYears, loadTrialSheets, type ScoredYear } from '../store/book-trial.ts';
import { findSet, listBook } from '../store/book.ts';

export const bookTrial = query({
  name: 'scoring.book-trial', summary: 'What a version of the book would have made of a year’s scores: each unit’s total and rank before and after, and which criteria move it. Nothing is stored.',
  input: bookTrialQuery, subject: (db, input) => findSet(db, input.setId), access: refuseEditBook,
  async run(db, { subject, input, today }) {
    const years = await listScoredYears(db, subject);
    const chosen = years.find(({ id }) => id === input.yearId) ?? years[0];
    const listed = years.map(({ id, year }) => ({ id, year }));
    if (chosen === undefined) return { years: listed, on: null, trial: null };
    const from = await findSet(db, chosen.setId);
    const [to, members] = await Promise.all([listBook(db, subject.id), listMembers(db, subject.clusterId, today)]);
    const { stage, criteria, sheets } = await scoresOf(db, chosen, members);
    const trial = tryBook({ from: { criteria, set: from! }, to: { criteria: to, set: subject }, sheets, members, isSelf: stage === 'self' });
    return { years: listed, on: { yearId: chosen.id, year: chosen.year, stage }, trial };
  },
});

/** A year's latest scores that every unit has: final, else appraised, else the self-scores as far as they are. */
async function scoresOf(db: Db, { id, setId }: ScoredYear, members: readonly Member[]) {
  const criteria = await listBook(db, setId);
  for (const stage of ['final', 'appraisal'] as const) {
    const sheets = await loadTrialSheets(db, id, stage);
    if (isWhole(criteria, sheets, members)) return { stage, criteria, sheets };
  }
  return { stage: 'self' as const, criteria, sheets: await loadTrialSheets(db, id, 'self') };
}
