import '@mantine/core/styles.css';
import '../kit/ui/global.css';
import { Button, Group, MantineProvider, Tabs, Text } from '@mantine/core';
import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { SignIn } from '../accounts/screens/sign-in.tsx';
import { words as accountWords } from '../accounts/words.ts';
import { createClient } from '../kit/client.ts';
import { cssVariablesResolver, theme } from '../kit/ui/theme.ts';
import { say } from '../kit/words.ts';
import { ScoreSheet } from '../scoring/screens/score-sheet.tsx';
import { Scoreboard } from '../scoring/screens/scoreboard.tsx';
import { words as scoringWords } from '../scoring/words.ts';

const accounts = createClient<typeof import('../accounts/routes.ts')>('accounts');
const movement = createClient<typeof import('../movement/routes.ts')>('movement');

/** Signed out: the sign-in page. Signed in: the newest year's scoreboard. */
function App() {
  const queries = useQueryClient();
  const session = useQuery({ queryKey: ['session'], queryFn: () => accounts.load('session', {}) });
  const user = session.data?.user ?? null;
  const years = useQuery({ queryKey: ['years'], queryFn: () => movement.load('years', {}), enabled: user !== null });
  if (session.isPending) return null;
  if (user === null) return <SignIn onSignedIn={() => void queries.resetQueries()} />;
  const signOut = async () => {
    await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    await queries.resetQueries();
  };
  const year = years.data?.[0];
  const unitId = user.appointments.find((a) => a.role === 'unit-secretary')?.unitId ?? null;
  return (
    <>
      <Group component="header" justify="space-between" p="xs" bg="navy.9" c="white">
        <Text fw={600}>{say(accountWords.product)}</Text>
        <Group gap="xs"><Text>{user.name}</Text><Button variant="default" onClick={() => void signOut()}>{say(accountWords.signOut)}</Button></Group>
      </Group>
      <main>{year ? <YearTabs year={year} unitId={unitId} /> : years.isSuccess && <Text p="md">{say(scoringWords.none)}</Text>}</main>
    </>
  );
}

type Year = Parameters<typeof Scoreboard>[0]['year'];

/** The unit's own sheet, for who keeps one, beside the cluster's scoreboard. */
function YearTabs({ year, unitId }: { year: Year; unitId: string | null }) {
  return (
    <Tabs defaultValue={unitId === null ? 'board' : 'sheet'} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="sheet" h={48}>{say(scoringWords.sheetTab)}</Tabs.Tab>
        <Tabs.Tab value="board" h={48}>{say(scoringWords.boardTab)}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="sheet">{unitId === null ? <Text p="md">{say(scoringWords.noSheet)}</Text> : <ScoreSheet yearId={year.id} unitId={unitId} />}</Tabs.Panel>
      <Tabs.Panel value="board"><Scoreboard year={year} /></Tabs.Panel>
    </Tabs>
  );
}

const queries = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } } });
createRoot(document.getElementById('root')!).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver}>
    <QueryClientProvider client={queries}><App /></QueryClientProvider>
  </MantineProvider>,
);
