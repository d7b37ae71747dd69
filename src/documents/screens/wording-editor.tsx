import { Alert, Button, SegmentedControl, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { say } from '../../kit/words.ts';
import type { Figure, Part, Wording } from '../offers/papers.ts';
import type { Head, Signature } from '../document/tree.ts';
import type { StoredFigures } from '../rules/changes.ts';
import { blocksOf, plain } from '../rules/wording-blocks.ts';
import { isInWords } from '../rules/figure-words.ts';
import { guardFaults, saidFigures, staleFigures } from '../rules/wording-check.ts';
import { parseSentence, parseWording } from '../rules/wording.ts';
import { draftWords as words } from '../words/draft-screens.ts';
import { faultSentence } from '../words/drafts.ts';
import { PaperSheet } from './paper-sheet.tsx';
import './wording.css';

type Props = {
  typed: Wording; onType: (more: Partial<Wording>) => void; onLeave?: () => void; isReadOnly: boolean;
  figures: readonly Figure[]; parts: readonly Part[]; stored: StoredFigures; head: Head | null; signatures: readonly Signature[]; recipients: readonly string[];
  onRefresh: ((key: string | null) => void) | null; /** Stands above the text, and below it. */ before?: ReactNode; after?: ReactNode; figuresTitle: string;
};
type View = 'text' | 'preview' | 'figures';

/** Wording at the left with its faults and its placeholders, the sheet as it will look at the right; on a phone one at a time. */
export function WordingEditor({ typed, onType, onLeave, isReadOnly, figures, parts, stored, head, signatures, recipients, onRefresh, before, after, figuresTitle }: Props) {
  const [view, setView] = useState<View>('text');
  const area = useRef<HTMLTextAreaElement>(null);
  const { title, summary, body } = typed;
  const read = useMemo(() => {
    const known = { figures: figures.map(({ key }) => key), parts: parts.map(({ key }) => key) };
    const [{ lines, faults }, inTitle, inSummary, said] = [parseWording(body, known), parseSentence(title, known), parseSentence(summary, known), saidFigures(stored, figures)];
    const counts = new Map(parts.flatMap(({ key, count }) => (count === undefined ? [] : [[key, count] as const])));
    return {
      title: plain(inTitle.runs, said), summary: plain(inSummary.runs, said), blocks: blocksOf(lines, said, new Map(parts.map(({ key, blocks }) => [key, blocks]))),
      faults: [...inTitle.faults, ...inSummary.faults, ...faults, ...guardFaults(lines, stored, figures, counts)], stale: staleFigures({ title, summary, lines }, stored, figures),
    };
  }, [title, summary, body, figures, parts, stored]);

  function goTo(line: number): void {
    setView('text');
    const from = body.split('\n').slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    window.requestAnimationFrame(() => { // once the text is shown again on a phone
      area.current?.focus();
      area.current?.setSelectionRange(from, from + (body.split('\n')[line - 1]?.length ?? 0));
    });
  }
  function insert(key: string): void {
    const [from, to] = [area.current?.selectionStart ?? body.length, area.current?.selectionEnd ?? body.length];
    onType({ body: `${body.slice(0, from)}{{${key}}}${body.slice(to)}` });
    setView('text');
    window.requestAnimationFrame(() => { // after the new text stands in the box
      area.current?.focus();
      area.current?.setSelectionRange(from + key.length + 4, from + key.length + 4);
    });
  }
  const stale = new Set(read.stale.filter((one) => one.after !== null).map(({ key }) => key));
  const hidden = (of: View) => (view === of ? '' : 'wording-hidden');
  return (
    <>
      <SegmentedControl className="wording-tabs" fullWidth aria-label={say(words.views)} value={view} onChange={(chosen) => setView(chosen as View)} data={(['text', 'preview', 'figures'] as const).map((value) => ({ value, label: say(words[value]) }))} />
      {stale.size > 0 && onRefresh !== null && <Alert color="yellow" title={say(words.stale)}><Button variant="default" onClick={() => onRefresh(null)}>{say(words.refreshAll, { count: stale.size })}</Button></Alert>}
      <div className="wording">
        <Stack gap="sm">
          <Stack gap="sm" className={hidden('text')}>
            {before}
            <TextInput size="md" label={say(words.paperTitle)} value={title} readOnly={isReadOnly} error={title.trim() === '' ? say(words.needed) : null} onChange={(event) => onType({ title: event.currentTarget.value })} onBlur={onLeave} />
            <TextInput size="md" label={say(words.summary)} value={summary} readOnly={isReadOnly} onChange={(event) => onType({ summary: event.currentTarget.value })} onBlur={onLeave} />
            <Textarea ref={area} className="wording-body" size="md" autosize minRows={14} maxRows={32} label={say(words.body)} description={say(words.marks)} value={body} readOnly={isReadOnly} onChange={(event) => onType({ body: event.currentTarget.value })} onBlur={onLeave} />
            {read.faults.length > 0 && (
              <Alert color="red" role="status" title={say(words.problems, { count: read.faults.length })}>
                {read.faults.map((fault, n) => <div key={n} className="wording-fault"><span>{faultSentence(fault)}</span>{fault.line > 0 && <Button size="compact-sm" variant="default" onClick={() => goTo(fault.line)}>{say(words.goTo, { line: fault.line })}</Button>}</div>)}
              </Alert>
            )}
            {after}
          </Stack>
          <section className={hidden('figures')} aria-label={figuresTitle}>
            <Title order={2} fz={16}>{figuresTitle}</Title>
            <Text fz={14} c="dimmed" mb={4}>{say(words.insertHint)}</Text>
            <div className="wording-keys">
              {figures.filter(({ key }) => !isInWords(key)).map(({ key, name, text }) => <button key={key} type="button" className="wording-key" disabled={isReadOnly} aria-label={`${say(words.insert, { key })}: ${text}`} title={say(name)} onClick={() => insert(key)}><b>{`{{${key}}}`}</b>{text}</button>)}
              {parts.map(({ key, name, count }) => <button key={key} type="button" className="wording-key" disabled={isReadOnly} title={say(name)} onClick={() => insert(key)}><b>{`{{${key}}}`}</b>{count === undefined ? say(words.partSays) : say(words.partRows, { count })}</button>)}
            </div>
          </section>
        </Stack>
        <div className={`wording-look ${hidden('preview')}`} tabIndex={0} role="region" aria-label={say(words.preview)}>
          <PaperSheet head={head} title={read.title} summary={read.summary} blocks={read.blocks} signatures={signatures} recipients={recipients} stale={read.stale} faulty={new Set(read.faults.map(({ line }) => line))} onRefresh={onRefresh} />
        </div>
      </div>
    </>
  );
}
