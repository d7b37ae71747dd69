import type { Kysely, Transaction } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { parseInput, Refused } from '../refuse.ts';
import type { Actor } from './actor.ts';
import type { Database } from './database.ts';
import { refusalOf, withRetry } from './database-refusals.ts';
import { readClock } from './business-clock.ts';
import { closeWrite, logRefusal, openWrite, repeatedAnswer } from './write-log.ts';

export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;
export type UploadedFile = { name: string; bytes: Buffer };

/** What a command or query runs with: "now", ids and files enter only here. */
export type Context<I, S> = {
  actor: Actor;
  subject: S;
  input: I;
  /** The business clock's instant. */
  now: Date;
  /** The business clock's day in Asia/Ho_Chi_Minh, YYYY-MM-DD. */
  today: string;
  newId: () => string;
  file: UploadedFile | null;
};

type Shared<I extends z.ZodType, S> = {
  /** `<slice>.<verb-noun>` for commands, `<slice>.<noun>` for queries. */
  name: string;
  /** One sentence for the API page. */
  summary: string;
  input: I;
  /** Null means "not there, or not yours to know": 404. */
  subject: (db: Db, input: z.output<I>, actor: Actor) => Promise<S | null>;
  /** A refusal code, or null. */
  access: (actor: Actor, subject: S) => string | null;
};

export type CommandSpec<I extends z.ZodType, S, R> = Shared<I, S> & {
  /** Takes a file beside its input (multipart). */
  file?: boolean;
  /** May be called by somebody who has yet to change the first password. */
  beforePasswordChange?: boolean;
  /** The audit chain: the emulation year's id, or 'system'. */
  chain: (subject: S) => string;
  /** What the log keeps besides the input; leave out secrets. */
  audit?: (input: z.output<I>, subject: S, result: R) => { subjectId?: string; details?: unknown };
  run: (trx: Trx, ctx: Context<z.output<I>, S>) => Promise<R>;
};

export type QuerySpec<I extends z.ZodType, S, R> = Shared<I, S> & {
  run: (db: Db, ctx: Context<z.output<I>, S>) => Promise<R>;
};

export type Call = { actor: Actor; raw: unknown; key?: string | null; file?: UploadedFile | null };

/** `within` is the write in a transaction that is open already, as a demo is loaded: `newId` may give ids that are the same each time. */
export type Command<In, Out> = { kind: 'command'; spec: CommandSpec<z.ZodType, never, unknown>; call: (db: Db, call: Call) => Promise<Out>; within: (trx: Trx, call: Call, newId?: () => string) => Promise<Out>; __types?: { input: In; output: Out } };
export type Query<In, Out> = { kind: 'query'; spec: QuerySpec<z.ZodType, never, unknown>; call: (db: Db, call: Call) => Promise<Out>; __types?: { input: In; output: Out } };
export type Endpoint = Command<never, unknown> | Query<never, unknown>;

/**
 * One write = parse → find → authorise → run → log, in one transaction with one decision.
 * A repeated Idempotency-Key answers what was answered before; another input under the same key is refused (422).
 * Errors: 400 input, 403/404 refusal, 409 version clash with `current`, 422 what the tables refuse. A refusal that asks for it is logged
 * after the write is undone, as `<name>-refused`.
 */
export function command<I extends z.ZodType, S, R>(spec: CommandSpec<I, S, R>): Command<z.input<I>, R> {
  function admitted({ actor, raw }: Call): z.output<I> {
    if (actor.mustChangePassword && !spec.beforePasswordChange) throw new Refused(403, 'accounts.must-change-password');
    return parseInput(spec.input, raw);
  }
  /** Tells `place` the chain as soon as it is known, for a refusal that is to be logged. */
  async function write(trx: Trx, { actor, raw, key, file }: Call, input: z.output<I>, newId: () => string, place: { chain?: string }): Promise<R> {
    const opened = await openWrite(trx, actor, spec.name, key ?? null, raw);
    if (opened.isRepeat) return (await repeatedAnswer(trx, actor, key!, opened.inputHash)) as R;
    const subject = await authorised(trx, spec, input, actor);
    const chain = spec.chain(subject);
    place.chain = chain;
    const result = await spec.run(trx, { actor, subject, input, now: opened.now, today: opened.today, newId, file: file ?? null });
    const kept = spec.audit?.(input, subject, result);
    await closeWrite(trx, { chain, actor, name: spec.name, subjectId: kept?.subjectId ?? null, details: kept?.details ?? raw }, key ?? null, result);
    return result;
  }
  async function once(db: Db, given: Call): Promise<R> {
    const input = admitted(given);
    const place: { chain?: string } = {};
    return db.transaction().execute((trx) => write(trx, given, input, uuidv7, place)).catch(async (error: unknown) => {
      if (error instanceof Refused && error.isLogged && place.chain !== undefined) await logRefusal(db, { chain: place.chain, actor: given.actor, name: `${spec.name}-refused`, subjectId: null, details: { code: error.code, ...error.params } });
      throw error;
    });
  }
  const within = async (trx: Trx, given: Call, newId: () => string = uuidv7) => write(trx, given, admitted(given), newId, {});
  const call = (db: Db, given: Call) => withRetry(() => once(db, given).catch(refusalOf));
  return { kind: 'command', spec: spec as unknown as CommandSpec<z.ZodType, never, unknown>, call, within };
}

/** One read = parse → find → authorise → run. Nothing is written or logged. */
export function query<I extends z.ZodType, S, R>(spec: QuerySpec<I, S, R>): Query<z.input<I>, R> {
  async function once(db: Db, { actor, raw }: Call): Promise<R> {
    const input = parseInput(spec.input, raw);
    const subject = await authorised(db, spec, input, actor);
    const { now, today } = await readClock(db);
    return spec.run(db, { actor, subject, input, now, today, newId: () => uuidv7(), file: null });
  }
  const call = (db: Db, given: Call) => once(db, given).catch(refusalOf);
  return { kind: 'query', spec: spec as unknown as QuerySpec<z.ZodType, never, unknown>, call };
}

async function authorised<I extends z.ZodType, S>(db: Db, spec: Shared<I, S>, input: z.output<I>, actor: Actor): Promise<S> {
  const subject = await spec.subject(db, input, actor);
  if (subject === null) throw new Refused(404, `${spec.name.split('.')[0]}.not-found`);
  const refusal = spec.access(actor, subject);
  if (refusal !== null) throw new Refused(refusal.endsWith('.not-found') ? 404 : 403, refusal);
  return subject;
}
