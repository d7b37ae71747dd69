import { listedPeople } from '../../kit/paste.ts';

export type TypedPerson = { name: string; post: string | null };
/** One person a line: the name, then the post. */
export const peopleIn = (text: string): TypedPerson[] => listedPeople(text).map(({ name, rest }) => ({ name, post: rest.join(', ') || null }));
