import { z } from 'zod';
import { paperFormats } from '../document/forms.ts';
import { printable, printableLine } from '../document/tree.ts';

const line = (least: number, most: number) => z.string().max(most * 2).transform((typed) => printableLine(typed).trim()).pipe(z.string().min(least).max(most));
/** Lines of wording; what cannot be printed is left out as it comes in. */
export const bodyText = z.string().max(200_000).transform(printable).pipe(z.string().max(100_000));
export const paperId = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/);
export const wordingFields = { title: line(1, 200), summary: line(0, 500), body: bodyText };

/** `from`: the wording in force, or the text of the last earlier year that was issued. */
export const startDraftInput = z.strictObject({ yearId: z.uuid(), paper: paperId, subjectId: z.uuid().nullable().default(null), from: z.enum(['wording', 'last-year']).default('wording') });
export const draftQuery = z.strictObject({ documentId: z.uuid() });
export const draftPreviewQuery = draftQuery.extend({ format: z.enum(paperFormats).default('pdf') });
/** `version` is the draft as the person saw it. */
const seenDraft = draftQuery.extend({ version: z.int().min(1) });
const signature = z.strictObject({ authority: z.array(line(1, 120)).min(1).max(4), name: line(0, 100).nullable(), rank: line(0, 40).optional() })
  .transform(({ authority, name, rank }) => ({ authority, name: name === '' ? null : name, ...(rank !== undefined && rank !== '' && { rank }) }));
export const saveDraftInput = seenDraft.extend({ ...wordingFields, signatures: z.array(signature).max(3), recipients: z.array(line(1, 200)).max(30), place: line(1, 80) });
/** One figure by its key, or with null every one that has changed. */
export const refreshFiguresInput = seenDraft.extend({ key: z.string().max(100).nullable() });
export const discardDraftInput = seenDraft;

export const templatesQuery = z.strictObject({ yearId: z.uuid() });
export const templateQuery = templatesQuery.extend({ paper: paperId });
/** `version` is the last version that the person saw; the new one follows it. */
export const saveTemplateInput = templateQuery.extend({ version: z.int().min(0).max(99_999), ...wordingFields, body: bodyText.pipe(z.string().regex(/\S/)), note: line(0, 300).transform((note) => (note === '' ? null : note)) });
