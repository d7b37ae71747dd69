import { issuerFigures } from '../../documents/offers/figures.ts';
import type { PaperKind } from '../../documents/offers/papers.ts';
import { makesClusterPaper } from '../../movement/access/launch.ts';
import { loadIssuer } from '../../organisation/store.ts';
import { trainingKindName, trainingWording } from '../words/papers.ts';
import { readTrainingFigures } from './year-figures.ts';

/** Force, training and classes of the year as the cluster's report to its superior. */
export const trainingKind: PaperKind = {
  id: 'training-report', name: trainingKindName, type: 'BC', issuedBy: 'cluster', page: 'a4-landscape', stages: ['running', 'closing'], mayMake: makesClusterPaper, subjects: null, wording: trainingWording,
  async read(db, asked) {
    const [told, issuer] = await Promise.all([readTrainingFigures(db, asked, null), loadIssuer(db, asked.clusterId, asked.today)]);
    return { ...told, figures: [...issuerFigures(asked.year, issuer), ...told.figures] };
  },
};
