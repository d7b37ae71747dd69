import { Alert, Anchor, Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { createClient } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { markWords as w, drawWords } from '../words/cross-check.ts';
import { words } from '../words/sentences.ts';
import type { CrossSheetData } from './cross-check-sheet.tsx';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/cross-check-marks.ts')>('scoring');

/** What the unit handed in for a criterion: pictures at once, papers behind their names. */
export function CrossEvidence({ assignmentId, files, note }: { assignmentId: string; files: CrossSheetData['evidence']; note: string | null }) {
  const addressOf = (evidenceId: string) => `/api/scoring/cross-evidence-file?${new URLSearchParams({ assignmentId, evidenceId })}`;
  return (
    <section aria-label={say(w.evidence)}>
      <Title order={2} fz={16}>{say(w.evidence)}</Title>
      {files.length === 0 && <Text c="dimmed">{say(w.noEvidence)}</Text>}
      {files.map(({ id, fileName, mediaType }) => (
        <div key={id}>
          <Anchor href={addressOf(id)} download className="file-name" mih={44} display="inline-flex" style={{ alignItems: 'center' }}>{fileName}</Anchor>
          {mediaType.startsWith('image/') && <img className="cross-picture" src={addressOf(id)} alt={say(w.preview, { name: fileName })} />}
        </div>
      ))}
      {note !== null && <Text fz={14} mt="xs">{say(w.note, { note })}</Text>}
    </section>
  );
}

/** What the other teams gave, once one's own marks are locked. */
export function OtherTeams({ marks }: { marks: NonNullable<CrossSheetData['others']> }) {
  return (
    <section>
      <Title order={3} fz={14} mt="sm">{say(w.others)}</Title>
      {marks.map(({ assignmentId, team, points, remark }) => <Text key={assignmentId} fz={14}>{team}: <b>{points === null ? '–' : formatPoints(points)}</b>{remark && ` “${remark}”`}</Text>)}
    </section>
  );
}

/** The second act: what is still missing, with the way to it, or the lock. */
export function CompleteDialog({ sheet, onClose, onGo }: { sheet: CrossSheetData; onClose: () => void; onGo: (criterionId: string) => void }) {
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const { assignmentId, version, left, criteria } = sheet;
  const codeOf = (criterionId: string) => criteria.find(({ id }) => id === criterionId)?.code ?? '';
  const list = (title: string, ids: string[]) => ids.length > 0 && (
    <Alert color="yellow" role="alert">
      <Text>{title}</Text>
      <Group gap={4} mt={6}>{ids.map((id) => <Button key={id} variant="default" size="compact-md" aria-label={say(w.goTo, { code: codeOf(id) })} onClick={() => onGo(id)}>{codeOf(id)}</Button>)}</Group>
    </Alert>
  );
  const isReady = left.unmarked.length === 0 && left.unexplained.length === 0;
  return (
    <Modal opened onClose={onClose} title={say(w.done)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
      <Stack gap="sm">
        {list(say(w.left, { count: left.unmarked.length }), left.unmarked)}
        {list(say(w.unexplained, { count: left.unexplained.length }), left.unexplained)}
        {isReady && <Text>{say(w.ask)}</Text>}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        <Group justify="end">
          <Button variant="default" onClick={onClose}>{say(drawWords.cancel)}</Button>
          {isReady && <Button data-autofocus loading={isBusy} onClick={() => void act(() => api.send('completeCrossUnit', { assignmentId, version })).then((done) => done && onClose())}>{say(w.done)}</Button>}
        </Group>
      </Stack>
    </Modal>
  );
}
