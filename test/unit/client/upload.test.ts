import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { filesClient, followLinks } from '../../../client/upload.ts';
import type { AttachmentLinks } from '../../../contract/attachments.ts';
import { eventually } from '../../support/eventually.ts';

/** A server that takes parts as ours does; `fail` meets the next requests. */
let server: Server;
let url: string;
let received: Buffer;
let asked: string[];
let failures: Array<(status: (code: number, body?: object) => void, cut: () => void) => void>;
const SIZE = 700_000;
beforeEach(async () => {
  received = Buffer.alloc(0);
  asked = [];
  failures = [];
  server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url?.replace('/api/v1', '')} ${request.headers.authorization}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const say = (code: number, body: object = {}) => void response.writeHead(code).end(JSON.stringify(body));
    const fail = failures.shift();
    if (fail) return fail(say, () => request.socket.destroy());
    const offset = Number(new URL(request.url ?? '', 'http://x').searchParams.get('offset'));
    if (request.method === 'PUT' && offset === received.length) received = Buffer.concat([received, ...chunks]);
    const state = received.length === SIZE ? 'stored' : 'uploading';
    say(200, { attachment: { attachmentId: 'at_1', state, offset: received.length, size: SIZE } });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const blob = new Blob([Buffer.from(Array.from({ length: SIZE }, (_, i) => i % 251))]);
/** Waits are over at once, and are counted. */
let waits = 0;
const timers = {
  now: () => Date.now(),
  after(delayMs: number, run: () => void) {
    if (delayMs > 20_000) return () => {};
    waits += 1;
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  },
};
const client = (token = async (reason: string) => `token-${reason}`) =>
  filesClient({ url, token, locale: () => 'id', timers, random: () => 0 });
const send = (progress: number[] = [], signal = new AbortController().signal) =>
  client().send({
    ...{ clientId: 'c-1', name: 'foto.jpg', blob, signal },
    onProgress: (sent) => void progress.push(sent),
  });

describe('a file that is sent', () => {
  it('goes in parts, in order, and says how far it is', async () => {
    const progress: number[] = [];

    expect(await send(progress)).toMatchObject({ state: 'stored', offset: SIZE });

    expect(received.equals(Buffer.from(await blob.arrayBuffer()))).toBe(true);
    expect(asked.filter((line) => line.startsWith('PUT')).length).toBeGreaterThan(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect([progress[0], progress.at(-1)]).toEqual([0, SIZE]);
  });

  it('goes on where it was after the line broke, the server was away, or another page had sent some of it', async () => {
    failures = [
      (_say, cut) => cut(),
      (say) => say(503, { code: 'unavailable' }),
      (say) => say(409, { code: 'upload_out_of_step', params: { offset: 0 } }),
      (say) => say(429, { code: 'rate_limited' }),
    ];
    waits = 0;

    expect(await send()).toMatchObject({ state: 'stored' });

    expect(received.equals(Buffer.from(await blob.arrayBuffer()))).toBe(true);
    expect(waits).toBe(4);
  });

  it('asks for a new token where the old one has ended', async () => {
    failures = [(say) => say(401, { code: 'token_expired' })];

    await send();

    expect(asked.slice(0, 2).map((line) => line.split(' ').at(-1))).toEqual(['token-connect', 'token-refused']);
  });

  it('is not tried again where the server does not want it, and its sentence is told', async () => {
    failures = [(say) => say(413, { code: 'file_too_large', detail: 'Terlalu besar.', params: { maxMb: 12 } })];

    await expect(send()).rejects.toMatchObject({ code: 'file_too_large', message: 'Terlalu besar.' });

    expect(asked).toHaveLength(1);
  });

  it('ends where it is called off, and nothing of it is kept there', async () => {
    const stop = new AbortController();
    const begun = () => ({ attachment: { attachmentId: 'at_1', state: 'uploading', offset: 0, size: SIZE } });
    failures = [
      (say) => say(201, begun()),
      (_say, cut) => {
        stop.abort();
        cut();
      },
    ];

    await expect(send([], stop.signal)).rejects.toMatchObject({ code: 'timeout' });
    await eventually(async () => expect(asked).toHaveLength(3));
    expect(asked.at(-1)).toMatch(/^DELETE \/attachments\/at_1 /);
  });
});

describe('the links of a file', () => {
  it('are asked for until there are some, and no longer', async () => {
    const answers: Array<AttachmentLinks | null> = [
      null,
      { state: 'fetching' },
      { state: 'stored' },
      { state: 'ready' },
    ];
    let questions = 0;
    const told: string[] = [];
    const ask = async () => {
      questions += 1;
      const answer = answers.shift();
      if (!answer) throw new Error('offline');
      return answer;
    };

    await new Promise<void>((resolve) => {
      followLinks(
        ask,
        ({ state }) => {
          told.push(state);
          if (state === 'ready') resolve();
        },
        timers,
      );
    });

    expect(told).toEqual(['fetching', 'stored', 'ready']);
    expect(questions).toBe(4);
  });

  it('are asked for no more once the server shows them to us no more: the file is gone', async () => {
    waits = 0;
    failures = [(say) => say(503, { code: 'unavailable' }), (say) => say(404, { code: 'conversation_not_found' })];
    const files = client();

    const state = await new Promise((resolve) => {
      followLinks(
        () => files.links('cv_1', 4),
        (links) => resolve(links.state),
        timers,
      );
    });

    expect(state).toBe('erased');
    expect([asked.length, waits]).toEqual([2, 1]);
  });
});
