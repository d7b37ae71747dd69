import { Text } from '@mantine/core';
import { say } from '../../kit/words.ts';
import { formatCount } from '../../kit/points.ts';
import type { Rhythm } from '../rules/form-kinds.ts';
import { periodName, periodShort } from '../words/names.ts';
import { rollUpWords as words } from '../words/screens.ts';

type Point = { id: string; startsOn: string; endsOn: string; eventName: string | null; total: number; sent: number };
const [width, height, foot, top] = [720, 160, 20, 16];
const labelEvery = 8;

/** The cluster's totals as bars from zero, one for each period, the present one in gold; its sentence and its table say the same. */
export function TrendChart({ label, rhythm, points }: { label: string; rhythm: Rhythm; points: readonly Point[] }) {
  const most = Math.max(1, ...points.map(({ total }) => total));
  const [first, last] = [points[0]!, points.at(-1)!];
  const step = width / points.length;
  const summary = say(words.chartOf, { label, first: formatCount(first.total), from: periodName(rhythm, first), last: formatCount(last.total), to: periodName(rhythm, last), most: formatCount(Math.max(...points.map(({ total }) => total))) });
  const isNarrow = points.length > labelEvery;
  return (
    <>
      <svg className="trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
        {points.map((point, n) => {
          const tall = ((height - foot - top) * point.total) / most;
          return (
            <g key={point.id}>
              <rect className={n === points.length - 1 ? 'now' : ''} x={n * step + step * 0.15} width={step * 0.7} y={height - foot - tall} height={tall} />
              <text x={n * step + step / 2} y={height - foot - tall - 4}>{formatCount(point.total)}</text>
              {(!isNarrow || n % 2 === (points.length - 1) % 2) && <text x={n * step + step / 2} y={height - 5}>{periodShort(rhythm, point)}</text>}
            </g>
          );
        })}
      </svg>
      <Text fz={14} c="dimmed">{summary}</Text>
    </>
  );
}
