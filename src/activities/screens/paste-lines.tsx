import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { parseBlock } from '../../kit/paste.ts';
import { say } from '../../kit/words.ts';
import { linesOf, type Pasted } from '../rules/pasted-lines.ts';
import { screenWords as words } from '../words/screens.ts';
import { typedOf, type TypedLine } from './typed-line.ts';

/** Lines of gifts copied from Excel; what cannot be read is told row by row and stays to be corrected. */
export function PasteLines({ onRead }: { onRead: (lines: TypedLine[]) => void }) {
  const [text, setText] = useState('');
  const [rejected, setRejected] = useState<Pasted['rejected']>([]);
  const read = () => {
    const pasted = linesOf(parseBlock(text), false);
    onRead(pasted.lines.map((line) => typedOf({ ...line, id: null })));
    setRejected(pasted.rejected);
    setText('');
  };
  return (
    <div>
      <Textarea size="md" autosize minRows={2} label={say(words.paste)} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {text.trim() !== '' && <Button h={44} variant="default" onClick={read}>{say(words.readPaste)}</Button>}
      {rejected.map(({ row, text: told }) => <Text key={row} c="red" role="alert">{say(words.rejected, { row, text: told })}</Text>)}
    </div>
  );
}
