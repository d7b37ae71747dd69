import { Button, Group, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ApiError } from '../../kit/client.ts';
import { formatPoints, parsePoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { words } from '../words/sentences.ts';
import { scoringRefusal } from './refusal-sentence.ts';

type Props = {
  label: string; hint: string; points: number | null; isOpen: boolean;
  /** Null empties the cell. */
  save: (points: number | null) => Promise<void>;
  onState: (state: 'saving' | 'saved' | 'unsaved') => void; onBlock: (text: string) => void;
  /** What stands in the box with every key. */
  onTyped?: (text: string) => void;
};
const saveAfterMs = 3000;
const asText = (points: number | null) => (points === null ? '' : formatPoints(points));

/** Arrows go from one box of the sheet to its neighbour, Enter to the next one that is still empty. */
export function stepAlong(event: KeyboardEvent<HTMLInputElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key];
  if (step === undefined || event.ctrlKey || event.nativeEvent.isComposing) return;
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-score]')];
  const at = boxes.indexOf(event.currentTarget);
  const waiting = event.key === 'Enter' ? boxes.find((box, n) => n > at && box.value === '' && !box.disabled) : undefined;
  (waiting ?? boxes[at + step])?.focus();
  event.preventDefault();
}

/** One score: saved three seconds after the last key and on leaving the box; what was typed stays whatever happens. */
export function ScoreBox({ label, hint, points, isOpen, save, onState, onBlock, onTyped }: Props) {
  const [text, setText] = useState(asText(points));
  const [problem, setProblem] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<number | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const saved = useRef(text);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => { // changed elsewhere: shown, unless something is being typed here
    if (text === saved.current) setText(asText(points));
    else if (text === asText(points)) setProblem(null);
    saved.current = asText(points);
  }, [points]);

  async function saveNow(typed: string): Promise<void> {
    window.clearTimeout(timer.current);
    if (typed === saved.current) return onState('saved');
    const hundredths = typed.trim() === '' ? null : parsePoints(typed);
    if (hundredths === null && typed.trim() !== '') return setProblem(say(words.notNumber));
    onState('saving');
    setTheirs(null);
    try {
      await save(hundredths);
      saved.current = typed;
      setProblem(null);
      onState('saved');
    } catch (error) {
      setProblem(scoringRefusal(error, typed));
      if (error instanceof ApiError && error.code === 'kit.version-clash') setTheirs((error.current as { points?: number } | null)?.points ?? null);
      onState('unsaved');
    }
  }
  function takeTheirs(): void {
    const text = asText(theirs);
    saved.current = text;
    setText(text);
    setTheirs(null);
    setProblem(null);
    onState('saved');
  }
  return (
    <div className="score-box">
      <TextInput
        aria-label={label} data-score description={hint} inputWrapperOrder={['input', 'description', 'error']} value={text} disabled={!isOpen} inputMode="decimal" size="md"
        error={problem} onBlur={() => void saveNow(text)} onKeyDown={stepAlong} onFocus={(event) => event.currentTarget.select()}
        onPaste={(event) => {
          const block = event.clipboardData.getData('text/plain');
          if (!/[\t\r\n]/.test(block.trimEnd())) return;
          event.preventDefault();
          onBlock(block);
        }}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          onTyped?.(typed);
          onState('unsaved');
          window.clearTimeout(timer.current);
          timer.current = window.setTimeout(() => void saveNow(typed), saveAfterMs);
        }}
      />
      {theirs !== null && (
        <Group gap={4} mt={4}>
          <Button size="compact-md" variant="default" onClick={() => void saveNow(text)}>{say(words.keepMine, { points: text })}</Button>
          <Button size="compact-md" variant="default" onClick={takeTheirs}>{say(words.takeTheirs, { points: asText(theirs) })}</Button>
        </Group>
      )}
    </div>
  );
}
