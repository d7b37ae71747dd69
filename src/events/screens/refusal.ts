import { registerRefusals } from '../../documents/words/refusals.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { eventRefusals } from '../words/refusals.ts';

/** What a refused act says; marks of secrecy are refused by the rules of papers. */
export const eventRefusal = (error: unknown) => refusalSentence(error, { ...registerRefusals, ...eventRefusals });
