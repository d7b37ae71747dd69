/** What a social activity is, as reports of the field name it. */
export const activityKinds = ['heritage-visit', 'pupil-gifts', 'scholarship', 'gratitude-house', 'mother-care', 'policy-visit', 'mass-mobilisation', 'other'] as const;
export type ActivityKind = (typeof activityKinds)[number];
/** What a file shows; photos first. */
export const filePurposes = ['photo', 'receipt', 'letter', 'minutes', 'plan', 'other'] as const;
export type FilePurpose = (typeof filePurposes)[number];
