import { Alert, Anchor, Button, Group, Stack, Text, Textarea, Title, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say, type Text as Words } from '../../kit/words.ts';
import type { BoardUnit } from '../rules/board.ts';
import { stabilityOf, type Neighbour } from '../rules/stability.ts';
import { roundTripWords } from '../words/round-trip.ts';
import { panelWords, statusWords, words } from '../words/sentences.ts';
import { tieSentence } from '../words/ties.ts';
import { shownPoints, type Section } from './board-model.ts';
import { scoringRefusal } from './refusal-sentence.ts';
import { workbookLink } from './workbook-link.ts';

const api = createClient<typeof import('../routes/appraisal.ts')>('scoring');
type Props = { unit: BoardUnit; units: readonly BoardUnit[]; sections: Section[]; mayAppraise: boolean; onCriterion: (criterionId: string) => void };

/** One unit's sheet as a whole: how it stands, where it differs, and for the appraiser what to do with it. */
export function UnitPanel({ unit, units, sections, mayAppraise, onCriterion }: Props) {
  const leaves = sections.flatMap((section) => section.leaves);
  const { above, below } = stabilityOf(units, unit.unitId, leaves);
  const changed = leaves.filter(({ id }) => unit.cells[id] !== undefined && unit.before[id] !== undefined && unit.cells[id] !== unit.before[id]);
  const status = unit.status as keyof typeof statusWords | null;
  return (
    <Stack gap="sm">
      <Text fz={14}>{status === null ? say(panelWords.noSheet) : say(statusWords[status])}</Text>
      <Title order={3} fz={20}>{say(panelWords.totalOf, { total: shownPoints(unit.total) })}{unit.rank !== null && ` · ${say(panelWords.rankOf, { rank: unit.rank })}`}</Title>
      {unit.separatedBy && <Text fz={14}>{tieSentence(unit.separatedBy)}</Text>}
      {mayAppraise && unit.sheetId !== null && <SheetActs key={unit.sheetId} sheetId={unit.sheetId} isAppraised={unit.status === 'appraised' || unit.status === 'explained'} />}
      {unit.sheetId !== null && <Anchor href={workbookLink(unit.sheetId)} download fz={14} lh="44px" display="inline-block">{say(roundTripWords.downloadLong)}</Anchor>}
      {(above ?? below) && (
        <section>
          <Title order={4} fz={14}>{say(panelWords.stability)}</Title>
          {above && <Gap text={panelWords.gapAbove} neighbour={above} leaves={leaves} />}
          {below && <Gap text={panelWords.gapBelow} neighbour={below} leaves={leaves} />}
        </section>
      )}
      <Title order={4} fz={14}>{say(panelWords.differences)}</Title>
      {changed.length === 0 && <Text fz={14} c="dimmed">{say(panelWords.noDifference)}</Text>}
      {changed.map(({ id, code, title }) => (
        <UnstyledButton key={id} onClick={() => onCriterion(id)} mih={44} fz={14}>
          {code} {title}: <b>{formatPoints(unit.before[id]!)} → {formatPoints(unit.cells[id]!)}</b>
        </UnstyledButton>
      ))}
      <Title order={4} fz={14}>{say(words.boardTab)}</Title>
      {sections.map(({ id, code, title, maxPoints }) => (
        <Group key={id} justify="space-between" wrap="nowrap" fz={14}><Text fz={14}>{code}. {title}</Text><b>{shownPoints(unit.sections[code])}/{formatPoints(maxPoints)}</b></Group>
      ))}
    </Stack>
  );
}

/** How far a neighbour in the ranking is, and which criteria alone could turn the order. */
function Gap({ text, neighbour, leaves }: { text: Words; neighbour: Neighbour; leaves: readonly { id: string; code: string }[] }) {
  const codes = neighbour.criteria.map(({ id }) => leaves.find((leaf) => leaf.id === id)?.code).join(', ');
  return <Text fz={14}>{say(text, { unit: neighbour.shortName, gap: formatPoints(neighbour.gap) })} {codes === '' ? say(panelWords.noneTurns) : say(panelWords.turns, { codes })}</Text>;
}

/** Accept the whole sheet (cells without a mark keep the self-score), or send it back with a reason. */
function SheetActs({ sheetId, isAppraised }: { sheetId: string; isAppraised: boolean }) {
  const [reason, setReason] = useState<string | null>(null);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  return (
    <Stack gap={6}>
      <Group gap="xs">
        {!isAppraised && <Button loading={isBusy} onClick={() => void act(() => api.send('appraiseSheet', { sheetId }))}>{say(panelWords.accept)}</Button>}
        <Button variant="default" onClick={() => setReason(reason === null ? '' : null)} aria-expanded={reason !== null}>{say(panelWords.giveBack)}</Button>
      </Group>
      {reason !== null && (
        <Stack component="form" gap={6} onSubmit={(event) => { event.preventDefault(); void act(() => api.send('returnSheet', { sheetId, reason })).then((done) => done && setReason(null)); }}>
          <Textarea data-autofocus label={say(panelWords.returnReason)} withAsterisk autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          <Button type="submit" w="fit-content" loading={isBusy} disabled={reason.trim().length < 5}>{say(panelWords.confirmReturn)}</Button>
        </Stack>
      )}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
    </Stack>
  );
}
