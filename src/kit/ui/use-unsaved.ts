import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';
import { unsavedWords as words } from '../unsaved-words.ts';
import { say } from '../words.ts';

/** Asks before a form is left in which something was typed. What it answers is called once the form is saved or given up. */
export function useUnsaved(typed: unknown): () => void {
  const now = JSON.stringify(typed);
  const first = useRef(now);
  const isDone = useRef(false);
  const isUnsaved = () => !isDone.current && now !== first.current;
  useBlocker({ shouldBlockFn: () => isUnsaved() && !window.confirm(say(words.leave)), enableBeforeUnload: isUnsaved });
  return () => { isDone.current = true; };
}
