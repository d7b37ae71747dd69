import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { formatPoints, parsePoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { words } from '../words/sentences.ts';
import { scoringRefusal } from './refusal-sentence.ts';

type Props = { label: string; max: number; points: number | null; isOpen: boolean; save: (points: number) => Promise<void>; onState: (state: 'saving' | 'saved' | 'unsaved') => void };
const saveAfterMs = 3000;

/** One score: saved three seconds after the last key and on leaving the box; what was typed stays whatever happens. */
export function ScoreBox({ label, max, points, isOpen, save, onState }: Props) {
  const [text, setText] = useState(points === null ? '' : formatPoints(points));
  const [problem, setProblem] = useState<string | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const savedText = useRef(text);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  async function saveNow(typed: string): Promise<void> {
    window.clearTimeout(timer.current);
    if (typed === savedText.current || typed.trim() === '') return;
    const hundredths = parsePoints(typed);
    if (hundredths === null) return setProblem(say(words.notNumber));
    onState('saving');
    try {
      await save(hundredths);
      savedText.current = typed;
      setProblem(null);
      onState('saved');
    } catch (error) {
      setProblem(scoringRefusal(error, typed));
      onState('unsaved');
    }
  }

  return (
    <TextInput
      aria-label={label} description={say(words.atMost, { max: formatPoints(max) })} inputWrapperOrder={['input', 'description', 'error']} value={text} disabled={!isOpen} inputMode="decimal" w={150} size="md"
      error={problem} onBlur={() => void saveNow(text)}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        onState('unsaved');
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(() => void saveNow(typed), saveAfterMs);
      }}
    />
  );
}
