import { ActionIcon, Alert, Anchor, Button, Group, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { purposeNames } from '../words/names.ts';
import { screenWords as words } from '../words/screens.ts';
import type { ActivityData } from './activity.tsx';
import { FileChoice } from './file-choice.tsx';
import { activityRefusal } from './refusal.ts';
import { useWaitingFiles, type WaitingFile } from './waiting-files.ts';

const api = createClient<typeof import('../routes/files.ts')>('activities');

/** Photos, receipts and letters of an activity, and those that were chosen before it was recorded and are still on their way. */
export function ActivityFiles({ activity: { id, files, may } }: { activity: ActivityData }) {
  const { act, problem, isBusy } = useAction(activityRefusal);
  const late = useWaitingFiles(id, may.record);
  const add = (chosen: WaitingFile[]) => void act(async () => { for (const { purpose, file } of chosen) await api.upload('attachActivityFile', { activityId: id, purpose }, file); });
  return (
    <section>
      <Title order={2} fz={17}>{say(words.files)}</Title>
      {files.length + late.waiting.length === 0 && <Text>{say(words.noFiles)}</Text>}
      {files.map((file) => (
        <Group key={file.id} gap={4} wrap="nowrap">
          <Text fz={14}>{say(purposeNames[file.purpose])}</Text>
          <Anchor href={`/api/activities/activity-file?fileId=${file.id}`} download className="activity-link">{file.name}</Anchor>
          {may.record && <ActionIcon variant="subtle" size={44} aria-label={say(words.removeFile, { name: file.name })} onClick={() => void act(() => api.send('removeActivityFile', { fileId: file.id }))}><IconX size={18} /></ActionIcon>}
        </Group>
      ))}
      <FileList files={late.waiting} onDrop={(file) => void late.drop(file)} />
      {late.problem && <Alert color="red" role="alert">{late.problem}</Alert>}
      {late.waiting.length > 0 && !late.isBusy && <Button h={44} onClick={() => void late.send()}>{say(words.sendFiles, { count: late.waiting.length })}</Button>}
      {may.record && <FileChoice isBusy={isBusy || late.isBusy} onChosen={add} />}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
    </section>
  );
}

/** Files that are on this device only, each with the way to leave it out. */
export function FileList({ files, onDrop }: { files: readonly WaitingFile[]; onDrop: (file: WaitingFile) => void }) {
  return files.map((one, n) => (
    <Group key={`${one.file.name} ${n}`} gap={4} wrap="nowrap">
      <Text fz={14} style={{ overflowWrap: 'anywhere' }}>{say(words.waitsFile, { what: say(purposeNames[one.purpose]), name: one.file.name, size: Math.ceil(one.file.size / 1024) })}</Text>
      <ActionIcon variant="subtle" size={44} aria-label={say(words.removeFile, { name: one.file.name })} onClick={() => onDrop(one)}><IconX size={18} /></ActionIcon>
    </Group>
  ));
}
