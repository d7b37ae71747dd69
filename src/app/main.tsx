import '../kit/ui/library.css';
import '../kit/ui/global.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { sessionExpired } from '../kit/client.ts';
import { cssVariablesResolver, theme } from '../kit/ui/theme.ts';
import { language, setLanguage } from '../kit/words.ts';
import { createAppRouter } from './screens/router.tsx';
import { useSession, type SessionUser } from './screens/session.ts';

const SignIn = lazy(() => import('../accounts/screens/sign-in.tsx').then((m) => ({ default: m.SignIn })));
const SignInAgain = lazy(() => import('./screens/sign-in-again.tsx').then((m) => ({ default: m.SignInAgain })));
const FirstPassword = lazy(() => import('./screens/first-password.tsx').then((m) => ({ default: m.FirstPassword })));
const SetUp = lazy(() => import('../organisation/screens/set-up.tsx').then((m) => ({ default: m.SetUp })));

const languageKey = 'quyetthang-language';

/** Signed out: the sign-in page. Signed in: the pages; a new choice of language draws all of them anew. */
function App() {
  const queries = useQueryClient();
  const session = useSession();
  const [held, setHeld] = useState<SessionUser | null>(null);
  if (session && session !== held) setHeld(session);
  const user = session ?? held ?? session; // a session that ended leaves the pages and what is typed in them; signing out loads anew
  const [shownIn, setShownIn] = useState(language());
  useEffect(() => {
    document.documentElement.lang = shownIn;
    try { localStorage.setItem(languageKey, shownIn); } catch { /* storage may be forbidden: the choice lasts for the page */ }
  }, [shownIn]);
  if (user === undefined) return null;
  const setUpToken = window.location.pathname === '/thiet-lap' ? new URLSearchParams(window.location.search).get('ma') : null;
  if (user === null && setUpToken !== null) return <Suspense><SetUp token={setUpToken} /></Suspense>;
  if (user === null) return <Suspense><SignIn onSignedIn={() => void queries.resetQueries()} /></Suspense>;
  if (user.mustChangePassword) return <Suspense><FirstPassword onChanged={() => void queries.resetQueries()} /></Suspense>;
  return <SignedIn key={`${user.userId} ${shownIn}`} user={user} onLanguage={() => setShownIn(language())} />;
}

/** The pages; when the session ends meanwhile the sign-in opens over them, and what was typed stays. */
function SignedIn({ user, onLanguage }: { user: SessionUser; onLanguage: () => void }) {
  const router = useMemo(() => createAppRouter({ user, onLanguage }), []);
  const queries = useQueryClient();
  const [isExpired, setExpired] = useState<boolean | null>(null); // null: never yet
  useEffect(() => {
    const expire = () => setExpired(true);
    window.addEventListener(sessionExpired, expire);
    return () => window.removeEventListener(sessionExpired, expire);
  }, []);
  const back = () => {
    setExpired(false);
    void queries.invalidateQueries();
  };
  return (
    <>
      <RouterProvider router={router} />
      {isExpired !== null && <Suspense><SignInAgain isOpen={isExpired} onSignedIn={back} /></Suspense>}
    </>
  );
}

// The page's security policy forbids code from text; zod would try it once and be reported.
(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true };
try { if (localStorage.getItem(languageKey) === 'en') setLanguage('en'); } catch { /* storage may be forbidden: Vietnamese then */ }
const queries = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } } });
createRoot(document.getElementById('root')!).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
    <QueryClientProvider client={queries}><App /></QueryClientProvider>
  </MantineProvider>,
);
