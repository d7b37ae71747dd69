import type { z } from 'zod';

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429;
export type RefusalParams = Record<string, string | number>;
/** `fields` names the faulty places of an input; `current` is what stands there now, on a clash. */
export type RefusalExtra = { fields?: { path: string; code: string }[]; current?: unknown };
/** `isLogged`: the audit chain keeps that somebody tried, with code and params and nothing of what was sent. */
type RefusalMore = RefusalExtra & { cause?: unknown; isLogged?: boolean };

/** A no with a code; `words` turns the code into a sentence that says what to do. */
export class Refused extends Error {
  readonly status: RefusalStatus;
  readonly code: string;
  readonly params: RefusalParams;
  readonly extra: RefusalExtra;
  readonly isLogged: boolean;
  constructor(status: RefusalStatus, code: string, params: RefusalParams = {}, extra: RefusalMore = {}) {
    const { cause, isLogged = false, ...kept } = extra;
    super(code, { cause });
    this.status = status;
    this.code = code;
    this.params = params;
    this.extra = kept;
    this.isLogged = isLogged;
  }
}

/** Parse something a person sent; a mismatch is their 400 with the faulty fields, never our 500. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, code, message }) => ({ path: path.join('.'), code: message.includes('.') && !message.includes(' ') ? message : `kit.${code.replaceAll('_', '-')}` }));
  throw new Refused(400, 'kit.bad-input', {}, { fields });
}
