import { useQuery } from '@tanstack/react-query';
import { createClient } from '../../kit/client.ts';

const accounts = createClient<typeof import('../../accounts/routes.ts')>('accounts');
const movement = createClient<typeof import('../../movement/routes/year.ts')>('movement');

/** Who is signed in; undefined while unknown, null when nobody is. */
export function useSession() {
  const { data } = useQuery({ queryKey: ['session'], queryFn: () => accounts.load('session', {}), staleTime: 60_000 });
  return data?.user;
}
export type SessionUser = NonNullable<ReturnType<typeof useSession>>;

/** Every emulation year, the newest first. */
export const useYears = () => useQuery({ queryKey: ['years'], queryFn: () => movement.load('years', {}), staleTime: 60_000 });
export type YearLine = NonNullable<ReturnType<typeof useYears>['data']>[number];

/** The address of a year: /nam/2020/cum/1. */
export const yearPath = ({ year, clusterNumber }: YearLine) => `/nam/${year}/cum/${clusterNumber}`;

/** Ends the session and forgets everything that was loaded. */
export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  window.location.assign('/');
}
