import { createHash } from 'node:crypto';
import { call, signatureOf } from '../../support/http.ts';
import { APP_SECRET } from '../../support/vendor.ts';
import { bodyWith, changeOf, postWebhook, textOf } from '../../support/whatsapp.ts';
import type { Campaign } from './campaign.ts';
import { onStage } from './stage.ts';
import { messagesOf } from './stored.ts';

const EMOJI = ['👍', '👩‍👩‍👧‍👦 halo', 'selamat pagi ☀️', '🇮🇩', 'e\u0301 ñ ü', '𝕏 \u2028 baris'];
/** What a webhook without a right to be heard may be answered. */
const REFUSED = new Set([401, 403]);

/** Whoever does not know the app's secret is refused and leaves nothing behind. */
export const signatures: Campaign = {
  id: 'F16',
  title: 'webhooks with wrong, missing and truncated signatures',
  isInShort: true,
  run: (scale) =>
    onStage('F16', scale, { servers: 1, workers: 0 }, async ({ system, run, random }) => {
      const rounds = scale.isShort ? 10 : 100;
      const url = system.servers[0]?.process.url ?? '';
      const bodyOf = (id: string, text: string) =>
        JSON.stringify(
          bodyWith(
            changeOf(system.vendor.phoneNumberId, {
              messages: [textOf('6281600000001', `wamid.${run}.${id}`, text, 1_790_000_000)],
            }),
          ),
        );
      let tried = 0;
      let letIn = 0;
      for (let round = 0; round < rounds; round += 1) {
        const body = bodyOf(`bad-${round}`, EMOJI[round % EMOJI.length] ?? '');
        const good = signatureOf(body, APP_SECRET);
        const at = 7 + Math.floor(random() * 64);
        const wrong: Array<string | null> = [
          null,
          '',
          'sha256=',
          good.slice(0, -1),
          good.slice(7),
          `${good}0`,
          good.replace('sha256', 'sha1'),
          `${good.slice(0, at)}${good[at] === '0' ? '1' : '0'}${good.slice(at + 1)}`,
          signatureOf(body, 'the secret of another vendor'),
          `sha256=${createHash('sha256').update(body).digest('hex')}`,
        ];
        for (const signature of wrong) {
          tried += 1;
          const { status } = await postWebhook(url, body, signature);
          if (!REFUSED.has(status)) letIn += 1;
        }
        tried += 1;
        // One byte changed on the way, the signature of the body as it was.
        const { status } = await postWebhook(url, body.replace('wamid', 'wamie'), good);
        if (!REFUSED.has(status)) letIn += 1;
      }
      const storedOfBad = (await messagesOf(system)).length;
      let goodRefused = 0;
      for (const [n, text] of EMOJI.entries()) {
        const { status } = await postWebhook(url, bodyOf(`good-${n}`, text));
        if (status !== 200) goodRefused += 1;
      }
      const texts = (await messagesOf(system)).map(({ content }) => (content as { text?: string }).text);
      const handshake = await call(
        `${url}/api/v1/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1&hub.verify_token=wrong`,
      );
      return {
        report: null,
        counts: {
          'wrong ones let in': letIn,
          'stored of wrong ones': storedOfBad,
          'right ones refused': goodRefused,
          'right ones stored otherwise': EMOJI.filter((text) => !texts.includes(text)).length,
          'wrong verify token let in': REFUSED.has(handshake.status) ? 0 : 1,
        },
        figures: [{ name: 'wrong ones tried', value: tried, unit: '', atLeast: rounds }],
        notes: [],
      };
    }),
};
