import { Alert, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { draftWords, templateWords as words } from '../words/draft-screens.ts';
import { documentRefusal } from './refusal.ts';
import './wording.css';

const api = createClient<typeof import('../routes/templates.ts')>('documents');

/** Every kind of paper with the version of its wording. */
export function TemplatesPage({ year: { id: yearId } }: { year: { id: string } }) {
  const { year, cluster } = useParams({ strict: false }) as { year: string; cluster: string };
  const found = useQuery({ queryKey: ['templates', yearId], queryFn: () => api.load('templates', { yearId }) });
  const papers = `/nam/${year}/cum/${cluster}/van-ban`;
  return (
    <Stack className="page" gap="sm" maw={820}>
      <Link to={papers as never} className="wording-link">← {say(draftWords.back)}</Link>
      <Title order={1} fz={22}>{say(words.title)}</Title>
      {found.isError && <Alert color="red" role="alert">{documentRefusal(found.error)}</Alert>}
      {found.isPending && <Text>{say(draftWords.loading)}</Text>}
      {found.data?.length === 0 && <Text>{say(words.empty)}</Text>}
      {found.data !== undefined && found.data.length > 0 && (
        <ul className="plain-list" aria-label={say(words.list)}>
          {found.data.map(({ id, name, version, byName, at }) => (
            <li key={id} className="list-line">
              <Link to={`${papers}/mau/${id}` as never} className="wording-link">{say(name)}</Link>
              <Text fz={14} c="dimmed">{version === 0 ? say(words.shipped) : say(words.versionBy, { version, by: byName ?? '', at: at === null ? '' : formatInstant(at) })}</Text>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
