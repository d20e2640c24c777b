import { describe, expect, it } from '@jest/globals';
import type { OutboundMedia } from '../../../../channels/channel.ts';
import type { Graph, GraphAnswer } from '../../../../channels/whatsapp/graph.ts';
import { uploaded } from '../../../../channels/whatsapp/media.ts';

const photo: OutboundMedia = {
  ...{ kind: 'media', as: 'image', name: 'a.jpg', type: 'image/jpeg', size: 1 },
  async *bytes() {
    yield new Uint8Array([1]);
  },
};
/** What becomes of a file where the upload ends so. */
const ending = (upload: () => Promise<GraphAnswer>) =>
  uploaded({ upload } as Pick<Graph, 'upload'> as Graph, '1', photo).catch((error: unknown) => error);
const answering = (status: number, body: unknown = null) => ending(async () => ({ status, body }));

describe('an upload that WhatsApp refuses', () => {
  it('for the sake of the account stops the account, as a message does', async () => {
    expect(await answering(401, { error: { code: 190 } })).toMatchObject({
      ...{ message: '190', outcome: 'not_sent', patience: { account: 'pause', retryAfterMs: 60_000 } },
    });
    expect(await answering(400, { error: { code: 131000 } })).toMatchObject({ patience: { triesMax: 5 } });
  });

  it('or nobody answers is tried so often and no oftener', async () => {
    const lost = await ending(() => Promise.reject(new TypeError('fetch failed')));

    expect(await answering(502)).toMatchObject({ outcome: 'not_sent', patience: { triesMax: 8 } });
    expect(lost).toMatchObject({ message: 'media_not_taken', outcome: 'not_sent', patience: { triesMax: 8 } });
  });

  it('is tried for as long as WhatsApp cannot be reached at all, as a message is', async () => {
    const cause = Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' });
    const unreached = await ending(() => Promise.reject(new TypeError('fetch failed', { cause })));

    expect(unreached).toMatchObject({ message: 'not_reached', outcome: 'not_sent', patience: {} });
  });
});
