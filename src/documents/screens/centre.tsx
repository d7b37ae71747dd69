import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { centreWords as words } from '../words/centre.ts';
import { Drafts, nameOf } from './centre-drafts.tsx';
import { FormLinks, Issued } from './centre-issued.tsx';
import { Kinds } from './centre-kinds.tsx';
import { Incoming } from './incoming.tsx';
import { documentRefusal } from './refusal.ts';
import { Register } from './register.tsx';
import { ScanByCode } from './scan-by-code.tsx';
import './papers.css';

const api = createClient<typeof import('../routes/centre.ts')>('documents');
export type Centre = AnswerOf<typeof import('../routes/centre.ts').centre>;
export type PaperLine = Centre['papers'][number];
export type Year = { id: string; year: number; clusterNumber: number };
type Props = { year: Year };

const places = [['', words.papers], ['di', words.outgoing], ['den', words.incoming]] as const;

/** The documents centre: papers to make and issued ones, the outgoing register, the incoming register; the address says which. */
export function DocumentsCentre({ year }: Props) {
  const asked: Record<string, unknown> = useSearch({ strict: false });
  const shown = asked['so'] === 'di' || asked['so'] === 'den' ? asked['so'] : '';
  const found = useQuery({ queryKey: ['documents', year.id], queryFn: () => api.load('centre', { yearId: year.id }) });
  return (
    <Stack className="page" gap="md" maw={1000}>
      <Title order={1} fz={22}>{say(words.title)}</Title>
      <nav className="paper-places" aria-label={say(words.places)}>
        {places.filter(([place]) => place !== 'den' || found.data?.may.readIncoming || (found.data?.units.length ?? 0) > 0).map(([place, text]) => (
          <Link key={place} to="." search={(place === '' ? {} : { so: place }) as never} className="paper-place" activeOptions={{ exact: true }} aria-current={place === shown ? 'page' : undefined}>{say(text)}</Link>
        ))}
        {found.data?.may.word && <Link to={`/nam/${year.year}/cum/${year.clusterNumber}/van-ban/mau` as never} className="paper-place">{say(words.wordings)}</Link>}
      </nav>
      {found.data === undefined
        ? found.isError ? <Alert color="red" role="alert">{documentRefusal(found.error)}<Button mt="xs" display="block" variant="default" onClick={() => void found.refetch()}>{say(words.again)}</Button></Alert> : <Text>{say(words.loading)}</Text>
        : shown === 'di' ? <Register year={year} centre={found.data} /> : shown === 'den' ? <Incoming year={year} centre={found.data} /> : <Papers year={year} centre={found.data} justIssued={asked['moi']} />}
    </Stack>
  );
}

/** `justIssued`: the paper that the reader has just issued, told with its number and its forms to take. */
function Papers({ year, centre, justIssued }: Props & { centre: Centre; justIssued: unknown }) {
  const fresh = centre.papers.find(({ id, state }) => id === justIssued && state === 'issued');
  return (
    <>
      {fresh && <Alert color="teal" role="status"><Text>{say(words.justIssued, { name: nameOf(fresh), number: fresh.number ?? '', date: fresh.signedOn === null ? '' : formatDate(fresh.signedOn) })}</Text><Group gap={6} mt="xs" className="paper-fresh"><FormLinks paper={fresh} /></Group></Alert>}
      <Kinds year={year} centre={centre} />
      {centre.kinds.length > 0 && <Drafts year={year} papers={centre.papers.filter(({ state }) => state === 'draft')} today={centre.today} />}
      <Issued year={year} papers={centre.papers.filter(({ state }) => state !== 'draft')} />
      {centre.kinds.length > 0 && <ScanByCode />}
    </>
  );
}
