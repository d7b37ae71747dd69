import { counted, figure, part } from '../../../documents/offers/figures.ts';
import type { PaperAsked, PaperKind } from '../../../documents/offers/papers.ts';
import { formatInstant } from '../../../kit/dates.ts';
import { formatPoints } from '../../../kit/points.ts';
import type { Db } from '../../../kit/server/command.ts';
import { say } from '../../../kit/words.ts';
import { makesClusterPaper } from '../../../movement/access/launch.ts';
import { loadIssuer } from '../../../organisation/store.ts';
import { marksTable, noticeParts } from '../../document/cross-check.ts';
import { findMinutes, loadMinutes, loadNotice } from '../../routes/cross-check-papers.ts';
import { findSheet, listSheets } from '../../store/sheets.ts';
import { appraisalFigureWords as words, appraisalKindWords as kinds, appraisalMissingWords as lacks, minutesWording, noticeWording } from '../../words/appraisal-papers.ts';
import { crossPaperWords } from '../../words/cross-check.ts';

const shared = async (db: Db, { year, clusterId, today }: PaperAsked) => [figure(words.year, year), figure(words.cluster, (await loadIssuer(db, clusterId, today)).cluster)];
const noDraw = { text: lacks.noDraw, params: {}, opens: './cham-cheo' };

/** Who checks whom, with all that is needed to redo the draw. */
export const crossNoticeKind: PaperKind = {
  id: 'cross-check-notice', name: kinds.notice, type: 'TB', issuedBy: 'cluster', page: 'a4', stages: ['cross-check'], mayMake: makesClusterPaper, subjects: null, wording: noticeWording,
  async read(db, asked) {
    const [notice, common] = await Promise.all([loadNotice(db, { id: asked.yearId, clusterId: asked.clusterId }, asked.today), shared(db, asked)]);
    const parts = notice && noticeParts(notice);
    const plan = notice?.draw.plan;
    return {
      figures: [...common, figure(words.book, notice?.bookTitle ?? null), figure(words.drawnAt, notice && formatInstant(notice.draw.drawnAt)), counted(words.units, plan?.units.length ?? 0), counted(words.teamsEach, plan?.k ?? 0), counted(words.teams, notice?.teams.length ?? 0)],
      parts: [part(words.assignments, parts ? [parts.assignments] : [], notice?.teams.length ?? 0), part(words.proof, parts ? [parts.proof] : [])], missing: notice === null ? [noDraw] : [],
    };
  },
};

/** The minutes of the cross-check of one unit. */
export const crossMinutesKind: PaperKind = {
  id: 'cross-check-minutes', name: kinds.minutes, type: 'BB', issuedBy: 'cluster', page: 'a4-landscape', stages: ['cross-check'], mayMake: makesClusterPaper, wording: minutesWording,
  concerns: async (db, sheetId) => (await findSheet(db, { sheetId }))?.unitId ?? null,
  subjects: async (db, { yearId }) => (await listSheets(db, yearId)).map(({ sheetId, unitId, name }) => ({ id: sheetId, name: say(kinds.ofUnit, { unit: name }), unitId })),
  async read(db, asked) {
    const [sheet, common] = await Promise.all([asked.subjectId === null ? null : findMinutes(db, asked.subjectId, null), shared(db, asked)]);
    const minutes = sheet && (await loadMinutes(db, sheet, asked.today));
    const line = (text: string) => ({ kind: 'paragraph' as const, text: [text] });
    const present = minutes === null ? [] : [...minutes.teams.map(({ team, unitName }) => line(crossPaperWords.teamLine(team, unitName))), line(crossPaperWords.unitLine(minutes.unitName)), line(crossPaperWords.secretaryLine)];
    const average = minutes?.rows.reduce((sum, row) => sum + (row.average ?? 0), 0) ?? null;
    return {
      figures: [...common, figure(words.unit, sheet?.unitName ?? null), figure(words.book, minutes?.bookTitle ?? null), figure(words.drawnAt, minutes && formatInstant(minutes.drawnAt)), counted(words.teams, minutes?.teams.length ?? 0), figure(words.average, average === null ? null : formatPoints(average))],
      parts: [part(words.present, present), part(words.marks, minutes === null ? [] : [marksTable(minutes)], minutes?.rows.length ?? 0)],
      missing: minutes === null ? [noDraw] : minutes.waiting === 0 ? [] : [{ text: lacks.unfinished, params: { count: minutes.waiting }, opens: './cham-cheo' }],
    };
  },
};
