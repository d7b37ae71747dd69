import { Badge, Checkbox, ScrollArea, Table, Text } from '@mantine/core';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { changesOf } from '../rules/book/import-changes.ts';
import type { ReadBook, ReadCriterion } from '../rules/book/read-table.ts';
import { bookWords, importWords } from '../words/book.ts';
import { ruleSentence } from '../words/kinds.ts';

export type Present = { code: string; title: string; maxPoints: number; ruleKind: string };
type Props = { read: ReadBook; present: readonly Present[]; accepted: ReadonlySet<string>; onAccept: (codes: ReadonlySet<string>) => void };
const colours = { added: 'teal', changed: 'yellow', removed: 'red', same: 'gray' } as const;
const kinds = ['added', 'changed', 'removed', 'same'] as const;

/** What taking over the table would do, line by line, with the rules that its words suggest; what cannot be taken is red, with its reason. */
export function ImportPreview({ read, present, accepted, onAccept }: Props) {
  const changes = changesOf(present, read.criteria);
  const readOf = new Map(read.criteria.map((criterion) => [criterion.code, criterion]));
  const ruleOf = new Map(present.map(({ code, ruleKind }) => [code, ruleKind]));
  // a rule that somebody has already chosen is not proposed away
  const suggested = read.criteria.filter(({ code, proposal }) => proposal !== null && (ruleOf.get(code) ?? 'manual') === 'manual').map(({ code }) => code);
  const toggle = (code: string) => onAccept(new Set(accepted.has(code) ? [...accepted].filter((one) => one !== code) : [...accepted, code]));
  return (
    <>
      <Text>{say(importWords.summary, Object.fromEntries(kinds.map((kind) => [kind, changes.filter((change) => change.kind === kind).length])))}</Text>
      {read.skipped.length > 0 && <Text fw={600} c="red.8" role="status">{say(importWords.skippedCount, { count: read.skipped.length })}</Text>}
      <Text fz={14} c="dimmed">{say(importWords.passed, { count: read.passed })}</Text>
      {suggested.length > 0 && <Checkbox label={say(importWords.acceptAll, { count: suggested.length })} description={say(importWords.otherwise)} checked={suggested.every((code) => accepted.has(code))} onChange={(event) => onAccept(new Set(event.currentTarget.checked ? suggested : []))} />}
      <ScrollArea.Autosize mah={340} viewportProps={{ tabIndex: 0, 'aria-label': say(bookWords.import) }}>
        <Table fz={14}><Table.Tbody>
          {read.skipped.map(({ row, text, why }) => (
            <Table.Tr key={`row ${row}`} className="refused-row">
              <Table.Td className="whole"><Badge variant="light" tt="none" color="red">{say(importWords.refused)}</Badge></Table.Td><Table.Td colSpan={3}>{say(importWords[why], { row })} “{text}”</Table.Td>
            </Table.Tr>
          ))}
          {changes.map((change) => {
            const from = change.kind === 'removed' ? undefined : readOf.get(change.code);
            return (
              <Table.Tr key={`${change.kind} ${change.code}`}>
                <Table.Td className="whole"><Badge variant="light" tt="none" color={colours[change.kind]}>{say(importWords[change.kind])}</Badge></Table.Td><Table.Td>{change.code}</Table.Td>
                <Table.Td>
                  {change.kind === 'changed' && change.before!.title !== change.title ? `${change.before!.title} → ${change.title}` : change.title}
                  {from && assumptions(from).map((sentence) => <Text key={sentence} fz={14} c="dimmed">{sentence}</Text>)}
                  {from?.proposal && suggested.includes(change.code) && <Checkbox mt={4} label={say(importWords.proposal, { rule: ruleSentence({ ...from.proposal, maxPoints: from.maxPoints }) })} checked={accepted.has(change.code)} onChange={() => toggle(change.code)} />}
                </Table.Td>
                <Table.Td className="whole">{change.kind === 'changed' && change.before!.maxPoints !== change.maxPoints ? `${formatPoints(change.before!.maxPoints)} → ${formatPoints(change.maxPoints)}` : formatPoints(change.maxPoints)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody></Table>
      </ScrollArea.Autosize>
    </>
  );
}

const assumptions = ({ code, maxPoints, assumed }: ReadCriterion) => assumed.map((what) => say(importWords[what], { code, points: formatPoints(maxPoints) }));
