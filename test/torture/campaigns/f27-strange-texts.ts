import { openLine } from '../../support/line.ts';
import { between } from '../plan.ts';
import type { Campaign } from './campaign.ts';
import { onStage } from './stage.ts';
import { messagesOf } from './stored.ts';
import { inParallel } from './waiting.ts';

const TEXTS = { short: 2_000, long: 100_000 };
const AT_ONCE = 50;
/** Pieces that have broken somebody's chat: each text is a handful of them. */
const PIECES = [
  '\ud800',
  '\udc00',
  '\ud83d',
  '\u0000',
  '\u0001',
  '\u001b[31m',
  '\u007f',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2028',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufffd',
  '\uffff',
  'e\u0301',
  'Z\u0351\u036b\u0343\u036a',
  '\u0e33\u0e47\u0e47\u0e47',
  '👍',
  '👩‍👩‍👧‍👦',
  '🇮🇩',
  '𝕏',
  '𠀀',
  'a',
  ' ',
  '\n',
  '\r\n',
  '\t',
  'ß',
  'İ',
  'ﷺ',
  'العربية',
  '日本語',
  '$where',
  '{"$gt":""}',
  '__proto__',
  '<script>',
  '\\u0000',
  '%00',
  "'",
  '"',
  '`',
  '$\u007bx}',
  '|',
  '\u{10ffff}',
];

/** Text of any characters is refused, or stored and shown as it was sent. */
export const strangeTexts: Campaign = {
  id: 'F27',
  title: 'texts of lone surrogates, NUL, overrides, zalgo, emoji',
  isInShort: false,
  run: (scale) =>
    onStage('F27', scale, { servers: 1, workers: 1 }, async ({ system, random, say }) => {
      const count = scale.isShort ? TEXTS.short : TEXTS.long;
      const agent = await system.vendor.agent('Dewi');
      const shopper = await openLine(system.url, 'shopper', await system.vendor.shopperToken('strange-0123456789'));
      const watcher = await openLine(system.url, 'agent', await system.vendor.agentToken(agent));
      const first = await shopper.get<{ message: { conversationId: string } }>('message:send', {
        ...{ kind: 'text', conversationId: null, clientId: 'first', text: 'mau tanya' },
      });
      const { conversationId } = first.message;
      await watcher.get('conversation:take', { conversationId, expects: null });
      await watcher.get('conversation:watch', { conversationId });

      const counts = {
        'acked otherwise than sent': 0,
        'stored otherwise': 0,
        'shown otherwise': 0,
        'failed inside': 0,
      };
      const sent = new Map<string, string>();
      let refused = 0;
      const texts = Array.from({ length: count }, () =>
        Array.from({ length: between(random, [1, 12]) }, () => PIECES[between(random, [0, PIECES.length - 1])]).join(
          '',
        ),
      );
      await inParallel(texts, AT_ONCE, async (text, n) => {
        const clientId = `t-${n}`;
        const reply = await shopper.ask('message:send', { kind: 'text', conversationId: null, clientId, text });
        if (!reply.ok) {
          refused += 1;
          if (reply.error.code === 'internal') counts['failed inside'] += 1;
          return;
        }
        sent.set(clientId, text);
        const { message } = reply.data as { message: { content: { text: string } } };
        if (message.content.text !== text.trim()) counts['acked otherwise than sent'] += 1;
      });
      for (const { clientId, content } of await messagesOf(system, { 'author.kind': 'shopper' })) {
        const text = sent.get(clientId as string);
        if (text !== undefined && (content as { text: string }).text !== text.trim()) counts['stored otherwise'] += 1;
      }
      let shown = 0;
      for (const { fact, payload } of watcher.heard) {
        const { clientId, content } = payload as { clientId?: string; content?: { text?: string } };
        const text = fact === 'message:added' && clientId ? sent.get(clientId) : undefined;
        if (text === undefined) continue;
        shown += 1;
        if (content?.text !== text.trim()) counts['shown otherwise'] += 1;
      }
      shopper.close();
      watcher.close();
      say(`${sent.size} taken, ${refused} refused, ${shown} heard live`);
      return {
        report: null,
        counts: { ...counts, 'process ended': system.servers[0]?.process.isRunning() ? 0 : 1 },
        figures: [
          { name: 'texts', value: count, unit: '', atLeast: count },
          { name: 'taken', value: sent.size, unit: '', atLeast: 1 },
          { name: 'refused', value: refused, unit: '' },
        ],
        notes: [],
      };
    }),
};
