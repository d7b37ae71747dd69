import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { sheetWords, words } from '../words/sentences.ts';
import { shownPoints } from './board-model.ts';
import { scoringRefusal } from './refusal-sentence.ts';
import type { Sheet, SheetCriterion } from './score-sheet.tsx';

const api = createClient<typeof import('../routes/sheets.ts')>('scoring');

/** The second act: what is still missing, with the way to it, or the total that will be sent. */
export function SendDialog({ sheet, onClose }: { sheet: Sheet; onClose: () => void }) {
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const { criteria, self, evidence, sheetId } = sheet;
  const missing = criteria.filter(({ id }) => self.missing.includes(id));
  const unproven = criteria.filter(({ id, evidenceRule }) => evidenceRule === 'required' && !evidence.some(({ criterionId }) => criterionId === id));
  const isReady = missing.length === 0 && unproven.length === 0;
  const goTo = (criterion: SheetCriterion) => {
    onClose();
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`input[data-score][aria-label="${CSS.escape(`${criterion.code} ${criterion.title}`)}"]`)?.focus());
  };
  const list = (title: string, rows: SheetCriterion[]) => rows.length > 0 && (
    <Alert color="yellow" role="alert">
      <Text>{title}</Text>
      <Group gap={4} mt={6}>{rows.map((row) => <Button key={row.id} variant="default" size="compact-md" aria-label={say(sheetWords.goTo, { code: row.code })} onClick={() => goTo(row)}>{row.code}</Button>)}</Group>
    </Alert>
  );
  return (
    <Modal opened onClose={onClose} title={say(sheetWords.confirmTitle)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
      <Stack gap="sm">
        {list(say(sheetWords.stillMissing, { count: missing.length }), missing)}
        {list(say(sheetWords.stillUnproven, { count: unproven.length }), unproven)}
        {isReady && <Text>{say(sheetWords.confirm, { total: shownPoints(self.total) })}</Text>}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        <Group justify="end">
          <Button variant="default" onClick={onClose}>{say(words.close)}</Button>
          {isReady && <Button data-autofocus loading={isBusy} onClick={() => void act(() => api.send('submitSheet', { sheetId })).then((done) => done && onClose())}>{say(words.confirmSend)}</Button>}
        </Group>
      </Stack>
    </Modal>
  );
}
