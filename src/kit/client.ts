import type { Command, Query } from './server/command.ts';

/** A refusal as the browser sees it: the code is what `words` turns into a sentence; `current` comes with a clash. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: Record<string, string | number>;
  readonly fields: { path: string; code: string }[];
  readonly current: unknown;
  constructor(status: number, body: { code?: string; params?: Record<string, string | number>; fields?: { path: string; code: string }[]; current?: unknown }) {
    super(body.code ?? 'kit.fault');
    this.status = status;
    this.code = body.code ?? 'kit.fault';
    this.params = body.params ?? {};
    this.fields = body.fields ?? [];
    this.current = body.current;
  }
}

type TypesOf<E> = E extends Command<infer I, infer O> ? { input: I; output: O } : E extends Query<infer I, infer O> ? { input: I; output: O } : never;
type InputOf<E> = TypesOf<E>['input'];
type OutputOf<E> = TypesOf<E>['output'];
/** What a query or command answers: `AnswerOf<typeof import('../routes.ts').years>`. */
export type AnswerOf<E> = OutputOf<E>;
type Of<Routes, Kind> = { [K in keyof Routes]: Routes[K] extends { kind: Kind } ? K : never }[keyof Routes] & string;

const pathOf = (slice: string, name: string) => `/api/${slice}/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Types come from the routes module; no server code reaches the browser. A refusal rejects with ApiError. */
export function createClient<Routes extends Record<string, unknown>>(slice: string) {
  return {
    /** Asks a query; undefined parameters are left out. */
    load: <K extends Of<Routes, 'query'>>(name: K, input: InputOf<Routes[K]>): Promise<OutputOf<Routes[K]>> => {
      const given = Object.entries((input ?? {}) as Record<string, unknown>).filter(([, value]) => value !== undefined);
      const asked = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
      return request(`${pathOf(slice, name)}?${asked}`, {});
    },
    /** Sends a command under a key of its own, so that a repeated send is done once. */
    send: <K extends Of<Routes, 'command'>>(name: K, input: InputOf<Routes[K]>, key: string = newKey()): Promise<OutputOf<Routes[K]>> =>
      request(pathOf(slice, name), { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(input) }),
    upload: <K extends Of<Routes, 'command'>>(name: K, input: InputOf<Routes[K]>, file: File): Promise<OutputOf<Routes[K]>> => {
      const body = new FormData();
      body.append('input', JSON.stringify(input)); // before the file, so that the server has read it when the file begins
      body.append('file', file);
      return request(pathOf(slice, name), { method: 'POST', headers: { 'idempotency-key': newKey() }, body });
    },
  };
}

/** crypto.randomUUID is missing on plain http addresses other than localhost; getRandomValues is not. */
export const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Said on `window` when the session has ended: whatever is typed stays where it is until the person is back. */
export const sessionExpired = 'session-expired';

async function request<R>(url: string, init: RequestInit): Promise<R> {
  const response = await fetch(url, { credentials: 'same-origin', ...init }).catch(() => {
    throw new ApiError(0, { code: 'kit.offline' });
  });
  if (response.ok) return (await response.json()) as R;
  const body: object = await response.json().catch(() => ({}));
  if (response.status === 401) window.dispatchEvent(new Event(sessionExpired));
  throw new ApiError(response.status, body);
}
