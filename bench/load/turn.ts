/** One turn after the other, as a worker's assistant answers it: made out, looked up, said. Nothing is stored or sent. */
import { agentStore } from '../../core/agents/agent.store.ts';
import { createAssist } from '../../core/assist/index.ts';
import { assembleCatalogue } from '../../core/catalogue.ts';
import { vendorStore } from '../../core/vendors/vendor.store.ts';
import { clock } from '../../platform/clock.ts';
import { connectMongo } from '../../platform/mongo.ts';
import { percentilesOf } from '../figures.ts';
import { serveLoad } from './process.ts';
import type { TurnPlan, TurnResult } from './turn.plan.ts';

const WARM_UP_SHARE = 0.3;

serveLoad<TurnPlan, TurnResult>(async ({ mongoUrl, vendorId, questions, secs }) => {
  const connection = await connectMongo(mongoUrl);
  const engine = createAssist({
    ...assembleCatalogue(connection),
    vendors: vendorStore(connection),
    agents: agentStore(connection),
    clock: clock(),
  });
  const took: number[] = [];
  let empty = 0;
  const warmUntil = performance.now() + secs * 1000 * WARM_UP_SHARE;
  const until = warmUntil + secs * 1000;
  let cpu = process.cpuUsage();
  for (let n = 0; performance.now() < until; n += 1) {
    const from = performance.now();
    const { replies } = await engine.answer(turnOf(vendorId, questions[n % questions.length] ?? '', n));
    const to = performance.now();
    if (from < warmUntil) {
      cpu = process.cpuUsage();
      continue;
    }
    took.push(to - from);
    empty += replies.some(({ content }) => content.text.trim() !== '') ? 0 : 1;
  }
  const { user, system } = process.cpuUsage(cpu);
  await connection.close();
  return { turn: percentilesOf(took), cpuMs: (user + system) / 1000 / took.length, empty };
});

const turnOf = (vendorId: string, text: string, n: number) => ({
  vendorId,
  conversationId: `turn-${n}`,
  channel: 'widget' as const,
  contact: {
    ...{ contactId: `turn-${n}`, vendorId, name: 'Pengunjung', phone: null, isPhoneVerified: false },
    ...{ locale: 'id' as const, customerId: null },
  },
  addressKey: null,
  messages: [{ seq: 1, body: { kind: 'text' as const, content: { text } } }],
  dialogue: null,
  linkedBranchId: null,
  isAnswer: false,
  isFirst: true,
});
