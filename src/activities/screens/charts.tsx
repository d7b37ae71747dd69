import { Text, Title } from '@mantine/core';
import type { AnswerOf } from '../../kit/client.ts';
import { formatMoney } from '../../kit/money.ts';
import { Bars, type Bar } from '../../kit/ui/bars.tsx';
import { say } from '../../kit/words.ts';
import { kindNames } from '../words/names.ts';
import { screenWords as words } from '../words/screens.ts';

type Data = AnswerOf<typeof import('../routes/read.ts').activities>;
type Total = { value: number; delivered: number };
const byDelivered = (a: Total, b: Total) => b.delivered - a.delivered || b.value - a.value;
/** Of what is not there yet the whole stands grey behind. */
const barOf = (key: string, label: string, { value, delivered }: Total): Bar => ({ key, label, value: delivered, whole: value, said: value === delivered ? say(words.money, { amount: formatMoney(value) }) : say(words.ofValue, { delivered: formatMoney(delivered), value: formatMoney(value) }) });

/** What was given by kind, the most first, and month by month. */
export function Charts({ byKind, byMonth }: Pick<Data, 'byKind' | 'byMonth'>) {
  const kinds = byKind.filter(({ value, delivered }) => value + delivered > 0).sort(byDelivered).map((one) => barOf(one.key, say(kindNames[one.key]), one));
  const months = [...byMonth].sort((a, b) => a.key.localeCompare(b.key)).map((one) => barOf(one.key, say(words.month, { month: Number(one.key.slice(5)), count: one.count }), one));
  return (
    <div className="activity-charts">
      {kinds.length > 0 && <section><Title order={2} fz={17} mb={4}>{say(words.byKind)}</Title><Bars bars={kinds} /></section>}
      <section><Title order={2} fz={17} mb={4}>{say(words.byMonth)}</Title><Bars bars={months} /><Text fz={13} c="dimmed" mt={4}>{say(words.byMonthNote)}</Text></section>
    </div>
  );
}

/** What each unit gave, who gave most first. */
export const UnitChart = ({ units }: Pick<Data, 'units'>) => (
  <section>
    <Title order={2} fz={17} mb={4}>{say(words.byUnit)}</Title>
    <div className="activity-units"><Bars bars={[...units].sort(byDelivered).map((one) => barOf(one.unitId, one.agencyName, one))} /></div>
  </section>
);
