import { printableLine, type Paper } from './tree.ts';
import { codeLine, draftMark, motto, nation, numberLabel, placeAndDate, subjectLine } from './words.ts';

const capitals = (line: string) => printableLine(line).toUpperCase();
/** A year, a number or a count is not torn from the word it belongs to: "năm 2020", "số 1", "6 tháng". */
const bound = (line: string) => line.replace(/ (?=\d)|(?<=(?:^|\s)\d{1,2}) (?=tháng|ngày|năm)/g, '\u00a0');
const filled = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');

export type Front = {
  superior: string[]; issuer: string[]; number: string; draft: string | null; subject: string | null;
  nation: string; motto: string; placeAndDate: string; title: string; summary: string;
};
/** The block at the top and the title, as printed; a letter has a subject under its number and no title. */
export function frontOf({ head, isDraft, subject, title, summary }: Paper): Front {
  const isLetter = subject !== undefined;
  return {
    superior: filled(head.superior).map(capitals), issuer: filled(head.issuer).map(capitals), number: numberLabel(printableLine(head.number)), draft: isDraft ? draftMark : null, subject: isLetter ? subjectLine(printableLine(subject)) : null,
    nation, motto, placeAndDate: printableLine(placeAndDate(head)), title: isLetter ? '' : capitals(title), summary: isLetter ? '' : bound(printableLine(summary)),
  };
}

/** Who signs, from left to right; the armed forces carry the rank before the name. */
export const signersOf = ({ head, signatures }: Paper): { authority: string[]; name: string }[] =>
  signatures.map(({ authority, name, rank }) => ({ authority: authority.map(capitals), name: printableLine([...(head.side === 'military' && rank !== undefined ? [rank] : []), ...(name === null ? [] : [name])].join(' ')) }));

/** The small print of every page: note at the left, code at the right. */
export const footOf = ({ footnote, code }: Paper): { note: string; code: string } => ({ note: printableLine(footnote ?? ''), code: code ? codeLine(printableLine(code)) : '' });

/** What the file is called inside: the title, or the subject of a letter. */
export const nameOf = ({ title, summary }: Paper): string => printableLine(`${title} ${summary}`).trim();
