/** A number linked as a device, over the real processes, with the library alone played by the test. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { eventually } from '../../support/eventually.ts';
import { launch, type RunningProcess, startWorkers } from '../../support/processes.ts';
import { type S3Server, startS3Server } from '../../support/s3-server.ts';
import { playWebLibrary, type WebLibraryPlay } from '../../support/web-library/play.ts';
import { aWorld, type World } from '../../support/world.ts';

const LID = '20813411001@lid';
/** Two processes start, one after the other; and a lease lapses. */
const SOON_MS = 40_000;
let world: World;
let library: WebLibraryPlay;
let bucket: S3Server;
let keeper: RunningProcess;
let dataDir: string;
const ref = () => ({ vendorId: world.vendor.vendorId, channelAccountId: 'dev-1' });
const stands = () => world.core.linkedDevices.byId(ref());

const aKeeper = () => launch('workers/linked-devices/main.ts', 0, { ...settings(), DATA_DIR: dataDir });
const settings = () => {
  const { mongoUrl: MONGO_URL, redisUrl: REDIS_URL } = world.services;
  return { MONGO_URL, REDIS_URL, LINKED_DEVICES: 'on', ...library.env, ...bucket.env };
};
beforeAll(async () => {
  [world, library, dataDir, bucket] = await Promise.all([
    aWorld('device-processes'),
    playWebLibrary(),
    mkdtemp(join(tmpdir(), 'dekat-devices-')),
    startS3Server(),
  ]);
  await startWorkers(world.services, { LINKED_DEVICES: 'on', ...bucket.env });
  await world.core.vendors.createAccount(
    {
      ...{ ...ref(), channel: 'whatsapp', address: 'dev-1', name: 'Cadangan', allowedOrigins: [] },
      isLinkedDevice: true,
    },
    'print',
  );
  await world.core.linkedDevices.begin(ref());
  keeper = await aKeeper();
  await eventually(
    async () => expect(await stands()).toMatchObject({ state: 'ready', number: '+6281100000001' }),
    SOON_MS,
  );
}, 90_000);
afterAll(async () => {
  await world.close();
  await library.close();
  await bucket.stop();
});

let count = 0;
function said(own: object): string {
  count += 1;
  const id = `false_${LID}_${count}`;
  library.tell('message', {
    ...{ id: { _serialized: id }, from: LID, to: '6281100000001@c.us', fromMe: false, isStatus: false },
    ...{ timestamp: Date.now() / 1000, type: 'chat', body: '', hasQuotedMsg: false, vCards: [] },
    ...{ rawData: { notifyName: 'Rina' } },
    ...own,
  });
  return id;
}
async function thread() {
  const [found] = await world.core.connection.collection('conversations').find({ vendorId: ref().vendorId }).toArray();
  if (!found) throw new Error('nobody has written yet');
  return world.log(String(found._id));
}

describe('a number linked as a device', () => {
  it('is answered by the assistant, over the process that speaks for it', async () => {
    said({ body: 'halo' });

    await eventually(() => expect(library.messages).toMatchObject([{ chat: LID }]), SOON_MS);
    await eventually(async () => {
      const answer = (await thread()).find(({ author }) => author.kind === 'assistant');
      expect(answer?.deliveries).toMatchObject([{ status: 'accepted', externalId: 'true_1' }]);
    });
    library.tell('message_ack', { id: { _serialized: 'true_1' } }, 3);
    await eventually(async () => {
      const answer = (await thread()).find(({ author }) => author.kind === 'assistant');
      expect(answer?.deliveries).toMatchObject([{ status: 'read' }]);
    });
  }, 60_000);

  it('brings photos, fetched by that process alone and put where files lie', async () => {
    const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123' } })
      .png()
      .toBuffer();
    library.files.set(`false_${LID}_${count + 1}`, { mimetype: 'image/png', data: png.toString('base64') });
    said({ type: 'image', body: 'yang ini', rawData: { notifyName: 'Rina', mimetype: 'image/png' } });

    await eventually(async () => {
      const photo = (await thread()).find(({ kind }) => kind === 'image');
      const attachmentId = photo && 'attachmentId' in photo.content ? String(photo.content.attachmentId) : '';
      const attachment = await world.core.attachments.byId(ref().vendorId, attachmentId);
      expect(attachment).toMatchObject({ state: 'ready', facts: { width: 8 } });
    }, SOON_MS);
    expect(await bucket.keys()).not.toEqual([]);
  }, 60_000);

  it('goes to another keeper where its own is killed, and its process with it', async () => {
    await keeper.kill();
    library.forget();
    const asks = () => library.asked.filter((path) => path === '/next').length;
    const before = asks();

    keeper = await aKeeper();

    // The new one is ready, and it alone listens.
    await eventually(() => expect(asks()).toBe(before + 1), SOON_MS);
    const sent = library.messages.length;
    said({ body: 'mau bicara dengan orang' });
    await eventually(() => expect(library.messages.length).toBeGreaterThan(sent), SOON_MS);
    expect(await stands()).toMatchObject({ state: 'ready' });
  }, 90_000);

  it('is signed out, and its process ends, where an admin wants it no more', async () => {
    await world.core.linkedDevices.ask(ref(), { isWanted: false, pairPhone: null });

    await eventually(
      async () => expect(await stands()).toMatchObject({ state: 'off', ended: { why: 'unlinked' } }),
      SOON_MS,
    );
    expect(library.asked).toContain('/logout');
  }, 60_000);
});
