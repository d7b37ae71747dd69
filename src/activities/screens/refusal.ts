import { registerRefusals } from '../../documents/words/refusals.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { activityRefusals } from '../words/refusals.ts';

/** What a refused act says; files and marks of secrecy are refused by the rules of papers. */
export const activityRefusal = (error: unknown) => refusalSentence(error, { ...registerRefusals, ...activityRefusals });
