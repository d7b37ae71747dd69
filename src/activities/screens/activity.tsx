import { Alert, Anchor, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { moneyInWords } from '../../kit/amounts.ts';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { formatMoney } from '../../kit/money.ts';
import { say } from '../../kit/words.ts';
import { dueOf, monthsOf, valueOf } from '../rules/lines.ts';
import { kindNames, stateNames } from '../words/names.ts';
import { screenWords as words } from '../words/screens.ts';
import { ActivityActs } from './activity-acts.tsx';
import { ActivityFiles } from './activity-files.tsx';
import { ActivityForm } from './activity-form.tsx';
import { ActivityShares } from './activity-shares.tsx';
import { activityRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/read.ts')>('activities');
export type ActivityData = AnswerOf<typeof import('../routes/read.ts').activity>;

/** One activity: photos first, then what was given to whom, the shares and what may be done now. */
export function ActivityPage({ activityId, papers }: { activityId: string; /** The address of the documents centre. */ papers: string }) {
  const found = useQuery({ queryKey: ['activity', activityId], queryFn: () => api.load('activity', { activityId }) });
  const [isEditing, setEditing] = useState(false);
  if (found.data === undefined) return found.isError ? <Alert color="red" role="alert">{activityRefusal(found.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const one = found.data;
  const beneficiary = one.beneficiaryCount === null ? one.beneficiary : say(words.countIs, { beneficiary: one.beneficiary, count: formatMoney(one.beneficiaryCount), noun: one.beneficiaryNoun ?? '' });
  return (
    <Stack className="page" gap="md" maw={960}>
      <Anchor component={Link} to="." search={{} as never} className="activity-link">{say(words.back)}</Anchor>
      <div>
        <Title order={1} fz={22}>{one.name}</Title>
        <Text fw={600}>{say(words.by, { day: formatDate(one.heldOn), who: one.agencyName ?? say(words.joint), state: say(stateNames[one.state]) })}</Text>
        <Text>{one.occasion} · {say(kindNames[one.kind])}</Text>
        <Text>{say(words.beneficiaryIs, { beneficiary })}</Text>
        {one.note !== null && <Text>{one.note}</Text>}
      </div>
      {isEditing ? <ActivityForm yearId={one.yearId} owners={[one.unitId]} members={one.members} year={one} before={one} onDone={() => setEditing(false)} /> : (
        <>
          <ActivityFiles activity={one} />
          <section>
            <Title order={2} fz={17}>{say(words.lines)}</Title>
            <ul className="plain-list">{one.lines.map((line) => <LineRow key={line.id} line={line} />)}</ul>
            <Text fw={600}>{say(words.total, { amount: formatMoney(one.value), words: moneyInWords(one.value) })}</Text>
          </section>
          {one.unitId === null && <ActivityShares activity={one} />}
          {one.may.record && <Anchor component={Link} to={papers} underline="always" className="activity-link">{say(words.toPapersOf)}</Anchor>}
          {one.may.record && <ActivityActs activity={one} onEdit={() => setEditing(true)} />}
        </>
      )}
    </Stack>
  );
}

function LineRow({ line }: { line: ActivityData['lines'][number] }) {
  const { kind, item, unit, quantity, unitPrice, delivered, overReason } = line;
  const told = { item, unit, quantity: formatMoney(quantity), price: formatMoney(unitPrice), months: monthsOf(line), value: formatMoney(valueOf(line)) };
  return (
    <li className="activity-row">
      <Text>{say(kind === 'cash' ? words.cashIs : kind === 'monthly' ? words.monthlyIs : words.lineIs, told)}</Text>
      <Text fz={14}>{say(words.arrivedIs, { delivered: formatMoney(delivered), due: formatMoney(dueOf(line)), unit })}</Text>
      {overReason !== null && <Text fz={14}>{say(words.overIs, { reason: overReason })}</Text>}
    </li>
  );
}
