import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChannelError } from '../../channels/channel.ts';
import { hotline } from '../../channels/hotline/index.ts';
import { type HotlineSimulator, startHotline } from '../../demo/hotline/start-hotline.ts';
import { publicDownload } from '../../platform/public-download.ts';
import { eventually } from '../support/eventually.ts';
import { stepOf } from '../support/hotline.ts';
import { conforms } from './channel.suite.ts';

const person = { phone: '+6281290000001' };
const recording = { id: 'r-1', url: 'https://pbx.example/r-1.mp3', of: 'call' };

conforms('hotline', {
  channel: () => hotline(publicDownload([])),
  samples: [
    { what: 'a ringing call', body: stepOf('c', 'ringing'), facts: [{ fact: 'call', person, got: 'ringing' }] },
    { what: 'a missed call', body: stepOf('c', 'missed'), facts: [{ got: 'missed', direction: 'in' }] },
    { what: 'a call back', body: stepOf('c', 'answered', { direction: 'out' }), facts: [{ got: 'answered' }] },
    {
      what: 'a recording',
      body: stepOf('c', 'recording.ready', { recording }),
      facts: [{ got: { isVoicemail: false } }],
    },
    {
      what: 'a kind nobody has heard of',
      body: stepOf('c', 'transferred'),
      facts: [{ fact: 'call', person, got: { unknown: 'call.transferred' } }],
    },
  ],
  echoes: [],
});

describe('the channel hotline, fetching a recording', () => {
  let simulator: HotlineSimulator;
  beforeAll(async () => {
    simulator = await startHotline({ port: 0, webhookUrl: 'http://127.0.0.1:9/', secret: 'secret-of-the-tests' });
  });
  afterAll(() => simulator.stop());

  const fetchAs = (trusted: string[], path: string) => {
    const channel = hotline(publicDownload(trusted));
    return (channel.fetch as NonNullable<typeof channel.fetch>)(`${simulator.url}${path}`, 'hl').catch(
      (e: unknown) => e,
    );
  };

  it.each([
    ['this machine', 'http://127.0.0.1:1/x.wav'],
    ['a private network', 'https://10.0.0.7/x.wav'],
    ['the cloud’s own address', 'https://169.254.169.254/latest/meta-data'],
    ['a name within', 'https://pbx.internal/x.wav'],
    ['a port that is not its own', 'https://pbx.example:8443/x.wav'],
  ])('asks nobody at %s', async (_, url) => {
    const channel = hotline(publicDownload([]));
    const failure = await channel.fetch?.(url, 'hl').catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(ChannelError);
    expect(failure).toMatchObject({ outcome: 'refused', message: 'recording_http_403' });
  });

  it('asks whom the operator trusts, and says whether there is still something to come', async () => {
    const gone = await fetchAs([simulator.url], '/recordings/none.wav');
    expect(gone).toMatchObject({ outcome: 'refused' });

    simulator.faults({ failRecordings: 'down' });
    expect(await fetchAs([simulator.url], '/recordings/none.wav')).toMatchObject({ outcome: 'not_sent' });
    simulator.faults({ failRecordings: 'none' });
    await eventually(async () => expect(simulator.pending()).toBe(0));
  });
});
