/** Files whose storage is away while they are worked on: a bucket nobody answers for, on a real database. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uploads } from '../../../core/attachments/uploads.ts';
import { newMessageId } from '../../../core/messages/message.store.ts';
import { owedMedia } from '../../../core/messages/message.ts';
import { FileStorageError } from '../../../core/ports.ts';
import { randomFreePort } from '../../../embedded/ports.ts';
import { fileReader } from '../../../platform/file-reader.ts';
import { gridFiles } from '../../../platform/grid-files.ts';
import { imageMaker } from '../../../platform/images.ts';
import { s3Files } from '../../../platform/s3-files.ts';
import { ffmpegVoices } from '../../../platform/voices.ts';
import { media } from '../../../workers/media.worker.ts';
import { severalCores, type TestCore, VENDOR } from '../../support/core.ts';
import { aPhoto } from '../../support/pictures.ts';

let core: TestCore;
let close: () => Promise<void>;
let storage: ReturnType<typeof gridFiles>;
/** The same files, where they cannot be read now. */
let away: typeof storage;
const told: unknown[] = [];
beforeAll(async () => {
  const several = await severalCores('media-away', 1);
  core = several.cores[0] as TestCore;
  close = several.close;
  storage = gridFiles(core.connection);
  await storage.ensureIndexes();
  const bucketUrl = `http://127.0.0.1:${await randomFreePort()}/files`;
  const keys = { region: 'us-east-1', accessKeyId: 'id', secretAccessKey: 'secret' };
  away = { ...storage, read: s3Files({ bucketUrl, ...keys }, (error) => told.push(error)).read };
});
afterAll(() => close());

/** A photo that was sent, and the message that owes its being made fit to be shown. */
async function aSentPhoto(conversationId: string): Promise<string> {
  const files = uploads({ ...core, storage, reader: fileReader });
  const photo = await aPhoto();
  const { attachmentId } = await files.begin(VENDOR, 'v_ani', {
    clientId: conversationId,
    name: 'a.jpg',
    size: photo.length,
  });
  async function* whole() {
    yield photo;
  }
  await files.append(VENDOR, 'v_ani', attachmentId, 0, whole());
  await core.messages.insertBatch([
    {
      ...{ messageId: newMessageId(), vendorId: VENDOR, conversationId, seq: 1, clientId: 'c-1', at: new Date() },
      ...{ author: { kind: 'shopper', id: 'v_ani', name: 'Ani' }, kind: 'image', audience: 'all', owed: [owedMedia()] },
      content: { attachmentId, name: 'a.jpg', type: 'image/jpeg', size: photo.length },
    },
  ]);
  return attachmentId;
}
const workOn = (conversationId: string, on: typeof storage) =>
  media({
    ...{ ...core, storage: on, images: imageMaker, voices: ffmpegVoices(null), transcriber: null, reader: fileReader },
    ...{ publisher: { publish: () => {} }, queue: { offer: () => {} }, onError: (error) => told.push(error) },
    fetch: () => Promise.reject(new Error('nothing is to be fetched')),
  })({ kind: 'media', vendorId: VENDOR, conversationId });
/** As if the time it was put off by had passed. */
const later = (conversationId: string) =>
  core.connection
    .collection('messages')
    .updateOne({ conversationId, seq: 1 }, { $unset: { 'owed.0.notBefore': '' } }, { writeConcern: { w: 'majority' } });

describe('a picture that is to be made fit while its bucket is away', () => {
  it('waits for as long as that takes, and is made once it is back', async () => {
    const attachmentId = await aSentPhoto('co-away');
    const lane = { kind: 'media' as const, vendorId: VENDOR, conversationId: 'co-away' };

    for (let round = 0; round < 12; round += 1) {
      await workOn('co-away', away);
      await later('co-away');
    }

    expect(told).toHaveLength(12);
    expect(told.every((error) => error instanceof FileStorageError)).toBe(true);
    expect(await core.attachments.byId(VENDOR, attachmentId)).toMatchObject({ state: 'stored' });
    expect(await core.outbox.owedBy(lane)).toMatchObject([{ message: { owed: [{ kind: 'media', attempts: 0 }] } }]);

    await workOn('co-away', storage);

    expect(await core.attachments.byId(VENDOR, attachmentId)).toMatchObject({ state: 'ready' });
    expect(await core.outbox.owedBy(lane)).toEqual([]);
  });
});
