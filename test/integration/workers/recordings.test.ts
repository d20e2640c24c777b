/** Recordings of calls: fetched, made anew, put into words, and what becomes of those that never come. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AttachmentLinks } from '../../../contract/attachments.ts';
import type { StoredMessage } from '../../../core/messages/message.ts';
import type { RECORDING_FAILURES } from '../../../demo/hotline/faults.ts';
import { type HotlineSimulator, startHotline } from '../../../demo/hotline/start-hotline.ts';
import { randomFreePort } from '../../../embedded/ports.ts';
import { eventually } from '../../support/eventually.ts';
import { aHotline, postCall, stepOf, type TestHotline } from '../../support/hotline.ts';
import { call } from '../../support/http.ts';
import { type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { ffmpegForTests, transcriptionEndpoint } from '../../support/voices.ts';
import { aWorld, type World } from '../../support/world.ts';

const WORDS = 'tolong telepon saya kembali soal pesanan';
let world: World;
let server: RunningProcess;
let telephone: HotlineSimulator;
let hotline: TestHotline;
let listener: Awaited<ReturnType<typeof transcriptionEndpoint>>;
let token: string;
let people = 0;
beforeAll(async () => {
  let ffmpeg: string;
  [world, ffmpeg, listener] = await Promise.all([aWorld('recordings'), ffmpegForTests(), transcriptionEndpoint(WORDS)]);
  hotline = await aHotline(world.core, world.vendor.vendorId);
  const port = await randomFreePort();
  const webhookUrl = `http://127.0.0.1:${port}/api/v1/webhooks/hotline/${hotline.address}`;
  telephone = await startHotline({ port: 0, webhookUrl, secret: hotline.secret, retryBaseMs: 20 });
  [server] = await Promise.all([
    startServer(world.services, { LIMIT_REQUESTS_PER_10S: '10000' }, port),
    startWorkers(world.services, {
      ...{ FFMPEG_PATH: ffmpeg, HOTLINE_RECORDING_ORIGINS: telephone.url, TRANSCRIPTION_BASE_URL: listener.url },
      ...{ TRANSCRIPTION_API_KEY: 'key-of-the-tests', TRANSCRIPTION_MODEL: 'whisper-of-the-tests' },
    }),
  ]);
  token = await world.vendor.agentToken(await world.vendor.agent('Ani'));
}, 180_000);
afterAll(async () => {
  await telephone?.stop();
  await listener?.close();
  await world?.close();
});

const aNumber = () => {
  people += 1;
  return `+6281500${String(10_000 + people)}`;
};
async function logOf(value: string): Promise<StoredMessage[]> {
  const { vendorId } = world.vendor;
  const identity = await world.core.contacts.findIdentity(vendorId, { kind: 'phone', value });
  const [record] = identity ? await world.core.conversations.ofIdentity(vendorId, identity.identityId) : [];
  return record ? world.log(record.state.conversationId) : [];
}
/** The recording in a caller's thread, once there is no more to wait for. */
async function recordingOf(number: string): Promise<{ message: StoredMessage; links: AttachmentLinks }> {
  return eventually(async () => {
    const message = (await logOf(number)).find(({ kind }) => kind === 'voice');
    if (!message) throw new Error('no recording yet');
    const path = `/conversations/${message.conversationId}/messages/${message.seq}/attachment`;
    const links = (await call(`${server.url}/api/v1${path}`, { token })).body as AttachmentLinks;
    const isOver = links.state === 'refused' || (links.state === 'ready' && links.transcript !== undefined);
    if (!isOver) throw new Error(links.state);
    return { message, links };
  }, 30_000);
}

describe('a recording', () => {
  it('that a caller left is theirs, with its waves and its words, told once whatever is repeated and in any order', async () => {
    const number = aNumber();
    telephone.faults({ repeat: 3, reorder: true, badSignatures: 1 });

    telephone.call({ number, end: 'voicemail', seconds: 3 });

    const { message, links } = await recordingOf(number);
    telephone.faults({ repeat: 1, reorder: false });
    expect(message).toMatchObject({ author: { kind: 'shopper' }, content: { name: 'pesan-suara.wav' } });
    expect(links).toMatchObject({ state: 'ready', transcript: WORDS });
    expect(Math.abs((links.durationMs ?? 0) - 3_000)).toBeLessThan(200);
    expect(links.waveform?.some((loud) => loud > 50)).toBe(true);
    const log = await logOf(number);
    expect(log.filter(({ kind }) => kind === 'voice')).toHaveLength(1);
    const calls = log.flatMap(({ content }) =>
      'event' in content && content.event === 'called' ? [content.stage] : [],
    );
    expect(calls.sort()).toEqual(['missed', 'ringing']);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, n) => n + 1));
    // Nobody answers by writing where nobody reads.
    expect(log.some(({ author }) => author.kind === 'assistant')).toBe(false);
  }, 60_000);

  it('of both ends was said by nobody, and is for the staff alone', async () => {
    const number = aNumber();

    telephone.call({ number, end: 'answered', answeredBy: 'Dewi', seconds: 2 });

    const { message } = await recordingOf(number);
    expect(message).toMatchObject({ author: { kind: 'system', id: 'telephone' }, audience: 'staff' });
  }, 60_000);

  it.each<[string, (typeof RECORDING_FAILURES)[number], string]>([
    ['is not there any more', 'gone', 'file_lapsed'],
    ['is something else', 'lies', 'file_unreadable'],
  ])(
    'that %s says so in its place',
    async (_, failRecordings, reason) => {
      const number = aNumber();
      telephone.faults({ failRecordings });

      telephone.call({ number, end: 'voicemail' });

      const { links } = await recordingOf(number);
      telephone.faults({ failRecordings: 'none' });
      expect(links).toMatchObject({ state: 'refused', reason });
    },
    60_000,
  );

  it('at an address of a network nobody outside may reach is not asked for', async () => {
    const number = aNumber();
    const url = `${server.url}/healthz`;
    const recording = { id: 'r-1', url, of: 'voicemail', type: 'audio/wav' };

    await postCall(server.url, hotline, stepOf('c-ssrf', 'recording.ready', { number, recording }));

    expect((await recordingOf(number)).links).toMatchObject({ state: 'refused', reason: 'file_lapsed' });
  }, 60_000);
});
