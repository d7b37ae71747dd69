import { searchKey } from '../../kit/names.ts';
import type { HeadingLevel } from '../document/tree.ts';

/** A stretch of a line: words, or a placeholder by its key. */
export type Run = { text: string; isBold: boolean } | { key: string; isBold: boolean };
/** What one line of wording says; see docs/papers.md for the marks. `line` counts from 1, empty lines too. */
export type WordingLine = { line: number; runs: Run[] } & (
  | { kind: 'basis' | 'addressee' | 'annex' | 'paragraph' } | { kind: 'heading'; level: HeadingLevel } | { kind: 'item'; mark: 'dash' | 'plus' } | { kind: 'part'; key: string });
export type FaultCode = 'unknown' | 'unknown-near' | 'unclosed' | 'empty-placeholder' | 'part-inside' | 'empty-line' | 'bad-mark';
/** A fault of the wording; line 0 is the title or the summary. `params` fill the sentence. */
export type LineFault = { line: number; code: FaultCode; params: Record<string, string> };
/** What a wording may name: figures are set into sentences, parts stand alone on a line. */
export type KnownKeys = { figures: readonly string[]; parts: readonly string[] };

/** Keys are compared composed, trimmed, in small letters, with single spaces. */
export const keyOf = (typed: string) => typed.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

const marks: [mark: string, shape: { kind: 'basis' | 'addressee' | 'annex' } | { kind: 'heading'; level: HeadingLevel } | { kind: 'item'; mark: 'dash' | 'plus' }][] = [
  ['###', { kind: 'heading', level: 'clause' }], ['##', { kind: 'heading', level: 'article' }], ['#', { kind: 'heading', level: 'part' }], ['===', { kind: 'annex' }],
  ['>', { kind: 'basis' }], ['@', { kind: 'addressee' }], ['-', { kind: 'item', mark: 'dash' }], ['+', { kind: 'item', mark: 'plus' }],
];

/** Reads wording: what each line is, and what is wrong with it. Text without marks comes out as paragraphs, word for word. */
export function parseWording(body: string, known: KnownKeys): { lines: WordingLine[]; faults: LineFault[] } {
  const [lines, faults]: [WordingLine[], LineFault[]] = [[], []];
  for (const [n, typed] of body.normalize('NFC').split(/\r\n?|\n/).entries()) {
    const read = readLine(typed.trim(), n + 1, known);
    if (read === null) continue;
    faults.push(...read.faults);
    lines.push(read.found);
  }
  return { lines, faults };
}

/** The title or the summary: one run of text, whose faults stand at line 0. */
export function parseSentence(typed: string, known: KnownKeys): { runs: Run[]; faults: LineFault[] } {
  const { runs, faults } = readRuns(typed.trim(), 0, known);
  return { runs, faults };
}

function readLine(typed: string, line: number, known: KnownKeys): { found: WordingLine; faults: LineFault[] } | null {
  if (typed === '') return null;
  const alone = /^\{\{([^{}]*)\}\}$/.exec(typed);
  if (alone !== null && known.parts.includes(keyOf(alone[1]!))) return { found: { line, kind: 'part', key: keyOf(alone[1]!), runs: [] }, faults: [] };
  const [mark, shape] = marks.find(([sign]) => typed === sign || typed.startsWith(`${sign} `)) ?? ['', { kind: 'paragraph' as const }];
  const rest = typed.slice(mark.length).trim();
  const said = shape.kind === 'annex' ? rest.replace(/^Phụ lục:\s*/i, '') : rest;
  const { runs, faults } = readRuns(said, line, known);
  if (said === '') faults.push({ line, code: 'empty-line', params: { mark } });
  if (shape.kind === 'paragraph' && /^(#{1,3}|={3,})\S/.test(typed) && !/^#\d/.test(typed)) faults.push({ line, code: 'bad-mark', params: { mark: /^(#{1,3}|={3,})/.exec(typed)![1]! } });
  return { found: { line, runs, ...shape }, faults };
}

/** Splits a line at {{placeholders}} and **bold**; a single ** without its second stays as it was typed. */
function readRuns(typed: string, line: number, known: KnownKeys): { runs: Run[]; faults: LineFault[] } {
  const [runs, faults]: [Run[], LineFault[]] = [[], []];
  const pieces = typed.split('**');
  const closed = pieces.length % 2 === 1 ? pieces.length : pieces.length - 1;
  const add = (run: Run) => {
    const last = runs.at(-1);
    if ('text' in run && run.text === '') return;
    if (last !== undefined && 'text' in last && 'text' in run && last.isBold === run.isBold) last.text += run.text;
    else runs.push(run);
  };
  for (const [n, piece] of pieces.entries()) {
    const isBold = n % 2 === 1 && n < closed;
    if (n >= closed) add({ text: '**', isBold: false });
    if (n > 0 && n < closed && n % 2 === 1 && piece === '') add({ text: '****', isBold: false });
    let at = 0;
    for (const found of piece.matchAll(/\{\{([^{}]*)\}\}/g)) {
      add({ text: piece.slice(at, found.index), isBold });
      at = found.index + found[0].length;
      const key = keyOf(found[1]!);
      const fault = faultOfKey(key, found[1]!.trim(), line, known);
      if (fault !== null) faults.push(fault);
      add({ key, isBold });
    }
    const tail = piece.slice(at);
    if (tail.includes('{{')) faults.push({ line, code: 'unclosed', params: { text: tail.slice(tail.indexOf('{{'), tail.indexOf('{{') + 30) } });
    add({ text: tail, isBold });
  }
  return { runs, faults };
}

function faultOfKey(key: string, typed: string, line: number, { figures, parts }: KnownKeys): LineFault | null {
  if (figures.includes(key)) return null;
  if (key === '') return { line, code: 'empty-placeholder', params: {} };
  if (parts.includes(key)) return { line, code: 'part-inside', params: { key } };
  const near = nearest(key, [...figures, ...parts]);
  return near === null ? { line, code: 'unknown', params: { key: typed } } : { line, code: 'unknown-near', params: { key: typed, near } };
}

/** The known key that was probably meant: at most two letters in five are wrong, accents not counted. */
export function nearest(key: string, known: readonly string[]): string | null {
  const asked = searchKey(key);
  const [best] = known.map((name) => ({ name, away: distance(asked, searchKey(name)) })).sort((a, b) => a.away - b.away);
  return best !== undefined && best.away <= Math.max(1, Math.floor(asked.length * 0.4)) ? best.name : null;
}

/** How many letters are to be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_none, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length]!;
}

const printRuns = (runs: readonly Run[]) => runs.map((run) => {
  const said = 'key' in run ? `{{${run.key}}}` : run.text;
  return run.isBold ? `**${said}**` : said;
}).join('').replaceAll('****', ''); // bold that goes on over a placeholder is one stretch

/** Lines as they are typed; reading them again gives the same lines. */
export const printWording = (lines: readonly WordingLine[]) => lines.map((line) => {
  if (line.kind === 'part') return `{{${line.key}}}`;
  const mark = marks.find(([, shape]) => shape.kind === line.kind && (shape.kind !== 'heading' || shape.level === (line as { level?: string }).level) && (shape.kind !== 'item' || shape.mark === (line as { mark?: string }).mark))?.[0];
  return mark === undefined ? printRuns(line.runs) : `${mark} ${printRuns(line.runs)}`;
}).join('\n');

/** The keys that a wording names, each once. */
export const keysIn = (...texts: string[]): Set<string> => new Set(texts.flatMap((text) => [...text.normalize('NFC').matchAll(/\{\{([^{}]*)\}\}/g)].map(([, typed]) => keyOf(typed!))));
