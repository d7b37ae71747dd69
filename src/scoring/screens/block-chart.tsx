import { Text, Title } from '@mantine/core';
import { say } from '../../kit/words.ts';
import { blockWords as words, formatPercent } from '../words/block.ts';
import type { Line } from './block.tsx';

/** The medians as bars from zero, the highest first, each with its value at the end; the table above holds the same figures. */
export function BlockChart({ clusters }: { clusters: readonly Line[] }) {
  const compared = clusters.filter((line) => line.medianPercent !== null).sort((a, b) => b.medianPercent! - a.medianPercent! || a.number - b.number);
  const [best, worst] = [compared[0], compared.at(-1)];
  if (best === undefined || worst === undefined) return <Text c="dimmed" fz={14}>{say(words.noMedian)}</Text>;
  const most = Math.max(10_000, best.medianPercent!);
  const summary = say(words.chartSummary, { count: compared.length, best: best.name, high: formatPercent(best.medianPercent!), worst: worst.name, low: formatPercent(worst.medianPercent!) });
  return (
    <section>
      <Title order={2} fz={16} mb={4}>{say(words.chart)}</Title>
      <div role="img" aria-label={summary} className="block-bars">
        {compared.map(({ clusterId, name, medianPercent }) => (
          <div key={clusterId} className="block-bar">
            <span>{name}</span>
            <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none"><rect width={Math.max(0, medianPercent!)} height={1} /></svg>
            <b>{formatPercent(medianPercent!)}</b>
          </div>
        ))}
      </div>
      <Text c="dimmed" fz={13} mt={4}>{say(words.chartNote)}</Text>
    </section>
  );
}
