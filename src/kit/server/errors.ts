import type { FastifyInstance } from 'fastify';
import { Refused } from '../refuse.ts';

/** Every failure leaves as `{code, params, fields?, current?}`; only a fault of ours is a 500, and it names nothing inside. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: unknown, request, reply) => {
    if (error instanceof Refused) {
      return reply.status(error.status).send({ code: error.code, params: error.params, ...error.extra });
    }
    const status = statusOf(error);
    if (status >= 400 && status < 500) return reply.status(status).send({ code: clientFault(status), params: {} });
    request.log.error(error);
    return reply.status(500).send({ code: 'kit.fault', params: { requestId: request.id } });
  });
  app.setNotFoundHandler((_request, reply) => reply.status(404).send({ code: 'kit.not-found', params: {} }));
}

const clientFault = (status: number) =>
  ({ 413: 'kit.too-large', 415: 'kit.wrong-media-type', 429: 'kit.too-many-requests' })[status] ?? 'kit.bad-input';

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
