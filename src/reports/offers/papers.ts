import { counted, figure, issuerFigures, part } from '../../documents/offers/figures.ts';
import type { PaperKind } from '../../documents/offers/papers.ts';
import { say } from '../../kit/words.ts';
import { makesClusterPaper } from '../../movement/access/launch.ts';
import { loadIssuer } from '../../organisation/store.ts';
import { figureTables, owedCount, saidBlocks, sentCount, stateSentence } from '../document/roll-up.ts';
import { findPeriod, listForms, listPeriods } from '../store/forms.ts';
import { loadRollUp } from '../store/roll-up.ts';
import { periodName } from '../words/names.ts';
import { rollUpFigureWords as words, rollUpKindWords as kinds, rollUpMissingWords as lacks, rollUpWording } from '../words/papers.ts';

const page = './bao-cao/ma-tran';
const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

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
  async read(db, { subjectId, year, clusterId, now, today }) {
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
  },
};
