import { downloadOf } from '../../documents/offers/download.ts';
import { loadFrame } from '../../documents/offers/working-frame.ts';
import { workingPaper } from '../../documents/offers/working-paper.ts';
import { Refused } from '../../kit/refuse.ts';
import { query, type Db } from '../../kit/server/command.ts';
import { readsAll, refuseRead, refuseRollUp, reportsFor } from '../access/reports.ts';
import { matrixPaper as matrixTree } from '../document/matrix.ts';
import { matrixPaperQuery, reportPaperQuery, rollUpPaperQuery } from '../input/reports.ts';
import { readRollUp, readUnitReport, rollUpKind, unitReportKind } from '../offers/papers.ts';
import { onTimePercent } from '../rules/share.ts';
import { withStanding } from '../store/facts.ts';
import { findPeriod, findReportYear, listForms, listPeriods } from '../store/forms.ts';
import { findOwed, listContents, listOwed } from '../store/reports.ts';
import { periodShort } from '../words/names.ts';

type Asked = { yearId: string; clusterId: string; unitId: string | null; now: Date; today: string };
const frameOf = async (db: Db, asked: Asked) => loadFrame(db, { ...asked, type: 'BC', isDemo: (await findReportYear(db, asked.yearId))?.isDemo ?? false });

export const reportPaper = query({
  name: 'reports.report-paper', summary: 'What a unit reported for a period as PDF, DOCX or XLSX: a working print of its last version.',
  input: reportPaperQuery, subject: findOwed, access: refuseRead,
  async run(db, { subject, input, now, today }) {
    const contents = subject.reportId === null ? [] : await listContents(db, subject.reportId);
    if (contents.length === 0) throw new Refused(409, 'reports.not-sent');
    const [frame, told] = await Promise.all([frameOf(db, { ...subject, now, today }), readUnitReport(db, subject, { clusterId: subject.clusterId, today })]);
    return downloadOf(await workingPaper(db, unitReportKind, { clusterId: subject.clusterId, frame, ...told }), input.format, `bao-cao-${subject.endsOn}`, now);
  },
});

export const rollUpPaper = query({
  name: 'reports.roll-up-paper', summary: 'A period over all units as PDF, DOCX or XLSX: a working print, marked provisional while units are missing.',
  input: rollUpPaperQuery, subject: (db, input) => findPeriod(db, input.periodId), access: refuseRollUp,
  async run(db, { subject, input, now, today }) {
    const [frame, told] = await Promise.all([frameOf(db, { ...subject, unitId: null, now, today }), readRollUp(db, { ...subject, subjectId: input.periodId, now, today })]);
    return downloadOf(await workingPaper(db, rollUpKind, { clusterId: subject.clusterId, frame, ...told }), input.format, `tong-hop-${subject.formCode}-${subject.endsOn}`, now);
  },
});

export const matrixPaper = query({
  name: 'reports.matrix-paper', summary: 'Who has sent what of a form as PDF, DOCX or XLSX; a unit gets its own row.',
  input: matrixPaperQuery, subject: (db, input) => findReportYear(db, input.yearId), access: () => null,
  async run(db, { subject, input, actor, now, today }) {
    const form = (await listForms(db, subject.yearId)).find(({ id }) => id === input.formId);
    if (form === undefined) throw new Refused(404, 'reports.not-found');
    const [frame, owed, all] = await Promise.all([frameOf(db, { ...subject, unitId: null, now, today }), listOwed(db, { yearId: subject.yearId, formId: form.id }), listPeriods(db, subject.yearId, form.id)]);
    const periods = all.filter(({ startsOn }) => startsOn <= today);
    const lines = (await withStanding(db, subject.year, owed, now)).filter(({ unitId }) => readsAll(actor, subject) || reportsFor(actor, unitId));
    const rows = [...new Map(lines.map((line) => [line.unitId, line])).values()].sort((a, b) => a.position - b.position).map(({ unitId, agencyName }) => {
      const own = lines.filter((line) => line.unitId === unitId);
      const percent = onTimePercent(own.map(({ standing }) => standing));
      return { agencyName, cells: new Map(own.map(({ periodId, standing }) => [periodId, standing])), share: percent === null ? '–' : `${percent}%` };
    });
    return downloadOf(matrixTree({ frame, formName: form.name, year: subject.year, periods: periods.map((period) => ({ id: period.id, name: periodShort(form.rhythm, period) })), rows }), input.format, `theo-doi-${form.code}-${subject.year}`, now);
  },
});
