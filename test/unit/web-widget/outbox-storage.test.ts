import { describe, expect, it } from '@jest/globals';
import { type KeyValue, outboxStorage } from '../../../web-widget/outbox-storage.ts';
import { aPending } from './support.ts';

function aStore(): KeyValue & { all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    get length() {
      return all.size;
    },
    key: (index) => [...all.keys()][index] ?? null,
    getItem: (name) => all.get(name) ?? null,
    setItem: (name, value) => void all.set(name, value),
    removeItem: (name) => void all.delete(name),
  };
}

describe('unsent messages in the browser', () => {
  it('are there after a reload, and gone once sent', async () => {
    const store = aStore();
    const before = outboxStorage(store, 'dekat:k', () => 'ann');
    await before.save([aPending('c-1'), aPending('c-2')]);

    const after = outboxStorage(store, 'dekat:k', () => 'ann');
    expect((await after.load()).map(({ clientId }) => clientId)).toEqual(['c-1', 'c-2']);
    await after.save([aPending('c-2')]);

    expect([...store.all.keys()]).toEqual(['dekat:k:out:ann:c-2']);
  });

  it('are never those of another visitor', async () => {
    const store = aStore();
    await outboxStorage(store, 'dekat:k', () => 'ann').save([aPending('c-1')]);

    expect(await outboxStorage(store, 'dekat:k', () => 'bob').load()).toEqual([]);
  });

  it('of a visitor who was not known yet are no customer’s', async () => {
    const store = aStore();
    await outboxStorage(store, 'dekat:k', () => '').save([aPending('c-1')]);

    expect(await outboxStorage(store, 'dekat:k', () => 'u_budi', true).load()).toEqual([]);
    expect(await outboxStorage(store, 'dekat:k', () => 'ann').load()).toHaveLength(1);
  });

  it('of two tabs do not overwrite each other', async () => {
    const store = aStore();
    const one = outboxStorage(store, 'dekat:k', () => 'ann');
    const other = outboxStorage(store, 'dekat:k', () => 'ann');
    await Promise.all([one.load(), other.load()]);

    await one.save([aPending('c-1')]);
    await other.save([aPending('c-2')]);
    await one.save([]);

    expect([...store.all.keys()]).toEqual(['dekat:k:out:ann:c-2']);
  });

  it('written before the visitor was known become theirs', async () => {
    const store = aStore();
    let owner = '';
    const storage = outboxStorage(store, 'dekat:k', () => owner);
    await storage.save([aPending('c-1')]);
    owner = 'ann';
    await storage.save([aPending('c-1')]);

    expect([...store.all.keys()]).toEqual(['dekat:k:out:ann:c-1']);
  });

  it('are neither kept nor read of somebody who is not known yet', async () => {
    const store = aStore();
    await outboxStorage(store, 'dekat:k', () => 'u_ann').save([aPending('c-1')]);
    let know: (owner: string) => void = () => {};
    const owner = new Promise<string>((resolve) => {
      know = resolve;
    });
    const storage = outboxStorage(store, 'dekat:k', () => owner);

    const [saving, loading] = [storage.save([aPending('c-2')]), storage.load()];
    expect([...store.all.keys()]).toEqual(['dekat:k:out:u_ann:c-1']);
    know('u_bob');
    await saving;

    expect((await loading).map(({ clientId }) => clientId)).toEqual(['c-2']);
    expect([...store.all.keys()]).toEqual(['dekat:k:out:u_ann:c-1', 'dekat:k:out:u_bob:c-2']);
  });

  it('are passed over where they are spoilt', async () => {
    const store = aStore();
    store.all.set('dekat:k:out:ann:c-1', '{"clientId":');

    expect(await outboxStorage(store, 'dekat:k', () => 'ann').load()).toEqual([]);
  });

  it('are forgotten when the visitor leaves', async () => {
    const store = aStore();
    const storage = outboxStorage(store, 'dekat:k', () => 'ann');
    await storage.save([aPending('c-1')]);

    storage.forget();

    expect(store.all.size).toBe(0);
  });

  it('stays empty though a save comes after it is forgotten', async () => {
    const store = aStore();
    const storage = outboxStorage(store, 'dekat:k', () => 'ann');

    storage.forget();
    await storage.save([aPending('c-1')]);

    expect(store.all.size).toBe(0);
  });
});
