import { Alert, Anchor, Button, Group, Stack, Text, Textarea, Title, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import type { BoardUnit } from '../rules/board.ts';
import { roundTripWords } from '../words/round-trip.ts';
import { panelWords, statusWords, words } from '../words/sentences.ts';
import { shownPoints, type Section } from './board-model.ts';
import type { Ranking } from './ranking-panel.tsx';
import { scoringRefusal } from './refusal-sentence.ts';
import { UnitSuggestions } from './unit-suggestions.tsx';
import { UnitStanding } from './unit-standing.tsx';
import { workbookLink } from './workbook-link.ts';

const api = createClient<typeof import('../routes/appraisal.ts')>('scoring');
type Props = { unit: BoardUnit; units: readonly BoardUnit[]; sections: Section[]; ranking: Ranking | undefined; mayAppraise: boolean; mayReopen: boolean; onCriterion: (criterionId: string) => void };

/** One unit's sheet as a whole: how it stands, where it differs, and for the appraiser what to do with it. */
export function UnitPanel({ unit, units, sections, ranking, mayAppraise, mayReopen, onCriterion }: Props) {
  const leaves = sections.flatMap((section) => section.leaves);
  const changed = leaves.filter(({ id }) => unit.cells[id] !== undefined && unit.before[id] !== undefined && unit.cells[id] !== unit.before[id]);
  const status = unit.status as keyof typeof statusWords | null;
  return (
    <Stack gap="sm">
      <Text fz={14}>{status === null ? say(panelWords.noSheet) : say(statusWords[status])}</Text>
      <Title order={3} fz={20}>{say(panelWords.totalOf, { total: shownPoints(unit.total) })}{unit.rank !== null && ` · ${say(panelWords.rankOf, { rank: unit.rank })}`}</Title>
      {(mayAppraise || mayReopen) && unit.sheetId !== null && <SheetActs key={unit.sheetId} sheetId={unit.sheetId} isAppraised={unit.status !== 'submitted'} mayAppraise={mayAppraise} mayReopen={mayReopen} />}
      <UnitStanding {...{ unit, units, leaves, ranking }} />
      {unit.sheetId !== null && <Anchor href={workbookLink(unit.sheetId)} download fz={14} lh="44px" display="inline-block">{say(roundTripWords.downloadLong)}</Anchor>}
      {unit.sheetId !== null && mayAppraise && <UnitSuggestions sheetId={unit.sheetId} onCriterion={onCriterion} />}
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

type ActsProps = { sheetId: string; isAppraised: boolean; mayAppraise: boolean; mayReopen: boolean };
type Asked = 'return' | 'reopen';
const asks = {
  return: { command: 'returnSheet', open: panelWords.giveBack, label: panelWords.returnReason, confirm: panelWords.confirmReturn },
  reopen: { command: 'reopenSheet', open: panelWords.reopen, label: panelWords.reopenReason, confirm: panelWords.confirmReopen },
} as const;

/** Accept the whole sheet (cells without a mark keep the self-score), or send it back, or go back one step; the latter two with a reason. */
function SheetActs({ sheetId, isAppraised, mayAppraise, mayReopen }: ActsProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [reason, setReason] = useState('');
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const offered: Asked[] = [...(mayAppraise ? ['return' as const] : []), ...(mayReopen ? ['reopen' as const] : [])];
  const carryOut = async (what: Asked) => { if (await act(() => api.send(asks[what].command, { sheetId, reason }))) setAsked(null); };
  return (
    <Stack gap={6}>
      <Group gap="xs">
        {mayAppraise && !isAppraised && <Button loading={isBusy} onClick={() => void act(() => api.send('appraiseSheet', { sheetId }))}>{say(panelWords.accept)}</Button>}
        {offered.map((what) => <Button key={what} variant="default" onClick={() => setAsked(asked === what ? null : what)} aria-expanded={asked === what}>{say(asks[what].open)}</Button>)}
      </Group>
      {asked !== null && (
        <Stack component="form" gap={6} onSubmit={(event) => { event.preventDefault(); void carryOut(asked); }}>
          <Textarea data-autofocus label={say(asks[asked].label)} withAsterisk autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          <Button type="submit" w="fit-content" loading={isBusy} disabled={reason.trim().length < 5}>{say(asks[asked].confirm)}</Button>
        </Stack>
      )}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
    </Stack>
  );
}
