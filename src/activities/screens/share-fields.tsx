import { Button, Checkbox, Text, TextInput, Title } from '@mantine/core';
import { formatMoney, parseMoney } from '../../kit/money.ts';
import { say } from '../../kit/words.ts';
import { splitEvenly } from '../rules/shares.ts';
import { screenWords as words } from '../words/screens.ts';

export type Member = { unitId: string; shortName: string; agencyName: string };
/** Shares as they are typed, by unit. */
export type TypedShares = Record<string, string>;
/** Null while one of them cannot be read. */
export function sharesOfTyped(typed: TypedShares): { unitId: string; amount: number }[] | null {
  const read = Object.entries(typed).map(([unitId, amount]) => ({ unitId, amount: parseMoney(amount) }));
  return read.every((one): one is { unitId: string; amount: number } => one.amount !== null) ? read : null;
}

type Props = { members: readonly Member[]; value: number; shares: TypedShares; onChange: (shares: TypedShares) => void };
/** Which units bear a joint activity, and how much each; what is left is told at once. */
export function ShareFields({ members, value, shares, onChange }: Props) {
  const chosen = members.filter(({ unitId }) => unitId in shares);
  const choose = (ids: string[]) => onChange(Object.fromEntries(ids.map((id) => [id, shares[id] ?? '0'])));
  const split = () => { const parts = splitEvenly(value, chosen.length); onChange(Object.fromEntries(chosen.map(({ unitId }, n) => [unitId, formatMoney(parts[n]!)]))); };
  const rest = value - Object.values(shares).reduce((sum, typed) => sum + (parseMoney(typed) ?? 0), 0);
  return (
    <section>
      <Title order={3} fz={16}>{say(words.shares)}</Title>
      <Checkbox.Group label={say(words.takesPart)} value={chosen.map(({ unitId }) => unitId)} onChange={choose}>
        <div className="activity-fields">{members.map(({ unitId, shortName }) => <Checkbox key={unitId} className="activity-check" size="md" value={unitId} label={shortName} />)}</div>
      </Checkbox.Group>
      {chosen.length > 0 && <Button h={44} variant="default" onClick={split}>{say(words.evenly)}</Button>}
      <div className="activity-fields">
        {chosen.map(({ unitId, shortName }) => <TextInput key={unitId} size="md" label={say(words.shareOf, { unit: shortName })} value={shares[unitId]!} error={parseMoney(shares[unitId]!) === null ? say(words.wrongMoney) : null} onChange={(event) => onChange({ ...shares, [unitId]: event.currentTarget.value })} />)}
      </div>
      {chosen.length > 0 && <Text role="status">{rest === 0 ? say(words.agrees) : say(rest > 0 ? words.remains : words.tooMuch, { amount: formatMoney(Math.abs(rest)) })}</Text>}
    </section>
  );
}
