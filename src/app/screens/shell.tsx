import { Badge, Button, Group, Menu, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconDots, IconUser } from '@tabler/icons-react';
import { Link, Outlet, useParams, useRouterState } from '@tanstack/react-router';
import './shell.css';
import { language, say, setLanguage } from '../../kit/words.ts';
import { menu, type MenuItem } from './menu.ts';
import { signOut, useYears, yearPath, type SessionUser, type YearLine } from './session.ts';
import { words } from '../words.ts';

const onBar = 4;
type Props = { user: SessionUser; onLanguage: () => void };

/** The frame of every page: where one is in the year, the menu (a rail, on phones a bar), the page. */
export function Shell({ user, onLanguage }: Props) {
  const years = useYears().data ?? [];
  const params = useParams({ strict: false });
  const year = years.find((y) => String(y.year) === params.year && String(y.clusterNumber) === params.cluster) ?? years[0];
  const items = menu.filter((item) => (year !== undefined || !item.to.startsWith('./')) && item.shown(user)).map((item) => ({ ...item, to: item.to.replace('.', year && item.to.startsWith('.') ? yearPath(year) : '.') }));
  return (
    <div className="shell">
      <a href="#noi-dung" className="skip">{say(words.skip)}</a>
      <header className="shell-head">
        <Link to="/" className="shell-name">{say(words.product)}</Link>
        {year && <YearMark year={year} years={years} />}
        <AccountMenu user={user} onLanguage={onLanguage} />
      </header>
      <Places items={items} />
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
        <Menu.Item onClick={() => { setLanguage(language() === 'vi' ? 'en' : 'vi'); onLanguage(); }} lang={language() === 'vi' ? 'en' : 'vi'}>{say(words.language)}</Menu.Item>
        <Menu.Item onClick={() => setColorScheme(isDark ? 'light' : 'dark')}>{say(isDark ? words.light : words.dark)}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{say(words.signOut)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Icon over its word. On phones the first four stand in the bar and the rest behind "Thêm". */
function Places({ items }: { items: readonly MenuItem[] }) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const place = ({ text, icon: Icon, to }: MenuItem, className = '') => (
    <Link key={to} to={to} className={`place ${className}`} aria-current={path.startsWith(to) ? 'page' : undefined}>
      <Icon size={22} stroke={1.75} aria-hidden /><span>{say(text)}</span>
    </Link>
  );
  const rest = items.slice(onBar);
  return (
    <nav className="places" aria-label={say(words.menu)}>
      {items.map((item, n) => place(item, n >= onBar ? 'place-rest' : ''))}
      {rest.length > 0 && (
        <Menu position="top-end" width={220}>
          <Menu.Target><UnstyledButton className="place place-more"><IconDots size={22} aria-hidden /><span>{say(words.more)}</span></UnstyledButton></Menu.Target>
          <Menu.Dropdown>{rest.map(({ text, to }) => <Menu.Item key={to} component={Link} to={to} mih={44}>{say(text)}</Menu.Item>)}</Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}
