import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate, parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { roles, surgeKinds, type DutyRole, type SurgeKind } from '../rules/kinds.ts';
import { roleNames, surgeNames } from '../words/names.ts';
import { screenWords, settingWords as words, shiftWords } from '../words/screens.ts';
import { NumberBox, numberIn } from './boxes.tsx';
import type { OverviewData, PartProps } from './duty.tsx';
import { dutyRefusal } from './refusal.ts';
import { RuleForm } from './rule-form.tsx';

const api = createClient<typeof import('../routes/settings.ts')>('duty');
type SurgeData = OverviewData['surges'][number];

/** Days that need more people, and what holds for rosters: set by those who lead, read by all. */
export function Settings({ yearId, data: { surges, rules, may } }: PartProps) {
  const [open, setOpen] = useState<string | null>(null);
  const { act, problem, isBusy } = useAction(dutyRefusal);
  return (
    <>
      <Stack gap="xs" className="duty-box">
        <Group justify="space-between" gap="xs"><Title order={2} fz={18}>{say(words.surges)}</Title>{may.lead && open === null && <Button h={44} onClick={() => setOpen('new')}>{say(words.add)}</Button>}</Group>
        <Text fz={14}>{say(words.surgeWhat)}</Text>
        {open === 'new' && <SurgeForm yearId={yearId} surge={null} onDone={() => setOpen(null)} />}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        {surges.length === 0 && <Text>{say(words.none)}</Text>}
        <ul className="plain-list">
          {surges.map((surge) => (
            <li key={surge.id} className="duty-line">
              {open === surge.id ? <SurgeForm key={surge.version} yearId={yearId} surge={surge} onDone={() => setOpen(null)} /> : <>
                <Text fw={600}>{surge.name}</Text>
                <Text fz={14}>{say(words.line, { kind: say(surgeNames[surge.kind]), from: formatDate(surge.startsOn), to: formatDate(surge.endsOn), role: say(roleNames[surge.role]), n: surge.required })}</Text>
                {may.lead && <Group gap="xs">
                  <Button variant="subtle" h={44} aria-label={say(screenWords.editOf, { name: `${surge.name}, ${say(roleNames[surge.role])}` })} onClick={() => setOpen(surge.id)}>{say(screenWords.edit)}</Button>
                  <Button variant="subtle" h={44} loading={isBusy} aria-label={say(screenWords.removeOf, { name: `${surge.name}, ${say(roleNames[surge.role])}` })} onClick={() => void act(() => api.send('removeSurge', { yearId, surgeId: surge.id, version: surge.version }))}>{say(screenWords.remove)}</Button>
                </Group>}
              </>}
            </li>
          ))}
        </ul>
      </Stack>
      <Stack gap="xs" className="duty-box">
        <Title order={2} fz={18}>{say(words.rules)}</Title>
        <ul className="plain-list">
          {rules.map((rule) => <li key={rule.id} className="duty-line"><Text>{say(words.rule, { rest: rule.restHours, due: rule.rosterDueDay, hidden: rule.namesHiddenDays })}</Text><Text fz={14}>{say(words.ruleSpan, { from: formatDate(rule.from), basis: rule.legalBasis })}{!rule.isOwn && ` (${say(words.common)})`}</Text></li>)}
        </ul>
        {may.lead && <RuleForm key={rules.map(({ version }) => version).join(' ')} yearId={yearId} rules={rules} />}
      </Stack>
    </>
  );
}

function SurgeForm({ yearId, surge, onDone }: { yearId: string; surge: SurgeData | null; onDone: () => void }) {
  const [typed, setTyped] = useState({ name: surge?.name ?? '', from: surge === null ? '' : formatDate(surge.startsOn), to: surge === null ? '' : formatDate(surge.endsOn), required: surge === null ? '' : String(surge.required) });
  const [kind, setKind] = useState<SurgeKind>(surge?.kind ?? 'congress');
  const [role, setRole] = useState<DutyRole>(surge?.role ?? 'team');
  const { act, problem, isBusy } = useAction(dutyRefusal);
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const [startsOn, endsOn, required] = [parseDate(typed.from), parseDate(typed.to), numberIn(typed.required, 1, 200)];
  const isRight = typed.name.trim().length >= 3 && startsOn !== null && endsOn !== null && required !== null;
  const save = async () => { if (isRight && (await act(() => api.send('saveSurge', { yearId, surgeId: surge?.id ?? null, version: surge?.version ?? 0, name: typed.name, kind, startsOn, endsOn, role, required })))) onDone(); };
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <TextInput size="md" required label={say(words.name)} value={typed.name} maxLength={300} onChange={(event) => set('name')(event.currentTarget.value)} />
      <Group gap="xs" align="start">
        <NativeSelect size="md" label={say(words.kind)} value={kind} onChange={(event) => setKind(event.currentTarget.value as SurgeKind)} data={surgeKinds.map((value) => ({ value, label: say(surgeNames[value]) }))} />
        <DayInput label={say(shiftWords.from)} value={typed.from} onChange={set('from')} /><DayInput label={say(shiftWords.to)} value={typed.to} onChange={set('to')} />
        <NativeSelect size="md" label={say(shiftWords.role)} value={role} onChange={(event) => setRole(event.currentTarget.value as DutyRole)} data={roles.map((value) => ({ value, label: say(roleNames[value]) }))} />
        <NumberBox label={say(shiftWords.required)} value={typed.required} onChange={set('required')} least={1} most={200} w={180} />
      </Group>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isRight}>{say(screenWords.save)}</Button><Button h={44} variant="default" onClick={onDone}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}
