import { parseBlock } from '../../kit/paste.ts';

export type TypedPerson = { name: string; post: string | null };
/** One person a line: the name, then after a tab or a semicolon the post; a number in front ("1", "1.") is left out, and so are empty lines. */
export function peopleIn(text: string): TypedPerson[] {
  return parseBlock(text).flatMap((cells) => {
    const parts = cells.flatMap((cell) => cell.split(';')).map((part) => part.trim()).filter((part) => part !== '');
    const [first = '', ...rest] = /^\d+[.)]?$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
    const name = first.replace(/^\d+[.)]\s*/, '');
    return name === '' ? [] : [{ name, post: rest.join(', ') || null }];
  });
}
