import { countedTable } from '../../documents/document/counted-table.ts';
import { text, type Block } from '../../documents/document/tree.ts';
import { say } from '../../kit/words.ts';
import type { Proposal } from '../store/proposals.ts';
import { answerNames, recipientNames } from '../words/proposals.ts';
import { proposalTable as words } from '../words/year-papers.ts';

/** What was proposed upward, by whom to whom, and what came of it. */
export const proposalsTable = (proposals: readonly Proposal[]): Block => (proposals.length === 0 ? { kind: 'paragraph', text: [words.none] } : countedTable(proposals, [
  [words.by, 32, ({ shortName }) => text(shortName ?? words.cluster)], [words.title, 54, ({ title }) => text(title)], [words.to, 26, ({ recipient }) => text(say(recipientNames[recipient]))], [words.answer, 22, ({ answer }) => text(answer === null ? words.waiting : say(answerNames[answer]))], [words.result, 36, ({ result }) => text(result ?? '')],
], { order: words.order, size: 11 }));
