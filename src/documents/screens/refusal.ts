import { refusalSentence } from '../../kit/refusals.ts';
import { registerRefusals } from '../words/refusals.ts';

/** What a refused act of the documents centre says. */
export const documentRefusal = (error: unknown) => refusalSentence(error, registerRefusals);
