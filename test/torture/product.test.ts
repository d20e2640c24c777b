/** The harness against the product itself, in small: two servers, one of them killed, and readers of two makes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { print } from '../support/print.ts';
import { type RunningProcess, startServer } from '../support/processes.ts';
import { PASSWORD } from '../support/vendor.ts';
import { aWorld, type World } from '../support/world.ts';
import { UNLIMITED } from '../support/writers.ts';
import { broken, check } from './check.ts';
import { inTurn } from './in-turn.ts';
import { now, openLedger, readLedger } from './ledger.ts';
import { startOwnClient } from './readers/own-client.ts';
import { readUnread, startRest } from './readers/rest.ts';
import { agentToken, shopperToken } from './sessions.ts';
import { readStored } from './stored.ts';
import { tallyOf } from './tally.ts';
import { startWriter } from './writers.ts';

let world: World;
let a: RunningProcess;
let b: RunningProcess;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dekat-torture-'));
  world = await aWorld('torture-product');
  [a, b] = await Promise.all([startServer(world.services, UNLIMITED), startServer(world.services, UNLIMITED)]);
}, 60_000);
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('two servers of which one is killed', () => {
  it('lose, double and disorder nothing, and show nobody what is not theirs', async () => {
    const { vendor, services } = world;
    const { email } = await vendor.agent('Ani');
    const ledger = openLedger(join(folder, 'ledger.jsonl'));
    const tally = tallyOf(ledger);
    const addresses = () => [a.url, b.url];
    const ani = agentToken(() => b.url, email, PASSWORD);

    const names = ['satu', 'dua', 'tiga'];
    const readers = await Promise.all(
      names.map((conversation, i) => {
        const token = shopperToken(inTurn(addresses), vendor.key, `visitor-${conversation}-0123456789`);
        const url = inTurn(addresses, i);
        const common = { ledger, url, token, conversation, reader: `own-${conversation}` };
        return startOwnClient({ ...common, namespace: 'shopper', conversationId: null });
      }),
    );
    readers.push(
      ...names.map((conversation) => {
        const conversationId = () => tally.conversationId(conversation);
        const common = { ledger, token: ani, conversation, conversationId };
        return startRest({ ...common, url: () => b.url, reader: `rest-${conversation}` });
      }),
    );
    const writers = names.flatMap((conversation, i) => {
      const token = shopperToken(inTurn(addresses), vendor.key, `visitor-${conversation}-0123456789`);
      const place = { ledger, token, namespace: 'shopper' as const, conversationId: null };
      const common = { ...place, run: 'r', vendor: vendor.vendorId, conversation, everyMs: 20 };
      return [
        startWriter({ ...common, url: inTurn(addresses, i), writer: 'order', mode: 'order', twinEvery: 5 }),
        startWriter({
          ...common,
          url: inTurn(addresses, i + 1),
          writer: 'race',
          mode: 'race',
          replayEvery: 20,
          reuseEvery: 30,
        }),
      ];
    });
    const more = async (count: number) => {
      const goal = tally.acked() + count;
      await tally.until(`${count} more acknowledged`, () => tally.acked() >= goal, 60_000);
    };

    await more(300);
    ledger.append({ e: 'fault', kind: 'kill', target: 'server a', at: now() });
    await a.kill();
    await more(100);
    a = await startServer(services, UNLIMITED, a.port);
    ledger.append({ e: 'recovered', kind: 'kill', target: 'server a', at: now() });
    await more(200);
    await Promise.all(writers.map((one) => one.stop(30_000)));
    const isAllShown = await tally.quiet(60_000);
    ledger.append({ e: 'end', at: now() });
    const ids = names.map((conversation) => tally.conversationId(conversation) ?? '');
    const unread = await Promise.all(ids.map((id) => readUnread(b.url, ani, id)));
    const stored = await readStored(services.mongoUrl, vendor.vendorId);
    await Promise.all(readers.map((one) => one.stop()));

    const evidence = { entries: readLedger(ledger.path), stored, outsideSends: [], unread };
    const report = check(evidence, { longestWaitMs: 15_000 });
    const { acked, unknown, retries, shown, ackMs } = report.figures;
    print(
      `product: ${acked} acked, ${unknown} unknown, ${retries} sent again, ${shown} shown, longest ${ackMs.longest}`,
    );
    if (broken(report).length > 0) print(JSON.stringify(report, null, 1));
    ledger.close();
    expect(broken(report)).toEqual([]);
    expect(isAllShown).toBe(true);
    expect(report.figures.readers).toBe(6);
    expect(unread.length).toBe(3);
  }, 180_000);
});
