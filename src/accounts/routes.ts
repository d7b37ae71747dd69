import { Refused } from '../kit/refuse.ts';
import { command, query } from '../kit/server/command.ts';
import { refuseManageUsers, refuseRevokeSession } from './access.ts';
import { changePasswordInput, createUserInput, leastPasswordLength, nothing, resetPasswordInput, revokeSessionInput, userInput } from './input.ts';
import { hashPassword, verifyPassword } from './offers/auth.ts';
import { deleteSession, endSessions, findSession, findUser, forgetFailures, hasTwoFactor, insertUsers, isNameTaken, listSessions, listUsers, passwordHashOf, setBanned, setPassword } from './store.ts';

const anything = async () => ({});
const free = () => null;
const system = () => 'system';

export const session = query({
  name: 'accounts.session', summary: 'Who is signed in, with appointments and terms in force; null user when nobody is.',
  input: nothing, subject: anything, access: free,
  run: async (_db, { actor }) => ({ user: actor.name === '' ? null : actor }),
});

export const users = query({
  name: 'accounts.users', summary: 'All accounts, by user name.',
  input: nothing, subject: anything, access: refuseManageUsers,
  run: (db) => listUsers(db),
});

export const createUser = command({
  name: 'accounts.create-user', summary: 'Makes an account with a first password, which the person changes at the first sign-in.',
  input: createUserInput, subject: anything, access: refuseManageUsers, chain: system,
  audit: ({ username, name }) => ({ details: { username, name } }),
  async run(trx, { input, newId }) {
    if (await isNameTaken(trx, input.username)) throw new Refused(409, 'accounts.user-name-taken', { username: input.username });
    const userId = newId();
    const { password, ...who } = input;
    await insertUsers(trx, [{ id: userId, ...who, passwordHash: await hashPassword(password), mustChangePassword: true, isDemo: false }], newId);
    return { userId };
  },
});

export const resetPassword = command({
  name: 'accounts.reset-password', summary: 'Gives a password to change at the next sign-in, and ends every session of the person.',
  input: resetPasswordInput, subject: (db, input) => findUser(db, input.userId), access: refuseManageUsers, chain: system,
  audit: ({ userId }) => ({ subjectId: userId, details: {} }),
  async run(trx, { subject, input }) {
    await setPassword(trx, subject.id, await hashPassword(input.password), true);
    await endSessions(trx, subject.id);
    await forgetFailures(trx, subject.username);
    return { userId: subject.id };
  },
});

export const lockUser = command({
  name: 'accounts.lock-user', summary: 'Locks an account and ends its sessions.',
  input: userInput, subject: (db, input) => findUser(db, input.userId), access: refuseManageUsers, chain: system,
  async run(trx, { subject }) {
    await setBanned(trx, subject.id, true);
    await endSessions(trx, subject.id);
    return { userId: subject.id };
  },
});

export const unlockUser = command({
  name: 'accounts.unlock-user', summary: 'Opens a locked account again, also one locked by wrong passwords.',
  input: userInput, subject: (db, input) => findUser(db, input.userId), access: refuseManageUsers, chain: system,
  async run(trx, { subject }) {
    await setBanned(trx, subject.id, false);
    await forgetFailures(trx, subject.username);
    return { userId: subject.id };
  },
});

export const mySessions = query({
  name: 'accounts.my-sessions', summary: 'Where the caller is signed in.',
  input: nothing, subject: anything, access: free,
  run: (db, { actor }) => listSessions(db, actor.userId),
});

export const twoFactor = query({
  name: 'accounts.two-factor', summary: 'Whether the caller’s second factor is on.',
  input: nothing, subject: anything, access: free,
  run: async (db, { actor }) => ({ isOn: await hasTwoFactor(db, actor.userId) }),
});

export const revokeSession = command({
  name: 'accounts.revoke-session', summary: 'Ends one of the caller’s sessions.',
  input: revokeSessionInput, subject: (db, input) => findSession(db, input.sessionId), access: refuseRevokeSession, chain: system,
  async run(trx, { subject }) {
    await deleteSession(trx, subject.id);
    return { sessionId: subject.id };
  },
});

export const changePassword = command({
  name: 'accounts.change-password', summary: 'Changes the caller’s password.',
  input: changePasswordInput, subject: anything, access: free, chain: system, beforePasswordChange: true,
  audit: () => ({ details: {} }),
  async run(trx, { actor, input }) {
    const hash = await passwordHashOf(trx, actor.userId);
    if (hash === null || !(await verifyPassword({ hash, password: input.current }))) throw new Refused(403, 'accounts.wrong-password');
    if (input.next.length < leastPasswordLength) throw new Refused(422, 'accounts.password-too-short', { least: leastPasswordLength });
    if (input.next === input.current) throw new Refused(422, 'accounts.same-password');
    await setPassword(trx, actor.userId, await hashPassword(input.next), false);
    return { changed: true };
  },
});
