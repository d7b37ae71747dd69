import { Alert, Group, Text, UnstyledButton } from '@mantine/core';
import { say } from '../../kit/words.ts';
import { warningPageWords, warningSentence } from '../words/book-warnings.ts';
import type { Book, BookCriterion } from './criteria-view.tsx';

type Props = { warnings: Book['warnings']; isDraft: boolean; criteria: readonly BookCriterion[]; onOpen: (id: string) => void };

/** What may be a mistake, each with the way to its criterion; missing regulations together, for there may be many. */
export function CriteriaWarnings({ warnings, isDraft, criteria, onOpen }: Props) {
  if (warnings.length === 0) return null;
  const codeOf = new Map(criteria.map(({ id, code }) => [id, code]));
  const link = (id: string) => <UnstyledButton key={id} className="warning-link" onClick={() => onOpen(id)} aria-label={say(warningPageWords.open, { code: codeOf.get(id) ?? '' })}>{codeOf.get(id)}</UnstyledButton>;
  const bare = warnings.filter(({ code }) => code === 'no-regulation');
  return (
    <Alert color="blue" title={say(warningPageWords.title, { count: warnings.length })}>
      <Text fz={14}>{say(isDraft ? warningPageWords.what : warningPageWords.whatIssued)}</Text>
      <ul className="warnings">
        {warnings.filter(({ code }) => code !== 'no-regulation').map((warning, n) => <li key={n}>{warningSentence(warning)} {warning.criterionId !== null && link(warning.criterionId)}</li>)}
        {bare.length > 0 && <li>{say(warningPageWords.noRegulation, { count: bare.length })} <Group component="span" gap={4} display="inline-flex">{bare.map(({ criterionId }) => criterionId !== null && link(criterionId))}</Group></li>}
      </ul>
    </Alert>
  );
}
