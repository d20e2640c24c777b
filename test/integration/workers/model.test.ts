/** Server and worker as they run, with a model that breaks in every way: shoppers are answered all the same. */

import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitorIdentityId } from '../../../core/ids.ts';
import { seedDemo } from '../../../scripts/seed/seed-demo.ts';
import { tokens } from '../../../server/tokens.ts';
import { anAgent } from '../../support/agents.ts';
import { AS_OF, demoFiles, VENDOR } from '../../support/demo-data.ts';
import { eventually } from '../../support/eventually.ts';
import { type Line, openLine } from '../../support/line.ts';
import {
  calls,
  callsBody,
  inTurn,
  json,
  type ModelEndpoint,
  modelEndpoint,
  type Play,
  says,
  textBody,
} from '../../support/model-endpoint.ts';
import { AUTH_SECRET, type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

const KEY = 'sk-a-secret-key-of-ours';
const PHONE = '081299887766';
let world: World;
let endpoint: ModelEndpoint;
let server: RunningProcess;
let worker: RunningProcess;
const lines: Line[] = [];
beforeAll(async () => {
  world = await aWorld('model');
  const { core, services } = world;
  await seedDemo({ connection: core.connection, files: await demoFiles(), logins: [], now: AS_OF });
  await core.agents.put({ ...anAgent('a-owner', { role: 'owner' }), vendorId: VENDOR }, 'x');
  await core.agents.put({ ...anAgent('a-super', { role: 'supervisor' }), vendorId: VENDOR }, 'x');
  endpoint = await modelEndpoint(says(''));
  const env = {
    CLOCK_AT: AS_OF.toISOString(),
    OPENAI_BASE_URL: endpoint.url,
    OPENAI_API_KEY: KEY,
    OPENAI_MODEL: 'played/model',
    MODEL_TIMEOUT_MS: '2000',
  };
  [server, worker] = await Promise.all([startServer(services, env), startWorkers(services, env)]);
}, 120_000);
afterAll(async () => {
  for (const line of lines) line.close();
  await endpoint?.close();
  await world.close();
});

let shoppers = 0;
/** Somebody new, who has said nothing yet. */
async function aShopper() {
  shoppers += 1;
  const who = { vendorId: VENDOR, channelAccountId: 'toko-sinar-web', locale: 'id' as const };
  const identityId = visitorIdentityId(`visitor-of-a-model-${shoppers}`);
  const { token } = await tokens(AUTH_SECRET).issueShopper({ ...who, identityId });
  const line = await openLine(server.url, 'shopper', token);
  lines.push(line);
  let said = 0;
  /** Says it, and gives back what the assistant answers, within what a shopper waits at the most. */
  return async (text: string): Promise<string> => {
    said += 1;
    const input = { kind: 'text', conversationId: null, clientId: `c-${said}`, text };
    const { message } = await line.get<{ message: { conversationId: string; seq: number } }>('message:send', input);
    return eventually(async () => {
      const log = await world.core.messages.listAfter(VENDOR, message.conversationId, message.seq, 10);
      const reply = log.find(({ author, kind }) => author.kind === 'assistant' && kind !== 'event');
      if (!reply) throw new Error('no answer yet');
      return (reply.content as { text: string }).text;
    }, 15_000);
  };
}

const QUESTION = 'ada stok indomie goreng deket kemang ga?';
const find = calls(['find_products', { text: 'indomie goreng' }]);
const look = calls(['stock_nearby', { sku: 'GR-0001', place: 'Kemang' }]);
const GOOD = 'Indomie goreng ada di Blok M, 2,5 km dari Kemang, sisa 24 ya.';
/** A model that is down is left alone for half a minute: between faults it answers well, which ends the count. */
async function aGoodTurn(): Promise<string> {
  endpoint.play(inTurn(find, look, says(GOOD)));
  return (await aShopper())(QUESTION);
}

const broken = (status: number) => (_: unknown, response: ServerResponse) =>
  json(response, { error: { message: `${KEY} ${PHONE} oops` } }, status);
const FAULTS: Array<[what: string, play: Play]> = [
  ['never answers', () => {}],
  ['fails inside', broken(500)],
  ['breaks off', (_, res) => void res.writeHead(200, { 'content-length': '900' }).write('{"ch', () => res.destroy())],
  ['says nothing', says('')],
  ['gives no JSON', (_, res) => void res.writeHead(200, { 'content-type': 'application/json' }).end('{"choices":[{')],
  ['calls what there is not', calls(['delete_everything', {}])],
  ['says a megabyte', (_, res) => json(res, textBody('a '.repeat(500_000)))],
  [
    'calls twenty times',
    (_, res) => json(res, callsBody(...Array.from({ length: 20 }, () => ['policy', {}] as [string, unknown]))),
  ],
];

describe('a shopper whose model', () => {
  it('answers, is answered by it', async () => {
    expect(await aGoodTurn()).toContain(GOOD);
    expect(endpoint.requests.at(-1)).toMatchObject({ model: 'played/model', authorization: `Bearer ${KEY}` });
  });

  it.each(FAULTS)(
    '%s is answered by the rules, and so is everybody else',
    async (_, play) => {
      const [ask, other] = [await aShopper(), await aShopper()];
      endpoint.play(play);

      const [answer, beside] = await Promise.all([ask(`${QUESTION} nomor wa ${PHONE}`), other('makasih ya')]);

      expect(answer).toContain('Terdekat dari Kemang: Blok M');
      expect(answer).not.toMatch(/error|oops|undefined|\{/i);
      expect(beside).toContain('Sama-sama');
      expect(JSON.stringify(endpoint.requests)).not.toContain(PHONE.slice(2));
      await aGoodTurn();
    },
    40_000,
  );

  it('is asked too often is left alone, and nobody waits', async () => {
    const ask = await aShopper();
    endpoint.play((_, res) => json(res, { error: { message: 'slow down' } }, 429, { 'retry-after': '1' }));
    expect(await ask(QUESTION)).toContain('Terdekat dari Kemang: Blok M');

    const before = endpoint.requests.length;
    expect(await (await aShopper())(QUESTION)).toContain('Terdekat dari Kemang: Blok M');

    expect(endpoint.requests).toHaveLength(before);
  });

  it('refuses the key is reported by a code, and neither key nor words are in any log', async () => {
    endpoint.play(broken(401));
    await eventually(async () => {
      await (await aShopper())(QUESTION);
      expect(await worker.output()).toContain('key_refused');
    }, 20_000);

    const logs = (await worker.output()) + (await server.output());
    for (const secret of [KEY, PHONE, PHONE.slice(2), 'oops', 'indomie']) expect(logs).not.toContain(secret);
  }, 30_000);
});

const SOME: unknown = expect.any(Number);
describe('who runs the desk', () => {
  const report = async (agentId: string) => {
    const { token } = await tokens(AUTH_SECRET).issueAgent({ agentId, vendorId: VENDOR });
    return fetch(`${server.url}/api/v1/assistant`, { headers: { authorization: `Bearer ${token}` } });
  };

  it('sees which engine answers and how often, and no key', async () => {
    // Counts are written once a second.
    await eventually(async () => {
      const text = await (await report('a-owner')).text();
      expect(text).not.toContain(KEY);
      expect(JSON.parse(text)).toMatchObject({
        engine: 'model',
        model: 'played/model',
        endpoint: new URL(endpoint.url).host,
        lastHour: {
          model: expect.any(Number),
          rules: FAULTS.length,
          fallback: {
            timeout: SOME,
            server_error: SOME,
            cut: SOME,
            empty: SOME,
            too_long: SOME,
            unknown_tool: SOME,
            key_refused: SOME,
          },
        },
        lastFailure: { at: expect.any(String) },
      });
    });
  });

  it('is an owner or an admin: others are refused', async () => {
    expect((await report('a-super')).status).toBe(403);
  });

  it('finds the same in the worker’s metrics', async () => {
    const metrics = await (await fetch(`${worker.url}/metrics`)).text();
    expect(metrics).toMatch(/dekat_assist_turns_total\{by="model",reason=""\} \d+/);
    expect(metrics).toMatch(/dekat_assist_turns_total\{by="fallback",reason="timeout"\} [1-9]/);
  });
});
