import { Text, Title } from '@mantine/core';
import { memo, useState } from 'react';
import type { AnswerOf } from '../../kit/client.ts';
import { say } from '../../kit/words.ts';
import type { BoardUnit } from '../rules/board.ts';
import type { TiePair } from '../rules/ranking.ts';
import { quotaSentences, rangeSentence, rankingWords as words, tiePairSentences } from '../words/ranking.ts';
import './ranking-panel.css';

export type Ranking = AnswerOf<typeof import('../routes/board.ts').ranking>;
export type NameOf = (unitId: string) => string;
type Props = { ranking: Ranking; units: readonly BoardUnit[] };

/** Below the table: how the ranking came about and how firm it is, for the cluster as a whole. Nothing is worked out while it is closed, so that a change of view has only the table to draw. */
export const RankingPanel = memo(function RankingPanel(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="ranking-panel" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(words.title)}</summary>
      {isOpen && <RankingParts {...props} />}
    </details>
  );
});

function RankingParts({ ranking: { ties, ranges, quotas, checkers }, units }: Props) {
  const nameOf: NameOf = (unitId) => units.find((unit) => unit.unitId === unitId)?.shortName ?? '';
  const rankOf = new Map(units.map(({ unitId, rank }) => [unitId, rank]));
  const movable = units.filter(({ unitId }) => ranges[unitId] !== undefined && ranges[unitId].best !== ranges[unitId].worst);
  return (
    <div className="ranking-parts">
      <section>
        <Title order={2} fz={16}>{say(words.ties)}</Title>
        {ties.length === 0 ? <Text fz={14} c="dimmed">{say(words.noTies)}</Text> : ties.map((pair) => <Pair key={`${pair.aboveUnitId} ${pair.belowUnitId}`} {...{ pair, nameOf }} />)}
      </section>
      {quotas.length > 0 && (
        <section>
          <Title order={2} fz={16}>{say(words.quotas)}</Title>
          {quotas.map((quota) => {
            const { head, lines } = quotaSentences(quota, nameOf);
            return <div key={quota.title}><Text fz={14} fw={600}>{head}</Text>{lines.map((line) => <Text key={line} fz={14}>{line}</Text>)}</div>;
          })}
        </section>
      )}
      <section>
        <Title order={2} fz={16}>{say(words.ranges)}</Title>
        {movable.length === 0 ? <Text fz={14} c="dimmed">{say(words.allFirm)}</Text> : (
          <>
            <ul className="ranges">
              {movable.map(({ unitId, rank }) => <li key={unitId}><span>{nameOf(unitId)}</span><RangeBar range={ranges[unitId]!} of={units.length} /><span>{rangeSentence(rank, ranges[unitId]!)}</span></li>)}
            </ul>
            <Text fz={13} c="dimmed">{say(words.rangeNote)}</Text>
          </>
        )}
      </section>
      {checkers.length > 0 && (
        <section>
          <Title order={2} fz={16}>{say(words.checkers)}</Title>
          {checkers.map(({ checkerId, checkerName, moves, alone }) => (
            <Text key={checkerId} fz={14}>
              {say(moves.length === 0 ? words.noMoves : words.moves, { checker: checkerName, moves: moves.filter(({ unitId }) => rankOf.has(unitId)).map(({ unitId, from, to }) => say(from !== null && to !== null && to < from ? words.moveUp : words.move, { unit: nameOf(unitId), from: from ?? '–', to: to ?? '–' })).join('; ') })}
              {alone > 0 && ` ${say(words.alone, { count: alone })}`}
            </Text>
          ))}
        </section>
      )}
    </div>
  );
}

/** Two neighbours with the same total, and each step of the written rule as it was asked of them. */
export function Pair({ pair, nameOf }: { pair: TiePair; nameOf: NameOf }) {
  const { head, steps } = tiePairSentences(pair, nameOf);
  return (
    <div className="tie-pair">
      <Text fz={14} fw={600}>{head}</Text>
      <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
    </div>
  );
}

/** The ranks that a unit may still get, as a thin line along all ranks; the words beside it say the same. */
export function RangeBar({ range: { best, worst }, of }: { range: { best: number; worst: number }; of: number }) {
  return (
    <svg className="range-bar" viewBox={`0 0 ${Math.max(1, of)} 1`} preserveAspectRatio="none" aria-hidden>
      <rect className="all" x={0} y={0.4} width={of} height={0.2} />
      <rect className="part" x={best - 1} y={0} width={worst - best + 1} height={1} />
    </svg>
  );
}
