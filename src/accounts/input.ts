import { z } from 'zod';

export const leastPasswordLength = 10;
export const username = z.string().trim().toLowerCase().regex(/^[a-z0-9][a-z0-9._-]{2,49}$/);
export const password = z.string().min(1).max(128);

export const nothing = z.strictObject({});
/** The administrator's browser makes the first password, so that the server's answers never hold one. */
const firstPassword = z.string().min(leastPasswordLength).max(128);
export const createUserInput = z.strictObject({ username, password: firstPassword, name: z.string().trim().normalize('NFC').min(1).max(100) });
export const userInput = z.strictObject({ userId: z.uuid() });
export const resetPasswordInput = z.strictObject({ userId: z.uuid(), password: firstPassword });
export const changePasswordInput = z.strictObject({ current: password, next: password });
export const revokeSessionInput = z.strictObject({ sessionId: z.uuid() });
