import { Anchor, Group } from '@mantine/core';

type Props = { /** 'scoring/sheet-paper'. */ path: string; asked: Record<string, string>; title: string };

/** A paper in its three forms. */
export const PaperLinks = ({ path, asked, title }: Props) => (
  <Group gap={4} wrap="nowrap" className="no-print">
    {['pdf', 'docx', 'xlsx'].map((format) => <Anchor key={format} className="paper-link" download href={`/api/${path}?${new URLSearchParams({ ...asked, format })}`} aria-label={`${title}, ${format.toUpperCase()}`}>{format.toUpperCase()}</Anchor>)}
  </Group>
);
