const database = 'quyetthang';
const store = 'shelf';

/** Things that stay on this device, files too, until they are taken away. A browser that keeps nothing forgets them with the page. */
const inMemory = new Map<string, unknown>();
let opened: Promise<IDBDatabase | null> | null = null;
const open = (): Promise<IDBDatabase | null> => (opened ??= new Promise((done) => {
  try {
    const asked = indexedDB.open(database, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(store);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => done(null);
    asked.onblocked = () => done(null);
  } catch {
    done(null);
  }
}));

async function ask<R>(mode: IDBTransactionMode, work: (objects: IDBObjectStore) => IDBRequest<R>): Promise<R | null> {
  const db = await open();
  if (db === null) return null;
  return new Promise((done, failed) => {
    const transaction = db.transaction(store, mode);
    const request = work(transaction.objectStore(store));
    transaction.oncomplete = () => done(request.result);
    transaction.onabort = () => failed(transaction.error ?? new Error('the device is full'));
  });
}

export const shelf = {
  /** Written when the promise resolves; a device that is full keeps it for as long as the page is open. */
  async put(key: string, value: unknown): Promise<void> {
    inMemory.set(key, value);
    await ask('readwrite', (objects) => objects.put(value, key)).catch(() => null);
  },
  async get<V>(key: string): Promise<V | null> {
    return ((await ask('readonly', (objects) => objects.get(key)).catch(() => null)) ?? inMemory.get(key) ?? null) as V | null;
  },
  async remove(key: string): Promise<void> {
    inMemory.delete(key);
    await ask('readwrite', (objects) => objects.delete(key)).catch(() => null);
  },
  /** Everything whose key begins so, in the order of the keys. */
  async all<V>(prefix: string): Promise<V[]> {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const [keys, values] = await Promise.all([ask('readonly', (objects) => objects.getAllKeys(range)), ask<unknown[]>('readonly', (objects) => objects.getAll(range))]).catch(() => [null, null]);
    const found = new Map((keys ?? []).map((key, n) => [String(key), values?.[n]]));
    for (const [key, value] of inMemory) if (key.startsWith(prefix) && !found.has(key)) found.set(key, value);
    return [...found.keys()].sort().map((key) => found.get(key) as V);
  },
};
