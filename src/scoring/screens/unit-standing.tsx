import { Text, Title } from '@mantine/core';
import { formatPoints } from '../../kit/points.ts';
import { say, type Text as Words } from '../../kit/words.ts';
import type { BoardUnit } from '../rules/board.ts';
import { stabilityOf, type Neighbour } from '../rules/stability.ts';
import type { OpenReason, RankRange } from '../rules/what-could-move.ts';
import { rangeSentence, rankingWords as words, resultSentence } from '../words/ranking.ts';
import { panelWords } from '../words/sentences.ts';
import type { Criterion } from './board-model.ts';
import { Pair, RangeBar, type Ranking } from './ranking-panel.tsx';

type Props = { unit: BoardUnit; units: readonly BoardUnit[]; leaves: readonly Criterion[]; ranking: Ranking | undefined };

/** Why the unit stands where it stands: its grade, how equals were separated, how far the neighbours are, what could still move it. */
export function UnitStanding({ unit, units, leaves, ranking }: Props) {
  const { above, below } = stabilityOf(units, unit.unitId, leaves);
  const nameOf = (unitId: string) => units.find((one) => one.unitId === unitId)?.shortName ?? '';
  const pairs = (ranking?.ties ?? []).filter(({ aboveUnitId, belowUnitId }) => aboveUnitId === unit.unitId || belowUnitId === unit.unitId);
  const range = ranking?.ranges[unit.unitId];
  const { gradeReasons, warnings, titles, tiedFor } = unit;
  return (
    <>
      {(gradeReasons.length > 0 || titles.length > 0 || tiedFor.length > 0) && (
        <section>
          <Title order={4} fz={14}>{say(words.why)} {unit.grade !== null && `“${unit.grade}”`}</Title>
          {gradeReasons.map((reason, n) => <Text key={n} fz={14}>{resultSentence(reason)}</Text>)}
          {titles.length > 0 && <Text fz={14}>{say(words.titlesOf, { titles: titles.join('; ') })}</Text>}
          {tiedFor.length > 0 && <Text fz={14}>{say(words.tiedFor, { titles: tiedFor.join('; ') })}</Text>}
        </section>
      )}
      {ranking?.exclusions[unit.unitId]?.map(({ code, fact }) => <Text key={`${code} ${fact}`} fz={14} fw={600}>{say(words.exclusion, { code, fact })}</Text>)}
      {warnings.map((reason, n) => <Text key={n} fz={14} fw={600} c="yellow.light-color">{say(words.warnings)}: {resultSentence(reason)}</Text>)}
      {pairs.length > 0 && <section><Title order={4} fz={14}>{say(words.unitTies)}</Title>{pairs.map((pair) => <Pair key={pair.aboveUnitId} {...{ pair, nameOf }} />)}</section>}
      {(above ?? below ?? range) && (
        <section>
          <Title order={4} fz={14}>{say(panelWords.stability)}</Title>
          {above && <Gap text={panelWords.gapAbove} neighbour={above} leaves={leaves} />}
          {below && <Gap text={panelWords.gapBelow} neighbour={below} leaves={leaves} />}
          {range && <Range rank={unit.rank} range={range} of={units.length} leaves={leaves} />}
        </section>
      )}
    </>
  );
}

/** How far a neighbour in the ranking is, and which criteria alone could turn the order. */
function Gap({ text, neighbour, leaves }: { text: Words; neighbour: Neighbour; leaves: readonly Criterion[] }) {
  const codes = neighbour.criteria.map(({ id }) => leaves.find((leaf) => leaf.id === id)?.code).join(', ');
  return <Text fz={14}>{say(text, { unit: neighbour.shortName, gap: formatPoints(neighbour.gap) })} {codes === '' ? say(panelWords.noneTurns) : say(panelWords.turns, { codes })}</Text>;
}

/** The ranks that open cells still allow, and which cells those are. */
function Range({ rank, range, of, leaves }: { rank: number | null; range: RankRange; of: number; leaves: readonly Criterion[] }) {
  const codesOf = (reason: OpenReason) => range.open.filter(({ why }) => why === reason).map(({ criterionId }) => leaves.find(({ id }) => id === criterionId)?.code ?? '');
  const sentence = rangeSentence(rank, range);
  return (
    <>
      <Text fz={14} fw={600} mt={4}>{sentence.charAt(0).toUpperCase() + sentence.slice(1)}</Text>
      <RangeBar range={range} of={of} />
      <Text fz={14}>{range.open.length === 0 ? say(words.noOpen) : say(words.openCells, { count: range.open.length, low: formatPoints(range.low), high: formatPoints(range.high) })}</Text>
      {(['unscored', 'disputed', 'provisional'] as const).map((why) => ({ why, codes: codesOf(why) })).filter(({ codes }) => codes.length > 0).map(({ why, codes }) => (
        <Text key={why} fz={13} c="dimmed">{say(words.openOf, { why: say(words[why]), codes: codes.join(', ') })}</Text>
      ))}
    </>
  );
}
