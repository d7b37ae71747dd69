import type { ModifierKind, ScoredKind } from '../rules/kinds/registry.ts';

const row = (label: string, points: number) => ({ label, points });

/** Settings to begin with when a kind is chosen, usable at once and there to be changed; maximum in hundredths. */
export function firstSettings(kind: ScoredKind, maxPoints: number): Record<string, unknown> {
  switch (kind) {
    case 'manual': return { step: 25 };
    case 'levels': return { levels: [row('Tốt', maxPoints), row('Khá', Math.round((maxPoints * 3) / 4))] };
    case 'bands': return { bands: [{ fromPercent: 100, points: maxPoints }, { fromPercent: 90, points: Math.round((maxPoints * 3) / 4) }] };
    case 'count-capped': return { pointsEach: 50 };
    case 'deduct-per': return { faults: [row('Lỗi', 50)], floor: 0 };
    case 'deduct-progressive': return progressiveSettings.first;
    case 'deduct-range': return { ranges: [{ label: 'Lỗi', least: 25, most: 100 }] };
    case 'deduct-late': return { by: 'time', pointsEach: 25, cap: maxPoints, missingEach: 50, missingLosesAll: false };
    case 'plus-minus-clamped': return { start: maxPoints, plus: 25, minus: 25 };
    case 'shared-split': return { whole: maxPoints };
    case 'assessor-average': return { trim: false, alarmAbove: 100 };
    case 'bonus': return { items: [{ label: 'Sáng kiến', points: 100, cap: maxPoints }] };
    case 'bonus-highest': return { levels: [row('Cấp tỉnh', 200), row('Cấp Bộ', maxPoints)] };
    case 'bonus-exclusive': return { choices: [row('Tham gia', Math.round(maxPoints / 2)), row('Đăng cai', maxPoints)] };
    case 'bonus-decay': return { full: maxPoints, each: 25 };
    case 'penalty': return { faults: [row('Vi phạm', 100)] };
    default: return {};
  }
}

/** The two shapes of a progressive deduction. */
export const progressiveSettings = {
  first: { by: 'first', firstCount: 2, firstEach: 25, furtherEach: 50 },
  table: { by: 'table', table: [{ count: 1, points: 25 }, { count: 3, points: 100 }] },
};

export const firstModifierSettings: Record<ModifierKind, Record<string, unknown>> = {
  exclude: { fact: 'Để xảy ra vi phạm nghiêm trọng' }, 'lose-all': { fact: 'Không thực hiện' }, 'not-applicable': { way: 'full-points' }, conditional: { unitKinds: [], roles: [], otherwise: 'rescale' },
  'evidence-gate': { atLeast: 1, otherwise: 'zero' }, 'cap-band': { fact: 'Có cá nhân bị kỷ luật', label: 'Khá' }, downgrade: { fact: 'Có đơn thư tố cáo đúng', bands: 1 },
};
