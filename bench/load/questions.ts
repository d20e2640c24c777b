/** Open loop: questions to the assistant are asked when they are due, each by a shopper who has not asked before. */
import { setTimeout as delay } from 'node:timers/promises';
import { percentilesOf } from '../figures.ts';
import { shopperLine } from '../system/lines.ts';
import { each, serveLoad } from './process.ts';
import type { QuestionsPlan, QuestionsResult } from './questions.plan.ts';
import { readings, used } from './readings.ts';

const CONNECTING_AT_ONCE = 20;

interface Asker {
  ask(text: string): Promise<void>;
  /** When the assistant's card came. */
  cardAt: number | null;
  /** Who waits for it. */
  onCard?: () => void;
}

serveLoad<QuestionsPlan, QuestionsResult>(async ({ url, tokens, questions, perS, warmUp, giveUpMs, pids }) => {
  const askers = await each(tokens.length, CONNECTING_AT_ONCE, (index) => seat(url, tokens[index] ?? ''));
  const acks: number[] = [];
  const cards: number[] = [];
  let refused = 0;
  let unanswered = 0;

  async function askOnce(asker: Asker, index: number, due: number): Promise<void> {
    await delay(due - performance.now());
    const isCounted = index >= warmUp;
    try {
      await asker.ask(questions[index % questions.length] ?? '');
    } catch {
      refused += 1;
      return;
    }
    if (isCounted) acks.push(performance.now() - due);
    const cardAt = await cardOf(asker, giveUpMs);
    if (cardAt === null) unanswered += 1;
    else if (isCounted) cards.push(cardAt - due);
  }

  const before = readings(pids);
  const since = performance.now();
  await Promise.all(askers.map((asker, index) => askOnce(asker, index, since + (index * 1000) / perS)));
  const spent = used(before, readings(pids), askers.length);
  return { ack: percentilesOf(acks), card: percentilesOf(cards), refused, unanswered, ...spent };
});

async function seat(url: string, token: string): Promise<Asker> {
  const asker: Asker = {
    cardAt: null,
    async ask(text) {
      await line.ask('message:send', { kind: 'text', conversationId: null, clientId: 'question', text });
    },
  };
  const line = await shopperLine(url, token, (frame) => {
    if (!frame.startsWith(line.factPrefix('message:added')) || !frame.includes('"kind":"card"')) return;
    asker.cardAt ??= performance.now();
    asker.onCard?.();
  });
  return asker;
}

/** The card may have come before the ack. */
function cardOf(asker: Asker, withinMs: number): Promise<number | null> {
  return new Promise((resolve) => {
    const tooLate = setTimeout(() => resolve(null), withinMs);
    asker.onCard = () => {
      clearTimeout(tooLate);
      resolve(asker.cardAt);
    };
    if (asker.cardAt !== null) asker.onCard();
  });
}
