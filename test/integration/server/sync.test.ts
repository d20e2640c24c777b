import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import type { MessageStore } from '../../../core/messages/message.store.ts';
import { compareHeads } from '../../../server/sync.ts';
import { aConversation, severalCores, type TestCore, VENDOR } from '../../support/core.ts';

let core: TestCore;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await severalCores('sync', 1);
  core = opened.cores[0] as TestCore;
  close = opened.close;
});
afterAll(() => close());

describe('a client that has all there is', () => {
  it('is not told to load anew by a majority read that lags, as one does right after a failover', async () => {
    const { conversationId, memberId } = await aConversation(core, 'lag');
    const say = async (clientId: string) => {
      const body = { kind: 'text' as const, content: { text: 'halo' } };
      const words = { vendorId: VENDOR, conversationId, memberId, clientId, at: new Date(), body };
      return (await sayAsShopper(core.log, words)).message;
    };
    const first = await say('c-1');
    const second = await say('c-2');
    const lagging: MessageStore = {
      ...core.messages,
      lastOf: async () => new Map([[conversationId, { seq: first.seq, messageId: first.messageId }]]),
    };
    const theirs = { [conversationId]: { seq: second.seq, messageId: second.messageId } };

    const reply = await compareHeads(lagging, VENDOR, [conversationId], theirs);

    expect(reply).toEqual({ behind: {}, reset: [] });
  });
});
