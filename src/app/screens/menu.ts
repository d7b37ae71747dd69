import { IconBuildingCommunity, IconCalendarTime, IconChecklist, IconClipboardList, IconFileText, IconHeartHandshake, IconReport, IconRoute, type Icon } from '@tabler/icons-react';
import type { Text } from '../../kit/words.ts';
import { words } from '../words.ts';

/** What the menu needs to know of the person. */
export type MenuActor = { appointments: readonly { role: string; blockId?: string | null }[]; leads: readonly unknown[] };
type Page = { text: Text; to: string; shown: (actor: MenuActor) => boolean };
type Group = { text: Text; icon: Icon; pages: readonly Page[] };
/** A place of the menu as one person sees it: it opens its first page; the others stand in the row above the page. */
export type Place = { id: GroupId; text: Text; icon: Icon; pages: readonly { text: Text; to: string }[] };

const everybody = () => true;
const withRole = (...roles: string[]) => ({ appointments }: MenuActor) => appointments.some(({ role }) => roles.includes(role));
const servesCluster = ({ appointments }: MenuActor) => appointments.some(({ role }) => role !== 'administrator');
const seesBlocks = ({ appointments }: MenuActor) => appointments.some(({ role, blockId }) => role === 'emulation-officer' || role === 'administrator' || (role === 'viewer' && (blockId ?? null) !== null));

/** The first level, at most nine for anybody, and the pages below each; a person sees those that the role has something to do in. Paths below the year begin with "./". */
const groups = {
  today: { text: words.today, icon: IconClipboardList, pages: [{ text: words.today, to: './hom-nay', shown: servesCluster }] },
  year: { text: words.year, icon: IconRoute, pages: [
    { text: words.stages, to: './quy-trinh', shown: everybody },
    { text: words.tasks, to: './nhiem-vu', shown: everybody },
    { text: words.pledge, to: './giao-uoc', shown: everybody },
    { text: words.criteria, to: './tieu-chi', shown: everybody },
  ] },
  reports: { text: words.reports, icon: IconReport, pages: [{ text: words.reports, to: './bao-cao', shown: everybody }] },
  duty: { text: words.duty, icon: IconCalendarTime, pages: [{ text: words.roster, to: './truc', shown: servesCluster }, { text: words.events, to: './su-kien', shown: servesCluster }, { text: words.training, to: './huan-luyen', shown: everybody }] },
  activities: { text: words.activities, icon: IconHeartHandshake, pages: [{ text: words.activities, to: './hoat-dong', shown: servesCluster }] },
  scoring: { text: words.scoring, icon: IconChecklist, pages: [
    { text: words.sheet, to: './phieu-tu-cham', shown: withRole('unit-secretary', 'unit-head') },
    { text: words.scoreboard, to: './bang-diem', shown: everybody },
    { text: words.crossCheck, to: './cham-cheo', shown: withRole('unit-secretary', 'unit-head', 'cluster-secretary', 'checker', 'emulation-officer', 'viewer') },
    { text: words.disputes, to: './kien-nghi', shown: everybody },
    { text: words.block, to: '/khoi', shown: seesBlocks },
  ] },
  papers: { text: words.papers, icon: IconFileText, pages: [{ text: words.papers, to: './van-ban', shown: everybody }] },
  administration: { text: words.administration, icon: IconBuildingCommunity, pages: [
    { text: words.organisation, to: '/don-vi', shown: withRole('administrator') },
    { text: words.users, to: '/tai-khoan', shown: withRole('administrator') },
    { text: words.calendar, to: '/lich-nghi', shown: withRole('administrator') },
  ] },
} satisfies Record<string, Group>;
export type GroupId = keyof typeof groups;

/** What the phone's bar has room for; the rest is behind "Thêm". */
export const onBar = 4;
/** A person's own work stands first: the leader's secretary before a unit's, and each before who only looks on. */
const ownFirst: readonly { is: (actor: MenuActor) => boolean; first: readonly GroupId[] }[] = [
  { is: withRole('administrator'), first: ['administration', 'year', 'scoring', 'papers'] },
  { is: ({ leads }) => leads.length > 0, first: ['year', 'reports', 'scoring', 'papers'] },
  { is: withRole('unit-secretary', 'unit-head'), first: ['scoring', 'reports', 'year', 'duty'] },
  { is: withRole('duty-officer'), first: ['duty', 'reports', 'year', 'activities'] },
  { is: withRole('checker', 'emulation-officer', 'viewer'), first: ['scoring', 'year', 'reports', 'papers'] },
];

/** The menu of a person; `year`: the address of the year that is looked at, undefined while there is none. */
export function menuOf(actor: MenuActor, year: string | undefined): Place[] {
  const first = ownFirst.find(({ is }) => is(actor))?.first ?? [];
  const rank = (id: GroupId) => (id === 'today' ? -1 : first.includes(id) ? first.indexOf(id) : first.length);
  return (Object.entries(groups) as [GroupId, Group][])
    .map(([id, { text, icon, pages }]) => {
      const own = pages.filter((page) => (year !== undefined || !page.to.startsWith('./')) && page.shown(actor));
      return { id, icon, text: own.length === 1 ? own[0]!.text : text, pages: own.map((page) => ({ text: page.text, to: page.to.replace(/^\./, year ?? '.') })) };
    })
    .filter(({ pages }) => pages.length > 0)
    .sort((a, b) => rank(a.id) - rank(b.id));
}

/** Whether an address is a page's or lies below it. */
export const isAt = (path: string, to: string) => path === to || path.startsWith(`${to}/`);
