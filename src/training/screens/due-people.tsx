import { Alert, Button, Group, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { PaperLinks } from '../../kit/ui/paper-links.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { useOpened } from '../../kit/ui/use-opened.ts';
import { say } from '../../kit/words.ts';
import { groupNumbers, type GroupNumber } from '../rules/kinds.ts';
import { peopleIn } from '../rules/people.ts';
import { groupName } from '../words/names.ts';
import { classWords as words, screenWords } from '../words/screens.ts';
import type { ClassData } from './classes.tsx';
import { PersonForm } from './person-form.tsx';
import { trainingRefusal } from './refusal.ts';
import type { TrainingData } from './training.tsx';

const api = createClient<typeof import('../routes/classes.ts')>('training');
export type PersonData = TrainingData['own'][number]['people'][number];
type Props = { yearId: string; unitId: string; unitName: string; people: readonly PersonData[]; classes: readonly ClassData[]; /** How long after a class names are shown. */ hiddenDays: number };

/** Who of the own unit is due for a class: sent where, attended, certified; new ones are typed or pasted, one a line. */
export function DuePeople({ yearId, unitId, unitName, people, classes, hiddenDays }: Props) {
  const [group, setGroup] = useState<GroupNumber>(4);
  const [shownGroup, setShown] = useState('');
  const [lines, setLines] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const { open: editing, setOpen: setEditing, closing } = useOpened<string>();
  const { act, problem, isBusy } = useAction(trainingRefusal);
  const found = peopleIn(lines);
  const groupData = groupNumbers.map((value) => ({ value: String(value), label: say(groupName, { group: value }) }));
  const add = async () => { setTold(null); if (await act(() => api.send('addPeople', { yearId, unitId, group, people: found }))) { setLines(''); setTold(say(words.added, { count: found.length })); } };
  const nameOf = (one: PersonData) => one.name ?? say(words.hidden, { n: people.indexOf(one) + 1 });
  const shown = people.filter((one) => shownGroup === '' || String(one.group) === shownGroup);
  const stateOf = (one: PersonData) => {
    const at = classes.find(({ id }) => id === one.classId);
    const result = one.attended === null ? null : say(one.attended ? words.came : words.missed);
    return [say(words.state, { group: say(groupName, { group: one.group }), class: at?.name ?? say(words.noClass) }), result, one.certificateNumber !== null && one.certificateOn !== null ? say(words.number, { number: one.certificateNumber, day: formatDate(one.certificateOn) }) : null].filter((part) => part !== null).join(' · ');
  };
  return (
    <Stack gap="xs" className="training-box">
      <Group justify="space-between" gap="xs"><Title order={2} fz={16}>{say(words.people, { unit: unitName })}</Title><PaperLinks path="training/people-paper" asked={{ yearId, unitId }} title={say(words.peoplePaper)} /></Group>
      <Text fz={14}>{say(words.private, { days: hiddenDays })}</Text>
      {people.length === 0 ? <Text>{say(words.nobody)}</Text> : <NativeSelect size="md" w="fit-content" label={say(words.groupFilter)} value={shownGroup} onChange={(event) => setShown(event.currentTarget.value)} data={[{ value: '', label: say(words.everyGroup) }, ...groupData]} />}
      <ul className="plain-list">
        {shown.map((one) => (
          <li key={one.id} className="training-line">
            <Text fw={600}>{nameOf(one)}{one.post !== null && <Text span fw={400}>, {one.post}</Text>}</Text>
            <Text fz={14}>{stateOf(one)}</Text>
            {editing === one.id ? <PersonForm key={one.version} person={one} classes={classes.filter((at) => at.group === one.group && at.seats.some((seat) => seat.unitId === unitId))} onDone={closing(one.id)} /> : (
              <Group gap="xs">
                <Button variant="subtle" h={44} aria-label={say(screenWords.editOf, { name: nameOf(one) })} onClick={() => setEditing(one.id)}>{say(screenWords.edit)}</Button>
                {one.attended !== true && <Button variant="subtle" h={44} loading={isBusy} aria-label={say(screenWords.removeOf, { name: nameOf(one) })} onClick={() => void act(() => api.send('removePerson', { personId: one.id, version: one.version }))}>{say(screenWords.remove)}</Button>}
              </Group>
            )}
          </li>
        ))}
      </ul>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {told && <Alert color="teal" role="status">{told}</Alert>}
      <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); if (found.length > 0) void add(); }}>
        <Text fw={600}>{say(words.add)}</Text>
        <NativeSelect size="md" w="fit-content" label={say(words.group)} value={String(group)} onChange={(event) => setGroup(Number(event.currentTarget.value) as GroupNumber)} data={groupData} />
        <Textarea size="md" autosize minRows={3} label={say(words.lines)} value={lines} onChange={(event) => setLines(event.currentTarget.value)} />
        <Group><Button type="submit" h={44} loading={isBusy} disabled={found.length === 0}>{found.length === 0 ? say(words.addNone) : say(words.addCount, { count: found.length })}</Button></Group>
      </Stack>
    </Stack>
  );
}
