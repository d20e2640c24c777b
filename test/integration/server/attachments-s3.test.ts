/** A photo's whole life where files lie in a bucket, over real processes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { AttachmentLinks, AttachmentView } from '../../../contract/attachments.ts';
import type { ShownMessage } from '../../../contract/messages.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import type { Line } from '../../support/line.ts';
import { aPhoto } from '../../support/pictures.ts';
import { type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { type S3Server, startS3Server } from '../../support/s3-server.ts';
import { aWorld, type World } from '../../support/world.ts';

const VISITOR = 'visitor-0123456789abcdef';
let bucket: S3Server;
let world: World;
let server: RunningProcess;
let shopper: Line;
let token: string;
beforeAll(async () => {
  [bucket, world] = await Promise.all([startS3Server(), aWorld('attachments-s3')]);
  const { services, vendor } = world;
  [server] = await Promise.all([startServer(services, bucket.env), startWorkers(services, bucket.env)]);
  token = await vendor.shopperToken(VISITOR);
  shopper = await vendor.shopperLine(server.url, VISITOR);
}, 180_000);
afterAll(async () => {
  await world?.close();
  await bucket?.stop();
}, 60_000);

const api = (path: string, more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1${path}`, { token, ...more });
const put = (attachmentId: string, bytes: Uint8Array, offset = 0) =>
  api(`/attachments/${attachmentId}/bytes?offset=${offset}`, {
    method: 'PUT',
    body: bytes,
    headers: { 'content-type': 'application/octet-stream' },
  });
async function begun(clientId: string, size: number): Promise<string> {
  const answer = await api('/attachments', { body: { clientId, name: 'foto.jpg', size } });
  return (field(answer, 'attachment') as AttachmentView).attachmentId;
}

async function sent(clientId: string, attachmentId: string): Promise<ShownMessage> {
  const said = { kind: 'attachment', conversationId: null, clientId, attachmentId };
  return (await shopper.get<{ message: ShownMessage }>('message:send', said)).message;
}
/** Where it is shown, once it is fit to be. */
const shownAt = ({ conversationId, seq }: ShownMessage): Promise<string> =>
  eventually(async () => {
    const answer = await api(`/conversations/${conversationId}/messages/${seq}/attachment`);
    const { state, file } = answer.body as AttachmentLinks;
    if (state !== 'ready' || !file) throw new Error(state);
    return `${server.url}${file.url}`;
  });

describe('a photo where files lie in a bucket', () => {
  it('comes in parts, is made anew, shown by its links, and gone when it is taken back', async () => {
    const photo = await aPhoto({ width: 900, height: 600 });
    const attachmentId = await begun('up-1', photo.length);
    const half = Math.floor(photo.length / 2);
    await put(attachmentId, photo.subarray(0, half));
    await put(attachmentId, photo.subarray(half), half);
    const message = await sent('c-1', attachmentId);

    const file = await shownAt(message);
    const kept = async () => (await bucket.keys()).filter((key) => key.includes(attachmentId));
    // The picture made anew and its small twin: what came is gone.
    await eventually(async () => expect(await kept()).toHaveLength(2));
    const bytes = Buffer.from(await (await fetch(file)).arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 600, height: 900 });
    const some = await fetch(file, { headers: { range: 'bytes=2-9' } });
    expect([some.status, Buffer.from(await some.arrayBuffer())]).toEqual([206, bytes.subarray(2, 10)]);

    const { conversationId, seq } = message;
    await shopper.get('message:revoke', { conversationId, seq, clientId: 'back-1' });
    await eventually(async () => expect([await kept(), (await fetch(file)).status]).toEqual([[], 404]));
  }, 60_000);

  it('is asked for again where the bucket is away; nothing secret is logged', async () => {
    const bytes = Buffer.from('%PDF-1.7 garansi');
    const there = await begun('up-2', bytes.length);
    await put(there, bytes);
    const file = await shownAt(await sent('c-2', there));
    const next = await begun('up-3', bytes.length);
    await bucket.stop();

    const answers = [await put(next, bytes), await call(file)];

    for (const answer of answers) {
      expect([answer.status, field(answer, 'code')]).toEqual([503, 'unavailable']);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    const log = await eventually(async () => {
      const written = await server.output();
      expect(written).toContain('ECONNREFUSED');
      return written;
    });
    expect(log).not.toContain(bucket.settings.secretAccessKey);
    expect(log).not.toContain(bucket.settings.accessKeyId);
  }, 60_000);
});
