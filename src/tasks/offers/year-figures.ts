import { counted, figure, part } from '../../documents/offers/figures.ts';
import type { PaperAsked, ToldOfYear } from '../../documents/offers/papers.ts';
import { dayInVietnam } from '../../kit/dates.ts';
import { formatPoints, shareOf } from '../../kit/points.ts';
import type { Db } from '../../kit/server/command.ts';
import { listMembers } from '../../organisation/store.ts';
import { proposalsTable } from '../document/proposals.ts';
import { standingsOf, summaryTable } from '../document/tasks.ts';
import { listProposals } from '../store/proposals.ts';
import { listAssignments } from '../store/tasks.ts';
import { figureWords as taskWords } from '../words/papers.ts';
import { yearFigureWords as words } from '../words/year-papers.ts';

const page = './nhiem-vu';
const proposalPage = './nhiem-vu/tham-muu';

/** What became of the tasks that were due by a day, of each unit and of all; and what was proposed upward by then. */
export async function readTaskFigures(db: Db, { yearId, clusterId, now }: PaperAsked, until: string): Promise<ToldOfYear> {
  const [all, proposed, members] = await Promise.all([listAssignments(db, yearId), listProposals(db, yearId), listMembers(db, clusterId, until)]);
  const assignments = all.filter(({ dueAt }) => dayInVietnam(dueAt) <= until);
  const proposals = proposed.filter(({ state, proposedOn }) => state !== 'withdrawn' && proposedOn <= until).reverse();
  const counts = standingsOf(assignments, now);
  const share = shareOf(counts.onTime, counts.given - counts.open);
  const made = (of: (one: (typeof proposals)[number]) => boolean) => proposals.filter(of).length;
  return {
    figures: [
      ...(['given', 'onTime', 'late', 'overdue', 'open'] as const).map((key) => counted(taskWords[key], counts[key], { opens: page })), figure(words.share, share === null ? null : `${formatPoints(share)}%`, { opens: page }),
      counted(words.made, proposals.length, { opens: proposalPage }), counted(words.answered, made(({ answer }) => answer !== null), { opens: proposalPage }), counted(words.agreed, made(({ answer }) => answer === 'agreed' || answer === 'partly'), { opens: proposalPage }),
      counted(words.done, made(({ state }) => state === 'done'), { opens: proposalPage }),
    ],
    parts: [part(taskWords.summary, [summaryTable(members.map(({ unitId, agencyName }) => ({ unitId, name: agencyName })), assignments, now)]), part(words.proposals, [proposalsTable(proposals)], proposals.length)], missing: [],
  };
}
