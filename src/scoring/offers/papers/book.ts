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
    const [year, sets] = await Promise.all([findYear(db, asked.yearId), listSets(db, asked.yearId)]);
    const set = sets.find(({ status }) => status === 'issued') ?? sets[0];
    const yearFigure = { key: words.year.vi, name: words.year, text: String(asked.year), value: asked.year };
    if (set === undefined) return { figures: [yearFigure, { key: words.bookName.vi, name: words.bookName, text: '…', value: '' }], parts: [{ key: words.bookTable.vi, name: words.bookTable, blocks: [] }], missing: [{ text: missingWords.noBook, params: {}, opens: './tieu-chi' }] };
    const [criteria, changes, issuer] = await Promise.all([listBook(db, set.id), loadDifferences(db, set), loadIssuer(db, asked.clusterId, asked.today)]);
    const isDraft = set.status === 'draft';
    const adoption = { issuedAt: set.issuedAt, issuerName: set.issuerName, proposedAt: set.proposal?.at ?? null, proposerName: set.proposal?.name ?? null };
    const { blocks } = bookPaper({ issuer, year: year!, now: asked.now, title: set.title, criteria, isDraft, changes, adoption });
    const leaves = criteria.filter(isLeaf).length;
    return {
      figures: [yearFigure, { key: words.bookName.vi, name: words.bookName, text: set.title, value: `${set.id} ${set.title}` }, { key: words.criteria.vi, name: words.criteria, text: String(leaves).padStart(2, '0'), value: leaves, noun: 'tiêu chí' }],
      parts: [{ key: words.bookTable.vi, name: words.bookTable, blocks, count: leaves }], missing: isDraft ? [{ text: missingWords.bookDraft, params: {}, opens: './tieu-chi' }] : [],
    };
  },
};
