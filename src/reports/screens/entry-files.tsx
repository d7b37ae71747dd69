import { ActionIcon, Anchor, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconCamera, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { shrinkPhoto } from '../../kit/ui/shrink-photo.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import type { Field } from '../input/forms.ts';
import { entryWords as words } from '../words/screens.ts';
import { reportRefusal } from './refusal.ts';
import type { ReportData } from './report.tsx';

const api = createClient<typeof import('../routes/files.ts')>('reports');
const mostBytes = 20 * 1024 * 1024;
const accepted = 'image/*,.pdf,.docx,.xlsx';
type Props = { field: Extract<Field, { type: 'files' }>; there: ReportData['files']; photos: File[]; onPhotos: (files: File[]) => void };

/** Photos made small on the phone, which go with the report; those that the server has can be taken off. */
export function EntryFiles({ field, there, photos, onPhotos }: Props) {
  const [isShrinking, setShrinking] = useState(false);
  const [tooBig, setTooBig] = useState<string[]>([]);
  const { act, problem } = useAction(reportRefusal);
  async function add(chosen: File[]): Promise<void> {
    setShrinking(true);
    const small = await Promise.all(chosen.map(shrinkPhoto));
    setShrinking(false);
    setTooBig(small.filter(({ size }) => size > mostBytes).map(({ name, size }) => say(words.tooBig, { name, size: Math.ceil(size / 1024 / 1024) })));
    onPhotos([...photos, ...small.filter(({ size }) => size <= mostBytes)]);
  }
  return (
    <Stack gap={4}>
      <Text fw={500} id={`entry-${field.key}`} tabIndex={-1}>{field.label} ({there.length + photos.length}/{field.most})</Text>
      {there.map(({ id, name }) => (
        <Group key={id} gap={4} wrap="nowrap">
          <Anchor href={`/api/reports/report-file?fileId=${id}`} download className="report-link" style={{ overflowWrap: 'anywhere' }}>{name}</Anchor>
          <ActionIcon variant="subtle" size={44} aria-label={say(words.removeFile, { name })} onClick={() => void act(() => api.send('removeReportFile', { fileId: id }))}><IconX size={18} /></ActionIcon>
        </Group>
      ))}
      {photos.map((photo, n) => (
        <Group key={`${photo.name} ${n}`} gap={4} wrap="nowrap">
          <Text fz={14} style={{ overflowWrap: 'anywhere' }}>{say(words.waitsFile, { name: photo.name, size: Math.ceil(photo.size / 1024) })}</Text>
          <ActionIcon variant="subtle" size={44} aria-label={say(words.removeFile, { name: photo.name })} onClick={() => onPhotos(photos.filter((_photo, m) => m !== n))}><IconX size={18} /></ActionIcon>
        </Group>
      ))}
      {there.length + photos.length < field.most && (
        <FileButton onChange={(chosen) => void add(chosen)} accept={accepted} multiple inputProps={{ 'aria-label': say(words.photo) }}>
          {(props) => <Button {...props} variant="default" w="fit-content" leftSection={<IconCamera size={18} aria-hidden />} loading={isShrinking}>{say(isShrinking ? words.shrinking : words.photo)}</Button>}
        </FileButton>
      )}
      {[...tooBig, ...(problem === null ? [] : [problem])].map((told) => <Text key={told} role="alert" c="red.8" fz={14}>{told}</Text>)}
    </Stack>
  );
}
