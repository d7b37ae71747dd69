import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { moneyInWords } from '../../kit/amounts.ts';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { formatMoney } from '../../kit/money.ts';
import { PaperLinks } from '../../kit/ui/paper-links.tsx';
import { say } from '../../kit/words.ts';
import { stateNames } from '../words/names.ts';
import { screenWords as words } from '../words/screens.ts';
import { ActivityForm } from './activity-form.tsx';
import { ActivityPage } from './activity.tsx';
import { Charts, UnitChart } from './charts.tsx';
import { activityRefusal } from './refusal.ts';
import './activities.css';

const api = createClient<typeof import('../routes/read.ts')>('activities');
type Data = AnswerOf<typeof import('../routes/read.ts').activities>;
type Props = { year: { id: string; year: number; clusterNumber: number } };
const papersOf = ({ year, clusterNumber }: Props['year']) => `/nam/${year}/cum/${clusterNumber}/van-ban`;

/** The activities of a year; one of them when the address names it. */
export function Activities({ year }: Props) {
  const asked: Record<string, unknown> = useSearch({ strict: false });
  const id = asked['hoat-dong'];
  return typeof id === 'string' ? <ActivityPage key={id} activityId={id} papers={papersOf(year)} /> : <ActivityList year={year} />;
}

function ActivityList({ year }: Props) {
  const found = useQuery({ queryKey: ['activities', year.id], queryFn: () => api.load('activities', { yearId: year.id }) });
  const navigate = useNavigate();
  const [isAdding, setAdding] = useState(false);
  if (found.data === undefined) return found.isError ? <Alert color="red" role="alert">{activityRefusal(found.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const { total, activities, units, byKind, byMonth, members, may, occasions } = found.data;
  const [waiting, others] = [activities.filter((one) => one.isWaiting), activities.filter((one) => !one.isWaiting)];
  const owners = [...(may.joint ? [null] : []), ...may.own];
  const done = (id: string | null) => { setAdding(false); if (id !== null) void navigate({ to: '.', search: { 'hoat-dong': id } as never }); };
  return (
    <Stack className="page" gap="md">
      <Group justify="space-between" gap="xs">
        <Title order={1} fz={22}>{say(words.title, { year: year.year })}</Title>
        {owners.length > 0 && !isAdding && <Button h={44} onClick={() => setAdding(true)}>{say(words.add)}</Button>}
      </Group>
      {isAdding && <ActivityForm yearId={year.id} owners={owners} members={members} year={found.data} onDone={done} />}
      <div>
        <Text>{say(words.delivered)}</Text>
        <Text className="activity-total">{say(words.money, { amount: formatMoney(total.delivered) })}</Text>
        <Text>{moneyInWords(total.delivered)}</Text>
        <Text fz={14}>{say(words.pledged, { amount: formatMoney(total.value) })}</Text>
        <Group gap="xs" mt={4}>
          {([['activity', words.printActivities], ['beneficiary', words.printBeneficiaries]] as const).map(([by, name]) => <Group key={by} gap="xs"><Text>{say(name)}</Text><PaperLinks path="activities/activities-paper" asked={{ yearId: year.id, by }} title={say(name)} /></Group>)}
          <Anchor component={Link} to={papersOf(year)} underline="always" className="activity-link">{say(words.toPapers)}</Anchor>
        </Group>
      </div>
      {waiting.length > 0 && <section><Title order={2} fz={17}>{say(words.waiting)}</Title><ul className="plain-list">{waiting.map((one) => <Row key={one.id} one={one} />)}</ul></section>}
      {activities.length === 0 ? <Text>{say(words.none)}</Text> : (
        <>
          <Charts byKind={byKind} byMonth={byMonth} />
          {occasions.map((occasion) => ({ occasion, held: others.filter((one) => one.occasion === occasion) })).filter(({ held }) => held.length > 0).map(({ occasion, held }) => (
            <section key={occasion}>
              <Title order={2} fz={17}>{occasion}</Title>
              <ul className="plain-list">{held.map((one) => <Row key={one.id} one={one} />)}</ul>
            </section>
          ))}
          <UnitChart units={units} />
        </>
      )}
    </Stack>
  );
}

function Row({ one }: { one: Data['activities'][number] }) {
  return (
    <li className="activity-row">
      <Link to="." search={{ 'hoat-dong': one.id } as never} className="activity-link">{one.name}</Link>
      <Text fz={14}>{say(words.by, { day: formatDate(one.heldOn), who: one.agencyName ?? say(words.joint), state: say(stateNames[one.state]) })}</Text>
      <Text fz={14}>{one.value === 0 ? say(words.noMoney) : say(words.ofValue, { delivered: formatMoney(one.delivered), value: formatMoney(one.value) })}</Text>
    </li>
  );
}
