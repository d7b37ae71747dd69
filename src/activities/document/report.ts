import { workingFrame } from '../../documents/document/frame.ts';
import type { Frame } from '../../documents/offers/working-frame.ts';
import { text, type Paper } from '../../documents/document/tree.ts';
import { moneyInWords } from '../../kit/amounts.ts';
import { formatDate } from '../../kit/dates.ts';
import { formatMoney } from '../../kit/money.ts';
import { deliveredOf, type Line } from '../rules/lines.ts';
import { paperWords as words } from '../words/papers.ts';

type Told = { name: string; heldOn: string; agencyName: string | null; beneficiary: string; lines: readonly Line[] };
type Given = { frame: Frame; year: number; day: string; activities: readonly Told[]; units: readonly { agencyName: string; count: number; given: number }[] };

/** What the activities gave, line by line with the sum in figures and words, and what each unit's part of it is. Only what has arrived. */
export function activitiesReport({ frame, year, day, activities, units }: Given): Paper {
  const right = (amount: number) => text(formatMoney(amount), { align: 'right' });
  const lines = activities.flatMap((of) => of.lines.map((line) => ({ ...line, of })));
  const sum = lines.reduce((all, line) => all + deliveredOf(line), 0);
  const gifts = lines.map(({ of, ...line }, n) => [text(String(n + 1), { align: 'center' }), text(words.activity(formatDate(of.heldOn), of.agencyName ?? words.joint, of.name, of.beneficiary)), text(line.item), text(line.unit), right(line.delivered), right(line.unitPrice), right(deliveredOf(line))]);
  const shares = units.map(({ agencyName, count, given }, n) => [text(String(n + 1), { align: 'center' }), text(agencyName), right(count), right(given)]);
  const shareSum = units.reduce((all, { given }) => all + given, 0);
  return {
    ...workingFrame(frame), page: 'a4-landscape', title: words.title, summary: words.summary(year, formatDate(day)),
    blocks: [
      { kind: 'paragraph', text: [words.total(activities.length, sum, moneyInWords(sum))] },
      { kind: 'table', size: 10, caption: words.gifts, widths: [10, 90, 50, 22, 22, 28, 32], head: [words.giftHead.map((head) => text(head))], body: [...gifts, [text(''), text(words.sum), text(''), text(''), text(''), text(''), right(sum)]] },
      { kind: 'table', size: 10, caption: words.units, widths: [10, 130, 40, 50], head: [words.unitHead.map((head) => text(head))], body: [...shares, [text(''), text(words.sum), text(''), right(shareSum)]] },
      ...(sum === shareSum ? [] : [{ kind: 'paragraph' as const, text: [words.waiting(sum - shareSum)] }]),
    ],
  };
}
