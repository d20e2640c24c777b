import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { forgetUnsent } from '../../../core/attachments/forget-unsent.ts';
import { prepare } from '../../../core/attachments/prepare.ts';
import { bytesOf, gathered } from '../../../core/attachments/read-parts.ts';
import { uploads } from '../../../core/attachments/uploads.ts';
import { newMessageId } from '../../../core/messages/message.store.ts';
import type { Bytes } from '../../../core/ports.ts';
import { fileReader } from '../../../platform/file-reader.ts';
import { gridFiles } from '../../../platform/grid-files.ts';
import { imageMaker } from '../../../platform/images.ts';
import { ffmpegVoices } from '../../../platform/voices.ts';
import { severalCores, type TestCore, VENDOR } from '../../support/core.ts';
import { aPhoto } from '../../support/pictures.ts';

let core: TestCore;
let close: () => Promise<void>;
let storage: ReturnType<typeof gridFiles>;
let files: ReturnType<typeof uploads>;
beforeAll(async () => {
  const several = await severalCores('attachments-core', 1);
  core = several.cores[0] as TestCore;
  close = several.close;
  storage = gridFiles(core.connection);
  await storage.ensureIndexes();
  files = uploads({ ...core, storage, reader: fileReader });
});
afterAll(() => close());

async function* cut(bytes: Uint8Array, at = 1_000): Bytes {
  for (let from = 0; from < bytes.length; from += at) yield bytes.subarray(from, from + at);
}
const keptFor = (attachmentId: string) =>
  core.connection.collection('files.files').countDocuments({ 'metadata.attachmentId': attachmentId });
/** A message that is this file. */
const storedWith = (attachmentId: string, conversationId: string) =>
  core.messages.insertBatch([
    {
      ...{ messageId: newMessageId(), vendorId: VENDOR, conversationId, seq: 1, clientId: 'c-1', at: new Date() },
      ...{ author: { kind: 'shopper', id: 'v_ani', name: 'Ani' }, kind: 'file', audience: 'all' },
      content: { attachmentId, name: 'a.pdf', type: 'application/pdf', size: 13 },
    },
  ]);
async function sent(clientId: string, bytes: Uint8Array) {
  const { attachmentId } = await files.begin(VENDOR, 'v_ani', { clientId, name: 'a.jpg', size: bytes.length });
  return files.append(VENDOR, 'v_ani', attachmentId, 0, cut(bytes));
}

describe('a picture', () => {
  it('made anew by two workers at once is there once', async () => {
    const attachment = await sent('p-1', await aPhoto());
    const deps = { ...core, storage, images: imageMaker, voices: ffmpegVoices(null) };

    const both = await Promise.all([prepare(deps, attachment), prepare(deps, attachment)]);

    expect(both.map((one) => one?.state)).toEqual(['ready', 'ready']);
    expect(await keptFor(attachment.attachmentId)).toBe(2);
  });
});

describe('a voice where there is nothing to make it anew with', () => {
  it('stays as it came', async () => {
    const ogg = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('OpusHead'), Buffer.alloc(40)]);
    const attachment = await sent('v-1', ogg);
    expect(attachment.facts?.kind).toBe('voice');

    const ready = await prepare(
      { ...core, storage, images: imageMaker, voices: ffmpegVoices('/nowhere/ffmpeg') },
      attachment,
    );

    const file = ready?.variants.file;
    expect(file && (await gathered(bytesOf(storage, file))).equals(ogg)).toBe(true);
  });
});

describe('a file nobody sent', () => {
  it('is forgotten with its bytes after a day; one that a message names is not', async () => {
    const pdf = Buffer.from('%PDF-1.7 halo');
    const [left, named] = [await sent('u-1', pdf), await sent('u-2', pdf)];
    await files.forMessage(VENDOR, 'v_ani', named.attachmentId, 'c-1');
    await storedWith(named.attachmentId, 'c-1');

    await forgetUnsent({ ...core, storage })();
    expect([await keptFor(left.attachmentId), await keptFor(named.attachmentId)]).toEqual([1, 1]);
    await forgetUnsent({ ...core, storage }, -1_000)();

    expect([await keptFor(left.attachmentId), await keptFor(named.attachmentId)]).toEqual([0, 1]);
    expect(await core.attachments.byId(VENDOR, left.attachmentId)).toBeNull();
    await expect(files.forMessage(VENDOR, 'v_ani', left.attachmentId, 'c-1')).rejects.toMatchObject({
      code: 'attachment_not_found',
    });
  });

  it('is forgotten too where its message was refused, though the file was its conversation’s by then', async () => {
    const refused = await sent('u-3', Buffer.from('%PDF-1.7 halo'));
    await files.forMessage(VENDOR, 'v_ani', refused.attachmentId, 'c-2');

    await forgetUnsent({ ...core, storage })();
    const within = await keptFor(refused.attachmentId);
    await forgetUnsent({ ...core, storage }, -1_000)();

    expect([within, await keptFor(refused.attachmentId)]).toEqual([1, 0]);
    expect(await core.attachments.byId(VENDOR, refused.attachmentId)).toBeNull();
  });

  it('is forgotten too where it was to be fetched for a message that was refused', async () => {
    const file = { vendorId: VENDOR, byId: 'acc-wa', conversationId: 'c-9', state: 'fetching' as const, name: 'a.jpg' };
    const empty = { size: 0, received: 0, parts: [], variants: {}, createdAt: new Date() };
    const source = { channelAccountId: 'acc-wa', mediaId: 'm-9' };
    for (const attachmentId of ['f-refused', 'f-named'])
      await core.attachments.begin({ attachmentId, ...file, ...empty, source });
    await storedWith('f-named', 'c-9');

    await forgetUnsent({ ...core, storage }, -1_000)();

    expect(await core.attachments.byId(VENDOR, 'f-refused')).toBeNull();
    expect(await core.attachments.byId(VENDOR, 'f-named')).toMatchObject({ state: 'fetching' });
  });

  it('stays where it is to be named once more while it is looked at', async () => {
    const again = await sent('u-4', Buffer.from('%PDF-1.7 halo'));
    await files.forMessage(VENDOR, 'v_ani', again.attachmentId, 'c-3');
    const namesFile = async () => {
      await files.forMessage(VENDOR, 'v_ani', again.attachmentId, 'c-3');
      return false;
    };

    await forgetUnsent({ ...core, messages: { namesFile }, storage }, -1_000)();

    expect(await keptFor(again.attachmentId)).toBe(1);
  });

  it('that breaks off on its way leaves nothing behind', async () => {
    const { attachmentId } = await files.begin(VENDOR, 'v_ani', { clientId: 'b-1', name: 'a.pdf', size: 1_000_000 });
    async function* broken(): Bytes {
      yield Buffer.alloc(600_000);
      throw new Error('the line broke');
    }

    await expect(files.append(VENDOR, 'v_ani', attachmentId, 0, broken())).rejects.toThrow('the line broke');

    expect(await keptFor(attachmentId)).toBe(0);
    const chunks = await core.connection.collection('files.chunks').distinct('files_id');
    const whole = await core.connection.collection('files.files').distinct('_id');
    expect(chunks.map(String).sort()).toEqual(whole.map(String).sort());
  });
});
