/** Kinds of paper by their abbreviation (Decree 30/2020/NĐ-CP, appendix III), then those that offices add; 'CV' is the official letter, which prints none. */
export const paperTypes = ['KH', 'BC', 'TTr', 'BB', 'QĐ', 'TB', 'HD', 'QC', 'CTr', 'GM', 'CV', 'PB', 'NQ', 'CT', 'PA', 'HĐ', 'CĐ', 'GGT', 'DS', 'BĐ', 'PĐ', 'PL'] as const;
