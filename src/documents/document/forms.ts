import { renderDocx } from './docx.ts';
import { paperWorkbook } from './paper-workbook.ts';
import { renderPdf } from './pdf.ts';
import type { Paper } from './tree.ts';

export const paperFormats = ['pdf', 'docx', 'xlsx'] as const;
export type PaperFormat = (typeof paperFormats)[number];
export const mediaTypes: Record<PaperFormat, string> = {
  pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A paper's bytes in one form; `at` dates the PDF. */
export const formOf = async (paper: Paper, format: PaperFormat, at: Date): Promise<Buffer> =>
  format === 'pdf' ? renderPdf(paper, at) : format === 'docx' ? renderDocx(paper) : paperWorkbook(paper, paper.title);

/** The forms that make sense of a paper: a workbook only where it has tables. */
export const formsOf = (paper: Paper): PaperFormat[] => paperFormats.filter((format) => format !== 'xlsx' || paper.blocks.some(({ kind }) => kind === 'table'));
