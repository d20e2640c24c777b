import { type Bench, type Outcome, timesOf } from '../figures.ts';
import type { Ground } from '../ground.ts';
import type { LatencyPlan, LatencyResult } from '../load/latency.plan.ts';
import { runLoad } from '../load/process.ts';
import { agentLine, sayFirst, shopperLine } from '../system/lines.ts';
import { type Login, makeAgents, openVisitor, signIn, type Visitor } from '../system/people.ts';

const MESSAGES_PER_S = 20;
/** Each is answered by a card with branches. */
export const QUESTIONS = [
  'ada stok Indomie goreng deket Kemang ga?',
  'stok Aqua 600ml di Tebet ada?',
  'do you have Indomie goreng near Menteng?',
  'Aqua 600ml dekat Blok M masih ada?',
  'ada stok Indomie goreng dekat Tebet ga?',
];
/** Targets of the product on an idle machine, in milliseconds. */
const ACK_P50 = { atMost: 20 };
const AGENT_SEES_P50 = { atMost: 30 };
const CARD_P50 = { atMost: 300 };

/** One shopper: send to ack, send to the agent's screen, question to the assistant's card. */
export function latency(): Bench {
  let login: Login;
  let visitor: Visitor;
  let conversationId: string;

  return {
    name: 'latency',
    title: 'One shopper, idle machine',

    async prepare(ground) {
      const { url, mongoUrl } = await ground.product();
      [login] = (await makeAgents(mongoUrl, [{ agentId: 'ag_bench_latency' }])) as [Login];
      visitor = await openVisitor(url);
      const shopper = await shopperLine(url, visitor.token);
      conversationId = await sayFirst(shopper, 'halo');
      const agent = await agentLine(url, await signIn(url, login));
      await agent.ask('conversation:take', { conversationId, expects: null });
      shopper.close();
      agent.close();
    },

    async round(ground): Promise<Outcome> {
      const { url } = await ground.product();
      const { secs } = ground.options;
      const askers = Array.from({ length: secs + 1 }, () => openVisitor(url));
      const plan: LatencyPlan = {
        url,
        shopper: { token: (await openVisitor(url, visitor.visitorToken)).token, conversationId },
        agentToken: await signIn(url, login),
        messages: secs * MESSAGES_PER_S,
        askers: (await Promise.all(askers)).map(({ token }) => token),
        questions: QUESTIONS,
        textSize: 120,
        pauseMs: 30,
      };
      const before = await storedIn(ground, conversationId);
      const result = await runLoad<LatencyPlan, LatencyResult>('latency', plan);
      const stored = (await storedIn(ground, conversationId)) - before;
      return {
        figures: [
          ...timesOf('shopper’s send → ack', result.ack, { p50: ACK_P50 }),
          ...timesOf('send → agent sees it', result.agentSees, { p50: AGENT_SEES_P50 }),
          ...timesOf('question → assistant’s card', result.card, { p50: CARD_P50 }),
        ],
        faults: [
          ...(result.unseen > 0 ? [`${result.unseen} messages were not seen by the agent`] : []),
          ...(result.unanswered > 0 ? [`${result.unanswered} questions got no card`] : []),
          ...(stored === result.acked ? [] : [`${result.acked} messages acknowledged, ${stored} stored`]),
        ],
      };
    },
  };
}

async function storedIn(ground: Ground, conversationId: string): Promise<number> {
  const messages = (await ground.mongo()).db().collection('messages');
  return await messages.countDocuments({ conversationId, kind: 'text', 'author.kind': 'shopper' });
}
