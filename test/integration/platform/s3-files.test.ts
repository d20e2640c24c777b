/** Files in a bucket, on a real store that checks signatures. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { gathered } from '../../../core/attachments/read-parts.ts';
import type { Bytes } from '../../../core/ports.ts';
import { randomFreePort } from '../../../embedded/ports.ts';
import { fileStorage } from '../../../platform/file-storage.ts';
import { gridFiles } from '../../../platform/grid-files.ts';
import { connectMongo } from '../../../platform/mongo.ts';
import { type S3Files, s3Files } from '../../../platform/s3-files.ts';
import { checkStorage } from '../../../scripts/doctor/storage.ts';
import { type S3Server, startS3Server } from '../../support/s3-server.ts';
import { mongoUrlFor } from '../../support/services.ts';

const MB = 1024 * 1024;
let server: S3Server;
let files: S3Files;
const failures: unknown[] = [];
beforeAll(async () => {
  server = await startS3Server();
  files = s3Files(server.settings, (error) => failures.push(error));
}, 180_000);
afterAll(() => server?.stop());

/** Bytes that are nowhere the same, as a slow line brings them. */
function bytesOf(size: number): Buffer {
  return Buffer.from(Uint32Array.from({ length: Math.ceil(size / 4) }, (_, n) => n * 2_654_435_761).buffer).subarray(
    0,
    size,
  );
}
async function* cut(bytes: Uint8Array, at = 700_001): Bytes {
  for (let from = 0; from < bytes.length; from += at) yield bytes.subarray(from, from + at);
}
const owner = (attachmentId: string, vendorId = 'v-1') => ({ vendorId, attachmentId });

describe('a file in a bucket', () => {
  it.each([
    ['nothing', 0],
    ['a few bytes', 5],
    ['exactly one part', 5 * MB],
    ['several parts', 12 * MB + 7],
  ])(
    'comes back as it was kept: %s',
    async (_, size) => {
      const bytes = bytesOf(size);

      const kept = await files.put(owner(`size-${size}`), cut(bytes), 25 * MB);

      expect(kept?.size).toBe(size);
      expect((await gathered(files.read(kept?.fileId ?? ''))).equals(bytes)).toBe(true);
    },
    60_000,
  );

  it('is read from where somebody goes on, to where they stop', async () => {
    const bytes = bytesOf(6 * MB);
    const kept = await files.put(owner('ranges'), cut(bytes), 25 * MB);

    const part = await gathered(files.read(kept?.fileId ?? '', { start: 5 * MB - 3, end: 5 * MB + 4 }));

    expect(part.equals(bytes.subarray(5 * MB - 3, 5 * MB + 4))).toBe(true);
  }, 60_000);

  it('is not there at all where it is larger than allowed, or breaks off on its way', async () => {
    async function* broken(): Bytes {
      yield bytesOf(6 * MB);
      throw new Error('the line broke');
    }

    expect(await files.put(owner('large'), cut(bytesOf(6 * MB)), 6 * MB - 1)).toBeNull();
    await expect(files.put(owner('broken'), broken(), 25 * MB)).rejects.toThrow('the line broke');

    expect((await server.keys()).filter((key) => /large|broken/.test(key))).toEqual([]);
    expect(await server.unfinished()).toBe(0);
    expect(failures).toEqual([]);
  }, 60_000);

  it('goes with all that was kept for it, and nothing of others goes along', async () => {
    const mine = await files.put(owner('at_1'), cut(bytesOf(10)), 10);
    await files.put(owner('at_1'), cut(bytesOf(10)), 10);
    const others = [owner('at_10'), owner('at_1', 'v-2')];
    for (const one of others) await files.put(one, cut(bytesOf(10)), 10);

    await files.removeAll(owner('at_1'));
    await files.remove([mine?.fileId ?? '']); // gone already: whoever is second has succeeded too

    const left = (await server.keys()).filter((key) => key.includes('/at_1'));
    expect(left.map((key) => key.split('/').slice(0, 2).join('/')).sort()).toEqual(['v-1/at_10', 'v-2/at_1']);
  });

  it('leaves nothing of an upload whose process was killed', async () => {
    const { S3mini } = await import('s3mini');
    const { bucketUrl, ...keys } = server.settings;
    const raw = new S3mini({ ...keys, endpoint: bucketUrl });
    for (const name of ['one', 'two']) await raw.getMultipartUploadId(`v-1/killed/${name}`);
    expect(await server.unfinished()).toBe(2);

    await files.removeAll(owner('killed'));

    expect(await server.unfinished()).toBe(0);
  });
});

describe('a bucket that says no', () => {
  it('is told by its status, and its words and our key by nobody', async () => {
    const told: unknown[] = [];
    const wrong = s3Files({ ...server.settings, secretAccessKey: 'another-secret-of-ours' }, (error) =>
      told.push(error),
    );

    const refused = await wrong.put(owner('no'), cut(bytesOf(5)), 5).catch((error: unknown) => error);

    expect(refused).toMatchObject({ name: 'FileStorageError', message: expect.stringContaining('403') });
    expect(told).toEqual([refused]);
    const shown = JSON.stringify(refused, Object.getOwnPropertyNames(refused));
    expect(shown).not.toMatch(/another-secret|test-key-id|cause/);
  });

  it('is found by the doctor, who says what to look at', async () => {
    expect(await checkStorage(server.env)).toMatchObject({ state: 'good', says: expect.stringContaining('/files') });
    expect(await checkStorage({ ...server.env, S3_SECRET_ACCESS_KEY: 'wrong' })).toMatchObject({
      state: 'bad',
      says: expect.stringContaining('403'),
      remedy: expect.stringContaining('S3_BUCKET_URL'),
    });
    const nobodyThere = `http://127.0.0.1:${await randomFreePort()}/files`;
    expect(await checkStorage({ ...server.env, S3_BUCKET_URL: nobodyThere })).toMatchObject({
      state: 'bad',
      says: expect.stringContaining('ECONNREFUSED'),
    });
    expect(await checkStorage({})).toMatchObject({ state: 'good', says: 'in MongoDB' });
  });
});

describe('a bucket that was set up later', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await connectMongo(mongoUrlFor('s3-files'));
  });
  afterAll(async () => {
    await connection.dropDatabase();
    await connection.close();
  });

  it('takes what is new; what lies in MongoDB is read and removed there', async () => {
    const before = await gridFiles(connection).put(owner('both'), cut(bytesOf(9)), 9);
    const storage = await fileStorage(connection, { enabled: true, ...server.settings });

    const since = await storage.put(owner('both'), cut(bytesOf(11)), 11);

    const [old, fresh] = [before, since].map((kept) => kept?.fileId ?? '') as [string, string];
    expect((await gathered(storage.read(old, { start: 1, end: 9 }))).length).toBe(8);
    expect((await gathered(storage.read(fresh, { start: 1, end: 11 }))).length).toBe(10);
    expect(await server.keys()).toContain(fresh);
    await storage.removeAll(owner('both'));
    expect(await server.keys()).not.toContain(fresh);
    expect(await connection.collection('files.files').countDocuments()).toBe(0);
  });
});
