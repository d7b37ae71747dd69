import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { createRootRouteWithContext, createRoute, createRouter, Link, Navigate, useParams, type RouteComponent } from '@tanstack/react-router';
import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { say } from '../../kit/words.ts';
import { useYears, yearPath, type SessionUser, type YearLine } from './session.ts';
import { Shell } from './shell.tsx';
import { words } from '../words.ts';

type Context = { user: SessionUser; onLanguage: () => void };
export type YearPage = ComponentType<{ year: YearLine; user: SessionUser }>;

const root = createRootRouteWithContext<Context>()({
  component: () => <Shell {...root.useRouteContext()} />,
  notFoundComponent: () => <Text p="md">{say(words.notFound)}</Text>,
  errorComponent: () => (
    <Stack p="md" align="start"><Alert color="red" role="alert">{say(words.crashed)}</Alert><Button onClick={() => window.location.reload()}>{say(words.reload)}</Button></Stack>
  ),
});

/** The first page: what waits for the reader; for who only looks on, the scores. */
function Home() {
  const years = useYears();
  const { user }: Context = root.useRouteContext();
  if (years.isPending) return <Text p="md">{say(words.loading)}</Text>;
  const year = years.data?.[0];
  if (year === undefined) return <Stack p="md" align="start"><Text>{say(words.noYear)}</Text><Group><Button component={Link} to="/don-vi">{say(words.organisation)}</Button><Button component={Link} to="/nam-moi" variant="default">{say(words.newYear)}</Button></Group></Stack>;
  const place = user.appointments.some(({ role }) => role !== 'viewer' && role !== 'administrator') ? 'hom-nay' : 'bang-diem';
  return <Navigate to={`${yearPath(year)}/${place}`} replace />;
}

/** A page below /nam/$year/cum/$cluster: gets the year's row, or says that there is none. */
function ofYear(load: () => Promise<{ default: YearPage }>) {
  const Page = lazy(load) as LazyExoticComponent<YearPage>;
  return function OfYear() {
    const { year, cluster } = useParams({ strict: false });
    const years = useYears();
    const { user }: Context = root.useRouteContext();
    if (years.isPending) return <Text p="md">{say(words.loading)}</Text>;
    const line = years.data?.find((y) => String(y.year) === year && String(y.clusterNumber) === cluster);
    return line ? <Page year={line} user={user} /> : <Text p="md">{say(words.notFound)}</Text>;
  };
}

const at = <P extends string>(path: P, component: RouteComponent) => createRoute({ getParentRoute: () => root, path, component });
const yearAt = <P extends string>(path: P, load: () => Promise<{ default: YearPage }>) => at(`/nam/$year/cum/$cluster/${path}`, ofYear(load));

const MyAccount = lazy(() => import('../../accounts/screens/my-account.tsx').then((m) => ({ default: m.MyAccount })));
const AccountPanel = lazy(() => import('../../accounts/screens/account-panel.tsx').then((m) => ({ default: m.AccountPanel })));
const People = lazy(() => import('../../organisation/screens/people.tsx').then((m) => ({ default: m.People })));
const Units = lazy(() => import('../../organisation/screens/units.tsx').then((m) => ({ default: m.Units })));
const CalendarPage = lazy(() => import('../../organisation/screens/calendar.tsx').then((m) => ({ default: m.CalendarPage })));
const BeginYear = lazy(() => import('../../movement/screens/begin-year.tsx').then((m) => ({ default: m.BeginYear })));
const BlockPage = lazy(() => import('../../scoring/screens/block.tsx').then((m) => ({ default: m.BlockPage })));

function UnitsPage() {
  const { user }: Context = root.useRouteContext();
  return <Suspense><Units user={user} /></Suspense>;
}
/** The calendar of the year that one works in. */
function HolidaysPage() {
  const years = useYears();
  if (years.isPending) return <Text p="md">{say(words.loading)}</Text>;
  const [newest] = years.data ?? [];
  return <Suspense><CalendarPage {...(newest && { firstYear: newest.year })} /></Suspense>;
}
function MyPage() {
  const { user }: Context = root.useRouteContext();
  return <Suspense><MyAccount name={user.name} /></Suspense>;
}

const tree = root.addChildren([
  at('/', Home),
  at('/cua-toi', MyPage),
  at('/khoi', () => <Suspense><BlockPage /></Suspense>),
  at('/don-vi', UnitsPage),
  at('/tai-khoan', () => <Suspense><People tools={{ Account: AccountPanel }} /></Suspense>),
  at('/lich-nghi', HolidaysPage),
  at('/nam-moi', () => <Suspense><BeginYear /></Suspense>),
  yearAt('hom-nay', () => import('../../movement/screens/my-work.tsx').then((m) => ({ default: m.MyWork }))),
  yearAt('bang-diem', () => import('../../scoring/screens/scoreboard.tsx').then((m) => ({ default: m.Scoreboard }))),
  yearAt('cham-cheo', () => import('../../scoring/screens/cross-check.tsx').then((m) => ({ default: m.CrossCheck }))),
  yearAt('phieu-tu-cham', () => import('../../scoring/screens/my-sheet.tsx').then((m) => ({ default: m.MySheet }))),
  yearAt('quy-trinh', () => import('../../movement/screens/year-timeline.tsx').then((m) => ({ default: m.YearTimeline }))),
  yearAt('giao-uoc', () => import('../../movement/screens/pledge.tsx').then((m) => ({ default: m.Pledge }))),
  yearAt('tieu-chi', () => import('../../scoring/screens/criteria.tsx').then((m) => ({ default: m.Criteria }))),
  yearAt('kien-nghi', () => import('../../scoring/screens/dispute-list.tsx').then((m) => ({ default: m.Disputes }))),
  yearAt('hoat-dong', () => import('../../activities/screens/activities.tsx').then((m) => ({ default: m.Activities }))),
  yearAt('nhiem-vu', () => import('../../tasks/screens/tasks.tsx').then((m) => ({ default: m.Tasks }))),
  yearAt('nhiem-vu/tham-muu', () => import('../../tasks/screens/proposals.tsx').then((m) => ({ default: m.Proposals }))),
  yearAt('nhiem-vu/ket-luan', () => import('../../tasks/screens/conclusions.tsx').then((m) => ({ default: m.Conclusions }))),
  yearAt('truc', () => import('../../duty/screens/duty.tsx').then((m) => ({ default: m.Duty }))),
  yearAt('su-kien', () => import('../../events/screens/events.tsx').then((m) => ({ default: m.Events }))),
  yearAt('huan-luyen', () => import('../../training/screens/training.tsx').then((m) => ({ default: m.Training }))),
  yearAt('bao-cao', () => import('../../reports/screens/reports.tsx').then((m) => ({ default: m.Reports }))),
  yearAt('bao-cao/ma-tran', () => import('../../reports/screens/matrix.tsx').then((m) => ({ default: m.Matrix }))),
  yearAt('bao-cao/tong-hop', () => import('../../reports/screens/roll-up.tsx').then((m) => ({ default: m.RollUp }))),
  yearAt('bao-cao/bieu-mau', () => import('../../reports/screens/forms.tsx').then((m) => ({ default: m.Forms }))),
  yearAt('van-ban', () => import('../../documents/screens/centre.tsx').then((m) => ({ default: m.DocumentsCentre }))),
  yearAt('van-ban/soan/$documentId', () => import('../../documents/screens/draft.tsx').then((m) => ({ default: m.DraftPage }))),
  yearAt('van-ban/mau', () => import('../../documents/screens/templates.tsx').then((m) => ({ default: m.TemplatesPage }))),
  yearAt('van-ban/mau/$paper', () => import('../../documents/screens/template.tsx').then((m) => ({ default: m.TemplatePage }))),
]);

export const createAppRouter = (context: Context) => createRouter({ routeTree: tree, context, defaultPreload: 'intent', scrollRestoration: true });
