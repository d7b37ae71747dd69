import { counted, figure, part } from '../../../documents/offers/figures.ts';
import type { PaperKind } from '../../../documents/offers/papers.ts';
import { makesClusterPaper } from '../../../movement/access/launch.ts';
import { findYear } from '../../../movement/store/year.ts';
import { loadIssuer } from '../../../organisation/store.ts';
import { bookPaper } from '../../document/book.ts';
import { loadDifferences } from '../../routes/criteria.ts';
import { isLeaf } from '../../rules/outline.ts';
import { listBook, listSets } from '../../store/book.ts';
import { bookWording, kindWords as words, missingWords } from '../../words/paper-kinds.ts';

/** The criteria book: the version that is issued, or the draft that is being written. */
export const bookKind: PaperKind = {
  id: 'criteria-book', name: words.book, type: 'HD', issuedBy: 'cluster', page: 'a4-landscape', stages: ['launch'], mayMake: makesClusterPaper, subjects: null, wording: bookWording,
  async read(db, asked) {
    const [year, sets, issuer] = await Promise.all([findYear(db, asked.yearId), listSets(db, asked.yearId), loadIssuer(db, asked.clusterId, asked.today)]);
    const set = sets.find(({ status }) => status === 'issued') ?? sets[0];
    const common = [figure(words.year, asked.year), figure(words.cluster, issuer.cluster)];
    if (set === undefined) return { figures: [...common, figure(words.bookName, null), figure(words.criteria, null)], parts: [part(words.bookTable, [])], missing: [{ text: missingWords.noBook, params: {}, opens: './tieu-chi' }] };
    const [criteria, changes] = await Promise.all([listBook(db, set.id), loadDifferences(db, set)]);
    const isDraft = set.status === 'draft';
    const adoption = { issuedAt: set.issuedAt, issuerName: set.issuerName, proposedAt: set.proposal?.at ?? null, proposerName: set.proposal?.name ?? null };
    const { blocks } = bookPaper({ issuer, year: year!, now: asked.now, title: set.title, criteria, changes, adoption });
    const leaves = criteria.filter(isLeaf).length;
    return {
      figures: [...common, figure(words.bookName, set.title, { value: `${set.id} ${set.title}` }), counted(words.criteria, leaves, { noun: 'tiêu chí' })],
      parts: [part(words.bookTable, blocks, leaves)], missing: isDraft ? [{ text: missingWords.bookDraft, params: {}, opens: './tieu-chi' }] : [],
    };
  },
};
