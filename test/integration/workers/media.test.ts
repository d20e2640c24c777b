/** Files between us and WhatsApp, over the simulator and real processes. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { AttachmentLinks } from '../../../contract/attachments.ts';
import type { ShownMessage } from '../../../contract/messages.ts';
import { type Simulator, startSimulator } from '../../../demo/simulator/start-simulator.ts';
import type { MediaFailure } from '../../../demo/simulator/views.ts';
import { randomFreePort } from '../../../embedded/ports.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import { aPhoto, SECRET } from '../../support/pictures.ts';
import { type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { APP_SECRET } from '../../support/vendor.ts';
import { WHATSAPP_ENV } from '../../support/whatsapp.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let simulator: Simulator;
let token: string;
let phones = 0;
beforeAll(async () => {
  world = await aWorld('media');
  const { phoneNumberId } = world.vendor;
  const port = await randomFreePort();
  const env = WHATSAPP_ENV(phoneNumberId);
  simulator = await startSimulator({
    ...{ port: 0, phoneNumberId, appSecret: APP_SECRET, accessToken: env.WHATSAPP_ACCESS_TOKEN },
    ...{ verifyToken: env.WHATSAPP_VERIFY_TOKEN, webhookUrl: `http://127.0.0.1:${port}/api/v1/webhooks/whatsapp` },
  });
  const settings = { ...env, WHATSAPP_BASE_URL: `${simulator.url}/v23.0` };
  server = await startServer(world.services, settings, port);
  await startWorkers(world.services, settings);
  token = await world.vendor.agentToken(await world.vendor.agent('Ani'));
});
afterAll(async () => {
  await simulator?.stop();
  await world?.close();
});
beforeEach(() => void simulator.faults({ failMedia: 'none' }));

const aPhone = () => {
  phones += 1;
  return `+62812000${String(10_000 + phones).slice(1)}77`;
};
const api = (path: string, more = {}) => call(`${server.url}/api/v1${path}`, { token, ...more });

/** The conversation of one phone, once something of it is stored. */
async function talkOf(phone: string): Promise<string> {
  return eventually(async () => {
    const found = await world.core.connection
      .collection('conversations')
      .findOne<{ _id: string }>({ 'contact.phone': phone, vendorId: world.vendor.vendorId });
    if (!found) throw new Error('nothing of them yet');
    return found._id;
  });
}
const messagesOf = async (conversationId: string) =>
  field(await api(`/conversations/${conversationId}/messages`), 'messages') as ShownMessage[];

async function arrived(phone: string): Promise<{ message: ShownMessage; links: AttachmentLinks }> {
  const conversationId = await talkOf(phone);
  return eventually(async () => {
    const message = (await messagesOf(conversationId)).find(({ author }) => author.kind === 'shopper');
    if (!message) throw new Error('no message yet');
    const links = (await api(`/conversations/${conversationId}/messages/${message.seq}/attachment`))
      .body as AttachmentLinks;
    if (links.state !== 'ready' && links.state !== 'refused') throw new Error(links.state);
    return { message, links };
  }, 20_000);
}
const bytesOf = async (url = '') => Buffer.from(await (await fetch(`${server.url}${url}`)).arrayBuffer());

describe('a file from WhatsApp', () => {
  it('is a photo in the thread with its words, once, however often its webhook comes, and nothing hidden in it', async () => {
    const phone = aPhone();
    simulator.faults({ repeat: 3 });
    simulator.sendFile(phone, { bytes: await aPhoto(), type: 'image/jpeg', caption: 'rusak di sini' });

    const { message, links } = await arrived(phone);

    simulator.faults({ repeat: 1 });
    expect(message).toMatchObject({ kind: 'image', content: { name: 'foto.jpeg', caption: 'rusak di sini' } });
    expect(links).toMatchObject({ state: 'ready', width: 200, height: 320, thumb: { type: 'image/webp' } });
    const picture = await bytesOf(links.file?.url);
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'jpeg', width: 200 });
    expect(picture.includes(SECRET)).toBe(false);
    const shoppers = (await messagesOf(message.conversationId)).filter(({ author }) => author.kind === 'shopper');
    expect(shoppers).toHaveLength(1);
  });

  it('is a document under its own name', async () => {
    const phone = aPhone();
    const bytes = Buffer.from('%PDF-1.7 nota');
    simulator.sendFile(phone, { bytes, type: 'application/pdf', as: 'document', name: 'nota.pdf' });

    const { message, links } = await arrived(phone);

    expect(message).toMatchObject({ kind: 'file', content: { name: 'nota.pdf' } });
    expect((await bytesOf(links.file?.url)).equals(bytes)).toBe(true);
  });

  it.each<[string, MediaFailure, Buffer | null, string]>([
    ['that WhatsApp no longer has', 'gone', null, 'file_lapsed'],
    ['that is not what it says', 'lies', null, 'file_unreadable'],
    ['that is larger than anybody needs', 'none', Buffer.alloc(26 * 1024 * 1024, 7), 'file_too_large'],
  ])('is said to be none, where it is one %s', async (_, failMedia, bytes, reason) => {
    const phone = aPhone();
    simulator.faults({ failMedia });
    simulator.sendFile(phone, {
      ...{ bytes: bytes ?? (await aPhoto()), type: bytes ? 'application/pdf' : 'image/jpeg' },
      as: bytes ? 'document' : 'image',
    });

    const { links } = await arrived(phone);

    expect(links).toEqual({ state: 'refused', reason, ...(reason === 'file_too_large' ? { maxMb: 25 } : {}) });
  });

  it('is fetched once WhatsApp gives it, after it could not', async () => {
    const phone = aPhone();
    simulator.faults({ failMedia: 'down' });
    simulator.sendFile(phone, { bytes: await aPhoto(), type: 'image/jpeg' });
    const conversationId = await talkOf(phone);
    await eventually(async () => {
      const owed = await world.core.connection
        .collection('messages')
        .findOne<{ owed: Array<{ attempts: number }> }>({ conversationId, 'owed.kind': 'media' });
      expect(owed?.owed.some(({ attempts }) => attempts > 0)).toBe(true);
    });

    simulator.faults({ failMedia: 'none' });

    expect((await arrived(phone)).links).toMatchObject({ state: 'ready' });
  });
});

describe('a file to WhatsApp', () => {
  it('arrives as what it is, with its words, once it has been made fit to be shown', async () => {
    const phone = aPhone();
    simulator.say(phone, { type: 'text', text: 'mau lihat barangnya' });
    const conversationId = await talkOf(phone);
    await eventually(async () => {
      expect((await api(`/conversations/${conversationId}/take`, { body: { expects: null } })).status).toBe(200);
    });
    const line = await world.vendor.agentLine(server.url, { agentId: await agentIdOf() });
    const send = async (clientId: string, name: string, bytes: Buffer, caption?: string) => {
      const begun = await api('/attachments', { body: { clientId, name, size: bytes.length } });
      const { attachmentId } = field(begun, 'attachment') as { attachmentId: string };
      const headers = { 'content-type': 'application/octet-stream' };
      await api(`/attachments/${attachmentId}/bytes?offset=0`, { method: 'PUT', body: bytes, headers });
      const words = caption ? { caption } : {};
      await line.get('message:send', { kind: 'attachment', conversationId, clientId, attachmentId, ...words });
    };

    await send('f-1', 'barang.jpg', await aPhoto(), 'Ini barangnya');
    await send('f-2', 'garansi.pdf', Buffer.from('%PDF-1.7 garansi'));

    const shown = await eventually(async () => {
      const got = simulator.messages(phone).flatMap(({ from, shown: one }) => (from === 'business' ? [one] : []));
      const files = got.filter(({ type }) => type === 'media');
      expect(files).toHaveLength(2);
      return files;
    }, 20_000);
    expect(shown).toMatchObject([
      { as: 'image', caption: 'Ini barangnya' },
      { as: 'document', name: 'garansi.pdf' },
    ]);
    expect(simulator.ledger().filter(({ count }) => count > 1)).toEqual([]);
  });

  const agentIdOf = async (): Promise<string> => {
    const found = await world.core.connection.collection<{ _id: string }>('agents').findOne({ name: 'Ani' });
    return String(found?._id);
  };
});
