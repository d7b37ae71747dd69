import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { isOwed } from '../rules/standing.ts';
import { chaseText } from '../words/chase.ts';
import { deadline, groupText, periodName, standingSign, standingText, standingWords } from '../words/names.ts';
import { listWords, matrixWords as words } from '../words/screens.ts';
import type { MatrixData } from './matrix.tsx';
import { reportRefusal } from './refusal.ts';
import { reportSearch } from './reports.tsx';

const api = createClient<typeof import('../routes/collect.ts')>('reports');
type Props = { matrix: MatrixData; form: MatrixData['forms'][number]; period: MatrixData['periods'][number]; base: string };

/** One period: its units grouped by state; those that owe it can be reminded at once, with a message ready to be pasted into Zalo. */
export function MatrixColumn({ matrix: { units, contacts, may }, form, period, base }: Props) {
  const [told, setTold] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  const { act, problem, isBusy } = useAction(reportRefusal);
  const cells = units.flatMap((unit) => { const cell = unit.cells.find(({ periodId }) => periodId === period.id); return cell ? [{ ...unit, cell }] : []; });
  const open = cells.filter(({ cell }) => isOwed(cell.standing));
  const name = periodName(form.rhythm, period);
  const groups = (Object.keys(standingWords) as (keyof typeof standingWords)[]).flatMap((key) => {
    const kind = key === 'missing-reminded' ? 'missing' : key;
    const inside = cells.filter(({ cell: { standing } }) => standing.kind === kind && (standing.kind !== 'missing' || standing.isReminded === (key === 'missing-reminded')));
    return inside.length === 0 ? [] : [{ key, inside }];
  });
  const of = (unitId: string) => contacts.filter((contact) => contact.unitId === unitId);
  const message = chaseText({ form: form.name, period: name, address: window.location.origin + base, units: open.map(({ unitId, agencyName, cell }) => ({ agencyName, people: of(unitId).map((one) => one.name), due: deadline(cell.dueAt, 'vi') })) });
  const remind = () => act(async () => {
    const { done, left } = await api.send('remindUnits', { periodId: period.id, unitIds: open.map(({ unitId }) => unitId) });
    setTold([say(words.reminded, { count: done }), ...(left.length > 0 ? [say(words.sentMeanwhile, { units: left.join(', ') })] : [])].join(' '));
  });
  const count = (kinds: string[]) => cells.filter(({ cell }) => kinds.includes(cell.standing.kind)).length;
  return (
    <Stack gap="sm" component="section">
      <div>
        <Title order={2} fz={18}>{name}</Title>
        <Text>{say(listWords.due, { due: deadline(period.dueAt) })} · {say(words.summary, { sent: count(['on-time', 'late']), open: open.length, waived: count(['waived']) })}</Text>
      </div>
      {may.collect && open.length > 0 && (
        <Stack gap="xs" className="report-box">
          <Group gap="xs">
            <Button loading={isBusy} onClick={() => void remind()}>{say(words.remind, { count: open.length })}</Button>
            <Button variant="default" onClick={() => void navigator.clipboard.writeText(message).then(() => setCopied(true))}>{say(isCopied ? words.copied : words.copy)}</Button>
            <Button component="a" variant="default" href={`mailto:?subject=${encodeURIComponent(`${form.name} · ${name}`)}&body=${encodeURIComponent(message)}`}>{say(words.mail)}</Button>
          </Group>
          {told !== null && <Text role="status">{told}</Text>}
          {problem && <Alert color="red" role="alert">{problem}</Alert>}
          <Text fw={600} fz={14}>{say(words.message)}</Text>
          <Text fz={14} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} data-message>{message}</Text>
        </Stack>
      )}
      {may.readAll && <Anchor component={Link} to={`${base}/tong-hop`} search={{ ky: period.id } as never} className="report-link">{say(words.rollUp)}</Anchor>}
      {open.length === 0 && cells.length > 0 && <Text>{say(words.allSent)}</Text>}
      {groups.map(({ key, inside }) => (
        <div key={key}>
          <Text fw={600} className={`standing ${inside[0]!.cell.standing.kind}`}>{say(words.group, { state: groupText(key), count: inside.length })}</Text>
          <ul className="plain-list">
            {inside.map(({ unitId, agencyName, cell }) => (
              <li key={unitId} className="list-line">
                <Anchor component={Link} to={base} search={reportSearch({ periodId: period.id, unitId })} className="report-link" style={{ flex: '1 1 200px' }}>{agencyName}</Anchor>
                {cell.standing.kind === 'late' && <Text fz={14}>{standingSign(cell.standing)} {standingText(cell.standing)}</Text>}
                {isOwed(cell.standing) && of(unitId).map((contact) => (
                  <Text key={contact.name} fz={14}>{say(words.contact, { name: contact.name, role: say(contact.role === 'unit-head' ? words.head : words.secretary) })}: {contact.phone === null ? say(words.noPhone) : <Anchor href={`tel:${contact.phone}`} className="report-link" aria-label={`${say(words.call)}: ${contact.name}`}>{contact.phone}</Anchor>}</Text>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Stack>
  );
}
