import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { branchStore } from '../../../core/branches/branch.store.ts';
import type { StoredMessage } from '../../../core/messages/message.ts';
import { aBranch } from '../../support/bookings.ts';
import { eventually } from '../../support/eventually.ts';
import { call } from '../../support/http.ts';
import type { Line } from '../../support/line.ts';
import { type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { aVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let visitors = 0;

beforeAll(async () => {
  world = await aWorld('branch-link');
  const { vendorId } = world.vendor;
  await branchStore(world.core.connection).putAll(vendorId, [
    aBranch({ vendorId, branchId: 'b-1' }),
    aBranch({ vendorId, branchId: 'b-2', name: 'Toko Uji Tebet', area: 'Tebet' }),
    aBranch({ vendorId, branchId: 'b-shut', name: 'Toko Uji Kalideres', area: 'Kalideres', temporarilyClosed: true }),
  ]);
  const other = await aVendor(world.core, world.core.connection);
  await branchStore(world.core.connection).putAll(other.vendorId, [
    aBranch({ vendorId: other.vendorId, branchId: 'b-theirs', name: 'Toko Lain' }),
  ]);
  server = await startServer(world.services);
});
afterAll(() => world.close());

function aVisitor(): string {
  visitors += 1;
  return `visitor-link-${String(visitors).padStart(8, '0')}`;
}
const aLine = (visitor = aVisitor()) => world.vendor.shopperLine(server.url, visitor);
/** @returns the conversation */
async function say(line: Line, branchId?: unknown, clientId: string = randomUUID(), text = 'halo'): Promise<string> {
  const words = { kind: 'text', conversationId: null, clientId, text };
  const sent = await line.get<{ message: { conversationId: string } }>('message:send', { ...words, branchId });
  return sent.message.conversationId;
}
const told = ({ kind, author, content }: StoredMessage) =>
  kind === 'event' ? [author.kind, (content as { event: string; branchId: string }).branchId] : [author.kind];
const logOf = async (conversationId: string) => (await world.log(conversationId)).map(told);
const LINK_TO_TEBET = ['system', 'b-2'];

describe('words that come by the link of a branch', () => {
  it('begin a conversation that belongs to it, and say why', async () => {
    const conversationId = await say(await aLine(), 'b-2');

    expect(await logOf(conversationId)).toEqual([LINK_TO_TEBET, ['shopper']]);
    await eventually(async () => {
      const record = await world.core.conversations.byId(world.vendor.vendorId, conversationId);
      expect(record?.state.branch).toMatchObject({ branchId: 'b-2', reason: { code: 'link' } });
    });
  });

  it('move it once, however often they name it, on whatever line, and though a message comes again', async () => {
    const visitor = aVisitor();
    const line = await aLine(visitor);
    const conversationId = await say(line, 'b-2', 'first');
    await say(line, 'b-2', 'first');
    await say(line, 'b-2');
    await say(await aLine(visitor), 'b-2');

    expect(await logOf(conversationId)).toEqual([LINK_TO_TEBET, ['shopper'], ['shopper'], ['shopper']]);
  });

  it('move it again when they come by another link', async () => {
    const line = await aLine();
    const conversationId = await say(line, 'b-2');
    await say(line, 'b-1');

    expect(await logOf(conversationId)).toEqual([LINK_TO_TEBET, ['shopper'], ['system', 'b-1'], ['shopper']]);
  });

  it.each([
    ['no branch', 'b-nowhere'],
    ['another vendor’s', 'b-theirs'],
    ['one closed until further notice', 'b-shut'],
    ['no code at all', 'Kemang & sekitarnya'],
    ['no text', { $ne: null }],
  ])('are taken as they are where it is %s', async (_, branchId) => {
    const conversationId = await say(await aLine(), branchId);

    expect(await logOf(conversationId)).toEqual([['shopper']]);
  });

  it.each(['b-2', 'b-nowhere'])('stay in their order where several are on their way (%s)', async (branchId) => {
    const line = await aLine();
    const texts = ['satu', 'dua', 'tiga', 'empat'];

    const [conversationId = ''] = await Promise.all(texts.map((text) => say(line, branchId, text, text)));

    const said = (await world.log(conversationId)).flatMap(({ kind, content }) => (kind === 'text' ? [content] : []));
    expect(said).toEqual(texts.map((text) => ({ text })));
  });

  it('leave it where an agent has it', async () => {
    const line = await aLine();
    const conversationId = await say(line);
    const token = await world.vendor.agentToken(await world.vendor.agent('Ani'));
    const path = `${server.url}/api/v1/conversations/${conversationId}/take`;
    expect((await call(path, { token, body: { expects: null } })).status).toBe(200);

    await say(line, 'b-2');

    expect(await logOf(conversationId)).not.toContainEqual(LINK_TO_TEBET);
  });

  it('are answered from that branch first', async () => {
    await startWorkers(world.services);
    const conversationId = await say(await aLine(), 'b-2');

    await eventually(async () => {
      const reply = (await world.log(conversationId)).find(({ author }) => author.kind === 'assistant');
      expect((reply?.content as { text: string } | undefined)?.text).toContain('Kamu terhubung dengan Toko Uji Tebet.');
    });
    expect((await logOf(conversationId)).filter(([, branchId]) => branchId)).toEqual([LINK_TO_TEBET]);
  });
});
