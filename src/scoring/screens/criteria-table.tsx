import { ActionIcon, Alert, Button, Group, Table, Text, UnstyledButton } from '@mantine/core';
import { createClient } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { depthOf } from '../rules/book/outline-edit.ts';
import { isLeaf } from '../rules/outline.ts';
import { bookWords } from '../words/book.ts';
import { feedsSentence } from '../words/feeds.ts';
import { kindWords, ruleSentence } from '../words/kinds.ts';
import type { BookCriterion } from './criteria-view.tsx';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/book-criteria.ts')>('scoring');
type Props = { set: { id: string; version: number }; criteria: readonly BookCriterion[]; mayEdit: boolean; onOpen: (id: string) => void; onAdd: (parent: BookCriterion, isGroup: boolean) => void };

/** Sections, the groups in them and their criteria, each level drawn in; the editor adds to them and moves them. */
export function CriteriaTable({ set, criteria, mayEdit, onOpen, onAdd }: Props) {
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const move = (criterionId: string, direction: 'up' | 'down') => void act(() => api.send('moveCriterion', { setId: set.id, version: set.version, criterionId, direction }));
  const heads = [bookWords.code, bookWords.title, bookWords.max, bookWords.kind];
  return (
    <>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Table className="book" aria-label={say(bookWords.sections)}>
        <Table.Thead><Table.Tr>{heads.map((head, n) => <Table.Th key={n} scope="col" className={n === 3 ? 'book-kind' : undefined}>{say(head)}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {criteria.map((c) => {
            const depth = depthOf(criteria, c);
            const siblings = criteria.filter(({ parentId }) => parentId === c.parentId);
            return (
              <Table.Tr key={c.id} className={depth === 0 ? 'book-section' : isLeaf(c) ? undefined : 'book-group'}>
                <Table.Td className="book-code">{c.code}</Table.Td>
                <Table.Td className={`book-depth-${depth}`}>
                  <UnstyledButton className="book-title" onClick={() => onOpen(c.id)} aria-label={`${c.code} ${c.title}`}>{c.title}</UnstyledButton>
                  {isLeaf(c) && <Text fz={14} c="dimmed">{ruleSentence(c)}</Text>}
                  {c.feeds !== null && <Text fz={14} className="book-feeds">{feedsSentence(c)}</Text>}
                  {mayEdit && !isLeaf(c) && (
                    <Group component="span" display="inline-flex" gap={0} ml="xs">
                      <Button variant="subtle" size="compact-md" onClick={() => onAdd(c, false)} aria-label={say(bookWords.addTo, { code: c.code })}>+ {say(bookWords.addCriterion)}</Button>
                      {depth === 0 && <Button variant="subtle" size="compact-md" onClick={() => onAdd(c, true)} aria-label={say(bookWords.addGroupTo, { code: c.code })}>+ {say(bookWords.addGroup)}</Button>}
                    </Group>
                  )}
                </Table.Td>
                <Table.Td className="book-max">{!isLeaf(c) && c.maxPoints === 0 ? '' : formatPoints(c.maxPoints)}</Table.Td>
                <Table.Td className="book-kind" fz={14}>
                  <Group gap={4} justify="space-between" wrap="nowrap">
                    <span>{isLeaf(c) && say(kindWords[c.ruleKind]?.name ?? bookWords.unusable)}</span>
                    {mayEdit && (
                      <Group gap={2} wrap="nowrap">
                        <ActionIcon variant="default" size={30} disabled={isBusy || siblings[0] === c} aria-label={say(bookWords.up, { code: c.code })} onClick={() => move(c.id, 'up')}>↑</ActionIcon>
                        <ActionIcon variant="default" size={30} disabled={isBusy || siblings.at(-1) === c} aria-label={say(bookWords.down, { code: c.code })} onClick={() => move(c.id, 'down')}>↓</ActionIcon>
                      </Group>
                    )}
                  </Group>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </>
  );
}
