import { Alert, Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate, parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { leaveReasons, roles as allRoles, type DutyRole, type LeaveReason } from '../rules/kinds.ts';
import { isPhone } from '../rules/listed.ts';
import { leaveNames, roleNames } from '../words/names.ts';
import { peopleWords as words, screenWords, shiftWords } from '../words/screens.ts';
import { dutyRefusal } from './refusal.ts';
import type { PersonData } from './roster-month.tsx';

const api = createClient<typeof import('../routes/people.ts')>('duty');
type Props = { yearId: string; person: PersonData; onDone: () => void };
type FormProps = Props & { accounts: readonly { id: string; name: string }[] };

/** As what somebody can be on duty. */
export const RoleBoxes = ({ roles, onChange }: { roles: readonly DutyRole[]; onChange: (roles: DutyRole[]) => void }) => (
  <Group component="fieldset" gap="md" className="duty-people"><legend>{say(words.roles)}</legend>
    {allRoles.map((role) => <Checkbox key={role} size="md" label={say(roleNames[role])} checked={roles.includes(role)} onChange={(event) => onChange(event.currentTarget.checked ? [...roles, role] : roles.filter((one) => one !== role))} />)}
  </Group>
);

export function PersonForm({ yearId, person, accounts, onDone }: FormProps) {
  const [typed, setTyped] = useState({ name: person.name, post: person.post ?? '', phone: person.phone ?? '', from: formatDate(person.from), until: person.until === null ? '' : formatDate(person.until) });
  const [roles, setRoles] = useState<DutyRole[]>([...person.roles]);
  const [accountId, setAccount] = useState(person.accountId ?? '');
  const { act, problem, isBusy } = useAction(dutyRefusal);
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const [from, until] = [parseDate(typed.from), parseDate(typed.until)];
  const isRight = typed.name.trim().length >= 2 && isPhone(typed.phone) && roles.length > 0 && from !== null && (until !== null || typed.until.trim() === '');
  const save = async () => {
    if (isRight && (await act(() => api.send('saveDutyPerson', { yearId, personId: person.id, version: person.version, name: typed.name, post: typed.post.trim() || null, phone: typed.phone.trim() || null, roles, accountId: accountId || null, from, until })))) onDone();
  };
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Group gap="xs" align="start">
        <TextInput size="md" required label={say(words.name)} value={typed.name} maxLength={200} onChange={(event) => set('name')(event.currentTarget.value)} />
        <TextInput size="md" label={say(words.post)} value={typed.post} maxLength={200} onChange={(event) => set('post')(event.currentTarget.value)} />
        <TextInput size="md" inputMode="tel" label={say(words.phone)} value={typed.phone} maxLength={20} onChange={(event) => set('phone')(event.currentTarget.value)} error={isPhone(typed.phone) ? null : say(words.wrongPhone)} />
        <DayInput label={say(words.from)} value={typed.from} onChange={set('from')} /><DayInput label={say(words.until)} value={typed.until} onChange={set('until')} required={false} w={280} />
        <NativeSelect size="md" label={say(words.account)} value={accountId} onChange={(event) => setAccount(event.currentTarget.value)} data={[{ value: '', label: say(words.noAccount) }, ...accounts.map(({ id, name }) => ({ value: id, label: name }))]} />
      </Group>
      <RoleBoxes roles={roles} onChange={setRoles} />
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isRight}>{say(screenWords.save)}</Button><Button h={44} variant="default" onClick={onDone}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}

export function LeaveForm({ yearId, person, onDone }: Props) {
  const [typed, setTyped] = useState({ from: '', to: '' });
  const [reason, setReason] = useState<LeaveReason>('leave');
  const { act, problem, isBusy } = useAction(dutyRefusal);
  const [startsOn, endsOn] = [parseDate(typed.from), parseDate(typed.to === '' ? typed.from : typed.to)];
  const save = async () => { if (startsOn !== null && endsOn !== null && (await act(() => api.send('addLeave', { yearId, personId: person.id, startsOn, endsOn, reason })))) onDone(); };
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Group gap="xs" align="start">
        <DayInput label={say(shiftWords.from)} value={typed.from} onChange={(from) => setTyped((now) => ({ ...now, from }))} /><DayInput label={say(shiftWords.to)} value={typed.to} onChange={(to) => setTyped((now) => ({ ...now, to }))} required={false} />
        <NativeSelect size="md" label={say(words.reason)} value={reason} onChange={(event) => setReason(event.currentTarget.value as LeaveReason)} data={leaveReasons.map((value) => ({ value, label: say(leaveNames[value]) }))} />
      </Group>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={startsOn === null || endsOn === null}>{say(screenWords.save)}</Button><Button h={44} variant="default" onClick={onDone}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}
