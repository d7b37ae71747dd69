import { Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { SignInForm } from '../../accounts/screens/sign-in.tsx';
import { say } from '../../kit/words.ts';
import { words } from '../words.ts';

/** The session ended while somebody worked: the sign-in opens over the page, and afterwards the focus is where it was. */
export function SignInAgain({ isOpen, onSignedIn }: { isOpen: boolean; onSignedIn: () => void }) {
  const [isShown, setShown] = useState(false); // a modal notes where the focus was when it opens, not when it is born open
  useEffect(() => setShown(isOpen), [isOpen]);
  return (
    <Modal opened={isShown} onClose={() => undefined} withCloseButton={false} title={say(words.signInAgain)}>
      <Text mb="md">{say(words.keptMeanwhile)}</Text>
      <SignInForm onSignedIn={onSignedIn} />
    </Modal>
  );
}
