import type { Db } from './command.ts';

/** Work that one request asks for several times, done once for the object that it asks with. */
export function oncePer<A extends object, R>(work: (db: Db, asked: A) => Promise<R>): (db: Db, asked: A) => Promise<R> {
  const known = new WeakMap<A, Promise<R>>();
  return (db, asked) => {
    const found = known.get(asked) ?? work(db, asked);
    known.set(asked, found);
    return found;
  };
}
