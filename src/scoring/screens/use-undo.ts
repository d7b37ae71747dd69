import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { say } from '../../kit/words.ts';
import { words } from '../words/sentences.ts';
import { scoringRefusal } from './refusal-sentence.ts';

/** The last paste, and how to take it back; a step is forgotten once it is undone. */
export function useUndo() {
  const queries = useQueryClient();
  const [steps, setSteps] = useState<(() => Promise<void>)[]>([]);
  const [notice, setNotice] = useState<string | null>(null);
  return {
    notice,
    remember(told: string, takeBack: () => Promise<void>): void {
      setNotice(told);
      setSteps([...steps, takeBack]);
    },
    async undo(): Promise<void> {
      const last = steps.at(-1);
      if (last === undefined) return setNotice(say(words.nothingToUndo));
      try {
        await last();
        setSteps(steps.slice(0, -1));
        setNotice(say(words.undone));
      } catch (error) {
        setNotice(scoringRefusal(error));
      }
      await queries.invalidateQueries();
    },
  };
}
