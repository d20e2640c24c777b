import type { Channel, Outbound } from '../../channels/channel.ts';
import type { Told } from '../../channels/whatsapp-web/decode.ts';
import { whatsappWeb } from '../../channels/whatsapp-web/index.ts';
import { aWebMessage, fakeWebClient, LID, PHONE, type Sent } from '../support/web-client.ts';
import { conforms, type Failing, type Sample } from './channel.suite.ts';

const ACCOUNT = 'dev-1';
const fake = fakeWebClient();
const channel = (): Channel => whatsappWeb(fake.client);
const from = { lid: LID, phone: PHONE, name: 'Rina' };
const told = (own: Parameters<typeof aWebMessage>[0] = {}): Told => ({
  event: 'message',
  account: ACCOUNT,
  told: aWebMessage(own),
});
const { chat, isOurs, at } = aWebMessage();
const change = { chat, isOurs, at, from, target: 'false_x_1' };

const samples: Sample[] = [
  { what: 'a text', body: told(), facts: [{ from, body: { kind: 'text', content: { text: 'halo' } } }] },
  { what: 'emoji', body: told({ body: 'Ada 👍🏽 é?' }), facts: [{ body: { content: { text: 'Ada 👍🏽 é?' } } }] },
  {
    what: 'a place',
    body: told({ type: 'location', place: { lat: -6.2, lon: 106.8 } }),
    facts: [{ body: { kind: 'location', content: { lat: -6.2, lon: 106.8 } } }],
  },
  {
    what: 'people out of an address book',
    body: told({ type: 'vcard', vCards: ['FN:Budi'] }),
    facts: [{ body: { kind: 'contact', content: { people: [{ name: 'Budi', phones: [] }] } } }],
  },
  {
    what: 'words that were changed',
    body: { event: 'message_edit', account: ACCOUNT, told: { ...change, body: 'tiga' } },
    facts: [{ fact: 'change', person: from, target: 'false_x_1', change: { event: 'edited', text: 'tiga' } }],
  },
  {
    what: 'a reaction',
    body: { event: 'message_reaction', account: ACCOUNT, told: { ...change, id: 'r-1', emoji: '👍' } },
    facts: [{ fact: 'change', change: { event: 'reacted', emoji: '👍' } }],
  },
  {
    what: 'a kind nobody has heard of',
    body: told({ type: 'hologram' }),
    facts: [{ body: { kind: 'unsupported', content: { of: 'hologram' } } }],
  },
  {
    what: 'a receipt',
    body: { event: 'message_ack', account: ACCOUNT, told: { id: 'true_x_1', ack: 3, at } },
    facts: [{ fact: 'receipt', status: 'read', externalId: 'true_x_1' }],
  },
];

const playing = (what: string, send: () => Promise<string | null>, outcome: Failing['outcome']): Failing => ({
  what,
  outcome,
  arrange: () => {
    const failing = fakeWebClient();
    failing.answers.send = send;
    return whatsappWeb(failing.client);
  },
});
const failing: Failing[] = [
  {
    what: 'the number is not connected',
    outcome: 'not_sent',
    arrange: () => whatsappWeb(fakeWebClient().client, { isReady: () => false }),
  },
  playing('the person has no chat', () => Promise.reject(new Error('No LID for user')), 'refused'),
  playing('the page goes away', () => Promise.reject(new Error('Execution context was destroyed')), 'unknown'),
  playing('nobody says what became of it', async () => null, 'unknown'),
];

conforms('whatsapp', {
  channel,
  samples,
  echoes: [told({ isOurs: true }), told({ chat: '1203@g.us' }), told({ type: 'e2e_notification' })],
  sending: {
    outbound: (body, reference): Outbound => ({ account: ACCOUNT, reference, to: { lid: LID }, locale: 'id', body }),
    received: () => fake.sent.map(wordsOf),
    answered: () => ({ quoted: fake.sent.at(-1)?.quoted, reactedTo: fake.reactions.at(-1)?.messageId }),
    failing,
  },
});

/** Choices are written out below the words. */
function wordsOf({ content }: Sent): string {
  if (content.kind === 'text') return content.text.split('\n\n')[0] ?? '';
  return content.kind === 'place' ? (content.name ?? '') : content.name;
}
