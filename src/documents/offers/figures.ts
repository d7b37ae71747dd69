import type { Text } from '../../kit/words.ts';
import { issuerFigureWords as words } from '../words/papers.ts';
import type { Figure, Part } from './papers.ts';

/** Stands in a sentence where there is nothing to say yet. */
const unknown = '…';
/** 8 → "08": numbers under ten carry a zero on paper. */
export const two = (n: number) => String(n).padStart(2, '0');
/** A figure under its Vietnamese name; null: nothing is known yet. */
export const figure = (name: Text, text: string | number | null, more: Partial<Figure> = {}): Figure => ({ key: name.vi, name, text: text === null ? unknown : String(text), value: text ?? '', ...more });
/** A count, with its zero in front. */
export const counted = (name: Text, n: number, more: Partial<Figure> = {}): Figure => figure(name, two(n), { value: n, ...more });
export const part = (name: Text, blocks: Part['blocks'], count?: number): Part => ({ key: name.vi, name, blocks, ...(count !== undefined && { count }) });
/** The year, the cluster and who stands above it. */
export const issuerFigures = (year: number, issuer: { cluster: string; superior: string }): Figure[] => [figure(words.year, year), figure(words.cluster, issuer.cluster), figure(words.superior, issuer.superior)];
