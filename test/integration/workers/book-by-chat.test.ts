import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bookingStore } from '../../../core/bookings/booking.store.ts';
import { branchStore } from '../../../core/branches/branch.store.ts';
import { aBranch } from '../../support/bookings.ts';
import { eventually } from '../../support/eventually.ts';
import { startServer, startWorkers } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

const WITHIN_MS = 30_000;
let world: World;
beforeAll(async () => {
  world = await aWorld('book-by-chat');
  const { vendorId } = world.vendor;
  const hers = { vendorId, branchId: 'b-1', name: 'Toko Uji Kemang', area: 'Kemang' };
  await branchStore(world.core.connection).putAll(vendorId, [aBranch(hers)]);
});
afterAll(() => world.close());

describe('a service booked by chat', () => {
  it('is held, booked on a yes, and reminded of, by real servers and workers', async () => {
    const server = await startServer(world.services, { CLOCK_AT: '2026-11-20T14:00:00+07:00' });
    const afternoon = await startWorkers(world.services, { CLOCK_AT: '2026-11-20T14:00:00+07:00' });
    const shopper = await world.vendor.shopperLine(server.url, 'visitor-0123456789');
    let conversationId: string | null = null;
    let said = 0;
    const say = async (text: string) => {
      said += 1;
      const words = { kind: 'text', conversationId, clientId: `c-${said}`, text };
      const { message } = await shopper.get<{ message: { conversationId: string; seq: number } }>(
        'message:send',
        words,
      );
      conversationId = message.conversationId;
      return eventually(async () => {
        const answer = (await told()).find(({ seq, kind }) => seq > message.seq && kind === 'text');
        if (!answer) throw new Error('no answer yet');
        return (answer.content as { text: string }).text;
      }, WITHIN_MS);
    };
    const told = async () => (await world.log(conversationId ?? '')).filter(({ author }) => author.kind !== 'shopper');

    expect(await say('booking servis laptop di cabang Kemang besok jam 10')).toContain('Jadi booking?');
    expect(await say('ok nanti saya pikir dulu')).toContain('Balas ya untuk booking, atau tidak.');
    expect(await say('ya, booking')).toContain('Kode booking');
    await afternoon.stop();
    await Promise.all([1, 2].map(() => startWorkers(world.services, { CLOCK_AT: '2026-11-20T18:00:05+07:00' })));

    const reminders = await eventually(async () => {
      const system = (await told()).filter(({ author }) => author.kind === 'system');
      if (system.length === 0) throw new Error('no reminder yet');
      return system.map(({ content }) => (content as { text: string }).text);
    }, WITHIN_MS);
    const store = bookingStore(world.core.connection);
    const [booking] = await eventually(async () => {
      const days = await store.ofDay(world.vendor.vendorId, 'b-1', '2026-11-21');
      expect(days).toMatchObject([{ status: 'confirmed', by: 'shopper', due: [{ duty: 'soon' }, { duty: 'missed' }] }]);
      return days;
    }, WITHIN_MS);
    expect(reminders).toEqual([expect.stringContaining(`Sab, 21 Nov jam 10.00. Kode ${booking?.code}`)]);
  }, 120_000);
});
