import { registerRefusals } from '../../documents/words/refusals.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { dutyRefusals } from '../words/refusals.ts';

/** What a refused act says; marks of secrecy are refused by the rules of papers. */
export const dutyRefusal = (error: unknown) => refusalSentence(error, { ...registerRefusals, ...dutyRefusals });
