import { counted, figure, issuerFigures, part } from '../../documents/offers/figures.ts';
import type { PaperAsked, PaperKind } from '../../documents/offers/papers.ts';
import { addressOf } from '../../documents/rules/ranks.ts';
import { formatInstant } from '../../kit/dates.ts';
import type { Db } from '../../kit/server/command.ts';
import { say } from '../../kit/words.ts';
import { makesClusterPaper } from '../../movement/access/launch.ts';
import { findClusterContact, listMembers, loadIssuer } from '../../organisation/store.ts';
import { listTable, sourceText, standingsOf, summaryTable, unitTable } from '../document/tasks.ts';
import { findTaskDue, listAssignments } from '../store/tasks.ts';
import { figureWords as words, kindNames, listWording, missingWords as lacks, noticeWording, paperWords } from '../words/papers.ts';

const page = './nhiem-vu';
const sentence = (said: string) => said.replace(/\.$/, '');

/** Every task of a year with what it is issued under, and the owners in the order of the cluster, under the names of the day. */
async function load(db: Db, { yearId, clusterId, today }: Pick<PaperAsked, 'yearId' | 'clusterId' | 'today'>) {
  const [assignments, members, issuer] = await Promise.all([listAssignments(db, yearId), listMembers(db, clusterId, today), loadIssuer(db, clusterId, today)]);
  const names = new Map(members.map(({ unitId, agencyName }) => [unitId, agencyName]));
  const nameOf = ({ unitId, shortName }: { unitId: string; shortName: string }) => names.get(unitId) ?? shortName;
  const order = [...names.keys()];
  const owners = [...new Map(assignments.map((one) => [one.unitId, { unitId: one.unitId, name: nameOf(one) }])).values()].sort((a, b) => order.indexOf(a.unitId) - order.indexOf(b.unitId));
  return { assignments, owners, issuer };
}
const missing = (assignments: readonly unknown[]) => (assignments.length === 0 ? [{ text: lacks.noTask, params: {}, opens: page }] : []);

/** A task as the cluster hands it to its units. */
export const taskNotice: PaperKind = {
  id: 'task-notice', name: kindNames.notice, type: 'TB', issuedBy: 'cluster', page: 'a4', stages: ['running'], mayMake: makesClusterPaper, wording: noticeWording,
  async subjects(db, { yearId }) {
    const tasks = new Map((await listAssignments(db, yearId)).map((one) => [one.taskId, one]));
    return [...tasks.values()].sort((a, b) => b.givenAt.getTime() - a.givenAt.getTime()).map(({ taskId, title }) => ({ id: taskId, unitId: null, name: title }));
  },
  async read(db, asked) {
    const [{ assignments, owners, issuer }, due, contact] = await Promise.all([load(db, asked), asked.subjectId === null ? null : findTaskDue(db, asked.subjectId), findClusterContact(db, asked.clusterId, asked.today)]);
    const own = assignments.filter(({ taskId, state }) => taskId === asked.subjectId && state !== 'withdrawn');
    const [first] = own;
    const opens = first === undefined ? page : `${page}?viec=${first.id}`;
    return {
      figures: [
        ...issuerFigures(asked.year, issuer), figure(words.task, first?.title ?? null, { opens }), figure(words.source, first === undefined ? null : sourceText(first), { opens }),
        figure(words.due, due && formatInstant(due), { opens }), figure(words.proof, first === undefined ? null : sentence(first.proofAsked ?? paperWords.noProof), { opens }), counted(words.count, own.length, { opens }), figure(words.contact, contact && addressOf(contact), { opens: '/don-vi' }),
      ],
      parts: [part(words.units, [unitTable(owners.filter(({ unitId }) => own.some((one) => one.unitId === unitId)).map(({ name }) => name))], own.length)], missing: missing(own),
    };
  },
};

/** Tasks by owner: of all units what is not accepted yet, of one unit everything. */
export const taskList: PaperKind = {
  id: 'task-list', name: kindNames.list, type: 'DS', issuedBy: 'cluster', page: 'a4-landscape', stages: ['running', 'closing'], mayMake: makesClusterPaper, wording: listWording,
  async subjects(db, asked) {
    const { owners } = await load(db, asked);
    return [{ id: asked.yearId, unitId: null, name: say(kindNames.whole) }, ...owners.map(({ unitId, name }) => ({ id: unitId, unitId: null, name }))];
  },
  concerns: async (db, subjectId) => (await db.selectFrom('units').select('id').where('id', '=', subjectId).executeTakeFirst())?.id ?? null,
  async read(db, asked) {
    const { assignments: all, owners, issuer } = await load(db, asked);
    const unit = owners.find(({ unitId }) => unitId === asked.subjectId);
    const shown = unit === undefined ? owners : [unit];
    const assignments = all.filter(({ unitId }) => unit === undefined || unitId === unit.unitId);
    const listed = unit === undefined ? assignments.filter(({ state }) => state !== 'accepted' && state !== 'withdrawn') : assignments;
    const counts = standingsOf(assignments, asked.now);
    return {
      figures: [
        ...issuerFigures(asked.year, issuer), figure(words.scope, unit?.name ?? paperWords.whole), figure(words.heading, unit === undefined ? paperWords.openOnly : paperWords.all),
        ...(['given', 'onTime', 'late', 'overdue', 'open'] as const).map((key) => counted(words[key], counts[key], { opens: page })),
      ],
      parts: [part(words.summary, [summaryTable(shown, assignments, asked.now)]), part(words.list, [listTable(shown, listed, asked.now)], listed.length)], missing: missing(assignments),
    };
  },
};
