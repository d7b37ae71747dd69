import type { ComponentType } from 'react';
import type { Person } from './people.tsx';

/** What the accounts slice shows beside a person; the app hands it in, so that neither screen knows the other. */
export type AccountTools = { Account: ComponentType<{ person: Person; savePerson: (userId: string) => Promise<unknown> }> };
