import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageView } from '../../../contract/messages.ts';
import { call } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

const VISITOR = 'visitor-who-keeps-it';
let world: World;
let server: RunningProcess;
let conversationId: string;
const token = { owner: '', elsewhere: '', shopper: '', stranger: '' };
beforeAll(async () => {
  world = await aWorld('transcript');
  server = await startServer(world.services);
  const { vendor } = world;
  const owner = await vendor.agent('Ani', { role: 'owner' });
  token.owner = await vendor.agentToken(owner);
  const limited = { role: 'agent', scope: 'limited' } as const;
  token.elsewhere = await vendor.agentToken(await vendor.agent('Budi', { ...limited, branchIds: ['b-2'] }));
  token.shopper = await vendor.shopperToken(VISITOR);
  token.stranger = await vendor.shopperToken('visitor-of-another');
  const shopper = await vendor.shopperLine(server.url, VISITOR);
  const sent = await shopper.get<{ message: MessageView }>('message:send', {
    ...{ kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo toko' },
  });
  ({ conversationId } = sent.message);
  const desk = await vendor.agentLine(server.url, owner);
  await desk.get('conversation:transfer', { conversationId, branchId: 'b-1' });
  await desk.get('conversation:take', { conversationId, expects: null });
  await desk.get('message:send', { kind: 'text', conversationId, clientId: 'r-1', text: 'halo juga' });
  await desk.get('note:add', { conversationId, clientId: 'n-1', text: 'hanya untuk staf' });
});
afterAll(() => world.close());

const ask = (as: string, more = '') =>
  call(`${server.url}/api/v1/conversations/${conversationId}/transcript${more}`, { token: as });

describe('a conversation kept as a file', () => {
  it('holds what reaches its shopper, for them and for staff who see it', async () => {
    for (const as of [token.shopper, token.owner]) {
      const answer = await ask(as, '?locale=en');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="?dekat-[\d-]+\.txt"?$/);
      expect(answer.body).toContain('Conversation with Toko Uji');
      expect(answer.body).toContain('halo toko');
      expect(answer.body).toContain('Ani: halo juga');
      expect(answer.body).not.toContain('hanya untuk staf');
    }
  });

  it('is nobody else’s', async () => {
    expect((await ask(token.stranger)).status).toBe(404);
    expect((await ask(token.elsewhere)).status).toBe(404);
    expect((await ask('')).status).toBe(401);
  });
});
