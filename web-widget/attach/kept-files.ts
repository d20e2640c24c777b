import type { Whither } from '../chat.ts';

/** Files on their way, kept over a reload. */
export interface KeptFile extends Whither {
  clientId: string;
  /** Tells the visitor apart; '' before the first session. */
  owner: string;
  name: string;
  blob: Blob;
  createdAt: number;
}
const STORE = 'files';
/** Who comes back later has forgotten it. */
const KEPT_MS = 24 * 60 * 60_000;

/** In the browser's database; where that is blocked or full, a reload costs the file, and nothing else. */
export function keptFiles(key: string) {
  const opening = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(`dekat:${key}`, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'clientId' });
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      // Whoever forgets the visitor deletes the database, and waits for nobody.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });
  opening.catch(() => {});
  async function run<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | null> {
    try {
      const request = ask((await opening).transaction(STORE, mode).objectStore(STORE));
      return await new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    } catch {
      return null;
    }
  }
  return {
    /** Those of one visitor, in the order they were chosen; with those of before a first session, unless it is a customer. */
    async load(owner: string, isCustomer: boolean): Promise<KeptFile[]> {
      const all = ((await run('readonly', (store) => store.getAll())) ?? []) as KeptFile[];
      const old = all.filter(({ createdAt }) => Date.now() - createdAt > KEPT_MS);
      for (const { clientId } of old) void this.remove(clientId);
      return (
        all
          // Of one an older widget kept nobody knows whom it was for.
          .filter((one) => one.conversationId !== undefined && !old.includes(one))
          .filter((one) => one.owner === owner || (!isCustomer && one.owner === ''))
          .sort((a, b) => a.createdAt - b.createdAt)
      );
    },
    keep: (file: KeptFile) => run('readwrite', (store) => store.put(file)),
    remove: (clientId: string) => run('readwrite', (store) => store.delete(clientId)),
  };
}
