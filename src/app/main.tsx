import '@mantine/core/styles.css';
import '../kit/ui/global.css';
import { MantineProvider, Modal, Text } from '@mantine/core';
import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { SignIn, SignInForm } from '../accounts/screens/sign-in.tsx';
import { sessionExpired } from '../kit/client.ts';
import { cssVariablesResolver, theme } from '../kit/ui/theme.ts';
import { language, say, setLanguage } from '../kit/words.ts';
import { createAppRouter } from './screens/router.tsx';
import { useSession, type SessionUser } from './screens/session.ts';
import { words } from './words.ts';

const languageKey = 'quyetthang-language';

/** Signed out: the sign-in page. Signed in: the pages; a new choice of language draws all of them anew. */
function App() {
  const queries = useQueryClient();
  const user = useSession();
  const [shownIn, setShownIn] = useState(language());
  useEffect(() => {
    document.documentElement.lang = shownIn;
    try { localStorage.setItem(languageKey, shownIn); } catch { /* storage may be forbidden: the choice lasts for the page */ }
  }, [shownIn]);
  if (user === undefined) return null;
  if (user === null) return <SignIn onSignedIn={() => void queries.resetQueries()} />;
  return <SignedIn key={`${user.userId} ${shownIn}`} user={user} onLanguage={() => setShownIn(language())} />;
}

/** The pages; when the session ends meanwhile the sign-in opens over them, and what was typed stays. */
function SignedIn({ user, onLanguage }: { user: SessionUser; onLanguage: () => void }) {
  const router = useMemo(() => createAppRouter({ user, onLanguage }), []);
  const queries = useQueryClient();
  const [isExpired, setExpired] = useState(false);
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
      <Modal opened={isExpired} onClose={() => undefined} withCloseButton={false} title={say(words.signInAgain)}>
        <Text mb="md">{say(words.keptMeanwhile)}</Text>
        <SignInForm onSignedIn={back} />
      </Modal>
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
