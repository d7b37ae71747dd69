import { Alert, Button, FileButton, Group, Text } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { say } from '../../kit/words.ts';
import { largestWorkbook } from '../../kit/workbook-cells.ts';
import { isLeaf } from '../rules/outline.ts';
import { FileProblem, readFilledSheet, type Reading } from '../rules/round-trip/read-sheet.ts';
import { fileFaultWords, roundTripWords as words } from '../words/round-trip.ts';
import { RoundTripDialog } from './round-trip-dialog.tsx';
import type { Sheet, SheetCriterion, Suggested } from './score-sheet.tsx';
import { workbookLink } from './workbook-link.ts';
import './round-trip.css';

type Props = { sheet: Sheet; suggested: Readonly<Record<string, Suggested>>; gap: number; onWritten: (told: string, criterionIds: string[]) => void };

/** The sheet as a workbook: out to be filled in, and back with everything that differs to be looked at first. */
export function RoundTrip({ sheet, suggested, gap, onWritten }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const [isOver, setOver] = useState(false);
  const [opened, setOpened] = useState<{ name: string; reading: Reading<SheetCriterion> } | null>(null);
  const { sheetId, criteria, may, self } = sheet;

  async function open(file: File | null | undefined): Promise<void> {
    if (!file) return;
    const { name } = file;
    setProblem(null);
    setReading(true);
    try {
      if (file.size > largestWorkbook) throw new FileProblem('workbook-too-large');
      const bytes = new Uint8Array(await file.arrayBuffer());
      setOpened({ name, reading: readFilledSheet(bytes, criteria.filter((one) => isLeaf(one) && self.absent[one.id] === undefined), sheet) });
    } catch (error) {
      const { fault, params } = error instanceof FileProblem ? error : new FileProblem('broken-workbook');
      setProblem(say(fileFaultWords[fault], { name, ...params }));
    } finally {
      setReading(false);
    }
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    void open(event.dataTransfer.files[0]);
  }
  return (
    <div role="group" aria-label={say(words.title)} className="round-trip" {...(may.save && { 'data-over': isOver || undefined, onDragOver: (event: DragEvent) => { event.preventDefault(); setOver(true); }, onDragLeave: () => setOver(false), onDrop: drop })}>
      <Group gap="xs">
        <Button component="a" href={workbookLink(sheetId)} download variant="default" leftSection={<IconDownload size={16} aria-hidden />}>{say(words.download)}</Button>
        {may.save && (
          <FileButton onChange={(file) => void open(file)} accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" inputProps={{ 'aria-label': say(words.upload) }}>
            {(props) => <Button {...props} variant="default" loading={isReading} leftSection={<IconFileSpreadsheet size={16} aria-hidden />}>{say(words.upload)}</Button>}
          </FileButton>
        )}
        {may.save && <Text fz={14} c="dimmed">{isReading ? say(words.reading) : <><span className="drop-hint">{say(words.drop)}</span> {say(words.nothingYet)}</>}</Text>}
      </Group>
      {problem && <Alert color="red" role="alert" mt="xs">{problem}</Alert>}
      {opened && <RoundTripDialog {...opened} {...{ sheet, suggested, gap }} onClose={() => setOpened(null)} onWritten={(told, ids) => { setOpened(null); onWritten(told, ids); }} />}
    </div>
  );
}
