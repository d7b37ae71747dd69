import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { moneyInWords } from '../../kit/amounts.ts';
import { parseMoney } from '../../kit/money.ts';
import { say } from '../../kit/words.ts';
import { dueOf, faultOfLine, lineKinds, type LineKind } from '../rules/lines.ts';
import { lineKindNames } from '../words/names.ts';
import { lineFaultWords } from '../words/refusals.ts';
import { screenWords as words } from '../words/screens.ts';
import { lineOfTyped, type TypedLine } from './typed-line.ts';

type Props = { n: number; line: TypedLine; year: { startsOn: string; endsOn: string }; onChange: (line: TypedLine) => void; onRemove: () => void };
/** The fields of one gift; `n` counts from 1. */
export function LineFields({ n, line, year, onChange, onRemove }: Props) {
  const read = lineOfTyped(line);
  const fault = read && faultOfLine(read, year);
  const field = (key: 'item' | 'unit' | 'quantity' | 'unitPrice' | 'startsOn' | 'endsOn' | 'delivered' | 'overReason', label: keyof typeof words, wrong: string | null = null) => (
    <TextInput size="md" label={say(words[label], { n })} value={line[key]} error={wrong} maxLength={key === 'overReason' ? 500 : 200} onChange={(event) => onChange({ ...line, [key]: event.currentTarget.value })} />
  );
  const wrongOf = (typed: string, isMoney: boolean) => (typed !== '' && parseMoney(typed) === null ? say(isMoney ? words.wrongMoney : words.wrongCount) : null);
  const isCash = line.kind === 'cash';
  const told = parseMoney(isCash ? line.quantity : line.unitPrice);
  return (
    <div className="activity-box">
      <div className="activity-fields">
        <NativeSelect size="md" label={say(words.lineKind, { n })} value={line.kind} data={lineKinds.map((value) => ({ value, label: say(lineKindNames[value]) }))} onChange={(event) => onChange({ ...line, kind: event.currentTarget.value as LineKind })} />
        {field('item', 'item')}
        {!isCash && field('unit', 'lineUnit')}
        {field('quantity', isCash ? 'amount' : 'quantity', wrongOf(line.quantity, isCash))}
        {!isCash && field('unitPrice', 'price', wrongOf(line.unitPrice, true))}
        {line.kind === 'monthly' && field('startsOn', 'startsOn')}
        {line.kind === 'monthly' && field('endsOn', 'endsOn')}
        {field('delivered', 'arrived', wrongOf(line.delivered, isCash))}
        {read && (read.delivered > dueOf(read) || line.overReason !== '') && field('overReason', 'overReason')}
      </div>
      {told !== null && told > 0 && <Text fz={14}>{moneyInWords(told)}</Text>}
      {fault && <Text c="red" role="alert">{say(lineFaultWords[fault])}</Text>}
      <Button h={44} variant="subtle" onClick={onRemove}>{say(words.removeLine, { n })}</Button>
    </div>
  );
}
