import { Text } from '@mantine/core';
import { say } from '../../kit/words.ts';
import type { ChangedFigure } from '../rules/changes.ts';
import { centreWords as words } from '../words/centre.ts';

/** That the data have changed since a paper was made, and which figures. */
export function ChangedFigures({ changed }: { changed: readonly ChangedFigure[] }) {
  if (changed.length === 0) return null;
  return (
    <>
      <Text fz={14} fw={600} className="paper-warn">{say(words.changed)}</Text>
      <ul className="plain-list">{changed.map((figure) => <li key={figure.key}><Text span fz={14}>{changeSentence(figure)}</Text></li>)}</ul>
    </>
  );
}

/** "số đơn vị: trước 19, nay 20" */
export const changeSentence = ({ key, before, after }: ChangedFigure): string => (after === before ? `${key}: ${say(words.same)}` : say(words.changedFrom, { key, before, after: after ?? say(words.gone) }));
