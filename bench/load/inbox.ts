/** Inbox pages over HTTP, and the bare query, asked again and again by one client or by several at once. */
import { Agent, get } from 'node:http';
import { MongoClient } from 'mongodb';
import { percentilesOf } from '../figures.ts';
import type { DriverAsk, HttpAsk, InboxCase, InboxPlan, InboxResult } from './inbox.plan.ts';
import { serveLoad } from './process.ts';

const PAGE = 50;
const WARM_UP_SHARE = 0.2;

serveLoad<InboxPlan, InboxResult>(async ({ cases, mongoUrl, secsPerCase }) => {
  const mongo = await MongoClient.connect(mongoUrl);
  const results: InboxResult['cases'] = [];
  for (const one of cases) {
    const ask = one.ask.by === 'http' ? httpAsker(one.ask) : driverAsker(mongo, one.ask);
    await repeat(one, ask, secsPerCase * WARM_UP_SHARE);
    results.push(await repeat(one, ask, secsPerCase));
  }
  await mongo.close();
  return { cases: results };
});

async function repeat({ name, atOnce }: InboxCase, ask: () => Promise<void>, secs: number) {
  const times: number[] = [];
  const since = performance.now();
  const until = since + secs * 1000;
  const client = async () => {
    while (performance.now() < until) {
      const from = performance.now();
      await ask();
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  return { name, times: percentilesOf(times), perS: (times.length / (performance.now() - since)) * 1000 };
}

/** Reads the whole answer; a page that is not full would measure something else. */
function httpAsker({ url, token }: HttpAsk): () => Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const headers = { authorization: `Bearer ${token}` };
  return () =>
    new Promise((resolve, reject) => {
      const request = get(url, { agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const rows = Buffer.concat(chunks).toString('latin1').split('"conversationId"').length - 1;
          if (answer.statusCode === 200 && rows === PAGE) resolve();
          else reject(new Error(`${url} answered ${answer.statusCode} with ${rows} rows`));
        });
      });
      request.on('error', reject);
    });
}

function driverAsker(mongo: MongoClient, { vendorId, beforeMs }: DriverAsk): () => Promise<void> {
  const conversations = mongo.db().collection('conversations');
  const older = beforeMs === null ? {} : { lastAt: { $lt: new Date(beforeMs) } };
  return async () => {
    const page = conversations
      .find({ vendorId, isOpen: true, ...older })
      .sort({ lastAt: -1, _id: -1 })
      .limit(PAGE);
    const rows = await page.toArray();
    if (rows.length !== PAGE) throw new Error(`the query found ${rows.length} rows`);
  };
}
