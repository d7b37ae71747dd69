import { IconArrowsShuffle, IconBuildingCommunity, IconCalendarClock, IconChartBar, IconChecklist, IconClipboardList, IconFileText, IconHeartHandshake, IconListDetails, IconReport, IconRoute, IconScale, IconSchool, IconSubtask, IconUsers, IconWritingSign, type Icon } from '@tabler/icons-react';
import type { Text } from '../../kit/words.ts';
import { words } from '../words.ts';

/** What the menu needs to know of the person. */
export type MenuActor = { appointments: readonly { role: string; blockId?: string | null }[] };
export type MenuItem = { text: Text; icon: Icon; to: string; shown: (actor: MenuActor) => boolean };

const everybody = () => true;
const withRole = (...roles: string[]) => ({ appointments }: MenuActor) => appointments.some(({ role }) => roles.includes(role));
const servesCluster = ({ appointments }: MenuActor) => appointments.some(({ role }) => role !== 'administrator');
const seesBlocks = ({ appointments }: MenuActor) => appointments.some(({ role, blockId }) => role === 'emulation-officer' || role === 'administrator' || (role === 'viewer' && (blockId ?? null) !== null));

/** The first-level places in their order; a person sees those that the role has something to do in. Paths below the year begin with "./". */
export const menu: readonly MenuItem[] = [
  { text: words.stages, icon: IconRoute, to: './quy-trinh', shown: everybody },
  { text: words.pledge, icon: IconWritingSign, to: './giao-uoc', shown: everybody },
  { text: words.tasks, icon: IconSubtask, to: './nhiem-vu', shown: everybody },
  { text: words.reports, icon: IconReport, to: './bao-cao', shown: everybody },
  { text: words.duty, icon: IconCalendarClock, to: './truc', shown: servesCluster },
  { text: words.training, icon: IconSchool, to: './huan-luyen', shown: everybody },
  { text: words.activities, icon: IconHeartHandshake, to: './hoat-dong', shown: servesCluster },
  { text: words.sheet, icon: IconClipboardList, to: './phieu-tu-cham', shown: withRole('unit-secretary', 'unit-head') },
  { text: words.scoreboard, icon: IconChecklist, to: './bang-diem', shown: everybody },
  { text: words.crossCheck, icon: IconArrowsShuffle, to: './cham-cheo', shown: withRole('unit-secretary', 'unit-head', 'cluster-secretary', 'checker', 'emulation-officer', 'viewer') },
  { text: words.disputes, icon: IconScale, to: './kien-nghi', shown: everybody },
  { text: words.criteria, icon: IconListDetails, to: './tieu-chi', shown: everybody },
  { text: words.papers, icon: IconFileText, to: './van-ban', shown: everybody },
  { text: words.block, icon: IconChartBar, to: '/khoi', shown: seesBlocks },
  { text: words.organisation, icon: IconBuildingCommunity, to: '/don-vi', shown: everybody },
  { text: words.users, icon: IconUsers, to: '/tai-khoan', shown: withRole('administrator') },
];
