import { Alert, Button, Text } from '@mantine/core';
import { legacyKindWords, legacyWords } from '../legacy-words.ts';
import { detectLegacy, toUnicode } from '../legacy-text.ts';
import { say } from '../words.ts';

type Props = { texts: readonly string[]; /** Gets what changes the texts that look old and leaves the others; without it the texts are only shown. */ onTake?: (convert: (text: string) => string) => void };
const mostShown = 4;

/** Text from an old Vietnamese font, before and after: offered as Unicode, never changed silently. Nothing where there is none. */
export function LegacyNotice({ texts, onTake }: Props) {
  const found = texts.flatMap((text) => { const kind = detectLegacy(text); return kind === null ? [] : [{ text, kind }]; });
  const [first] = found;
  if (first === undefined) return null;
  const convert = (text: string) => { const kind = detectLegacy(text); return kind === null ? text : toUnicode(text, kind); };
  return (
    <Alert color="yellow" title={say(legacyWords.title, { count: found.length, kind: [...new Set(found.map(({ kind }) => legacyKindWords[kind]))].join('; ') })}>
      <Text fz={14}>{say(legacyWords.how)}</Text>
      {found.slice(0, mostShown).map(({ text, kind }, n) => <Text key={n} fz={14} className="legacy-pair">“{text}” → <b>“{toUnicode(text, kind)}”</b></Text>)}
      {onTake && <Button mt="xs" variant="default" onClick={() => onTake(convert)}>{say(legacyWords.take)}</Button>}
    </Alert>
  );
}
