import { text, type Block, type Cell, type Paper } from '../../documents/document/tree.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import type { Issuer } from '../../organisation/store.ts';
import type { DrawPlan } from '../rules/cross-check/draw.ts';
import { crossPaperWords as words } from '../words/cross-check.ts';
import { boardPaperWords } from '../words/papers.ts';
import { scoringFrame, type PaperYear } from './frame.ts';

type Framed = { issuer: Issuer; year: PaperYear; now: Date };
const two = (n: number) => String(n).padStart(2, '0');
const centred = (value: string, more: Partial<Cell> = {}) => text(value, { align: 'center', ...more });
const shown = (points: number | null | undefined) => (points === null || points === undefined ? '–' : formatPoints(points));

export type NoticePaper = Framed & {
  /** The short name of a unit. */
  nameOf: (unitId: string) => string; bookTitle: string | null;
  draw: { plan: DrawPlan; seed: string; seedHash: string; committedAt: Date; committedBy: string | null; drawnAt: Date; drawnBy: string | null };
  teams: readonly { team: string; checkerId: string; checked: readonly string[] }[];
};

/** Who checks whom, and all that somebody needs to make the draw again, as tables. */
export function noticeParts({ nameOf, draw, teams }: Pick<NoticePaper, 'nameOf' | 'draw' | 'teams'>): { assignments: Block; proof: Block } {
  const { plan } = draw;
  const listed = (names: readonly string[]) => (names.length === 0 ? words.nothing : names.join('; '));
  const by = (at: Date, name: string | null) => [formatInstant(at), ...(name === null ? [] : [name])].join(', ');
  const pair = (between: string) => ([a, b]: readonly [string, string]) => `${nameOf(a)} ${between} ${nameOf(b)}`;
  const proof: [string, string][] = [
    [words.committed, by(draw.committedAt, draw.committedBy)], [words.drawn, by(draw.drawnAt, draw.drawnBy)], [words.hash, draw.seedHash], [words.seed, draw.seed], [words.k, String(plan.k)],
    [words.excused, listed(plan.excused.map(nameOf))], [words.conflicts, listed(plan.conflicts.map(pair('và')))], [words.previous, listed(plan.previous.map(pair('→')))],
  ];
  return {
    assignments: { kind: 'table', size: 12, widths: [10, 24, 46, 90], head: [[words.order, words.team, words.checker, words.checked].map((head) => text(head))], body: teams.map(({ team, checkerId, checked }, n) => [centred(String(n + 1)), text(team), text(nameOf(checkerId)), text(checked.map(nameOf).join('; '))]) },
    proof: { kind: 'table', size: 11, widths: [50, 120], head: [[text(words.item), text(words.value)]], body: proof.map(([item, value]) => [text(item), text(value)]) },
  };
}

/** The notice of the draw with both tables. */
export function noticePaper({ bookTitle, ...given }: NoticePaper): Paper {
  const { draw: { plan, drawnAt } } = given;
  const parts = noticeParts(given);
  return {
    ...scoringFrame({ ...given, type: 'TB' }), page: 'a4', title: words.notice, summary: words.noticeSummary(given.issuer.cluster, given.year.year),
    blocks: [
      { kind: 'bases', lines: [...(bookTitle === null ? [] : [words.basis(bookTitle)]), words.basisDraw(formatInstant(drawnAt))] },
      { kind: 'paragraph', text: [words.intro(two(plan.units.length), two(plan.k))] }, parts.assignments, { kind: 'heading', level: 'part', text: words.proof }, parts.proof,
      { kind: 'paragraph', text: [words.redo] }, { kind: 'paragraph', text: [words.end] },
    ],
  };
}

export type MinutesPaper = Framed & {
  unitName: string; bookTitle: string; drawnAt: Date; trim: boolean;
  teams: readonly { team: string; unitName: string }[];
  /** `marks` in the order of the teams; all points in hundredths, null where nobody gave any. */
  rows: readonly { code: string; title: string; maxPoints: number; self: number | null; appraisal: number | null; marks: readonly (number | null)[]; average: number | null; remark: string }[];
};

/** What the teams gave a unit, criterion by criterion beside the self-score and the appraisal, with their mean and remarks. */
export function marksTable({ teams, rows }: Pick<MinutesPaper, 'teams' | 'rows'>): Block {
  const sum = (of: (row: (typeof rows)[number]) => number | null | undefined) => rows.reduce((all, row) => all + (of(row) ?? 0), 0);
  const head = [words.code, words.criterion, boardPaperWords.max, words.self, words.appraisal, ...teams.map(({ team }) => team), words.average, words.remark];
  const body = rows.map((row) => [text(row.code), text(row.title), centred(shown(row.maxPoints)), centred(shown(row.self)), centred(shown(row.appraisal)), ...row.marks.map((mark) => centred(shown(mark))), centred(shown(row.average), { bold: true }), text(row.remark)]);
  const bold = (points: number) => centred(formatPoints(points), { bold: true });
  const total = [text(''), text(words.sum, { bold: true }), text(''), bold(sum(({ self }) => self)), bold(sum(({ appraisal }) => appraisal)), ...teams.map((_team, n) => bold(sum(({ marks }) => marks[n]))), bold(sum(({ average }) => average)), text('')];
  return { kind: 'table', size: 10, widths: [12, 70, 13, 14, 17, ...teams.map(() => 15), 17, 74], head: [head.map((one) => text(one))], body: [...body, total] };
}

/** The minutes of the cross-check of one unit. */
export function minutesPaper({ unitName, bookTitle, drawnAt, trim, teams, rows, ...given }: MinutesPaper): Paper {
  const paragraph = (line: string): Block => ({ kind: 'paragraph', text: [line] });
  return {
    ...scoringFrame({ ...given, type: 'BB' }), page: 'a4-landscape', title: words.minutes, summary: words.minutesSummary(unitName, given.year.year),
    blocks: [
      { kind: 'bases', lines: [words.basis(bookTitle), words.basisDraw(formatInstant(drawnAt))] },
      { kind: 'heading', level: 'part', text: words.present }, ...teams.map(({ team, unitName: checker }) => paragraph(words.teamLine(team, checker))), paragraph(words.unitLine(unitName)), paragraph(words.secretaryLine),
      { kind: 'heading', level: 'part', text: words.result }, marksTable({ teams, rows }),
      paragraph(words.method(two(teams.length), trim && teams.length >= 3)), paragraph(words.minutesEnd),
    ],
  };
}
