import { describe, expect, it } from '@jest/globals';
import type { ContactStore, Identity, IdentityKey } from '../../../core/contacts/contact.store.ts';
import type { ConversationStore } from '../../../core/conversations/conversation.store.ts';
import type { KeyStore } from '../../../core/conversations/key.store.ts';
import { type DirectRequest, directConversations } from '../../../core/conversations/open-direct.ts';

/** What several servers share; every write is counted. */
function records() {
  const identities = new Map<string, Identity>();
  const directs = new Map<string, string>();
  const conversations = new Set<string>();
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
    byId: async (_, id) => (conversations.has(id) ? ({} as Awaited<ReturnType<ConversationStore['byId']>>) : null),
    async ensure({ conversationId }) {
      writes.push('conversation');
      conversations.add(conversationId);
    },
  };
  const aServer = () =>
    directConversations({
      contacts: contacts as ContactStore,
      keys: keys as KeyStore,
      conversations: store as ConversationStore,
    });
  return { aServer, writes, conversations };
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

  it('whose conversation was not yet made when the first server ended: it is made now', async () => {
    const { aServer, conversations } = records();
    const first = await aServer()(visitor);
    conversations.clear();

    expect(await aServer()(visitor)).toEqual(first);
    expect([...conversations]).toEqual([first.conversationId]);
  });
});
