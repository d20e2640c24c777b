import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Channel } from '../../channels/channel.ts';
import { graphClient } from '../../channels/whatsapp/graph.ts';
import { whatsappCloud } from '../../channels/whatsapp/index.ts';
import { type Simulator, startSimulator } from '../../demo/simulator/start-simulator.ts';
import type { FailWith, Shown } from '../../demo/simulator/views.ts';
import {
  aBody,
  aChange,
  aMessage,
  bodyWith,
  CUSTOMER,
  PHONE_NUMBER_ID,
  statusBody,
} from '../unit/channels/whatsapp/webhook-body.ts';
import { conforms, type Failing, type Sample } from './channel.suite.ts';

const PHONE = '+6281200010000';
const ACCESS_TOKEN = 'access-token';
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({
    port: 0,
    webhookUrl: 'http://127.0.0.1:9/', // nobody listens: what is sent is what is looked at here
    phoneNumberId: PHONE_NUMBER_ID,
    accessToken: ACCESS_TOKEN,
    appSecret: 'app-secret',
    verifyToken: 'verify-token',
  });
  simulator.say(PHONE, { type: 'text', text: 'halo' });
});
afterEach(() => void simulator.faults({ failSends: 0, windowAgedHours: 0, isDown: false }));
afterAll(() => simulator.stop());

function channel({ baseUrl = `${simulator.url}/v23.0`, accessToken = ACCESS_TOKEN, timeoutMs = 5_000 } = {}): Channel {
  return whatsappCloud(graphClient({ baseUrl, accessToken, timeoutMs }));
}

const from = { channelUserId: CUSTOMER.user_id, phone: PHONE, name: CUSTOMER.profile.name };
/** Written as Meta writes it: everything outside of ASCII and every slash escaped. */
const ESCAPED = JSON.stringify(bodyWith(aMessage())).replace(
  'halo',
  'Ada \\ud83d\\udc4d\\ud83c\\udffd \\u00e9 1\\/2 kg?',
);

const samples: Sample[] = [
  { what: 'a text', body: bodyWith(aMessage()), facts: [{ from, body: { kind: 'text', content: { text: 'halo' } } }] },
  {
    what: 'escaped unicode',
    body: JSON.parse(ESCAPED),
    facts: [{ body: { content: { text: 'Ada 👍🏽 é 1/2 kg?' } } }],
  },
  {
    what: 'a tapped button',
    body: bodyWith(
      aMessage({
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id: 'person', title: 'Petugas' } },
      }),
    ),
    facts: [{ body: { kind: 'choice', content: { id: 'person', title: 'Petugas' } } }],
  },
  {
    what: 'a place',
    body: bodyWith(aMessage({ type: 'location', location: { latitude: -6.2, longitude: 106.8 } })),
    facts: [{ body: { kind: 'location', content: { lat: -6.2, lon: 106.8 } } }],
  },
  {
    what: 'people out of an address book',
    body: bodyWith(aMessage({ type: 'contacts', contacts: [{ name: { formatted_name: 'Budi' }, phones: [] }] })),
    facts: [{ from, body: { kind: 'contact', content: { people: [{ name: 'Budi', phones: [] }] } } }],
  },
  {
    what: 'a basket of the catalogue',
    body: bodyWith(
      aMessage({ type: 'order', order: { product_items: [{ product_retailer_id: 'GR-1', quantity: 2 }] } }),
    ),
    facts: [{ body: { kind: 'basket', content: { items: [{ sku: 'GR-1', quantity: 2 }] } } }],
  },
  {
    what: 'words that were changed, and a reaction',
    body: bodyWith(
      aMessage({
        type: 'edit',
        edit: { original_message_id: 'wamid.O', message: { type: 'text', text: { body: 'tiga' } } },
      }),
      aMessage({ id: 'wamid.R', type: 'reaction', reaction: { message_id: 'wamid.O', emoji: '👍' } }),
    ),
    facts: [
      { fact: 'change', person: from, target: 'wamid.O', change: { event: 'edited', text: 'tiga' } },
      { fact: 'change', target: 'wamid.O', change: { event: 'reacted', emoji: '👍' } },
    ],
  },
  {
    what: 'what staff said on the phone app',
    body: aBody(aChange({ message_echoes: [aMessage({ to: CUSTOMER.wa_id })] }, 'smb_message_echoes')),
    facts: [{ fact: 'echo', to: { phone: PHONE }, body: { kind: 'text' } }],
  },
  {
    what: 'a kind nobody has heard of',
    body: bodyWith(aMessage({ type: 'hologram', hologram: {} })),
    facts: [{ body: { kind: 'unsupported', content: { of: 'hologram' } } }],
  },
  {
    what: 'a receipt',
    body: statusBody({ id: 'wamid.S', status: 'read', timestamp: '1795500000', biz_opaque_callback_data: 'c.1.m' }),
    facts: [{ fact: 'receipt', status: 'read', reference: 'c.1.m' }],
  },
  {
    what: 'messages and receipts of several numbers in one body',
    body: aBody(aChange({ messages: [aMessage()], statuses: [{ id: 'wamid.S', status: 'sent', timestamp: '1' }] }), {
      field: 'messages',
      value: { metadata: { phone_number_id: '2' }, messages: [aMessage({ id: 'wamid.B' })] },
    }),
    facts: [{ account: PHONE_NUMBER_ID }, { account: '2' }, { fact: 'receipt' }],
  },
];

const echoes = [
  aBody(aChange({ message_echoes: [aMessage()] }, 'smb_message_echoes')),
  aBody({ field: 'account_update', value: { event: 'VERIFIED_ACCOUNT' } }),
  bodyWith(aMessage({ type: 'system', system: { type: 'something_new' } })),
];

const playing = (what: string, failWith: FailWith, outcome: Failing['outcome'], timeoutMs = 5_000): Failing => ({
  what,
  outcome,
  arrange: () => {
    simulator.faults({ failSends: 1, failWith });
    return channel({ timeoutMs });
  },
});

const failing: Failing[] = [
  {
    what: 'nobody listens',
    outcome: 'not_sent',
    arrange: async () => channel({ baseUrl: `http://127.0.0.1:${await closedPort()}` }),
  },
  {
    what: 'the name does not exist',
    outcome: 'not_sent',
    arrange: () => channel({ baseUrl: 'http://graph.invalid/v23.0' }),
  },
  { what: 'the token is wrong', outcome: 'not_sent', arrange: () => channel({ accessToken: 'another' }) },
  {
    what: 'the 24 hours are over',
    outcome: 'refused',
    arrange: () => {
      simulator.faults({ windowAgedHours: 24 });
      return channel();
    },
  },
  {
    what: 'WhatsApp says it is down',
    outcome: 'not_sent',
    arrange: () => {
      simulator.faults({ isDown: true });
      return channel();
    },
  },
  playing('too many to one person', 131056, 'not_sent'),
  playing('too many at all', 130429, 'not_sent'),
  playing('the person cannot be reached', 131026, 'refused'),
  playing('a server error in nobody’s words', 'http_500', 'unknown'),
  playing('the line breaks', 'cut', 'unknown'),
  playing('taken, and never answered', 'timeout', 'unknown', 200),
];

conforms('whatsapp', {
  channel,
  samples,
  echoes,
  outOfOrder: {
    body: bodyWith(
      aMessage({ id: 'wamid.2', timestamp: '1795500002', text: { body: 'dua' } }),
      aMessage({ id: 'wamid.1', timestamp: '1795500001', text: { body: 'satu' } }),
    ),
    said: ['satu', 'dua'],
  },
  sending: {
    outbound: (body, reference) => ({
      account: PHONE_NUMBER_ID,
      reference,
      to: { phone: PHONE },
      locale: 'id',
      body,
    }),
    received: () => simulator.messages(PHONE).flatMap((one) => (one.from === 'business' ? [wordsOf(one.shown)] : [])),
    answered: () => {
      const ours = simulator.messages(PHONE).filter((one) => one.from === 'business');
      return {
        quoted: ours.at(-1)?.replyTo,
        reactedTo: ours.findLast(({ reaction }) => reaction !== undefined)?.id,
      };
    },
    failing,
  },
});

function wordsOf(shown: Shown): string {
  if (shown.type === 'text' || shown.type === 'interactive') return shown.text;
  return shown.type === 'location' ? (shown.name ?? '') : shown.type;
}

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
