import type {} from '@fastify/multipart'; // adds isMultipart and file to the request
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../refuse.ts';
import type { Actor } from './actor.ts';
import type { Command, Db, Endpoint, Query, UploadedFile } from './command.ts';

export type SliceRoutes = Record<string, unknown>;
type Options = { db: Db; actorOf: (request: FastifyRequest) => Promise<Actor | null>; openTo: ReadonlySet<string> };

/** A file that a query answers with instead of JSON. */
export class Download {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  constructor(fileName: string, mediaType: string, bytes: Uint8Array) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.bytes = bytes;
  }
}

export const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'kind' in value && 'spec' in value && 'call' in value;

/** All commands and queries of the slices by their name. */
export function endpointsOf(slices: Record<string, SliceRoutes>): Map<string, Endpoint> {
  const found = new Map<string, Endpoint>();
  for (const routes of Object.values(slices))
    for (const value of Object.values(routes)) if (isEndpoint(value)) found.set(value.spec.name, value);
  return found;
}

/** `scoring.enter-score` → `/api/scoring/enter-score`. */
export const pathOf = (name: string) => `/api/${name.replace('.', '/')}`;

/** Serves every command as POST and every query as GET. `openTo` names those that need no sign-in. */
export function serveEndpoints(app: FastifyInstance, slices: Record<string, SliceRoutes>, { db, actorOf, openTo }: Options): void {
  async function actorFor(request: FastifyRequest, name: string): Promise<Actor> {
    const actor = await actorOf(request);
    if (actor !== null) return actor;
    if (openTo.has(name)) return nobody;
    throw new Refused(401, 'kit.not-signed-in');
  }
  for (const [name, endpoint] of endpointsOf(slices)) {
    if (endpoint.kind === 'query') {
      app.get(pathOf(name), async (request, reply) => {
        const actor = await actorFor(request, name);
        return answer(reply, await (endpoint as Query<unknown, unknown>).call(db, { actor, raw: request.query }));
      });
    } else {
      app.post(pathOf(name), async (request, reply) => {
        const actor = await actorFor(request, name);
        const { raw, file } = request.isMultipart() ? await readMultipart(request) : { raw: request.body, file: null };
        if (Boolean(endpoint.spec.file) !== (file !== null)) throw new Refused(400, 'kit.bad-input');
        return answer(reply, await (endpoint as Command<unknown, unknown>).call(db, { actor, raw, key: keyOf(request), file }));
      });
    }
  }
}

/** Who reads before signing in: nobody, with no rights. */
const nobody: Actor = { userId: '00000000-0000-0000-0000-000000000000', personId: null, name: '', mustChangePassword: false, appointments: [], leads: [] };

function keyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\w-]{8,80}$/.test(key)) throw new Refused(400, 'kit.no-idempotency-key');
  return key;
}

async function readMultipart(request: FastifyRequest): Promise<{ raw: unknown; file: UploadedFile }> {
  const part = await request.file();
  if (part === undefined) throw new Refused(400, 'kit.no-file');
  const bytes = await part.toBuffer(); // throws 413 over the limit
  const field = part.fields['input'];
  const text = field !== undefined && !Array.isArray(field) && field.type === 'field' ? String(field.value) : '';
  try {
    return { raw: JSON.parse(text), file: { name: part.filename.normalize('NFC'), bytes } };
  } catch {
    throw new Refused(400, 'kit.bad-input');
  }
}

function answer(reply: FastifyReply, result: unknown): FastifyReply {
  if (!(result instanceof Download)) return reply.send(result ?? null);
  return reply
    .header('content-type', result.mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(result.fileName)}`)
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(result.bytes));
}
