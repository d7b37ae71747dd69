import { z } from 'zod';
import { signedPoints } from '../../../kit/points.ts';
import { because, defineResult } from './contracts.ts';

/** Xếp loại: the highest grade whose floor the total reaches; an excluded unit has none. */
export const classification = defineResult({
  kind: 'classification',
  settings: z.array(z.strictObject({ label: z.string().min(1), from: signedPoints })).min(1),
  decide({ settings: grades, total, excluded }) {
    if (excluded) return { label: null, reasons: [because('excluded', 0)] };
    const reached = grades.filter((grade) => total >= grade.from).sort((a, b) => b.from - a.from)[0];
    if (reached === undefined) return { label: null, reasons: [because('below-every-grade', 0)] };
    return { label: reached.label, reasons: [because('grade', 0, { from: reached.from, label: reached.label })] };
  },
});
