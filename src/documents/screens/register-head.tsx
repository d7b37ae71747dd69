import { Button, Group, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { say } from '../../kit/words.ts';
import { registerWords as words } from '../words/centre.ts';

type Asked = { search?: string; year?: number; unitId?: string };
export type RegisterChoice = { search: string; setSearch: (search: string) => void; year: number; setYear: (year: number) => void; unitId: string; setUnit: (unitId: string) => void; units: readonly string[]; hasClusters: boolean; asked: Asked };

/** Which register is looked at and what is searched in it; typing asks when it rests. `hasClusters`: the cluster's own may be read. */
export function useRegisterChoice({ year: first }: { year: number }, units: readonly string[], hasClusters: boolean): RegisterChoice {
  const [search, setSearch] = useState('');
  const [year, setYear] = useState(first);
  const [unitId, setUnit] = useState(hasClusters ? '' : (units[0] ?? ''));
  const [settled] = useDebouncedValue(search.trim(), 250);
  return { search, setSearch, year, setYear, unitId, setUnit, units, hasClusters, asked: { year, ...(settled !== '' && { search: settled }), ...(unitId !== '' && { unitId }) } };
}

type Props = { title: string; search: string; choice: RegisterChoice; years: { from: number; to: number }; shown: number; all: number };
export function RegisterHead({ title, search, choice, years, shown, all }: Props) {
  const span = Array.from({ length: years.to - years.from + 1 }, (_none, n) => String(years.from + n));
  return (
    <>
      <Title order={2} fz={18}>{title}</Title>
      <Group align="end">
        <TextInput size="md" w={320} maw="100%" label={search} placeholder={say(words.searchHow)} value={choice.search} onChange={(event) => choice.setSearch(event.currentTarget.value)} />
        {span.length > 1 && <NativeSelect size="md" label={say(words.year)} value={String(choice.year)} onChange={(event) => choice.setYear(Number(event.currentTarget.value))} data={span} />}
        {choice.units.length > 0 && choice.hasClusters && <NativeSelect size="md" label={say(words.whose)} value={choice.unitId} onChange={(event) => choice.setUnit(event.currentTarget.value)} data={[{ value: '', label: say(words.clusters) }, ...choice.units.map((value) => ({ value, label: say(words.own) }))]} />}
      </Group>
      {choice.search.trim() !== '' && <Group gap="xs"><Text role="status" fz={14}>{shown === 0 ? say(words.emptySearch) : say(words.found, { shown, all })}</Text><Button variant="subtle" onClick={() => choice.setSearch('')}>{say(words.clear)}</Button></Group>}
    </>
  );
}
