import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What is open beside the table, in the address: /…/bang-diem?don-vi=<unit>&tieu-chi=II.5 is a link to one number. */
export function useSelection() {
  const asked: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const textOf = (name: string) => (asked[name] === undefined ? null : String(asked[name]));
  return {
    unitId: textOf('don-vi'), code: textOf('tieu-chi'),
    select: useCallback((unitId: string | null, code: string | null) =>
      void navigate({ to: '.', search: (unitId === null ? {} : { 'don-vi': unitId, ...(code !== null && { 'tieu-chi': code }) }) as never, replace: true, resetScroll: false }), [navigate]),
  };
}
