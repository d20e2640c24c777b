import { setTimeout as delay } from 'node:timers/promises';
import { DELIVERY_STATUSES } from '../../../contract/codes.ts';
import { openLine } from '../../support/line.ts';
import { bodyWith, changeOf, postWebhook, statusOf, textOf } from '../../support/whatsapp.ts';
import type { Campaign } from './campaign.ts';
import { onStage, type Stage } from './stage.ts';
import { type Copy, copiesOf, messagesOf, outsideCounts } from './stored.ts';
import { until } from './waiting.ts';

const STATUSES = ['sent', 'delivered', 'read', 'failed'];
const SETTLED = new Set(['sent', 'delivered']);

/** A status never goes back, whatever order statuses come in, also before the answer to our own call. */
export const statusesInAllOrders: Campaign = {
  id: 'F15',
  title: 'statuses in all 24 orders; messages out of order',
  isInShort: true,
  run: (scale) =>
    onStage('F15', scale, { servers: 2, workers: 1, hasLines: true }, async (stage) => {
      const orders = permutations(STATUSES);
      const watched = await watchDeliveries(stage);
      const copies = await answersTo(stage, orders.length);
      const isEarly = await statusBeforeAnswer(stage);
      await Promise.all(copies.map((copy, n) => tell(stage, copy, orders[n % orders.length] ?? [])));
      const wrongEnd = async () =>
        (await copiesOf(stage.system)).filter(({ reference, status }) => {
          return copies.some((copy) => copy.reference === reference) && status !== 'read';
        }).length;
      await until(async () => (await wrongEnd()) === 0, 10_000);
      watched.close();
      return {
        report: null,
        counts: {
          'went back': watched.wentBack(),
          'did not end as read': await wrongEnd(),
          'status before our answer lost': isEarly ? 0 : 1,
          'messages of one body out of order': await disorderedBody(stage),
          ...(await outsideCounts(stage.system)),
        },
        figures: [{ name: 'orders tried', value: copies.length, unit: '', atLeast: orders.length }],
        notes: [],
      };
    }),
};

const permutations = (things: string[]): string[][] =>
  things.length < 2
    ? [things]
    : things.flatMap((thing) =>
        permutations(things.filter((other) => other !== thing)).map((rest) => [thing, ...rest]),
      );

/** As many people write; each gets an answer of the assistant, which WhatsApp has said is sent. */
async function answersTo({ system }: Stage, count: number): Promise<Copy[]> {
  for (let n = 0; n < count; n += 1) await system.simulator.say(`+628140000${String(1_000 + n)}`, 'halo');
  await until(async () => {
    const copies = await copiesOf(system);
    return copies.length >= count && copies.every(({ status }) => SETTLED.has(status));
  }, 30_000);
  const perConversation = new Map((await copiesOf(system)).map((copy) => [copy.conversationId, copy]));
  return [...perConversation.values()].slice(0, count);
}

async function tell({ system }: Stage, copy: Copy, order: string[]): Promise<void> {
  for (const [n, status] of order.entries()) {
    const statuses = [statusOf(`wamid.of.${copy.reference}`, status, copy.reference)];
    await postWebhook(
      system.servers[n % 2]?.process.url ?? '',
      bodyWith(changeOf(system.vendor.phoneNumberId, { statuses })),
    );
  }
}

/** WhatsApp's answer to our call is slower than its first status: the status must not be lost. */
async function statusBeforeAnswer({ system }: Stage): Promise<boolean> {
  const line = system.workers[0]?.lines?.whatsapp;
  line?.delay('back', 3_000);
  await system.simulator.say('+6281499999999', 'halo');
  await until(async () => (await system.simulator.ledger()).some(({ to }) => to.endsWith('81499999999')), 10_000);
  const late = await until(async () => {
    const conversation = await messagesOf(system, { 'author.kind': 'shopper' });
    const theirs = conversation.at(-1)?.conversationId as string;
    const copies = await copiesOf(system, { conversationId: theirs });
    return copies.some(({ status }) => SETTLED.has(status));
  }, 10_000);
  line?.heal();
  return late.isSo;
}

/** An agent's line hears every change of a status. */
async function watchDeliveries({ system }: Stage) {
  const agent = await system.vendor.agent('Wati');
  const line = await openLine(system.url, 'agent', await system.vendor.agentToken(agent));
  return {
    wentBack(): number {
      const highest = new Map<string, number>();
      let count = 0;
      for (const { fact, payload } of line.heard) {
        if (fact !== 'message:delivery') continue;
        const { conversationId, seq, to, status } = payload as Omit<Copy, 'reference'>;
        const key = `${conversationId}.${seq}.${to}`;
        const rank = (DELIVERY_STATUSES as readonly string[]).indexOf(status);
        if (rank < (highest.get(key) ?? 0)) count += 1;
        highest.set(key, Math.max(rank, highest.get(key) ?? 0));
      }
      return count;
    },
    close: line.close,
  };
}

/** Three messages in one body, the latest first: they are stored by WhatsApp's own time, which is also shown. */
async function disorderedBody({ system, run }: Stage): Promise<number> {
  const times = [1_790_000_300, 1_790_000_100, 1_790_000_200];
  const messages = times.map((at) => textOf('6281488888888', `wamid.${run}.${at}`, `pada ${at}`, at));
  const { process } = system.servers[0] ?? {};
  await postWebhook(process?.url ?? '', bodyWith(changeOf(system.vendor.phoneNumberId, { messages })));
  await delay(0);
  const stored = await messagesOf(system, { externalId: { $in: messages.map(({ id }) => id) } });
  const seen = stored.map(({ at }) => (at as Date).getTime() / 1000);
  const right = [...times].sort((a, b) => a - b);
  return right.filter((at, n) => seen[n] !== at).length;
}
