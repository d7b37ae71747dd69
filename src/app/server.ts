import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { createAuth } from '../accounts/offers/auth.ts';
import { authPlugin } from '../accounts/offers/plugin.ts';
import { demoAccounts } from './demo.ts';
import { answerErrors } from '../kit/server/errors.ts';
import { serveEndpoints } from '../kit/server/http.ts';
import { openApiOf } from '../kit/server/openapi.ts';
import { Refused } from '../kit/refuse.ts';
import { openPool } from '../kit/server/pool.ts';
import { createActors, listenForChanges } from './actors.ts';
import { apiPage } from './api-page.ts';
import { openToAll, slices } from './api.ts';

export type ServerOptions = { appUrl: string; demo: boolean; webDir?: string | null; logger?: boolean };

const evidenceLimitBytes = 20 * 1024 * 1024;

/** The whole HTTP side, not yet listening. `appUrl` connects as the app's restricted role. */
export async function buildServer({ appUrl, demo, webDir = findWebDir(), logger = false }: ServerOptions): Promise<FastifyInstance> {
  const { db, pool } = openPool(appUrl);
  const auth = await createAuth({ pool });
  const actors = createActors(db, auth.loadSession);
  const stopListening = await listenForChanges(appUrl, actors.forget);

  const app = Fastify({ logger: logger ? { level: 'warn' } : false, bodyLimit: 1024 * 1024, requestTimeout: 60_000 });
  app.addHook('onClose', async () => {
    await stopListening();
    await db.destroy();
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-ancestors 'none'");
    reply.header('referrer-policy', 'same-origin').header('x-content-type-options', 'nosniff');
  });
  answerErrors(app);
  await app.register(multipart, { limits: { fileSize: evidenceLimitBytes, files: 1, fields: 4, fieldSize: 64 * 1024 } });
  await app.register(authPlugin, { auth, pool });
  serveEndpoints(app, slices, { db, actorOf: actors.actorOf, openTo: openToAll });
  const description = openApiOf(slices);
  app.get('/api/openapi.json', async () => description);
  app.get('/api/demo', async () => (demo ? demoAccounts : null));
  app.get('/api', async (_request, reply) => reply.type('text/html; charset=utf-8').send(apiPage(description)));
  app.get('/api/health', async () => ({ ok: (await pool.query('select 1')).rowCount === 1 }));
  if (webDir !== null) await serveWeb(app, webDir);
  return app;
}

/** Builds and listens; loopback unless the caller names another host. */
export async function startServer({ host = '127.0.0.1', port, ...options }: ServerOptions & { host?: string; port: number }) {
  const app = await buildServer(options);
  const url = await app.listen({ host, port });
  return { url, close: () => app.close() };
}

/** The built web files; any address that is not a file is the single page. */
async function serveWeb(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, { root, wildcard: false, maxAge: '30d', immutable: true, index: false });
  const page = async (_request: unknown, reply: FastifyReply) => reply.header('cache-control', 'no-cache').sendFile('index.html', { maxAge: 0, immutable: false });
  app.get('/', page);
  app.get('/*', (request, reply) => {
    if (/^\/(api|assets)\//.test(request.url)) throw new Refused(404, 'kit.not-found');
    return page(request, reply);
  });
}

/** dist/web beside the built server, or from the sources' root; null where nothing is built. */
function findWebDir(): string | null {
  for (let at = dirname(fileURLToPath(import.meta.url)); at !== dirname(at); at = dirname(at)) {
    const web = join(at, 'dist', 'web');
    if (existsSync(join(web, 'index.html'))) return web;
  }
  return null;
}
