import { Alert, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { say } from '../../kit/words.ts';
import { screenWords as words } from '../words/screens.ts';
import { Agenda } from './agenda.tsx';
import { People } from './people.tsx';
import { dutyRefusal } from './refusal.ts';
import { RosterMonth } from './roster-month.tsx';
import { Settings } from './settings.tsx';
import { Swaps } from './swaps.tsx';
import { Units } from './units.tsx';
import './duty.css';

const api = createClient<typeof import('../routes/read.ts')>('duty');
export type OverviewData = AnswerOf<typeof import('../routes/read.ts').overview>;
/** What every part knows: the year, the unit that is looked at, and the month, YYYY-MM-01. `go` changes the address. */
export type PartProps = { yearId: string; unitId: string; userId: string; month: string; /** The shift that the address asks for. */ shift: OverviewData['shift']; data: OverviewData; go: (search: Record<string, string>) => void };
const parts = [['bay-ngay', words.agenda, Agenda], ['thang', words.month, RosterMonth], ['doi-ca', words.swaps, Swaps], ['nguoi-truc', words.people, People], ['quy-dinh', words.settings, Settings], ['don-vi-khac', words.units, Units]] as const;

/** Duty of a unit, or of all of them; the address names the part (?muc=thang), the unit and the month (?thang=2020-11), or one shift (?ca=…), whose day is opened. A phone begins with the seven days to come. */
export function Duty({ year, user }: { year: { id: string; year: number }; user: { userId: string } }) {
  const asked: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const isPhone = useMediaQuery('(max-width: 640px)', undefined, { getInitialValueInEffect: false });
  const askedMonth = /^\d{4}-\d{2}$/.test(String(asked['thang'])) ? `${String(asked['thang'])}-01` : undefined;
  const askedShift = /^[0-9a-f-]{36}$/.test(String(asked['ca'])) ? String(asked['ca']) : undefined;
  const found = useQuery({ queryKey: ['duty', 'overview', year.id, askedMonth, askedShift], queryFn: () => api.load('overview', { yearId: year.id, month: askedMonth, shiftId: askedShift }), placeholderData: (before) => before });
  const { data } = found;
  if (data === undefined) return <Stack className="page">{found.isError ? <Alert color="red" role="alert">{dutyRefusal(found.error)}</Alert> : <Text>{say(words.loading)}</Text>}</Stack>;
  const shift = data.shift?.id === askedShift ? data.shift : null;
  const unit = data.units.find(({ unitId }) => unitId === (shift?.unitId ?? asked['don-vi'])) ?? data.units.find(({ unitId }) => data.own.includes(unitId)) ?? data.units[0];
  const shownParts = parts.filter(([id]) => (id !== 'don-vi-khac' || data.may.readAll) && (id !== 'doi-ca' || (unit !== undefined && data.own.includes(unit.unitId))));
  const [current, , Part] = shownParts.find(([id]) => id === asked['muc']) ?? (shift !== null ? parts[1] : data.own.length === 0 && data.may.readAll ? shownParts.at(-1)! : isPhone ? parts[0] : parts[1]);
  const go = (search: Record<string, string>) => void navigate({ to: '.', search: { ...asked, ca: undefined, muc: current, ...search } as never });
  return (
    <Stack className="page" gap="md" maw={1200}>
      <Group justify="space-between" gap="xs" align="end">
        <Title order={1} fz={22}>{unit === undefined || current === 'don-vi-khac' || current === 'quy-dinh' ? say(words.title) : say(words.titleOf, { unit: unit.shortName })}</Title>
        {data.units.length > 1 && current !== 'don-vi-khac' && current !== 'quy-dinh' && <NativeSelect size="md" label={say(words.unit)} value={unit!.unitId} onChange={(event) => go({ 'don-vi': event.currentTarget.value })} data={data.units.map(({ unitId, shortName }) => ({ value: unitId, label: shortName }))} />}
      </Group>
      <nav className="duty-parts" aria-label={say(words.parts)}>
        {shownParts.map(([id, name]) => <Link key={id} to="." search={{ ...asked, ca: undefined, muc: id } as never} className="duty-part" aria-current={id === current ? 'page' : undefined}>{say(name)}</Link>)}
      </nav>
      {asked['ca'] !== undefined && shift === null && !found.isPlaceholderData && <Alert color="yellow" role="status">{say(words.noSuchShift)}</Alert>}
      {unit === undefined && current !== 'quy-dinh' ? <Text>{say(words.nothing)}</Text> : <Part key={unit?.unitId} userId={user.userId} yearId={year.id} unitId={unit?.unitId ?? ''} month={shift === null ? (askedMonth ?? data.month) : data.month} shift={shift} data={data} go={go} />}
    </Stack>
  );
}
