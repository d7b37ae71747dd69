import { Button, FileButton, Group, NativeSelect } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useState } from 'react';
import { shrinkPhoto } from '../../kit/ui/shrink-photo.ts';
import { say } from '../../kit/words.ts';
import { filePurposes, type FilePurpose } from '../rules/kinds.ts';
import { purposeNames } from '../words/names.ts';
import { screenWords as words } from '../words/screens.ts';
import type { WaitingFile } from './waiting-files.ts';

/** Photos and papers of an activity, several at once; a photo is made smaller on the device first. */
export function FileChoice({ isBusy, onChosen }: { isBusy: boolean; onChosen: (files: WaitingFile[]) => void }) {
  const [purpose, setPurpose] = useState<FilePurpose>('photo');
  const [isShrinking, setShrinking] = useState(false);
  async function add(chosen: File[]): Promise<void> {
    setShrinking(true);
    const small = await Promise.all(chosen.map(shrinkPhoto));
    setShrinking(false);
    if (small.length > 0) onChosen(small.map((file) => ({ purpose, file })));
  }
  return (
    <Group gap="xs" align="end">
      <NativeSelect size="md" label={say(words.purpose)} value={purpose} data={filePurposes.map((value) => ({ value, label: say(purposeNames[value]) }))} onChange={(event) => setPurpose(event.currentTarget.value as FilePurpose)} />
      <FileButton onChange={(files) => void add(files)} accept="image/*,.pdf,.docx,.xlsx" multiple inputProps={{ 'aria-label': say(words.addPhoto) }}>
        {(props) => <Button {...props} variant="default" h={44} leftSection={<IconCamera size={18} aria-hidden />} loading={isBusy || isShrinking}>{say(words.addPhoto)}</Button>}
      </FileButton>
    </Group>
  );
}
