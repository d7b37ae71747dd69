import type { Text } from '../../kit/words.ts';

/** What nearly every paper of a cluster names. */
export const issuerFigureWords = { year: { vi: 'năm', en: 'year' }, cluster: { vi: 'tên cụm', en: 'name of the cluster' }, superior: { vi: 'cấp trên', en: 'superior body' } } satisfies Record<string, Text>;
