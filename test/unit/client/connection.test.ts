import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NodeWebSocket, NodeXHR } from 'socket.io-client';
import type { RequestError } from '../../../client/index.ts';
import type { Failure } from '../../../contract/events.ts';
import { ScriptedServer } from '../../support/scripted-server.ts';
import { inState, passing, roundTrip, type Scene, scene, until } from './support.ts';

let at: Scene<'shopper'>;
let server: ScriptedServer;
beforeEach(async () => {
  at = await scene('shopper');
  server = at.server;
});
afterEach(() => at.end());

describe('a connection', () => {
  it('asks who it is and is online', async () => {
    at.client.start();
    await inState(at.client, 'online');

    expect(at.client.session?.vendor.name).toBe('Toko Sinar');
    expect(server.requests[0]?.event).toBe('session:start');
    expect(server.tokens).toEqual(['token-1']);
  });

  it('begins anew with its session, and then hears what came in one packet with it', async () => {
    server.besideSession.push(['connection:degraded', { isDegraded: true }]);
    at.client.start();
    await inState(at.client, 'online');
    await roundTrip(at.client);

    expect(at.client.state).toBe('degraded');
  });

  it('refuses requests at once while there is none', async () => {
    const error = await at.client.request('sync', { conversations: {} }).catch((caught: RequestError) => caught);

    expect(error).toMatchObject({ code: 'offline' });
  });

  it('gives the server’s reason to who asked', async () => {
    at.client.start();
    await inState(at.client, 'online');
    server.script('typing:set', { refuse: 'conversation_not_found' });

    const asking = at.client.request('typing:set', { conversationId: 'x', isTyping: true });

    await expect(asking).rejects.toMatchObject({
      code: 'conversation_not_found',
      message: 'refused: conversation_not_found',
    });
  });

  it('gives up a request that stays unanswered', async () => {
    at.client.start();
    await inState(at.client, 'online');
    server.script('typing:set', 'ignore');
    const asking = at.client.request('typing:set', { conversationId: 'x', isTyping: true }, { timeoutMs: 100 });
    await server.received('typing:set');

    at.timers.advance(100);

    await expect(asking).rejects.toMatchObject({ code: 'timeout' });
  });

  it('comes back on one socket after the server was away', async () => {
    at.client.start();
    await inState(at.client, 'online');
    await server.down();
    await inState(at.client, 'offline');
    at.timers.advance(150);
    await inState(at.client, 'connecting');
    await inState(at.client, 'offline');

    await server.up();
    at.client.wake();
    await inState(at.client, 'online');

    expect(server.sockets).toBe(1);
  });

  it('that had WebSocket takes polling only where that gets through no more', async () => {
    at.client.start();
    await inState(at.client, 'online');
    await server.down();
    await inState(at.client, 'offline');
    server.hasWebSocket = false;

    await server.up();
    await passing(at.timers, () => at.client.state === 'online');

    expect(at.tokenReasons.length).toBeGreaterThan(5); // a server that comes back takes WebSocket a moment later
  });

  describe('built with WebSocket alone', () => {
    const asked = { count: 0 };
    const polling = async () => {
      asked.count += 1;
      return [NodeWebSocket, NodeXHR];
    };
    beforeEach(async () => {
      asked.count = 0;
      await at.end();
      server = await ScriptedServer.start();
    });

    it('never loads how to poll where WebSocket gets through', async () => {
      at = await scene('shopper', { server, polling });
      at.client.start();
      await inState(at.client, 'online');

      expect(asked.count).toBe(0);
    });

    it('loads how to poll where WebSocket does not, and is online at once', async () => {
      await server.down();
      server.hasWebSocket = false;
      await server.up();
      at = await scene('shopper', { server, polling });

      at.client.start();
      await inState(at.client, 'online');

      expect(asked.count).toBe(1);
    });

    it('asks for it again at the next failure where it did not come', async () => {
      await server.down();
      server.hasWebSocket = false;
      await server.up();
      const late = async () => {
        if (asked.count === 0) {
          asked.count += 1;
          throw new Error('no line');
        }
        return polling();
      };
      at = await scene('shopper', { server, polling: late });

      at.client.start();
      await passing(at.timers, () => at.client.state === 'online');

      expect(asked.count).toBe(2);
    });
  });

  it('asks for a fresh token at once when the one it has has ended', async () => {
    server.refusals.push('token_expired');
    const refused: Failure[] = [];
    at.client.on('refused', (failure) => refused.push(failure));

    at.client.start();
    await inState(at.client, 'online');

    expect(at.tokenReasons).toEqual(['connect', 'refused']);
    expect(refused).toEqual([]);
  });

  it('says so when a fresh token is refused too, and tries again later', async () => {
    server.refusals.push('unauthenticated', 'unauthenticated');
    const refused = new Promise<Failure>((resolve) => at.client.on('refused', resolve));
    at.client.start();

    expect(await refused).toMatchObject({ code: 'unauthenticated' });
    at.timers.advance(5_000);
    await inState(at.client, 'online');

    expect(at.tokenReasons).toEqual(['connect', 'refused', 'refused']);
  });

  it('stops for good when its version is no longer spoken', async () => {
    server.refusals.push('unsupported_version');
    const refused = new Promise<Failure>((resolve) => at.client.on('refused', resolve));
    at.client.start();

    expect(await refused).toMatchObject({ code: 'unsupported_version' });
    await inState(at.client, 'offline');

    expect(at.timers.delays).toEqual([]);
  });

  it('renews its session before it ends', async () => {
    at.client.start();
    await inState(at.client, 'online');
    at.timers.advance(13 * 60_000);
    await server.received('session:renew');

    expect(server.inputs('session:renew')).toEqual([{ token: 'token-2' }]);
    expect(at.tokenReasons).toEqual(['connect', 'renew']);
  });

  it('comes back with a fresh token when the server closes it as ended', async () => {
    server.expiresInMs = 20_000;
    at.client.start();
    await inState(at.client, 'online');

    server.kick();
    await inState(at.client, 'offline');
    at.timers.advance(1_000);
    await inState(at.client, 'online');

    expect(at.tokenReasons).toEqual(['connect', 'refused']);
  });

  it('leaves nothing behind when stopped', async () => {
    at.client.start();
    await inState(at.client, 'online');
    await server.received('sync');

    at.client.stop();

    expect(at.client.state).toBe('offline');
    expect(at.timers.delays).toEqual([]);
  });
});

describe('sync', () => {
  const syncs = () => server.inputs('sync').length;

  it('is asked on connecting, when the page is looked at again, and every 25 seconds', async () => {
    at.client.start();
    await server.received('sync', 1);
    await inState(at.client, 'online');
    await roundTrip(at.client);

    at.client.wake();
    await server.received('sync', 2);
    await roundTrip(at.client);
    at.timers.advance(24_999);
    expect(syncs()).toBe(2);
    at.timers.advance(1);
    await server.received('sync', 3);
  });

  it('is asked every 3 seconds while the server says it is degraded', async () => {
    at.client.start();
    await server.received('sync');
    await inState(at.client, 'online');
    await roundTrip(at.client);
    server.tell('connection:degraded', { isDegraded: true });
    await inState(at.client, 'degraded');

    at.timers.advance(3_000);
    await server.received('sync', 2);

    server.tell('connection:degraded', { isDegraded: false });
    await inState(at.client, 'online');
  });

  it('refused, is asked again soon, by each client at a moment of its own', async () => {
    const late = await scene('shopper', { server, random: () => 0.8 });
    server.script('sync', { refuse: 'unavailable' });
    late.client.start();
    await server.received('sync');
    await inState(late.client, 'online');
    await roundTrip(late.client);

    late.timers.advance(4_199);
    await roundTrip(late.client);
    expect(syncs()).toBe(1);
    late.timers.advance(1);
    await server.received('sync', 2);

    late.client.stop();
  });

  it('left unanswered makes the line doubtful; twice, the socket is given up', async () => {
    server.script('sync', 'ignore', 'ignore');
    at.client.start();
    await server.received('sync', 1);
    at.timers.advance(5_000);
    await inState(at.client, 'degraded');
    at.timers.advance(3_000);
    await server.received('sync', 2);

    at.timers.advance(5_000);
    await inState(at.client, 'offline');
    at.timers.advance(1_000);
    await inState(at.client, 'online');

    expect(server.inputs('session:start').length).toBe(2);
  });

  it('carries the list an inbox shows, and tells when it changed', async () => {
    const agent = await scene('agent', { server });
    agent.client.setInboxRev('rev-1', { view: 'mine' });
    agent.client.start();
    await until(
      (listener) => agent.client.on('session', listener as never),
      () => agent.client.session !== null,
    );
    await server.received('sync');

    expect(server.inputs('sync')[0]).toEqual({ conversations: {}, inboxRev: 'rev-1', filter: { view: 'mine' } });
    agent.client.stop();
  });
});
