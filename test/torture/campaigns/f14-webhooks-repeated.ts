import { setTimeout as delay } from 'node:timers/promises';
import { bodyWith, changeOf, postWebhook, textOf } from '../../support/whatsapp.ts';
import type { Campaign } from './campaign.ts';
import { onStage } from './stage.ts';
import { messagesOf, repeated, withHoles } from './stored.ts';
import { quantile } from './waiting.ts';

const COPIES = 5;
/** Somebody new begins so often: some 50 webhooks a second, five times what 160,000 conversations a day bring. */
const EVERY_MS = 140;
/** One in so many begins with an album: several webhooks at once. */
const ALBUM_EVERY = 5;
const ALBUM = 3;
const ANSWER_MEDIAN_MS = 250;
const SLOW_MS = 1_000;

/**
 * Each webhook of WhatsApp arrives five times at once, at two servers; a person's first words are several webhooks at
 * once, which must not make them several people.
 */
export const webhooksRepeated: Campaign = {
  id: 'F14',
  title: 'each webhook 5 times at once, to 2 servers',
  isInShort: true,
  run: (scale) =>
    onStage('F14', scale, { servers: 2, workers: 0 }, async ({ system, run }) => {
      const people = Array.from({ length: scale.isShort ? 40 : 600 }, (_, n) => `62813${String(n).padStart(8, '0')}`);
      const sizes = new Map(people.map((phone, n) => [phone, n % ALBUM_EVERY === 0 ? ALBUM : 1]));
      const messages = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      const took: number[] = [];
      let refused = 0;
      const post = async (body: object, copy: number) => {
        const startedAt = performance.now();
        const answer = await postWebhook(system.servers[copy % 2]?.process.url ?? '', body);
        took.push(performance.now() - startedAt);
        if (answer.status !== 200) refused += 1;
      };
      const oneWrites = async (phone: string) => {
        const bodies = Array.from({ length: sizes.get(phone) ?? 1 }, (_, n) =>
          bodyWith(
            changeOf(system.vendor.phoneNumberId, {
              messages: [textOf(phone, `wamid.${run}.${phone}.${n}`, `kata ${n}`, 1_790_000_000 + n)],
            }),
          ),
        );
        await Promise.all(bodies.flatMap((body) => Array.from({ length: COPIES }, (_, copy) => post(body, copy))));
      };
      const writing: Promise<void>[] = [];
      for (const phone of people) {
        writing.push(oneWrites(phone));
        await delay(EVERY_MS);
      }
      await Promise.all(writing);

      const stored = await messagesOf(system, { 'author.kind': 'shopper' });
      const ids = stored.map(({ externalId }) => String(externalId));
      const conversationsOf = new Map<string, Set<string>>();
      for (const { externalId, conversationId } of stored) {
        const phone = String(externalId).split('.')[2] ?? '';
        conversationsOf.set(phone, (conversationsOf.get(phone) ?? new Set()).add(conversationId));
      }
      return {
        report: null,
        counts: {
          'not answered 200': refused,
          'not stored': messages - new Set(ids).size,
          'stored twice': repeated(ids),
          'people in two conversations': [...conversationsOf.values()].filter(({ size }) => size > 1).length,
          'conversations with holes': withHoles(await messagesOf(system)).length,
        },
        figures: [
          { name: 'webhooks', value: took.length, unit: '', atLeast: messages * COPIES },
          { name: 'answer, median', value: quantile(took, 0.5), unit: 'ms', atMost: ANSWER_MEDIAN_MS },
          {
            name: 'answers over 1 s',
            value: (100 * took.filter((ms) => ms > SLOW_MS).length) / took.length,
            unit: '%',
            atMost: 1,
          },
        ],
        notes: [],
      };
    }),
};
