import { Button, Text, Title } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { centreWords as words } from '../words/centre.ts';
import { draftPath } from './centre-kinds.tsx';
import type { PaperLine, Year } from './centre.tsx';
import { ChangedFigures } from './changed-figures.tsx';
import { IssueDialog } from './issue-dialog.tsx';

type Props = { year: Year; papers: readonly PaperLine[]; today: string };

/** What is being written: open it, or issue it. */
export function Drafts({ year, papers, today }: Props) {
  const [issuing, setIssuing] = useState<PaperLine | null>(null);
  const navigate = useNavigate();
  return (
    <section aria-label={say(words.drafts, { count: papers.length })}>
      <Title order={2} fz={16}>{say(words.drafts, { count: papers.length })}</Title>
      {papers.length === 0 && <Text>{say(words.draftsNone)}</Text>}
      <ul className="plain-list">
        {papers.map((paper) => {
          const name = nameOf(paper);
          return (
            <li key={paper.id} className="paper-line">
              <div>
                <Text fw={600}>{name}</Text>
                {paper.corrects && <Text fz={14}>{say(words.corrects, { number: paper.corrects.number ?? '' })}</Text>}
                <Text fz={14} c="dimmed">{say(words.madeBy, { name: paper.madeByName, at: formatInstant(paper.madeAt) })}</Text>
                <ChangedFigures changed={paper.changed} />
              </div>
              <div className="paper-acts">
                <Button component={Link} to={draftPath(year, paper.id)} variant="default" aria-label={say(words.openOf, { name })}>{say(words.open)}</Button>
                {paper.mayIssue && <Button variant="light" aria-label={say(words.issueOf, { name })} onClick={() => setIssuing(paper)}>{say(words.issue)}</Button>}
              </div>
            </li>
          );
        })}
      </ul>
      {issuing && <IssueDialog year={year} paper={{ ...issuing, name: nameOf(issuing) }} today={today} onClose={() => setIssuing(null)} onIssued={() => void navigate({ to: '.', search: { moi: issuing.id } as never })} />}
    </section>
  );
}

/** "Danh sách xếp hạng": the kind's name, else the title; of a unit's paper with the unit. */
export const nameOf = ({ kindName, title, unitName }: PaperLine) => [kindName === null ? title : say(kindName), ...(unitName === null ? [] : [unitName])].join(', ');
