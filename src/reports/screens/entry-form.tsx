import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ApiError, createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { parseBlock } from '../../kit/paste.ts';
import { parcelOf } from '../../kit/ui/outbox.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { readEntries, secondLooks, typedOf, type Typed } from '../rules/entries.ts';
import { entryWords as words } from '../words/screens.ts';
import { EntryField } from './entry-field.tsx';
import { EntryFiles } from './entry-files.tsx';
import { kept } from './kept.ts';
import { deliver, reportOutbox, type Waiting } from './outbox.ts';
import { reportRefusal } from './refusal.ts';
import type { ReportData } from './report.tsx';

const api = createClient<typeof import('../routes/send.ts')>('reports');
type Props = { report: ReportData; title: string; userId: string; isCorrection: boolean; onNotice: (notice: { kind: 'done' | 'problem'; text: string } | null) => void; onDone: () => void };

/** Figures of the last time beside each box, everything kept on the device at once, one tap when there is nothing; sent when there is a network. */
export function EntryForm({ report, title, userId, isCorrection, onNotice, onDone }: Props) {
  const { fields, last, periodId, unitId, allowsNil, contents } = report;
  const of = { userId, periodId, unitId };
  const [before] = useState(() => kept.read(of));
  const sent = contents.at(-1)?.entries;
  const [typed, setTyped] = useState<Typed>(() => before?.typed ?? (sent ? typedOf(fields, sent) : {}));
  const [savedAt, setSavedAt] = useState(before?.savedAt ?? null);
  const [photos, setPhotos] = useState<File[]>([]);
  const [isTried, setTried] = useState(false);
  const [looked, setLooked] = useState('');
  const [reason, setReason] = useState('');
  const { act, isBusy } = useAction(reportRefusal);
  useEffect(() => { void kept.readFiles(of).then((files) => { if (files.length > 0) setPhotos(files); }); }, []);

  const isTouched = Object.values(typed).some((text) => text.trim() !== '') || photos.length > 0;
  const { entries, faults } = readEntries(report, typed, report.files.length + photos.length);
  const looks = secondLooks(fields, entries, last);
  const mustLook = looks.length > 0 && looked !== JSON.stringify(looks);
  const change = (next: Typed) => { setTyped(next); setSavedAt(kept.write(of, { ...next })); };
  const keepPhotos = (files: File[]) => { setPhotos(files); void kept.writeFiles(of, files); };
  const same = last === null ? null : Object.fromEntries(Object.entries(typedOf(fields, last)).filter(([key]) => fields.some((field) => field.key === key && field.type !== 'text')));

  /** A column copied from a spreadsheet fills the boxes of figures from here on. */
  function paste(key: string, text: string): boolean {
    const rows = parseBlock(text);
    if (rows.length < 2) return false;
    const numbers = fields.filter(({ type }) => type === 'number').map((field) => field.key);
    const from = numbers.indexOf(key);
    change({ ...typed, ...Object.fromEntries(rows.slice(0, numbers.length - from).map((row, n) => [numbers[from + n]!, row.at(-1) ?? ''])) });
    return true;
  }
  async function leave(kind: 'send' | 'nil'): Promise<void> {
    onNotice(null);
    const waiting: Waiting = { ...parcelOf(userId, title), periodId, unitId, kind, entries: { ...typed }, files: photos };
    await act(async () => {
      try {
        if (isCorrection) await correct(waiting);
        else if ((await reportOutbox.sendOrKeep(waiting)) === 'waiting') onNotice({ kind: 'done', text: say(words.queued) });
        await kept.drop(of);
        onDone();
      } catch (error) {
        onNotice({ kind: 'problem', text: reportRefusal(error) }); // what was typed stays, also where the page shows another's report now
        if (error instanceof ApiError && error.code === 'reports.already-sent') onDone();
        throw error;
      }
    });
  }
  /** A correction wants the person there: it is not queued. */
  async function correct(waiting: Waiting): Promise<void> {
    await deliver({ ...waiting, kind: 'files' });
    await api.send('correctReport', { periodId, unitId, version: contents.at(-1)!.number, entries: waiting.entries, reason });
  }
  function press(): void {
    setTried(true);
    if (faults.length > 0) { document.getElementById(`entry-${faults[0]!.key}`)?.focus(); return; }
    if (isCorrection && reason.trim().length < 5) { document.getElementById('entry-reason')?.focus(); return; }
    if (mustLook) { setLooked(JSON.stringify(looks)); document.getElementById(`entry-${looks[0]!.key}`)?.focus(); return; }
    void leave('send');
  }
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => { event.preventDefault(); press(); }} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); press(); } }}>
      <Text fz={14} c="dimmed">{say(words.secret)}</Text>
      {!isTouched && !isCorrection && allowsNil && <Button type="button" variant="default" loading={isBusy} onClick={() => void leave('nil')}>{say(words.nil)}</Button>}
      {same && !isCorrection && <Button type="button" variant="subtle" onClick={() => change({ ...typed, ...same })}>{say(words.same)}</Button>}
      {fields.map((field) => (field.type === 'files'
        ? <EntryFiles key={field.key} field={field} there={report.files} photos={photos} onPhotos={keepPhotos} />
        : <EntryField key={field.key} field={field} value={typed[field.key] ?? ''} last={last?.[field.key]} onChange={(value) => change({ ...typed, [field.key]: value })} onPaste={(text) => paste(field.key, text)}
            fault={isTried || (typed[field.key] ?? '') !== '' ? faults.find(({ key }) => key === field.key) : undefined} look={looks.find(({ key }) => key === field.key)} />))}
      {isCorrection && <TextInput id="entry-reason" size="md" required label={say(words.reason)} value={reason} maxLength={1000} onChange={(event) => setReason(event.currentTarget.value)} />}
      {isTried && faults.length > 0 && <Alert color="red" role="alert">{say(words.faults, { count: faults.length })}</Alert>}
      {looks.length > 0 && !mustLook && <Alert color="yellow" role="alert">{say(words.lookAgain, { count: looks.length })}</Alert>}
      <div className="entry-bar">
        <Button type="submit" size="md" loading={isBusy}>{say(isCorrection ? words.sendCorrection : looks.length > 0 && !mustLook ? words.again : words.send)}</Button>
        {savedAt !== null && <Text fz={14} c="dimmed" role="status">{say(words.kept, { at: formatInstant(savedAt) })}</Text>}
      </div>
    </Stack>
  );
}
