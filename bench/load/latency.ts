/** One shopper on an idle machine: how long until the ack, until an agent sees it, until the assistant's card. */
import { setTimeout as delay } from 'node:timers/promises';
import { percentilesOf } from '../figures.ts';
import { agentLine, shopperLine } from '../system/lines.ts';
import type { LatencyPlan, LatencyResult } from './latency.plan.ts';
import { marked, markIn } from './mark.ts';
import { serveLoad } from './process.ts';

const GIVE_UP_MS = 10_000;
/** Said before anything counts: connections, caches and compiled code are then as they usually are. */
const WARM_UP = 20;

serveLoad<LatencyPlan, LatencyResult>(async (plan) => {
  const words = await measureWords(plan);
  const cards = await measureCards(plan);
  return { ...words, ...cards };
});

async function measureWords({ url, shopper, agentToken, messages, textSize, pauseMs }: LatencyPlan) {
  const { conversationId } = shopper;
  const seen = new Signals();
  const agent = await agentLine(url, agentToken, (frame) => {
    if (frame.startsWith('42/agent,["message:added"')) seen.raise(markIn(frame));
  });
  await agent.ask('conversation:watch', { conversationId });
  const line = await shopperLine(url, shopper.token);
  const tag = `latency-${Date.now()}`;
  const acks: number[] = [];
  const sights: number[] = [];
  let unseen = 0;
  for (let n = 0; n < messages + WARM_UP; n += 1) {
    await delay(pauseMs);
    const sight = seen.wait(n);
    const since = performance.now();
    const text = marked(n, textSize);
    await line.ask('message:send', { kind: 'text', conversationId, clientId: `${tag}-${n}`, text });
    const ackMs = performance.now() - since;
    const seenAt = await sight;
    if (seenAt === null) unseen += 1;
    if (n < WARM_UP) continue;
    acks.push(ackMs);
    if (seenAt !== null) sights.push(seenAt - since);
  }
  agent.close();
  line.close();
  return { ack: percentilesOf(acks), agentSees: percentilesOf(sights), unseen, acked: messages + WARM_UP };
}

async function measureCards({ url, askers, questions, pauseMs }: LatencyPlan) {
  const cards: number[] = [];
  let unanswered = 0;
  for (const [index, token] of askers.entries()) {
    const answered = new Signals();
    // Question by question, so whatever card comes is the answer to the one under way.
    let asked = 0;
    const line = await shopperLine(url, token, (frame) => {
      if (frame.startsWith('42/shopper,["message:added"') && frame.includes('"kind":"card"')) answered.raise(asked);
    });
    for (const text of questions) {
      await delay(pauseMs);
      asked += 1;
      const card = answered.wait(asked);
      const since = performance.now();
      await line.ask('message:send', { kind: 'text', conversationId: null, clientId: `ask-${asked}`, text });
      const cardAt = await card;
      if (cardAt === null) unanswered += 1;
      else if (index > 0) cards.push(cardAt - since); // the first asker warms the workers up
    }
    line.close();
  }
  return { card: percentilesOf(cards), unanswered };
}

/** Things waited for by number; each tells the moment it came, or null where it did not in time. */
class Signals {
  readonly #waiting = new Map<number, (at: number | null) => void>();

  wait(n: number): Promise<number | null> {
    return new Promise((resolve) => {
      const tooLate = setTimeout(() => this.#settle(n, null), GIVE_UP_MS);
      this.#waiting.set(n, (at) => {
        clearTimeout(tooLate);
        resolve(at);
      });
    });
  }

  raise(n: number): void {
    this.#settle(n, performance.now());
  }

  #settle(n: number, at: number | null): void {
    this.#waiting.get(n)?.(at);
    this.#waiting.delete(n);
  }
}
