import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Catalogue } from '../../../core/catalogue.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import { queueBoard } from '../../../core/routing/queue.ts';
import { tellPlace } from '../../../core/routing/tell-place.ts';
import { aWhatsappConversation, coreWithCatalogue, type TestCore, VENDOR } from '../../support/core.ts';

let core: TestCore;
let catalogue: Catalogue;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ core, catalogue, close } = await coreWithCatalogue('tell-place'));
  await core.vendors.put({
    ...{ vendorId: VENDOR, name: 'Toko Uji', locale: 'id', timezone: 'Asia/Jakarta', brandColour: '#000' },
    ...{ peopleFrom: '00:00', peopleUntil: '00:00' },
  });
});
afterAll(() => close());

const BEGAN = new Date();
/** Two workers look at once, so many seconds after it came into the queue. */
async function lookAt(s: number): Promise<void> {
  const now = new Date(BEGAN.getTime() + s * 1_000);
  const aWorker = () => {
    const board = queueBoard({ ...core, ...catalogue, clock: { now: () => new Date() } });
    return tellPlace({ ...core, board, onError: (error) => void core.errors.push(error) }, () => now)();
  };
  await Promise.all([aWorker(), aWorker()]);
  await core.projection.drain();
}
async function aCustomerWaits(phone: string): Promise<string> {
  const direct = await aWhatsappConversation(core, phone);
  const { conversationId } = direct;
  const body = { kind: 'text' as const, content: { text: 'mau bicara sama orang' } };
  await sayAsShopper(core.log, { ...direct, vendorId: VENDOR, clientId: 'ask', at: BEGAN, body });
  await core.log.append({
    ...{ vendorId: VENDOR, conversationId, authorId: 'assistant', clientId: 'handover' },
    draft: () => ({
      author: { kind: 'assistant', id: 'assistant', name: '' },
      body: { kind: 'event', content: { event: 'handover', reason: 'asked', peopleFrom: null } },
      audience: 'all',
      at: BEGAN,
    }),
  });
  await core.projection.drain();
  return conversationId;
}
const toldIn = async (conversationId: string) =>
  (await core.messages.listAfter(VENDOR, conversationId, 0, 200)).flatMap((message) =>
    message.author.id === 'shop'
      ? [{ text: (message.content as { text: string }).text, owed: message.owed?.map(({ kind }) => kind) }]
      : [],
  );

describe('a customer who waits on WhatsApp', () => {
  it('is told their place once, and again only where it takes twice as long as was told', async () => {
    const minutesAgo = new Date(Date.now() - 100_000);
    for (let n = 0; n < 5; n += 1) await core.routingStats.left(VENDOR, null, minutesAgo);
    const id = await aCustomerWaits('+6281200000001');

    await lookAt(19);
    expect(await toldIn(id)).toEqual([]);
    await lookAt(20);
    await lookAt(60);
    const [first, ...more] = await toldIn(id);
    expect(more).toEqual([]);
    expect(first?.text).toMatch(/^Kamu di antrean ke-1 untuk petugas kami, kira-kira 1 menit lagi\.$/);
    expect(first?.owed).toEqual(['deliver']);

    await lookAt(139);
    expect(await toldIn(id)).toHaveLength(1);
    await lookAt(140);
    await lookAt(150);
    expect((await toldIn(id)).map(({ text }) => text).at(1)).toMatch(/lebih lama/);
    expect(await toldIn(id)).toHaveLength(2);
    expect(core.errors).toEqual([]);
  });

  it('is told nothing once somebody has them', async () => {
    const id = await aCustomerWaits('+6281200000002');
    await core.log.append({
      ...{ vendorId: VENDOR, conversationId: id, authorId: 'a-1', clientId: 'take' },
      draft: () => ({
        author: { kind: 'agent', id: 'a-1', name: 'Sari' },
        body: { kind: 'event', content: { event: 'taken', agentId: 'a-1', name: 'Sari' } },
        audience: 'all',
        at: new Date(),
      }),
    });

    await lookAt(300); // the projection may still show them waiting

    expect(await toldIn(id)).toEqual([]);
    expect(core.errors).toEqual([]);
  });
});
