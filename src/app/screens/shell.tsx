import { Badge, Button, Group, Menu, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { Link, Outlet, useParams, useRouterState } from '@tanstack/react-router';
import './shell.css';
import { language, say, setLanguage } from '../../kit/words.ts';
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
  const name = `${year.clusterName} · ${year.year}`;
  return (
    <Group gap="xs" className="shell-year">
      {years.length === 1 ? <Text component="span" fz={14}>{name}</Text> : (
        <Menu>
          <Menu.Target><Button variant="subtle" c="white" size="sm">{name} ▾</Button></Menu.Target>
          <Menu.Dropdown>{years.map((y) => <Menu.Item key={y.id} component={Link} to={`${yearPath(y)}/quy-trinh`}>{y.clusterName} · {y.year}</Menu.Item>)}</Menu.Dropdown>
        </Menu>
      )}
      {year.stageName && <Text component="span" fz={14} className="shell-stage">{say(words.stageNow, { stage: year.stageName })}</Text>}
      {year.isDemo && <Badge color="yellow.3" c="dark.9" tt="none" fw={600}>{say(words.demo)}</Badge>}
    </Group>
  );
}

function AccountMenu({ user, onLanguage }: Props) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const isDark = colorScheme === 'dark';
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className="shell-account" aria-label={say(words.account, { name: user.name })}><IconUser size={20} aria-hidden /><span>{user.name}</span></UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/cua-toi">{say(words.me)}</Menu.Item>
        <Menu.Item component={Link} to="/don-vi">{say(words.organisation)}</Menu.Item>
        <Menu.Item onClick={() => { setLanguage(language() === 'vi' ? 'en' : 'vi'); onLanguage(); }} lang={language() === 'vi' ? 'en' : 'vi'}>{say(words.language)}</Menu.Item>
        <Menu.Item onClick={() => setColorScheme(isDark ? 'light' : 'dark')}>{say(isDark ? words.light : words.dark)}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{say(words.signOut)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
