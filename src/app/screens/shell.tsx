import { Badge, Group, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { Link, Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { useCallback } from 'react';
import './shell.css';
import { language, say, setLanguage } from '../../kit/words.ts';
import { LateMenu, type MenuButton } from './late-menu.tsx';
import { menuOf } from './menu.ts';
import { Pages, Places } from './places.tsx';
import { signOut, useYears, yearPath, type SessionUser, type YearLine } from './session.ts';
import { words } from '../words.ts';

type Props = { user: SessionUser; onLanguage: () => void };

/** The frame of every page: where one is in the year, the menu (a rail, on phones a bar) and the pages of its place, the page. */
export function Shell({ user, onLanguage }: Props) {
  const years = useYears().data ?? [];
  const params = useParams({ strict: false });
  const year = years.find((y) => String(y.year) === params.year && String(y.clusterNumber) === params.cluster) ?? years[0];
  const path = useRouterState({ select: (state) => state.location.pathname });
  const places = menuOf(user, year && yearPath(year));
  return (
    <div className="shell">
      <a href="#noi-dung" className="skip">{say(words.skip)}</a>
      <header className="shell-head">
        <Link to="/" className="shell-name">{say(words.product)}</Link>
        {year && <YearMark year={year} years={years} />}
        <AccountMenu user={user} onLanguage={onLanguage} />
      </header>
      <Places places={places} path={path} />
      <Pages places={places} path={path} />
      <main id="noi-dung" tabIndex={-1}><Outlet /></main>
    </div>
  );
}

/** Which year and stage the page belongs to; a switch when there are several. */
function YearMark({ year, years }: { year: YearLine; years: readonly YearLine[] }) {
  const nameOf = (y: YearLine) => `${y.clusterName} · ${y.year}`;
  const Switch: MenuButton = useCallback((props) => <UnstyledButton fz={14} {...props} className="shell-account">{nameOf(year)} ▾</UnstyledButton>, [nameOf(year)]);
  return (
    <Group gap="xs" className="shell-year">
      {years.length === 1 ? <Text component="span" fz={14}>{nameOf(year)}</Text> : <LateMenu button={Switch} position="bottom-start" lines={years.map((y) => ({ text: nameOf(y), to: `${yearPath(y)}/quy-trinh` }))} />}
      {year.stageName && <Text component="span" fz={14} className="shell-stage">{say(words.stageNow, { stage: year.stageName })}</Text>}
      {year.isDemo && <Badge color="yellow.3" c="dark.9" tt="none" fw={600}>{say(words.demo)}</Badge>}
    </Group>
  );
}

function AccountMenu({ user, onLanguage }: Props) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const isDark = colorScheme === 'dark';
  const Account: MenuButton = useCallback((props) => <UnstyledButton aria-label={say(words.account, { name: user.name })} {...props} className="shell-account"><IconUser size={20} aria-hidden /><span>{user.name}</span></UnstyledButton>, [user.name]);
  return (
    <LateMenu button={Account} position="bottom-end" lines={[
      { text: say(words.me), to: '/cua-toi' },
      { text: say(words.organisation), to: '/don-vi' },
      { text: say(words.language), lang: language() === 'vi' ? 'en' : 'vi', onChoose: () => { setLanguage(language() === 'vi' ? 'en' : 'vi'); onLanguage(); } },
      { text: say(isDark ? words.light : words.dark), onChoose: () => setColorScheme(isDark ? 'light' : 'dark') },
      { text: say(words.signOut), onChoose: () => void signOut() },
    ]} />
  );
}
