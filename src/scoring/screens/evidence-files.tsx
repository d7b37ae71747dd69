import { ActionIcon, Anchor, Button, FileButton, Group, Progress, Text } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { ApiError, createClient, type AnswerOf } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { fileWords } from '../words/sentences.ts';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/evidence.ts')>('scoring');
export type EvidenceFile = AnswerOf<typeof import('../routes/sheets.ts').sheet>['evidence'][number];
type Props = { sheetId: string; criterion: { id: string; code: string; evidenceRule: string }; files: EvidenceFile[]; mayChange: boolean };

const mostBytes = 20 * 1024 * 1024;
const accepted = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png,image/jpeg,image/png,application/pdf';

/** The files that prove a criterion: each opens, says where else it was handed in, and can be taken off while the sheet is open. */
export function EvidenceFiles({ sheetId, criterion, files, mayChange }: Props) {
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const upload = (chosen: File[]) => act(async () => {
    for (const file of chosen) {
      if (file.size > mostBytes) throw new ApiError(413, { code: 'scoring.file-too-large', params: { name: file.name, megabytes: Math.ceil(file.size / 1024 / 1024) } });
      await api.upload('uploadEvidence', { sheetId, criterionId: criterion.id }, file);
    }
  });
  const isMissing = criterion.evidenceRule === 'required' && files.length === 0;
  return (
    <div>
      {files.map((file) => (
        <Group key={file.id} gap={4} wrap="nowrap" mih={32}>
          <Anchor href={`/api/scoring/evidence-file?evidenceId=${file.id}`} download fz={14} className="file-name">{file.fileName}</Anchor>
          {file.alsoAt.length > 0 && <Text fz={13} className="warn">{say(fileWords.alsoAt, { where: file.alsoAt.map(({ code }) => code).join(', ') })}</Text>}
          {mayChange && <ActionIcon variant="subtle" size={32} aria-label={say(fileWords.remove, { name: file.fileName })} onClick={() => void act(() => api.send('removeEvidence', { evidenceId: file.id }))}><IconX size={16} /></ActionIcon>}
        </Group>
      ))}
      <Group gap="xs">
        {mayChange && criterion.evidenceRule !== 'none' && (
          <FileButton onChange={(chosen) => void upload(chosen)} accept={accepted} multiple inputProps={{ 'aria-label': say(fileWords.addTo, { code: criterion.code }) }}>
            {(props) => <Button {...props} variant="subtle" size="compact-md" leftSection={<IconPaperclip size={16} aria-hidden />} loading={isBusy} aria-label={say(fileWords.addTo, { code: criterion.code })}>{say(fileWords.add)}</Button>}
          </FileButton>
        )}
        {isMissing && <Text fz={13} className="warn">{say(fileWords.missing)}</Text>}
      </Group>
      {isBusy && <Progress value={100} animated aria-label={say(fileWords.sending)} />}
      {problem && <Text role="alert" c="red.8" fz={14}>{problem}</Text>}
    </div>
  );
}
