import { type DeliveryStatus, deliveryRank } from '../../../contract/codes.ts';
import { MESSAGE_MAX } from '../../../contract/limits.ts';
import { eventually } from '../../support/eventually.ts';
import { signatureOf } from '../../support/http.ts';
import { aPhoto } from '../../support/pictures.ts';
import { bodyWith, changeOf, postWebhook, statusOf, textOf } from '../../support/whatsapp.ts';
import { aNumber, HOSTILE, talkByPhone } from './by-phone.ts';
import type { Person, Road, RoadKind } from './road.ts';
import type { Stage } from './stage.ts';

const now = () => Math.floor(Date.now() / 1_000);
const digits = ({ key }: Person) => key.slice(1);

/** What both roads of WhatsApp share: how replies leave, and what comes back of them. */
function outward(stage: Stage): Omit<Road, 'bring' | 'pretend' | 'bringTooLong' | 'bringHostile'> {
  const { simulator, servers, world } = stage;
  const { phoneNumberId, vendorId } = world.vendor;
  const ours = (value: Parameters<typeof changeOf>[1]) => bodyWith(changeOf(phoneNumberId, value));
  const shownTo = ({ key }: Person) => simulator.messages(key).filter(({ from }) => from === 'business');
  return {
    person: aNumber,
    markOf: ({ content, author }) => ('text' in content && author.kind === 'shopper' ? (content.text ?? null) : null),
    conversationOf: (person) => talkByPhone(stage, person),
    async bringUnknown(person) {
      const odd = { from: digits(person), id: `wamid.${person.key}.odd`, timestamp: String(now()), type: 'hologram' };
      await postWebhook(servers[0].url, ours({ messages: [odd] }));
    },
    async bringFile({ key }) {
      simulator.sendFile(key, { bytes: await aPhoto(), type: 'image/jpeg' });
    },
    async meet({ key }) {
      simulator.say(key, { type: 'text', text: 'permisi' });
      await eventually(async () => expectNone(simulator.pending()));
    },
    got: async (person, words) => shownTo(person).filter(({ shown }) => 'text' in shown && shown.text === words).length,
    gotFiles: async (person) => shownTo(person).filter(({ shown }) => shown.type === 'media').length,
    async tellTicks({ conversationId, seq, deliveries = [] }) {
      const [copy] = deliveries;
      const reference = `${conversationId}.${seq}.${copy?.to}`;
      const stood: number[] = [];
      for (const [n, status] of ['sent', 'read', 'delivered', 'failed', 'sent', 'read'].entries()) {
        const statuses = [statusOf(copy?.externalId ?? '', status, reference)];
        await postWebhook(servers[n % 2 === 0 ? 0 : 1].url, ours({ statuses }));
        const message = await world.core.messages.bySeq(vendorId, conversationId, seq);
        stood.push(deliveryRank(message?.deliveries?.[0]?.status as DeliveryStatus));
      }
      return stood;
    },
    refuseAccount: () => void simulator.faults({ failSends: 1, failWith: 131031 }),
    bringBack: (person, { deliveries = [] }) => {
      const echo = { ...textOf('622150000001', deliveries[0]?.externalId ?? '', 'kembali', now()), to: digits(person) };
      const value = { messaging_product: 'whatsapp', metadata: { phone_number_id: phoneNumberId } };
      const change = { field: 'smb_message_echoes', value: { ...value, message_echoes: [echo] } };
      return postWebhook(servers[1].url, bodyWith(change));
    },
  };
}
function expectNone(pending: number): void {
  if (pending > 0) throw new Error(`${pending} webhooks on their way`);
}

/** WhatsApp's Cloud API by its webhooks, as Meta writes and signs them. */
export const cloudApiRoad: RoadKind = { name: 'whatsapp, Cloud API', cannot: {}, make: byWebhook };

function byWebhook(stage: Stage): Road {
  const { servers, world } = stage;
  const shared = outward(stage);
  const said = (messages: object[]) => bodyWith(changeOf(world.vendor.phoneNumberId, { messages }));
  return {
    ...shared,
    async bring(person, mark, { times = 1 } = {}) {
      const body = said([textOf(digits(person), `wamid.${person.key}.${mark}`, mark, now())]);
      const answers = await Promise.all(
        Array.from({ length: times }, (_, n) => postWebhook(servers[n % 2 === 0 ? 0 : 1].url, body)),
      );
      for (const { status } of answers) if (status !== 200) throw new Error(`answered ${status}`);
    },
    async bringHostile(person) {
      const fields = ['from', 'id', 'timestamp', 'type', 'text', 'context', 'from_user_id'];
      const answers = [];
      for (const field of fields)
        for (const [what, value] of HOSTILE) {
          const message = { ...textOf(digits(person), `wamid.h.${answers.length}`, 'x', now()), [field]: value };
          const { status } = await postWebhook(servers[0].url, said([message]));
          answers.push({ what: `${field}: ${what}`, answer: status });
        }
      return answers;
    },
    async bringTooLong(person) {
      const long = textOf(digits(person), `wamid.${person.key}.long`, 'x'.repeat(MESSAGE_MAX * 2), now());
      return (await postWebhook(servers[0].url, said([long]))).status !== 200;
    },
    async pretend(person) {
      const body = JSON.stringify(said([textOf(digits(person), 'wamid.pretended', 'palsu', now())]));
      const answer = await postWebhook(servers[0].url, body, signatureOf(body, 'another secret'));
      return (answer.body as { code?: unknown }).code;
    },
  };
}

/** The same, played by the simulator: phones on one side, its own webhooks and their retries on the other. */
export const simulatorRoad: RoadKind = { name: 'whatsapp, simulator', cannot: {}, make: bySimulator };

function bySimulator(stage: Stage): Road {
  const { simulator } = stage;
  const settled = () => eventually(async () => expectNone(simulator.pending()), 20_000);
  return {
    ...outward(stage),
    async bring({ key }, mark, { times = 1 } = {}) {
      simulator.faults({ repeat: times });
      simulator.say(key, { type: 'text', text: mark });
      await settled();
      simulator.faults({ repeat: 1 });
    },
    async bringHostile({ key }) {
      const texts = HOSTILE.flatMap(([what, value]) => (typeof value === 'string' ? [{ what, value }] : []));
      for (const { value } of texts) simulator.say(key, { type: 'text', text: value });
      await settled(); // whatever is not taken is told again and again
      return texts.map(({ what }) => ({ what, answer: 200 }));
    },
    async bringTooLong({ key }) {
      simulator.say(key, { type: 'text', text: 'x'.repeat(MESSAGE_MAX * 2) });
      await settled();
      return false;
    },
    /** The first is refused; the simulator, who is who it says, signs it rightly the next time. */
    async pretend({ key }) {
      simulator.faults({ badSignatures: 1 });
      simulator.say(key, { type: 'text', text: 'palsu' });
      await settled();
      const webhooks = simulator.exchanges().filter(({ kind, customer }) => kind === 'webhook' && customer === key);
      return webhooks.some(({ status }) => status === 401) ? 'signature_invalid' : webhooks.map(({ status }) => status);
    },
  };
}
