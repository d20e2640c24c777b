import { describe, expect, it } from '@jest/globals';
import type { ContactStore, Identity, IdentityKey } from '../../../core/contacts/contact.store.ts';
import type { ConversationStore } from '../../../core/conversations/conversation.store.ts';
import type { KeyStore } from '../../../core/conversations/key.store.ts';
import { type DirectRequest, directConversations } from '../../../core/conversations/open-direct.ts';
import type { ConversationState } from '../../../core/conversations/state.ts';

/** What several servers share; every write is counted. */
function records() {
  const identities = new Map<string, Identity>();
  const directs = new Map<string, string>();
  const conversations = new Map<string, ConversationState>();
  const writes: string[] = [];
  const nameOf = ({ kind, value }: IdentityKey) => `${kind}:${value}`;
  const contacts: Partial<ContactStore> = {
    findIdentity: async (_, key) => identities.get(nameOf(key)) ?? null,
    async fixIdentity(_, key, proposal) {
      writes.push('identity');
      const fixed = identities.get(nameOf(key)) ?? proposal;
      identities.set(nameOf(key), fixed);
      return fixed;
    },
    async addressesOf(_, identityId) {
      const names = [...identities].filter(([, held]) => held.identityId === identityId).map(([name]) => name);
      const channelUserId = names.find((name) => name.startsWith('whatsapp:'));
      return channelUserId ? { channelUserId } : {};
    },
    async ownIdSince(_, identityId) {
      const at = [...identities].findIndex(
        ([name, held]) => name.startsWith('whatsapp:') && held.identityId === identityId,
      );
      return at < 0 ? null : new Date(at);
    },
    async moveKey(_, key, __, to) {
      identities.set(nameOf(key), to);
    },
    doubt: async () => {},
    byId: async () => null,
    async ensureContact(contact) {
      writes.push('contact');
      return { ...contact } as Awaited<ReturnType<ContactStore['ensureContact']>>;
    },
  };
  const keys: Partial<KeyStore> = {
    findDirect: async (_, account, identityId) => directs.get(`${account}:${identityId}`) ?? null,
    async fixDirect(_, account, identityId, proposal) {
      writes.push('direct');
      const fixed = directs.get(`${account}:${identityId}`) ?? proposal;
      directs.set(`${account}:${identityId}`, fixed);
      return fixed;
    },
  };
  const store: Partial<ConversationStore> = {
    async byId(_, id) {
      const state = conversations.get(id);
      return state ? ({ state } as Awaited<ReturnType<ConversationStore['byId']>>) : null;
    },
    async ensure(state) {
      writes.push('conversation');
      const held = conversations.get(state.conversationId) ?? state;
      conversations.set(state.conversationId, held);
      return held;
    },
  };
  /** @param onFound runs once, between what the server reads of its first person and what it then writes */
  const aServer = (onFound?: () => Promise<unknown>) =>
    directConversations({
      contacts: { ...contacts, fixIdentity: afterOnce(contacts.fixIdentity, onFound) } as ContactStore,
      keys: keys as KeyStore,
      conversations: store as ConversationStore,
      onMade() {},
    });
  return { aServer, writes, conversations };
}

/** The first call waits for `before`. */
function afterOnce(fix: ContactStore['fixIdentity'] | undefined, before?: () => Promise<unknown>) {
  let waiting = before;
  return async (...call: Parameters<ContactStore['fixIdentity']>) => {
    const first = waiting;
    waiting = undefined;
    await first?.();
    return fix?.(...call);
  };
}

const visitor: DirectRequest = {
  vendorId: 'v-test',
  channel: 'widget',
  channelAccountId: 'acc-web',
  keys: [{ kind: 'visitor', value: 'v_ani' }],
  proposedIdentityId: 'v_ani',
  profile: { name: 'Ani', phone: null, isPhoneVerified: false, locale: 'id' },
  isOutside: false,
};

describe('a visitor who comes back to another server', () => {
  it('is found without a write', async () => {
    const { aServer, writes } = records();
    const first = await aServer()(visitor);
    writes.length = 0;

    expect(await aServer()(visitor)).toEqual(first);
    expect(writes).toEqual([]);
  });

  it('is the same person where they were taken for new', async () => {
    const { aServer, conversations } = records();
    const first = await aServer()(visitor);

    expect(await aServer()({ ...visitor, isLikelyNew: true })).toEqual(first);
    expect(conversations.size).toBe(1);
  });

  it('whose conversation was not yet made when the first server ended: it is made now', async () => {
    const { aServer, conversations } = records();
    const first = await aServer()(visitor);
    conversations.clear();

    expect(await aServer()(visitor)).toEqual(first);
    expect([...conversations.keys()]).toEqual([first.conversationId]);
  });
});

describe('a WhatsApp customer whose first messages name them by different keys, on two servers at once', () => {
  const phone: IdentityKey = { kind: 'phone', value: '+62811' };
  const whatsapp: IdentityKey = { kind: 'whatsapp', value: 'ID.1' };
  const by = (keys: DirectRequest['keys'], proposedIdentityId: string): DirectRequest => ({
    ...visitor,
    ...{ channel: 'whatsapp', channelAccountId: 'acc-wa', keys, proposedIdentityId, isOutside: true },
  });

  it('has one conversation, also when each key comes alone later', async () => {
    const { aServer, conversations } = records();
    const byId = () => aServer()(by([whatsapp], 'wa_1'));

    const both = await aServer(byId)(by([phone, whatsapp], 'wa_2'));

    expect(conversations.size).toBe(1);
    expect(await byId()).toEqual(both);
    expect(await aServer()(by([phone], 'wa_3'))).toEqual(both);
    expect(await aServer()(by([phone, whatsapp], 'wa_4'))).toEqual(both);
    expect(conversations.size).toBe(1);
    expect(both).toMatchObject({ identityId: 'wa_1', memberId: 'wa_1' });
  });

  it('is the same when the phone alone came first', async () => {
    const { aServer, conversations } = records();
    const byPhone = () => aServer()(by([phone], 'wa_1'));

    const both = await aServer(byPhone)(by([phone, whatsapp], 'wa_2'));

    expect(await byPhone()).toEqual(both);
    expect(await aServer()(by([whatsapp], 'wa_3'))).toEqual(both);
    expect(conversations.size).toBe(1);
  });

  it('does not get the conversation of somebody who had the number before', async () => {
    const { aServer } = records();
    const elsewhere = { channelAccountId: 'acc-other' };
    const other: IdentityKey = { kind: 'whatsapp', value: 'ID.2' };
    await aServer()({ ...by([phone, other], 'wa_1'), ...elsewhere });
    const mine = await aServer()(by([whatsapp], 'wa_2'));

    expect(await aServer()(by([phone, whatsapp], 'wa_3'))).toEqual(mine);

    expect((await aServer()(by([other], 'wa_4'))).conversationId).not.toBe(mine.conversationId);
  });
});
