import { ApiError } from '../../kit/client.ts';

/** Asks the sign-in side; a refusal rejects as ApiError, as everywhere. */
export async function askSignIn(path: string, body: object): Promise<unknown> {
  const answer = await fetch(`/api/auth/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).catch(() => {
    throw new ApiError(0, { code: 'kit.offline' });
  });
  const said: unknown = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new ApiError(answer.status, said as { code?: string });
  return said;
}
