import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { AttachmentLinks, AttachmentView } from '../../../contract/attachments.ts';
import type { ShopperConversationView } from '../../../contract/conversations.ts';
import { UPLOADS_MAX } from '../../../contract/limits.ts';
import type { MessageView, ShownMessage } from '../../../contract/messages.ts';
import type { Agent } from '../../../core/agents/agent.ts';
import { eraseAttachment } from '../../../core/attachments/prepare.ts';
import { gridFiles } from '../../../platform/grid-files.ts';
import { eventually } from '../../support/eventually.ts';
import { type Answer, call, field } from '../../support/http.ts';
import type { Line } from '../../support/line.ts';
import { aBomb, aPhoto, SECRET } from '../../support/pictures.ts';
import { type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let a: RunningProcess;
let b: RunningProcess;
let ani: Agent;
let shopper: Line;
let agent: Line;
let conversationId: string;
const token = { ani: '', budi: '', shopper: '', other: '' };

beforeAll(async () => {
  world = await aWorld('attachments');
  [a, b] = await Promise.all([startServer(world.services), startServer(world.services), startWorkers(world.services)]);
  const { vendor } = world;
  ani = await vendor.agent('Ani');
  token.ani = await vendor.agentToken(ani);
  token.budi = await vendor.agentToken(await vendor.agent('Budi', { scope: 'limited', branchIds: ['b-2'] }));
  token.shopper = await vendor.shopperToken('visitor-0123456789abcdef');
  token.other = await vendor.shopperToken('visitor-fedcba9876543210');
  shopper = await vendor.shopperLine(a.url, 'visitor-0123456789abcdef');
  const words = { kind: 'text', conversationId: null, clientId: 'c-1', text: 'mau bicara dengan petugas' };
  ({ conversationId } = (await shopper.get<{ message: MessageView }>('message:send', words)).message);
  agent = await vendor.agentLine(b.url, ani);
  await agent.get('conversation:transfer', { conversationId, branchId: 'b-1' });
  await agent.get('conversation:watch', { conversationId });
  await agent.get('conversation:take', { conversationId, expects: null });
});
afterAll(() => world.close());

const api = (path: string, more: Parameters<typeof call>[1] = {}, server = a) =>
  call(`${server.url}/api/v1${path}`, more);
const begin = (as: string, clientId: string, size: number, name = 'foto.jpg') =>
  api('/attachments', { token: as, body: { clientId, name, size } });
const put = (as: string, id: string, offset: number, bytes: Uint8Array, server = a) =>
  api(
    `/attachments/${id}/bytes?offset=${offset}`,
    { method: 'PUT', token: as, body: bytes, headers: { 'content-type': 'application/octet-stream' } },
    server,
  );
const view = (answer: Answer) => field(answer, 'attachment') as AttachmentView;
const links = (as: string, { seq }: Pick<ShownMessage, 'seq'>, id = conversationId) =>
  api(`/conversations/${id}/messages/${seq}/attachment`, { token: as });

async function upload(as: string, clientId: string, bytes: Uint8Array, name?: string): Promise<string> {
  const { attachmentId } = view(await begin(as, clientId, bytes.length, name));
  expect(await put(as, attachmentId, 0, bytes)).toMatchObject({ status: 200 });
  return attachmentId;
}
const say = (clientId: string, attachmentId: string, more = {}) => ({
  ...{ kind: 'attachment', conversationId, clientId, attachmentId },
  ...more,
});
async function sent(by: Line, clientId: string, attachmentId: string, more = {}): Promise<ShownMessage> {
  return (await by.get<{ message: ShownMessage }>('message:send', say(clientId, attachmentId, more))).message;
}
async function shown(message: ShownMessage): Promise<AttachmentLinks> {
  return eventually(async () => {
    const answer = (await links(token.ani, message)).body as AttachmentLinks;
    if (answer.state !== 'ready' && answer.state !== 'refused') throw new Error(answer.state);
    return answer;
  });
}
const bytesAt = async (url: string, headers = {}) => {
  const answer = await fetch(`${a.url}${url}`, { headers });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
};
const keptFor = async (attachmentId: string) =>
  world.core.connection.collection('files.files').countDocuments({ 'metadata.attachmentId': attachmentId });

describe('a photo of a shopper', () => {
  it('comes in over a broken line, part by part on two servers, and is one message however often it is sent', async () => {
    const photo = await aPhoto();
    const { attachmentId } = view(await begin(token.shopper, 'up-1', photo.length));
    const half = Math.floor(photo.length / 2);

    expect(view(await put(token.shopper, attachmentId, 0, photo.subarray(0, half)))).toMatchObject({ offset: half });
    expect(view(await put(token.shopper, attachmentId, 0, photo.subarray(0, half), b))).toMatchObject({ offset: half });
    const gap = await put(token.shopper, attachmentId, half + 5, photo.subarray(half + 5), b);
    expect([gap.status, field(gap, 'code'), field(gap, 'params')]).toEqual([
      409,
      'upload_out_of_step',
      { offset: half },
    ]);
    const early = await shopper.ask('message:send', say('c-early', attachmentId));
    expect(early).toMatchObject({ ok: false, error: { code: 'attachment_incomplete' } });
    expect(view(await begin(token.shopper, 'up-1', photo.length))).toMatchObject({ attachmentId, offset: half });
    const twice = await Promise.all(
      [a, b].map((one) => put(token.shopper, attachmentId, half, photo.subarray(half), one)),
    );
    expect(twice.map((one) => view(one).offset)).toEqual([photo.length, photo.length]);

    // On its side as it was taken; upright it is higher than wide.
    const message = await sent(shopper, 'c-2', attachmentId, { caption: 'Seperti ini' });
    expect(message).toMatchObject({
      kind: 'image',
      content: { attachmentId, name: 'foto.jpg', type: 'image/jpeg', width: 200, height: 320, caption: 'Seperti ini' },
    });
    expect(await sent(shopper, 'c-2', attachmentId, { caption: 'Seperti ini' })).toEqual(message);
    await agent.fact('attachment:changed', (told: { attachmentId: string }) => told.attachmentId === attachmentId);

    const { file, thumb } = await shown(message);
    const { answer, bytes } = await bytesAt(file?.url ?? '');
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 200, height: 320 });
    expect(photo.includes(SECRET)).toBe(true);
    expect(bytes.includes(SECRET)).toBe(false);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(await sharp((await bytesAt(thumb?.url ?? '')).bytes).metadata()).toMatchObject({ format: 'webp' });
    // Of the bytes that came nothing is kept: the picture and its small twin alone.
    expect(await keptFor(attachmentId)).toBe(2);
  });

  it('is seen by those of its conversation alone, by links that cannot be made up or used for another', async () => {
    const message = await sent(shopper, 'c-3', await upload(token.shopper, 'up-3', await aPhoto()));
    const { file } = await shown(message);
    const another = await shown(await sent(shopper, 'c-4', await upload(token.shopper, 'up-4', await aPhoto())));

    expect(await links(token.shopper, message)).toMatchObject({ status: 200 });
    expect((await links(token.other, message)).status).toBe(404);
    expect((await links(token.budi, message)).status).toBe(404);
    expect((await links('', message)).status).toBe(401);
    const [path, ofThis] = (file?.url ?? '').split('?');
    const [, ofAnother] = (another.file?.url ?? '').split('?');
    expect((await bytesAt(`${path}?${ofThis}`)).answer.status).toBe(200);
    expect((await bytesAt(`${path}?${ofAnother}`)).answer.status).toBe(401);
    expect((await bytesAt(`${path}?${ofThis}x`)).answer.status).toBe(401);
    expect((await bytesAt(`${path?.replace(/file$/, 'thumb')}?${ofThis}`)).answer.status).toBe(401);
  });

  it('is shown no longer by the links of who was removed, or sees the conversation no more', async () => {
    const { core, vendor } = world;
    const guest = 'visitor-aaaabbbbccccdddd';
    const as = await vendor.shopperToken(guest);
    const guestLine = await vendor.shopperLine(b.url, guest);
    const { token: invite } = await shopper.get<{ token: string }>('invite:make', { conversationId });
    const { conversation } = await guestLine.get<{ conversation: ShopperConversationView }>('invite:join', {
      ...{ token: invite, name: 'Dewi' },
    });
    const cici = await vendor.agent('Cici', { scope: 'limited', branchIds: ['b-1'] });
    const message = await sent(shopper, 'c-10', await upload(token.shopper, 'up-10', await aPhoto()));
    await shown(message);
    const urlOf = async (by: string) => ((await links(by, message)).body as AttachmentLinks).file?.url ?? '';
    const [ofGuest, ofCici, ofAni] = [
      await urlOf(as),
      await urlOf(await vendor.agentToken(cici)),
      await urlOf(token.ani),
    ];
    const statuses = () => Promise.all([ofGuest, ofCici, ofAni].map(async (url) => (await bytesAt(url)).answer.status));
    expect(await statuses()).toEqual([200, 200, 200]);

    await shopper.get('member:remove', { conversationId, memberId: conversation.memberId });
    await core.agents.put({ ...cici, branchIds: ['b-2'] }, 'x');

    expect(await statuses()).toEqual([404, 404, 200]);
  });

  it('sent twice stays while one of the two messages stands, and is erased with the last', async () => {
    const attachmentId = await upload(token.shopper, 'up-11', await aPhoto());
    const [first, second] = [await sent(shopper, 'c-11', attachmentId), await sent(shopper, 'c-12', attachmentId)];
    await shown(second);
    const { core, vendor } = world;
    const takenBack = async (clientId: string, { seq }: ShownMessage) => {
      await shopper.get('message:revoke', { conversationId, clientId, seq });
      await eventually(async () => {
        const message = await core.messages.bySeq(vendor.vendorId, conversationId, seq);
        expect(message?.kind).toBe('deleted');
        expect(message?.owed ?? []).toEqual([]);
      }, 20_000);
    };

    await takenBack('x-11', first);
    expect((await shown(second)).state).toBe('ready');
    expect(await keptFor(attachmentId)).toBe(2);
    await takenBack('x-12', second);

    expect(await keptFor(attachmentId)).toBe(0);
    expect(await core.attachments.byId(vendor.vendorId, attachmentId)).toMatchObject({ state: 'erased' });
  });

  it('is no one else’s to go on with, to name or to forget', async () => {
    const photo = await aPhoto();
    const { attachmentId } = view(await begin(token.shopper, 'up-5', photo.length));

    for (const as of [token.other, token.ani]) {
      expect((await put(as, attachmentId, 0, photo)).status).toBe(404);
      expect((await api(`/attachments/${attachmentId}`, { token: as })).status).toBe(404);
      expect((await api(`/attachments/${attachmentId}`, { method: 'DELETE', token: as })).status).toBe(404);
    }
    await put(token.shopper, attachmentId, 0, photo);
    expect(await agent.ask('message:send', say('c-5', attachmentId))).toMatchObject({
      error: { code: 'attachment_not_found' },
    });

    expect((await api(`/attachments/${attachmentId}`, { method: 'DELETE', token: token.shopper })).status).toBe(200);
    expect(await keptFor(attachmentId)).toBe(0);
  });

  it('named in one conversation cannot be named in another', async () => {
    const attachmentId = await upload(token.ani, 'up-6', Buffer.from('%PDF-1.7 halo'), 'harga.pdf');
    const other = await world.vendor.shopperLine(a.url, 'visitor-fedcba9876543210');
    const words = { kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' };
    const theirs = (await other.get<{ message: MessageView }>('message:send', words)).message.conversationId;
    await sent(agent, 'c-6', attachmentId);
    await agent.get('conversation:take', { conversationId: theirs, expects: null });

    const again = await agent.ask('message:send', { ...say('c-7', attachmentId), conversationId: theirs });

    expect(again).toMatchObject({ error: { code: 'attachment_not_found' } });
  });
});

describe('a file of an agent', () => {
  it('is for saving, whatever its name says, and comes in ranges for whoever asks so', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const message = await sent(agent, 'c-8', await upload(token.ani, 'up-8', svg, 'gambar.jpg'));

    expect(message).toMatchObject({ kind: 'file', author: { kind: 'agent' } });
    const { file } = await shown(message);
    const { answer, bytes } = await bytesAt(file?.url ?? '');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="?gambar.jpg"?$/);
    expect(answer.headers.get('content-type')).not.toMatch(/image|html|xml/);
    expect(bytes.equals(svg)).toBe(true);
    const some = await bytesAt(file?.url ?? '', { range: 'bytes=5-9' });
    expect([some.answer.status, some.bytes.toString()]).toEqual([206, svg.subarray(5, 10).toString()]);
    expect((await bytesAt(file?.url ?? '', { range: 'bytes=9999-' })).answer.status).toBe(416);
  });

  it('is sent over REST as over a socket: once, with its words, by whoever may say something there', async () => {
    const attachmentId = await upload(token.ani, 'up-rest', Buffer.from('%PDF-1.7 garansi'), 'garansi.pdf');
    const theirs = await upload(token.shopper, 'up-theirs', Buffer.from('%PDF-1.7 struk'), 'struk.pdf');
    const said = { kind: 'attachment', clientId: 'c-rest', attachmentId, caption: 'Kartu garansinya' };
    const post = (as: string, more = {}) =>
      api(`/conversations/${conversationId}/messages`, { token: as, body: { ...said, ...more } });

    const first = await post(token.ani);

    expect(first.status).toBe(201);
    expect(field(first, 'message')).toMatchObject({
      kind: 'file',
      content: { attachmentId, name: 'garansi.pdf', caption: 'Kartu garansinya' },
    });
    expect(field(await post(token.ani), 'message')).toEqual(field(first, 'message'));
    const { seq } = field(first, 'message') as ShownMessage;
    await shopper.fact('message:added', (told: MessageView) => told.seq === seq);
    const notHeld = await post(token.ani, { clientId: 'c-rest-2', attachmentId: theirs });
    expect([notHeld.status, field(notHeld, 'code')]).toEqual([404, 'attachment_not_found']);
    expect(field(await post(token.budi), 'code')).toBe('conversation_not_found');
    expect((await post(token.ani, { clientId: 'c-rest-3', text: 'dan ini' })).status).toBe(400);
  });

  it('is erased with its bytes, and its links show nothing any more', async () => {
    const attachmentId = await upload(token.ani, 'up-9', Buffer.from('%PDF-1.7 rahasia'), 'rahasia.pdf');
    const message = await sent(agent, 'c-9', attachmentId);
    const { file } = await shown(message);

    const { core, vendor } = world;
    await eraseAttachment(
      { ...core, storage: gridFiles(core.connection) },
      { vendorId: vendor.vendorId, attachmentId },
    );

    expect((await bytesAt(file?.url ?? '')).answer.status).toBe(404);
    expect((await links(token.ani, message)).body).toEqual({ state: 'erased' });
    expect(await keptFor(attachmentId)).toBe(0);
  });
});

describe('what a shop does not want', () => {
  it.each([
    ['a picture of too many pixels', aBomb, 'image_too_large', 413],
    ['a picture that breaks off', async () => (await aPhoto()).subarray(0, 40), 'file_unreadable', 415],
    [
      'a program by a harmless name',
      async () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(80)]),
      'file_not_allowed',
      415,
    ],
  ] as const)('is refused in plain words, also when it is tried again: %s', async (what, make, code, status) => {
    const bytes = await make();
    const { attachmentId } = view(await begin(token.shopper, `bad-${code}`, bytes.length, 'foto.jpg'));

    const answer = await put(token.shopper, attachmentId, 0, bytes);

    expect([what, answer.status, field(answer, 'code')]).toEqual([what, status, code]);
    expect(String(field(answer, 'detail')).length).toBeGreaterThan(20);
    expect(field(await begin(token.shopper, `bad-${code}`, bytes.length, 'foto.jpg'), 'code')).toBe(code);
    expect(await shopper.ask('message:send', say(`c-${code}`, attachmentId))).toMatchObject({ error: { code } });
    expect(await keptFor(attachmentId)).toBe(0);
  });

  it('is more than was announced, and more files at once than anybody sends', async () => {
    const { attachmentId } = view(await begin(token.other, 'long', 10));
    expect((await put(token.other, attachmentId, 0, Buffer.alloc(11))).status).toBe(400);
    expect(await keptFor(attachmentId)).toBe(0);

    for (let n = 1; n < UPLOADS_MAX; n += 1) expect((await begin(token.other, `many-${n}`, 10)).status).toBe(201);
    const answer = await begin(token.other, 'one-too-many', 10);
    expect([answer.status, field(answer, 'code')]).toEqual([409, 'too_many_uploads']);
    expect((await begin(token.other, 'long', 10)).status).toBe(201);
  });
});
