import { downloadOf } from '../../documents/offers/download.ts';
import { query } from '../../kit/server/command.ts';
import { findYear } from '../../movement/store/year.ts';
import { loadIssuer } from '../../organisation/store.ts';
import { refuseReadDispute } from '../access/disputes.ts';
import { disputesPaper as listTree, docketPaper } from '../document/disputes.ts';
import { disputePaperQuery, disputesPaperQuery } from '../input/disputes.ts';
import { listDisputes, listEntries, listUnitsOf } from '../store/disputes.ts';
import { listEvidence } from '../store/evidence.ts';
import { findForActor } from './disputes.ts';

export const disputePaper = query({
  name: 'scoring.dispute-paper', summary: 'One docket as PDF, DOCX or XLSX: the annex with every step and the open vote.',
  input: disputePaperQuery, subject: (db, input, actor) => findForActor(db, input.disputeId, actor), access: refuseReadDispute,
  async run(db, { subject, input, now, today }) {
    const [year, entries, files, issuer] = await Promise.all([findYear(db, subject.yearId), listEntries(db, subject.id), listEvidence(db, subject.sheetId, { everywhere: false }), loadIssuer(db, subject.clusterId, today)]);
    const evidence = files.filter(({ criterionId }) => criterionId === subject.criterion.id).map(({ fileName }) => fileName);
    return downloadOf(docketPaper({ issuer, year: year!, now, docket: subject, entries, evidence }), input.format, `ho-so-kien-nghi-${subject.number}`, now);
  },
});

export const disputesPaper = query({
  name: 'scoring.disputes-paper', summary: 'The list of a year’s dockets that the caller may read, with outcomes, as PDF, DOCX or XLSX.',
  input: disputesPaperQuery, subject: (db, input) => findYear(db, input.yearId), access: () => null,
  async run(db, { subject, input, actor, now, today }) {
    const [all, units, issuer] = await Promise.all([listDisputes(db, subject.id), listUnitsOf(db, actor.personId), loadIssuer(db, subject.clusterId, today)]);
    const dockets = all.filter((docket) => refuseReadDispute(actor, { ...docket, isKin: units.has(docket.unitId) }) === null);
    return downloadOf(listTree({ issuer, year: subject, now, dockets }), input.format, `danh-sach-kien-nghi-${subject.year}`, now);
  },
});
