import { counted, figure, issuerFigures, part } from '../../documents/offers/figures.ts';
import type { PaperAsked, PaperKind, ToldOfYear } from '../../documents/offers/papers.ts';
import type { Db } from '../../kit/server/command.ts';
import { say } from '../../kit/words.ts';
import { makesClusterPaper, speaksFor } from '../../movement/access/launch.ts';
import { loadIssuer } from '../../organisation/store.ts';
import { figureTables, owedCount, saidBlocks, sentCount, stateSentence } from '../document/roll-up.ts';
import { figuresBlocks, sentBlocks, textBlocks } from '../document/report.ts';
import { findPeriod, listForms, listPeriods } from '../store/forms.ts';
import { findOwed, findReportPlace, listContents, listOwed, loadLastEntries } from '../store/reports.ts';
import { loadRollUp } from '../store/roll-up.ts';
import { periodName } from '../words/names.ts';
import { rollUpFigureWords as words, rollUpKindWords as kinds, rollUpMissingWords as lacks, rollUpWording, unitReportFigureWords, unitReportMissingWords, unitReportWording, unitReportWords } from '../words/papers.ts';

const page = './bao-cao/ma-tran';
const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** A period over all units as its paper tells it. */
export async function readRollUp(db: Db, { subjectId, year, clusterId, now, today }: Pick<PaperAsked, 'subjectId' | 'year' | 'clusterId' | 'now' | 'today'>): Promise<ToldOfYear> {
  const [period, issuer] = await Promise.all([subjectId === null ? null : findPeriod(db, subjectId), loadIssuer(db, clusterId, today)]);
  const found = period && (await loadRollUp(db, period, now));
  return {
    figures: [
      ...issuerFigures(year, issuer), figure(words.form, period && inSentence(period.formName)), figure(words.period, period && inSentence(periodName(period.rhythm, period, 'vi'))),
      counted(words.sent, found ? sentCount(found) : 0, { opens: page }), counted(words.owed, found ? owedCount(found) : 0, { opens: page }), figure(words.state, found && stateSentence(found), { opens: page }),
    ],
    parts: [part(words.figures, found && period ? figureTables(period.fields, found) : []), part(words.said, found ? saidBlocks(found) : [])],
    missing: found === null ? [{ text: lacks.noPeriod, params: {}, opens: './bao-cao/bieu-mau' }] : found.isProvisional ? [{ text: lacks.missing, params: { count: found.missing.length, units: found.missing.join(', ') }, opens: page }] : [],
  };
}

/** A period over all units as the cluster's report to its superior. */
export const rollUpKind: PaperKind = {
  id: 'situation-roll-up', name: kinds.name, type: 'BC', issuedBy: 'cluster', page: 'a4-landscape', stages: ['running'], mayMake: makesClusterPaper, wording: rollUpWording,
  async subjects(db, { yearId }) {
    const [forms, periods] = await Promise.all([listForms(db, yearId), listPeriods(db, yearId)]);
    return [...periods].reverse().flatMap((period) => {
      const form = forms.find(({ id }) => id === period.formId);
      return form === undefined || !period.isUsed ? [] : [{ id: period.id, unitId: null, name: say(kinds.subject, { form: form.name, period: periodName(form.rhythm, period, 'vi') }) }];
    });
  },
  read: readRollUp,
};

const bare = (name: string) => { const rest = name.replace(/^báo cáo\s+/i, ''); return rest.charAt(0).toUpperCase() + rest.slice(1); };
/** What a unit sent for a period, in its last version, as its paper tells it. */
export async function readUnitReport(db: Db, of: { periodId: string; unitId: string } | null, { clusterId, today }: Pick<PaperAsked, 'clusterId' | 'today'>): Promise<ToldOfYear> {
  const [owed, issuer] = await Promise.all([of && findOwed(db, of), loadIssuer(db, clusterId, today)]);
  const contents = owed === null || owed.reportId === null ? [] : await listContents(db, owed.reportId);
  const last = contents.at(-1);
  const before = owed && (await loadLastEntries(db, owed));
  const { form, period, unit, cluster, figures, said, sent } = unitReportFigureWords;
  return {
    figures: [figure(unit, owed && owed.agencyName), figure(cluster, issuer.cluster), figure(form, owed && bare(owed.formName)), figure(period, owed && inSentence(periodName(owed.rhythm, owed, 'vi')))],
    parts: [part(figures, owed && last ? figuresBlocks(owed.fields, last, before) : []), part(said, owed && last ? textBlocks(owed.fields, last) : []), part(sent, sentBlocks(contents))],
    missing: last === undefined ? [{ text: unitReportMissingWords.none, params: {}, opens: './bao-cao' }] : owed?.state === 'returned' ? [{ text: unitReportMissingWords.returned, params: {}, opens: './bao-cao' }] : [],
  };
}

/** A report that a unit sent, to be signed on paper: what the units that somebody speaks for have sent, the latest period first. */
export const unitReportKind: PaperKind = {
  id: 'situation-report', name: unitReportWords.name, type: 'BC', issuedBy: 'unit', page: 'a4', stages: ['running'], mayMake: (actor, _asked, unitId) => unitId !== null && speaksFor(actor, unitId), wording: unitReportWording,
  async subjects(db, { yearId }, actor) {
    const unitIds = [...new Set(actor.appointments.flatMap(({ unitId }) => (unitId !== null && speaksFor(actor, unitId) ? [unitId] : [])))];
    const [forms, owed] = await Promise.all([listForms(db, yearId), listOwed(db, { yearId, unitIds })]);
    return owed.reverse().flatMap(({ reportId, sent, formId, formName, unitId, shortName, ...period }) => {
      const form = forms.find(({ id }) => id === formId);
      return reportId === null || sent.length === 0 || form === undefined ? [] : [{ id: reportId, unitId, name: say(unitReportWords.subject, { form: formName, period: periodName(form.rhythm, period, 'vi'), unit: shortName }) }];
    });
  },
  read: async (db, asked) => readUnitReport(db, asked.subjectId === null ? null : await findReportPlace(db, asked.subjectId), asked),
};
