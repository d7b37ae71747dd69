/** What a code in the first column says about its place: "I", "A", "+", "1", "1.1", "I.1.a", "a)". */
export type Mark = { kind: 'roman' | 'letter' | 'sign' | 'number' | 'path' | 'lower'; parts: string[] };

const roman = /^[IVXL]+$/;
const letter = /^[A-ZĐ]$/;
const lower = /^[a-zđ]$/;
const sign = /^[+−–-]$/;
const isDay = /^\d{4}-(\d{2})-(\d{2})$/;

/** A code that a spreadsheet took for a day, read back in the Vietnamese order: 1 February → "1.2". */
export function codeOfDay(text: string): string | null {
  const day = isDay.exec(text);
  return day && `${Number(day[2])}.${Number(day[1])}`;
}

/** The code of a cell taken apart, or null when it is none. A comma is a point: "1,1" is what a spreadsheet makes of 1.1. */
export function parseMark(text: string): Mark | null {
  const bare = text.trim().replace(/^(mục|phần|nhóm|tiêu chí)\s+/i, '').replace(/^\((.+)\)$/, '$1').replace(/[.):/]+$/, '').trim();
  if (bare === '' || bare.length > 12) return null;
  if (roman.test(bare)) return { kind: 'roman', parts: [bare] };
  if (letter.test(bare)) return { kind: 'letter', parts: [bare] };
  if (sign.test(bare)) return { kind: 'sign', parts: [bare === '+' ? '+' : '−'] };
  if (lower.test(bare)) return { kind: 'lower', parts: [bare] };
  if (/^\d+([.,]\d+)*$/.test(bare)) return { kind: 'number', parts: bare.split(/[.,]/).map((part) => String(Number(part))) };
  const mixed = /^([IVXL]+|[A-ZĐ]|[+−–-]|\d+)[.,]?((?:\d+|[a-zđ])(?:[.,](?:\d+|[a-zđ]))*)$/.exec(bare);
  if (mixed === null) return null;
  const [, first = '', rest = ''] = mixed;
  return { kind: 'path', parts: [sign.test(first) && first !== '+' ? '−' : first, ...rest.split(/[.,]/)] };
}

/** "I. Lãnh đạo" in one cell, as where the table has no column of codes, taken apart. */
export function splitTitle(text: string): { code: string; title: string } | null {
  const found = /^\s*(?:mục\s+|phần\s+)?([IVXL]+|[A-ZĐ]|\d+(?:\.\d+)*|[IVXL]+(?:\.\d+)+|[a-zđ])\s*[.):]+\s*(\S.*)$/iu.exec(text);
  if (found === null || parseMark(found[1]!) === null) return null;
  return { code: found[1]!, title: found[2]! };
}

type Placed = { code: string; parentCode: string | null; mark: Mark };
export type Place = { code: string; parentCode: string | null; lostZero: boolean } | 'no-section' | 'too-deep' | 'code-twice';

/**
 * Finds each row's place from the rows above it. Letters stand above roman numerals where the table begins with a letter; without
 * either, "1" is a section. Under roman sections "1.1" is the first line of group "1" when there is one, else of the section itself.
 */
export function placer(marks: readonly (Mark | null)[]) {
  const first = marks.find((mark) => mark?.kind === 'letter' || mark?.kind === 'roman');
  const hasLetters = first?.kind === 'letter' && marks.some((mark) => mark?.kind === 'roman');
  const hasSections = marks.some((mark) => mark !== null && (mark.kind === 'letter' || mark.kind === 'roman'));
  const areSections = !hasSections && marks.some((mark) => mark !== null && (mark.kind === 'lower' || (mark.kind === 'number' && mark.parts.length > 1))); // a flat list has no sections at all
  const taken = new Map<string, Placed>();
  let top: string | null = null; // the letter in force
  let section: string | null = null; // the letter or numeral in force
  let last: string | null = null; // the last numbered line
  const depthOf = (code: string | null): number => (code === null ? 0 : 1 + depthOf(taken.get(code)?.parentCode ?? null));

  function candidate({ kind, parts }: Mark): { code: string; parentCode: string | null } | 'no-section' {
    const own = parts.at(-1)!;
    const under = (parent: string | null) => (parent === null ? 'no-section' as const : { code: `${parent}.${own}`, parentCode: parent });
    if (kind === 'sign' || kind === 'letter' || (kind === 'roman' && !hasLetters)) return { code: own, parentCode: null };
    if (kind === 'roman') return under(top);
    if (kind === 'lower') return under(last);
    if (kind === 'number' && areSections && section !== '+' && section !== '−') return parts.length === 1 ? { code: own, parentCode: null } : under(known(parts.slice(0, -1)));
    if (kind === 'number') return under(known([section ?? '?', ...parts.slice(0, -1)]) ?? known([section ?? '?', ...parts.slice(1, -1)]));
    return under(known(parts.slice(0, -1)) ?? (top === null ? null : known([top, ...parts.slice(0, -1)])));
  }
  const known = (parts: readonly string[]) => (taken.has(parts.join('.')) ? parts.join('.') : null);

  return function place(mark: Mark): Place {
    const found = candidate(mark);
    if (found === 'no-section') return found;
    let { code } = found;
    let lostZero = false;
    if (taken.has(code)) { // a spreadsheet writes 1.10 as 1.1: after 1.9 it can be nothing else
      const before = [...taken.values()].filter(({ parentCode }) => parentCode === found.parentCode).at(-1)?.code;
      const [own, previous] = [Number(code.split('.').at(-1)), Number(before?.split('.').at(-1))];
      if (mark.parts.length < 2 || own * 10 !== previous + 1) return 'code-twice';
      code = `${code}0`;
      lostZero = true;
    }
    if (depthOf(found.parentCode) > 2) return 'too-deep';
    taken.set(code, { code, parentCode: found.parentCode, mark });
    if (mark.kind === 'letter' || mark.kind === 'sign') [top, section, last] = [code, code, null];
    else if (mark.kind === 'roman') [section, last] = [code, null];
    else if (mark.kind !== 'lower') last = code;
    return { code, parentCode: found.parentCode, lostZero };
  };
}
