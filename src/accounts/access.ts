import { holds, type Actor } from '../kit/server/actor.ts';
import type { AccountsRefusal } from './words.ts';

/** Accounts are managed by administrators only. */
export const refuseManageUsers = (actor: Actor): AccountsRefusal | null =>
  holds(actor, 'administrator') ? null : 'accounts.administrator-only';

/** A session belongs to its user; of others' it is not even said that they exist. */
export const refuseRevokeSession = (actor: Actor, session: { userId: string }): AccountsRefusal | null =>
  session.userId === actor.userId ? null : 'accounts.not-found';
