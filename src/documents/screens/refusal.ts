import { refusalSentence } from '../../kit/refusals.ts';
import { draftRefusals } from '../words/drafts.ts';

/** What a refused act of the documents centre says. */
export const documentRefusal = (error: unknown) => refusalSentence(error, draftRefusals);
