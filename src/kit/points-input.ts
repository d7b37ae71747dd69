import { z } from 'zod';

/** Points are whole hundredths (9,5 điểm = 950), so that sums never drift. Maxima are never negative. */
export const points = z.int().min(0).max(1_000_000).brand<'Points'>();
/** Results and changes may be negative. */
export const signedPoints = z.int().min(-1_000_000).max(1_000_000).brand<'SignedPoints'>();
