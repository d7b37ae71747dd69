import type { Db, Trx } from '../../kit/server/command.ts';
import { isFed, suggestionOf, type Suggestion } from '../rules/feeds/suggest.ts';
import { isGated } from '../rules/kinds/registry.ts';
import { isConcluded } from '../rules/sheet-state.ts';
import { countEvidence } from './evidence.ts';
import { loadFacts } from './facts.ts';
import type { Criterion, SheetSubject } from './sheets.ts';

type Clock = { now: Date; today: string };

/**
 * What the records suggest now for the criteria of one sheet that name their facts, by criterion id; those without records are not in it.
 * Loads one unit's records, from the sources that these criteria name; nothing at all when none does, and nothing once the scores are final.
 */
export async function loadSuggestions(db: Db, sheet: Pick<SheetSubject, 'sheetId' | 'unitId' | 'yearId' | 'year' | 'status'>, criteria: readonly Criterion[], clock: Clock): Promise<Map<string, Suggestion>> {
  const fed = criteria.filter(isFed);
  if (fed.length === 0 || isConcluded(sheet.status)) return new Map();
  const [facts, files] = await Promise.all([
    loadFacts(db, fed.map(({ feeds }) => feeds.source), { yearId: sheet.yearId, year: sheet.year, unitIds: [sheet.unitId], ...clock }), fed.some(isGated) ? countEvidence(db, sheet.sheetId) : new Map<string, number>()]);
  return new Map(fed.flatMap((criterion) => {
    const suggestion = suggestionOf(criterion, facts.get(sheet.unitId)!, isGated(criterion) ? (files.get(criterion.id) ?? 0) : 0);
    return suggestion === null ? [] : [[criterion.id, suggestion] as const];
  }));
}

/** How far, in hundredths, a self-score may be from its suggestion without a reason at a moment; 0: every difference needs one. */
export const findGap = async (db: Db, yearId: string, at: Date): Promise<number> =>
  (await db.selectFrom('suggestion_gaps').select('points').where('emulation_year_id', '=', yearId).where('since', '<=', at).orderBy('since', 'desc').limit(1).executeTakeFirst())?.points ?? 0;

/** Every gap that was set in a year, the latest first. */
export const listGaps = (db: Db, yearId: string) => db.selectFrom('suggestion_gaps').select(['since', 'points', 'set_by_name as byName']).where('emulation_year_id', '=', yearId).orderBy('since', 'desc').execute();

export const addGap = (trx: Trx, { yearId, since, points }: { yearId: string; since: Date; points: number }, by: { personId: string | null; name: string }) =>
  trx.insertInto('suggestion_gaps').values({ emulation_year_id: yearId, since, points, set_by: by.personId, set_by_name: by.name }).execute();
