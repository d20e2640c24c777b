import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../../core/agents/agent.ts';
import type { StoredMessage } from '../../core/messages/message.ts';
import { eventually } from '../support/eventually.ts';
import type { Line } from '../support/line.ts';
import { print } from '../support/print.ts';
import { type RunningProcess, startServer, startWorkers } from '../support/processes.ts';
import { bodyWith, changeOf, postWebhook, textOf, WHATSAPP_ENV } from '../support/whatsapp.ts';
import { aWorld, type World } from '../support/world.ts';
import { UNLIMITED } from '../support/writers.ts';

/**
 * The lease of eight seconds ends it on a machine at rest, and the figure printed says so; the bound tells that from the
 * queue's own notice of a dead worker, a minute by default, on a machine with anything else to do.
 */
const TAKEN_OVER_WITHIN_MS = 30_000;
let world: World;
let server: RunningProcess;
let first: RunningProcess;
let second: RunningProcess;
let ani: Agent;

/** Meta's end: every send is kept by its reference; `hang` leaves those whose words match without an answer. */
const graph = { sent: [] as string[], hang: null as RegExp | null, hanging: [] as ServerResponse[] };
const http = createServer((req, res) => {
  let text = '';
  req.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  req.on('end', () => {
    const body = JSON.parse(text) as { biz_opaque_callback_data?: string };
    // What is read and who types is told to WhatsApp as well, and is no message.
    if (body.biz_opaque_callback_data !== undefined) graph.sent.push(body.biz_opaque_callback_data);
    if (graph.hang?.test(text)) {
      graph.hanging.push(res);
      return;
    }
    res.writeHead(200, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ messages: [{ id: `wamid.${body.biz_opaque_callback_data}` }] }));
  });
});

beforeAll(async () => {
  world = await aWorld('fault-workers');
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  server = await startServer(world.services, { ...UNLIMITED, ...env() });
  [first, second] = await Promise.all([startWorkers(world.services, env()), startWorkers(world.services, env())]);
  ani = await world.vendor.agent('Ani');
});
afterAll(async () => {
  await world.close();
  for (const res of graph.hanging) res.destroy();
  http.close();
});
const env = () => WHATSAPP_ENV(world.vendor.phoneNumberId, `http://127.0.0.1:${(http.address() as AddressInfo).port}`);

/** Who holds an unlapsed lease of which lanes, as MongoDB has it. */
const heldLanes = () =>
  world.core.connection
    .collection<{ _id: string; until: Date }>('lanes')
    .find({ until: { $gt: new Date() } })
    .toArray();

describe('a worker killed in the middle of its turns', () => {
  it('has them taken over by another within about ten seconds, and each is done once', async () => {
    const lines: Line[] = await Promise.all(
      Array.from({ length: 60 }, (_, n) => world.vendor.shopperLine(server.url, `visitor-turn-${n}-0123456789`)),
    );
    second.signal('SIGSTOP');
    const input = { kind: 'text', conversationId: null, clientId: 'c', text: 'halo' };
    const sending = lines.map((line) => line.get<{ message: StoredMessage }>('message:send', input));
    await eventually(async () => expect((await heldLanes()).length).toBeGreaterThan(0));

    await first.kill();
    const killedAt = performance.now();
    second.signal('SIGCONT');
    const left = (await heldLanes()).length;
    const conversations = (await Promise.all(sending)).map(({ message }) => message.conversationId);
    await eventually(async () => {
      for (const id of conversations) expect((await world.log(id)).length).toBeGreaterThanOrEqual(2);
    }, TAKEN_OVER_WITHIN_MS);
    const tookMs = performance.now() - killedAt;

    print(`worker killed in ${left} turns: all 60 answered ${Math.round(tookMs)} ms after`);
    for (const id of conversations) {
      expect((await world.log(id)).map(({ author }) => author.kind)).toEqual(['shopper', 'assistant']);
    }
    first = await startWorkers(world.services, env());
  }, 60_000);
});

describe('a worker killed while WhatsApp has not answered it', () => {
  it('leaves that message unknown, never sends it again, and the next ones follow in order', async () => {
    const phone = '6281255500001';
    const { vendorId, phoneNumberId } = world.vendor;
    const message = textOf(phone, 'wamid.in', 'mau tanya', Math.floor(Date.now() / 1000));
    await postWebhook(server.url, bodyWith(changeOf(phoneNumberId, { messages: [message] })));
    const identity = await world.core.contacts.findIdentity(vendorId, { kind: 'phone', value: `+${phone}` });
    const [record] = await world.core.conversations.ofIdentity(vendorId, identity?.identityId ?? '');
    const conversationId = record?.state.conversationId ?? '';
    const agent = await world.vendor.agentLine(server.url, ani);
    await agent.get('conversation:watch', { conversationId });
    await agent.get('conversation:take', { conversationId, expects: null });
    graph.hang = /MACET/;
    for (const [n, text] of ['satu', 'dua MACET', 'tiga', 'empat'].entries()) {
      await agent.get('message:send', { kind: 'text', conversationId, clientId: `r-${n}`, text });
    }
    const statuses = async () =>
      (await world.log(conversationId))
        .filter(({ author }) => author.kind === 'agent')
        .flatMap(({ deliveries }) => deliveries?.map(({ status }) => status) ?? []);
    await eventually(() => expect(graph.hanging).toHaveLength(1));
    expect(await statuses()).toEqual(['accepted', 'sending', 'queued', 'queued']);

    await Promise.all([first.kill(), second.kill()]); // whichever of the two has it
    const killedAt = performance.now();
    [first, second] = await Promise.all([startWorkers(world.services, env()), startWorkers(world.services, env())]);
    await eventually(
      async () => expect(await statuses()).toEqual(['accepted', 'unknown', 'accepted', 'accepted']),
      TAKEN_OVER_WITHIN_MS,
    );
    const tookMs = performance.now() - killedAt;

    print(`worker killed while sending: the rest sent ${Math.round(tookMs)} ms after`);
    const ours = graph.sent.filter((reference) => reference.startsWith(conversationId));
    const seqs = ours.map((reference) => Number(reference.split('.')[1]));
    expect(seqs).toEqual([...seqs].sort((x, y) => x - y));
    expect(new Set(seqs).size).toBe(seqs.length);
    const shown = await agent.fact<{ status: string }>('message:delivery', ({ status }) => status === 'unknown');
    expect(shown).toMatchObject({ conversationId });
  }, 60_000);
});

describe('a worker asked to end in the middle of its work', () => {
  it('finishes what it began, and ends by itself', async () => {
    const lines = await Promise.all(
      Array.from({ length: 40 }, (_, n) => world.vendor.shopperLine(server.url, `visitor-end-${n}-0123456789`)),
    );
    const input = { kind: 'text', conversationId: null, clientId: 'c', text: 'halo' };
    const sending = lines.map((line) => line.get<{ message: StoredMessage }>('message:send', input));
    await eventually(async () => expect((await heldLanes()).length).toBeGreaterThan(0));

    const { code, tookMs } = await first.stop();
    const conversations = (await Promise.all(sending)).map(({ message }) => message.conversationId);
    await eventually(async () => {
      for (const id of conversations) {
        expect((await world.log(id)).map(({ author }) => author.kind)).toEqual(['shopper', 'assistant']);
      }
    }, 15_000);

    print(`worker ended in ${Math.round(tookMs)} ms`);
    expect(code).toBe(0);
    expect(await first.output()).not.toMatch(/"level":[56]0/);
  }, 60_000);
});
