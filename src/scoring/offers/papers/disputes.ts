import { figure, part, two } from '../../../documents/offers/figures.ts';
import type { PaperKind } from '../../../documents/offers/papers.ts';
import { formatPoints } from '../../../kit/points.ts';
import { say } from '../../../kit/words.ts';
import { makesClusterPaper } from '../../../movement/access/launch.ts';
import { loadIssuer } from '../../../organisation/store.ts';
import { docketParts, resultOf } from '../../document/disputes.ts';
import { findDispute, listDisputes, listEntries } from '../../store/disputes.ts';
import { listEvidence } from '../../store/evidence.ts';
import { appraisalFigureWords as words, appraisalKindWords as kinds, appraisalMissingWords as lacks, docketWording } from '../../words/appraisal-papers.ts';

/** One docket as the annex of the year's result. */
export const docketKind: PaperKind = {
  id: 'dispute-annex', name: kinds.docket, type: 'PL', issuedBy: 'cluster', page: 'a4', stages: ['review', 'closing'], mayMake: makesClusterPaper, wording: docketWording,
  concerns: async (db, disputeId) => (await findDispute(db, disputeId))?.unitId ?? null,
  subjects: async (db, { yearId }) => (await listDisputes(db, yearId)).map(({ id, number, shortName, unitId, criterion }) => ({ id, name: say(kinds.ofDocket, { number: two(number), unit: shortName, code: criterion.code }), unitId })),
  async read(db, { subjectId, year, clusterId, today }) {
    const [docket, issuer] = await Promise.all([subjectId === null ? null : findDispute(db, subjectId), loadIssuer(db, clusterId, today)]);
    const [entries, files] = docket === null ? [[], []] : await Promise.all([listEntries(db, docket.id), listEvidence(db, docket.sheetId, { everywhere: false })]);
    const parts = docket && docketParts({ docket, entries, evidence: files.filter(({ criterionId }) => criterionId === docket.criterion.id).map(({ fileName }) => fileName) });
    return {
      figures: [
        figure(words.year, year), figure(words.cluster, issuer.cluster), figure(words.unit, docket?.unitName ?? null), figure(words.docket, docket && two(docket.number)), figure(words.criterion, docket && `${docket.criterion.code} ${docket.criterion.title}`),
        figure(words.claimed, docket && formatPoints(docket.claimedPoints)), figure(words.cut, docket && formatPoints(docket.cutPoints)), figure(words.outcome, docket && resultOf(docket).toLowerCase()),
      ],
      parts: [part(words.facts, parts ? [parts.facts] : []), part(words.steps, parts ? [parts.steps] : []), part(words.votes, parts?.votes ?? [])],
      missing: docket === null ? [{ text: lacks.noDocket, params: {}, opens: './kien-nghi' }] : docket.endedAt === null ? [{ text: lacks.open, params: {}, opens: './kien-nghi' }] : [],
    };
  },
};
