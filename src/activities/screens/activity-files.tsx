import { ActionIcon, Alert, Anchor, Button, FileButton, Group, NativeSelect, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { shrinkPhoto } from '../../kit/ui/shrink-photo.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { filePurposes, type FilePurpose } from '../rules/kinds.ts';
import { purposeNames } from '../words/names.ts';
import { screenWords as words } from '../words/screens.ts';
import type { ActivityData } from './activity.tsx';
import { activityRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/files.ts')>('activities');

/** Photos, receipts and letters of an activity; a photo is made smaller on the device first. */
export function ActivityFiles({ activity: { id, files, may } }: { activity: ActivityData }) {
  const [purpose, setPurpose] = useState<FilePurpose>('photo');
  const { act, problem, isBusy } = useAction(activityRefusal);
  const add = async (file: File | null) => { if (file) await act(async () => api.upload('attachActivityFile', { activityId: id, purpose }, await shrinkPhoto(file))); };
  return (
    <section>
      <Title order={2} fz={17}>{say(words.files)}</Title>
      {files.length === 0 && <Text>{say(words.noFiles)}</Text>}
      {files.map((file) => (
        <Group key={file.id} gap={4} wrap="nowrap">
          <Text fz={14}>{say(purposeNames[file.purpose])}</Text>
          <Anchor href={`/api/activities/activity-file?fileId=${file.id}`} download className="activity-link">{file.name}</Anchor>
          {may.record && <ActionIcon variant="subtle" size={44} aria-label={say(words.removeFile, { name: file.name })} onClick={() => void act(() => api.send('removeActivityFile', { fileId: file.id }))}><IconX size={18} /></ActionIcon>}
        </Group>
      ))}
      {may.record && (
        <Group gap="xs" align="end">
          <NativeSelect size="md" label={say(words.purpose)} value={purpose} data={filePurposes.map((value) => ({ value, label: say(purposeNames[value]) }))} onChange={(event) => setPurpose(event.currentTarget.value as FilePurpose)} />
          <FileButton onChange={(file) => void add(file)} accept="image/*,.pdf,.docx,.xlsx" inputProps={{ 'aria-label': say(words.addPhoto) }}>{(props) => <Button {...props} variant="default" h={44} loading={isBusy}>{say(words.addPhoto)}</Button>}</FileButton>
        </Group>
      )}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
    </section>
  );
}
