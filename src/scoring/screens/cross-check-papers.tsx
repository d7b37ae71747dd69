import { NativeSelect, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { say } from '../../kit/words.ts';
import { crossWords } from '../words/cross-check.ts';
import { paperWords } from '../words/sentences.ts';
import type { CrossLine } from './cross-check.tsx';
import { PaperLinks } from '../../kit/ui/paper-links.tsx';

type Props = { yearId: string; lines: readonly CrossLine[]; nameOf: (unitId: string) => string; ownUnits: readonly (string | null)[]; seesAll: boolean };

/** Working prints of the assignments, and of the minutes of every unit that is done and that the person may read. */
export function CrossPapers({ yearId, lines, nameOf, ownUnits, seesAll }: Props) {
  const done = new Map(lines.filter(({ isUnitDone, sheetId, isMine, checkedId }) => isUnitDone && sheetId !== null && (seesAll || isMine || ownUnits.includes(checkedId))).map(({ checkedId, sheetId }) => [sheetId!, nameOf(checkedId)]));
  const [chosen, setChosen] = useState('');
  const sheetId = done.has(chosen) ? chosen : ([...done.keys()][0] ?? null);
  return (
    <section>
      <Title order={2} fz={18}>{say(crossWords.print)}</Title>
      <Text fz={14} c="dimmed">{say(paperWords.working)}{done.size === 0 && ` ${say(crossWords.noMinutes)}`}</Text>
      <div className="cross-line"><Text className="cross-what">{say(crossWords.notice)}</Text><PaperLinks path="scoring/cross-notice-paper" asked={{ yearId }} title={say(crossWords.notice)} /></div>
      {sheetId !== null && (
        <div className="cross-line">
          <div className="cross-what"><NativeSelect label={say(crossWords.minutesOf)} size="md" maw={420} value={sheetId} onChange={(event) => setChosen(event.currentTarget.value)} data={[...done].map(([value, label]) => ({ value, label }))} /></div>
          <PaperLinks path="scoring/cross-minutes-paper" asked={{ sheetId }} title={say(crossWords.minutes, { unit: done.get(sheetId)! })} />
        </div>
      )}
    </section>
  );
}
