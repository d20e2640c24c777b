/** Voice messages: made anew, put into words by an endpoint of our own, answered and found by them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AttachmentLinks, AttachmentView } from '../../../contract/attachments.ts';
import type { MessageView, ShownMessage } from '../../../contract/messages.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { aVoice, ffmpegForTests, transcriptionEndpoint } from '../../support/voices.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let ffmpeg: string;
let listener: Awaited<ReturnType<typeof transcriptionEndpoint>>;
let agent: string;
beforeAll(async () => {
  [world, ffmpeg, listener] = await Promise.all([
    aWorld('voice'),
    ffmpegForTests(),
    transcriptionEndpoint('saya mau bicara dengan petugas'),
  ]);
  [server] = await Promise.all([
    startServer(world.services, { LIMIT_REQUESTS_PER_10S: '10000' }), // asked again and again until a voice is ready
    startWorkers(world.services, {
      ...{ FFMPEG_PATH: ffmpeg, TRANSCRIPTION_BASE_URL: listener.url },
      ...{ TRANSCRIPTION_API_KEY: 'key-of-the-tests', TRANSCRIPTION_MODEL: 'whisper-of-the-tests' },
    }),
  ]);
  agent = await world.vendor.agentToken(await world.vendor.agent('Ani'));
}, 180_000);
afterAll(async () => {
  await listener?.close();
  await world?.close();
});

const api = (token: string, path: string, more = {}) => call(`${server.url}/api/v1${path}`, { token, ...more });
async function speak(visitor: string, bytes: Buffer, name = 'suara.webm'): Promise<ShownMessage> {
  const token = await world.vendor.shopperToken(visitor);
  const line = await world.vendor.shopperLine(server.url, visitor);
  const begun = await api(token, '/attachments', { body: { clientId: 'v-1', name, size: bytes.length } });
  const { attachmentId } = field(begun, 'attachment') as AttachmentView;
  const headers = { 'content-type': 'application/octet-stream' };
  await api(token, `/attachments/${attachmentId}/bytes?offset=0`, { method: 'PUT', body: bytes, headers });
  const words = { kind: 'attachment', conversationId: null, clientId: 'v-1', attachmentId };
  return (await line.get<{ message: ShownMessage }>('message:send', words)).message;
}
async function heard(
  { conversationId, seq }: ShownMessage,
  isWhole = (links: AttachmentLinks) => links.state === 'ready',
) {
  return eventually(async () => {
    const links = (await api(agent, `/conversations/${conversationId}/messages/${seq}/attachment`))
      .body as AttachmentLinks;
    if (!isWhole(links)) throw new Error(JSON.stringify(links).slice(0, 200));
    return links;
  }, 20_000);
}
const logOf = async ({ conversationId }: ShownMessage) =>
  (field(await api(agent, `/conversations/${conversationId}/messages`), 'messages') as MessageView[]).filter(
    (one): one is ShownMessage => !('hidden' in one),
  );

describe('a voice message', () => {
  it.each(['webm', 'mp4'] as const)(
    'recorded as %s is made anew for every browser, with its length and its waves',
    async (box) => {
      const voice = await aVoice(ffmpeg, 3, box);
      expect(voice.includes('RAHASIA')).toBe(true);

      const message = await speak(`visitor-voice-${box}-0123456789`, voice, `suara.${box}`);

      expect(message.kind).toBe('voice');
      const { file, durationMs = 0, waveform = [] } = await heard(message);
      expect(file?.type).toBe('audio/mp4');
      expect(Math.abs(durationMs - 3_000)).toBeLessThan(150);
      expect(waveform).toHaveLength(48);
      expect(waveform[2]).toBeLessThan(30);
      expect(waveform[44]).toBeGreaterThan(70);
      const bytes = Buffer.from(await (await fetch(`${server.url}${file?.url}`)).arrayBuffer());
      expect([bytes.subarray(4, 8).toString(), bytes.includes('RAHASIA')]).toEqual(['ftyp', false]);
    },
  );

  it('is put into words, found by them, and answered by the assistant as if they had been typed', async () => {
    const message = await speak('visitor-voice-words-0123456789', await aVoice(ffmpeg));

    const { transcript } = await heard(message, (links) => links.transcript !== undefined);

    expect(transcript).toBe('saya mau bicara dengan petugas');
    const last = listener.heard.at(-1);
    expect(last).toMatchObject({ model: 'whisper-of-the-tests', authorization: 'Bearer key-of-the-tests' });
    expect(last?.bytes.subarray(0, 4).toString()).toBe('OggS');
    const log = await eventually(async () => {
      const all = await logOf(message);
      expect(
        all.some(({ kind, content }) => kind === 'event' && 'event' in content && content.event === 'handover'),
      ).toBe(true);
      return all;
    }, 20_000);
    expect(log.filter(({ target }) => target === message.seq)).toMatchObject([
      { kind: 'event', content: { event: 'transcribed', text: 'saya mau bicara dengan petugas' } },
    ]);
    await eventually(async () => {
      const found = JSON.stringify((await api(agent, '/search?q=petugas')).body);
      expect(found).toContain(message.conversationId);
    }, 20_000);
  });

  it('that is taken back leaves neither its bytes nor the words it was put into', async () => {
    const visitor = 'visitor-voice-back-0123456789';
    const message = await speak(visitor, await aVoice(ffmpeg));
    const { conversationId, seq } = message;
    const attachmentId = 'attachmentId' in message.content ? message.content.attachmentId : '';
    const bytes = world.core.connection.collection('files.files');
    await heard(message, (links) => links.transcript !== undefined);
    expect(await bytes.countDocuments({ 'metadata.attachmentId': attachmentId })).toBeGreaterThan(0);

    const line = await world.vendor.shopperLine(server.url, visitor);
    await line.get('message:revoke', { conversationId, seq, clientId: 'back-1' });

    await eventually(async () => {
      expect(await bytes.countDocuments({ 'metadata.attachmentId': attachmentId })).toBe(0);
      const told = (await logOf(message)).filter(
        ({ content }) => 'event' in content && content.event === 'transcribed',
      );
      expect(told).toMatchObject([{ content: { text: '' } }]);
    }, 20_000);
    expect(await world.core.attachments.byId(world.vendor.vendorId, attachmentId)).toMatchObject({ state: 'erased' });
  }, 60_000);

  it('is told as it is where nobody can put it into words, and the assistant says so in time', async () => {
    listener.setDown(true);
    const message = await speak('visitor-voice-down-0123456789', await aVoice(ffmpeg));

    await heard(message);
    await eventually(async () => {
      expect((await logOf(message)).some(({ author }) => author.kind === 'assistant')).toBe(true);
    }, 30_000);

    listener.setDown(false);
    expect((await logOf(message)).filter(({ target }) => target === message.seq)).toEqual([]);
  }, 60_000);
});
