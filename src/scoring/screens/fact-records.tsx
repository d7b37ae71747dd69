import { Anchor, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { say } from '../../kit/words.ts';
import type { FactLine, FactSource } from '../rules/feeds/sources.ts';
import { lineName, suggestionWords as words, toldFigures } from '../words/feeds.ts';

/** Where the record behind a line is read: the page of its slice, below the year, and what it is asked for. */
const pages: Record<FactSource, { path: string; search: (id: string, unitId: string) => Record<string, string> }> = {
  reports: { path: 'bao-cao', search: (ky, unitId) => ({ ky, 'don-vi': unitId }) },
  tasks: { path: 'nhiem-vu', search: (viec) => ({ viec }) },
  proposals: { path: 'nhiem-vu/tham-muu', search: () => ({}) },
  duty: { path: 'truc', search: (id, unitId) => { const [key = '', value = ''] = id.split('/'); return { 'don-vi': unitId, [key]: value }; } },
  events: { path: 'su-kien', search: (id) => ({ 'su-kien': id }) },
  training: { path: 'huan-luyen', search: (muc) => ({ muc }) },
  activities: { path: 'hoat-dong', search: (id) => ({ 'hoat-dong': id }) },
};

/** The name of a record, which opens it; without a unit it is only named: to who looks at it its page is not open. */
export function FactLink({ line, unitId }: { line: FactLine; unitId: string | null }) {
  const { year, cluster } = useParams({ strict: false });
  const { path, search } = pages[line.source];
  const name = lineName(line);
  return line.id === null || unitId === null ? <Text span fz={14}>{name}</Text> : <Anchor component={Link} to={`/nam/${year}/cum/${cluster}/${path}`} search={search(line.id, unitId) as never} fz={14} className="fact-link">{name}</Anchor>;
}

/** The records behind a suggestion, each with what it adds to the figures. */
export function FactRecords({ lines, figures, unitId }: { lines: readonly FactLine[]; figures: Readonly<Record<string, number>>; unitId: string | null }) {
  if (lines.length === 0) return <Text fz={14} c="dimmed">{say(words.noRecords)}</Text>;
  return (
    <ul className="fact-list">
      {lines.map((line, n) => (
        <li key={n}><FactLink {...{ line, unitId }} /> <Text span fz={14} c="dimmed">{toldFigures(line.source, Object.fromEntries(Object.keys(figures).flatMap((measure) => (line.figures[measure] === undefined ? [] : [[measure, line.figures[measure]]]))))}</Text></li>
      ))}
    </ul>
  );
}
