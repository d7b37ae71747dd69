import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** One act at a time: what it refused stays to be read until the next one, and whatever it changed is loaded anew. */
export function useAction(sentenceOf: (error: unknown) => string) {
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** True when `work` was done. */
  async function act(work: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    setProblem(null);
    try {
      await work();
      await queries.invalidateQueries();
      return true;
    } catch (error) {
      setProblem(sentenceOf(error));
      void queries.invalidateQueries(); // what was refused may be refused because the page is old
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { act, problem, isBusy };
}
