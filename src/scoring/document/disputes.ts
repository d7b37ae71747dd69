import { text, type Block, type Paper } from '../../documents/document/tree.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import type { Issuer } from '../../organisation/store.ts';
import type { Dispute, DisputeEntry } from '../store/disputes.ts';
import { countVotes, passes } from '../rules/disputes/vote.ts';
import { entryTitle } from '../words/dispute-chain.ts';
import { disputeListPaperWords as listed, docketPaperWords as words } from '../words/dispute-papers.ts';
import { choiceWords, outcomeWords, stateWords } from '../words/disputes.ts';
import { stageOnPaper } from '../words/papers.ts';
import { reasonSentence } from '../words/reasons.ts';
import { scoringFrame, type PaperYear } from './frame.ts';

type Given = { issuer: Issuer; year: PaperYear; now: Date };
const shown = (points: number | null) => (points === null ? '–' : formatPoints(points));
const centred = (value: string) => text(value, { align: 'center' });
export const resultOf = ({ outcome, state }: Dispute) => say(outcome === null ? stateWords[state] : outcomeWords[outcome], {}, 'vi');

type Docket = { docket: Dispute; entries: readonly DisputeEntry[]; evidence: readonly string[] };

/** What was claimed and cut, every step with person and time, the open vote. */
export function docketParts({ docket, entries, evidence }: Docket): { facts: Block; steps: Block; votes: Block[] } {
  const { criterion, cutStage, vote, electors } = docket;
  const stage = stageOnPaper[cutStage as keyof typeof stageOnPaper] ?? cutStage;
  const facts: [string, string][] = [
    [words.unit, docket.unitName], [words.criterion, `${criterion.code} ${criterion.title}`], [words.max, formatPoints(criterion.maxPoints)], [words.self, shown(docket.selfPoints)], [words.cut(stage), formatPoints(docket.cutPoints)],
    [words.claimed, formatPoints(docket.claimedPoints)], [words.state, resultOf(docket)], [words.ruled, shown(docket.ruledPoints)], [words.evidence, evidence.length === 0 ? words.none : evidence.join('; ')]];
  const why = [...docket.cutReasons.map(reasonSentence), ...(docket.cutNote === null ? [] : [docket.cutNote])].join(' ');
  const steps: [string, string, Date, string][] = [
    [words.cutStep, docket.cutByName ?? '', docket.cutAt, why], [words.claimStep, docket.openedByName, docket.openedAt, docket.claim],
    ...entries.map((entry): [string, string, Date, string] => [entryTitle(entry, docket, 'vi'), entry.byName, entry.at, entry.text ?? ''])];
  const count = vote && countVotes(electors.map(({ choice }) => choice), vote.base);
  const votes: Block[] = vote === null || count === null ? [] : [
    { kind: 'table', size: 12, widths: [12, 96, 57], head: [[words.order, words.voter, words.choice].map((head) => text(head))], body: electors.map(({ shortName, choice }, n) => [centred(String(n + 1)), text(shortName), centred(choice === null ? '–' : say(choiceWords[choice], {}, 'vi'))]) },
    { kind: 'paragraph', text: [words.votes(count.yes, count.base, vote.percent, passes({ ...count, percent: vote.percent }))] }];
  return {
    facts: { kind: 'table', size: 12, widths: [50, 115], head: [[text(words.facts), text(words.content)]], body: facts.map(([name, value]) => [text(name), text(value)]) },
    steps: { kind: 'table', size: 12, widths: [12, 38, 32, 30, 53], head: [[words.order, words.step, words.who, words.at, words.text].map((head) => text(head))], body: steps.map(([step, who, at, said], n) => [centred(String(n + 1)), text(step), text(who), centred(formatInstant(at)), text(said)]) },
    votes,
  };
}

/** One docket as the annex of the year's result. */
export function docketPaper({ docket, entries, evidence, ...given }: Given & Docket): Paper {
  const isEnded = docket.endedAt !== null;
  const { facts, steps, votes } = docketParts({ docket, entries, evidence });
  return {
    ...scoringFrame({ ...given, type: 'PL' }), page: 'a4', title: words.title, summary: words.summary(docket.number),
    blocks: [
      { kind: 'paragraph', text: [{ text: words.with(given.issuer.cluster, given.year.year), italic: true }], align: 'center' },
      facts, steps,
      ...votes, { kind: 'paragraph', text: [isEnded ? words.end : words.open] },
    ],
  };
}

/** Every docket of a year with its outcome. */
export function disputesPaper({ dockets, ...given }: Given & { dockets: readonly Dispute[] }): Paper {
  const settled = dockets.filter(({ state }) => state === 'settled');
  const body = dockets.map((docket, n) => [
    centred(String(n + 1)), centred(String(docket.number).padStart(2, '0')), text(docket.unitName), text(`${docket.criterion.code} ${docket.criterion.title}`), centred(shown(docket.selfPoints)), centred(formatPoints(docket.cutPoints)), centred(formatPoints(docket.claimedPoints)),
    centred(resultOf(docket)), centred(shown(docket.ruledPoints)), text(docket.rulingReason ?? ''), centred(docket.endedAt === null ? '' : formatInstant(docket.endedAt).slice(0, 10))]);
  const end = dockets.length === 0 ? listed.none : listed.count(dockets.length, settled.length, settled.filter(({ outcome }) => outcome !== 'rejected').length);
  return {
    ...scoringFrame({ ...given, type: 'DS' }), page: 'a4-landscape', title: listed.title, summary: listed.summary(given.issuer.cluster, given.year.year),
    blocks: [{ kind: 'table', size: 11, widths: [10, 13, 36, 46, 15, 17, 15, 26, 17, 40, 22], head: [listed.heads.map((head) => text(head))], body }, { kind: 'paragraph', text: [end] }],
  };
}
