import { Download } from '../../kit/server/http.ts';
import { formOf, mediaTypes, type PaperFormat } from '../document/forms.ts';
import type { Paper } from '../document/tree.ts';

/** A paper in the form that was asked for, under a name without accents. */
export const downloadOf = async (paper: Paper, format: PaperFormat, name: string, at: Date): Promise<Download> => new Download(`${name}.${format}`, mediaTypes[format], await formOf(paper, format, at));
