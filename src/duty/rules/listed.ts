import { listedPeople } from '../../kit/paste.ts';

const phoneShape = /^[0-9+][0-9 .-]{5,19}$/;
export type TypedPerson = { name: string; post: string | null; phone: string | null };
/** One person a line: the name, then the post and the phone, which is known by its digits. */
export const peopleIn = (text: string): TypedPerson[] => listedPeople(text).map(({ name, rest }) => ({ name, post: rest.filter((part) => !phoneShape.test(part)).join(', ') || null, phone: rest.find((part) => phoneShape.test(part)) ?? null }));
/** Empty, or digits as a phone has them. */
export const isPhone = (typed: string) => typed.trim() === '' || phoneShape.test(typed.trim());
