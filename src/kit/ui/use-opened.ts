import { useState } from 'react';

/** Which of several forms stands open. `closing(of)` closes that one alone: an act that is done late never closes another form that was opened meanwhile. */
export function useOpened<T>() {
  const [open, setOpen] = useState<T | null>(null);
  return { open, setOpen, closing: (of: T) => () => setOpen((now) => (now === of ? null : now)) };
}
