import { Button, Group, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../../kit/client.ts';
import { say } from '../../kit/words.ts';
import { markWords as w } from '../words/cross-check.ts';
import { scoringRefusal } from './refusal-sentence.ts';

type Props = { remark: string; isOpen: boolean; isNeeded: boolean; save: (remark: string) => Promise<void>; onState: (state: 'saving' | 'saved' | 'unsaved') => void };
const saveAfterMs = 3000;

/** The remark to a mark: saved as a score box saves; of a clash both texts are shown, and one is chosen. */
export function RemarkBox({ remark, isOpen, isNeeded, save, onState }: Props) {
  const [text, setText] = useState(remark);
  const [problem, setProblem] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<string | null>(null);
  const saved = useRef(remark);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => { // changed elsewhere: shown, unless something is being typed here
    if (text === saved.current) setText(remark);
    saved.current = remark;
  }, [remark]);
  async function saveNow(typed: string): Promise<void> {
    window.clearTimeout(timer.current);
    if (typed.trim() === saved.current) return onState('saved');
    onState('saving');
    setTheirs(null);
    try {
      await save(typed);
      saved.current = typed.trim();
      setProblem(null);
      onState('saved');
    } catch (error) {
      const isClash = error instanceof ApiError && error.code === 'kit.version-clash';
      const present = isClash ? ((error.current as { remark?: string | null } | null)?.remark ?? '') : null;
      setTheirs(present);
      setProblem(present === null ? scoringRefusal(error) : say(w.theirs, { theirs: present }));
      onState('unsaved');
    }
  }
  function takeTheirs(): void {
    saved.current = theirs ?? '';
    setText(theirs ?? '');
    setTheirs(null);
    setProblem(null);
    onState('saved');
  }
  return (
    <>
      <Textarea
        label={say(w.remark)} withAsterisk={isNeeded} value={text} disabled={!isOpen} size="md" autosize minRows={2} maxRows={8} maxLength={2000} error={problem} onBlur={() => void saveNow(text)}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          onState('unsaved');
          window.clearTimeout(timer.current);
          timer.current = window.setTimeout(() => void saveNow(typed), saveAfterMs);
        }}
      />
      {theirs !== null && <Group gap={4} mt={4}><Button size="compact-md" variant="default" onClick={() => void saveNow(text)}>{say(w.keepMine)}</Button><Button size="compact-md" variant="default" onClick={takeTheirs}>{say(w.takeTheirs)}</Button></Group>}
    </>
  );
}
