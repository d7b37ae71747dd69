import type { FastifyInstance, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { formatInstant } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { username as usernameShape } from '../input.ts';
import type { Auth } from './auth.ts';
import { clearFailures, countFailure, lockedUntil } from './lock-out.ts';

type Options = { auth: Auth; pool: pg.Pool };

/** Sign-in, sign-out and second factor under /api/auth. Nothing else of the library is reachable: accounts are managed by our commands. */
const served = new Set(['/sign-in/username', '/sign-out', '/two-factor/enable', '/two-factor/disable', '/two-factor/verify-totp', '/two-factor/verify-backup-code']);
const base = '/api/auth';

export async function authPlugin(app: FastifyInstance, { auth, pool }: Options): Promise<void> {
  app.post(`${base}/*`, async (request, reply) => {
    const path = new URL(request.url, 'http://any').pathname.slice(base.length);
    if (!served.has(path)) throw new Refused(404, 'kit.not-found');
    const name = path === '/sign-in/username' ? namedIn(request.body) : null;
    const until = name === null ? null : await lockedUntil(pool, name);
    if (until !== null) throw new Refused(429, 'accounts.locked', { until: formatInstant(until) });
    const answer = await auth.handler(asWebRequest(request));
    if (name !== null) await (answer.ok ? clearFailures(pool, name) : countFailure(pool, name));
    if (!answer.ok) throw refusalOf(answer.status, path);
    for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
    return reply.status(answer.status).type('application/json').send(await answer.text());
  });
}

/** One sentence for every reason, so that nobody learns which names exist. */
const refusalOf = (status: number, path: string) => (status >= 500 ? new Error('sign-in failed') : new Refused(path.includes('/verify-') ? 422 : 401, path.includes('/verify-') ? 'accounts.wrong-code' : 'accounts.wrong-password'));

function namedIn(body: unknown): string {
  const parsed = usernameShape.safeParse((body as { username?: unknown } | null)?.username);
  if (!parsed.success) throw new Refused(401, 'accounts.wrong-password');
  return parsed.data;
}

function asWebRequest({ url, headers, host, protocol, body }: FastifyRequest): Request {
  const kept = new Headers({ 'content-type': 'application/json', 'user-agent': headers['user-agent'] ?? '' });
  for (const name of ['cookie', 'origin'] as const) if (headers[name]) kept.set(name, headers[name]);
  return new Request(`${protocol}://${host}${url}`, { method: 'POST', headers: kept, body: JSON.stringify(body ?? {}) });
}
