import { Alert, Button, Group, Stack } from '@mantine/core';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { launchRefusals } from '../words/launch.ts';
import { pledgeWords as words } from '../words/launch-screens.ts';

type FormProps = { isRight: boolean; agree: string; work: () => Promise<unknown>; /** Another act, which needs nothing that is typed. */ other?: { text: string; work: () => Promise<unknown> }; onClose: () => void; children: React.ReactNode };
/** One act of a dialog, confirmed; what it refused stands below what was typed. */
export function ActForm({ isRight, agree, work, other, onClose, children }: FormProps) {
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, launchRefusals));
  const does = (what: () => Promise<unknown>) => void act(what).then((done) => { if (done) onClose(); });
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => { event.preventDefault(); if (isRight) does(work); }}>
      {children}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {other && <Button variant="subtle" h={44} loading={isBusy} onClick={() => does(other.work)}>{other.text}</Button>}
      <Group justify="end"><Button variant="default" onClick={onClose}>{say(words.cancel)}</Button><Button type="submit" loading={isBusy} disabled={!isRight}>{agree}</Button></Group>
    </Stack>
  );
}

