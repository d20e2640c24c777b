/** The failures of WhatsApp Web that are known, one by one, on a client that fails as told. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ChannelError, type ChannelFact, type LinkNews, type Outbound } from '../../../../channels/channel.ts';
import type { WebMessage } from '../../../../channels/whatsapp-web/client.ts';
import { type Session, startSession } from '../../../../channels/whatsapp-web/session.ts';
import { ManualTimers } from '../../../support/manual-timers.ts';
import { aWebMessage, type FakeWebClient, fakeWebClient, LID, PHONE } from '../../../support/web-client.ts';

let fake: FakeWebClient;
let timers: ManualTimers;
let news: LinkNews[];
let facts: ChannelFact[];
let heard: number;
let why: string | null;
let errors: unknown[];
/** What storing what came in does. */
let store: (these: ChannelFact[]) => Promise<void>;
beforeEach(() => {
  fake = fakeWebClient();
  timers = new ManualTimers();
  news = [];
  facts = [];
  heard = 0;
  why = null;
  errors = [];
  store = async () => {};
});

function start(heardAt: Date | null = null): Session {
  const session = startSession(fake.client, {
    ...{ account: 'dev-1', heardAt, timers, onError: (error) => void errors.push(error) },
    onNews: (one) => void news.push(one),
    onHeard() {
      heard += 1;
    },
    async onFacts(these) {
      await store(these);
      facts.push(...these);
    },
  });
  void session.ended.then((end) => {
    why = end;
  });
  return session;
}
/** Everything that waits for nothing but its turn has had it. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};
async function ready(heardAt: Date | null = null): Promise<Session> {
  const session = start(heardAt);
  fake.tell('authenticated');
  fake.tell('ready');
  await settled();
  return session;
}
async function advance(ms: number, times = 1): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    timers.advance(ms);
    await settled();
  }
}
const outbound = (own: Partial<Outbound> = {}): Outbound => ({
  ...{ account: 'dev-1', reference: 'c.1.m', to: { lid: LID }, locale: 'id' },
  body: { kind: 'text', text: 'Ada dua' },
  ...own,
});
const texts = () =>
  facts.flatMap((fact) => ('body' in fact && fact.body.kind === 'text' ? [fact.body.content.text] : []));

describe('linking a number', () => {
  it('shows what is to be scanned, each as it comes, and then as whom it is connected', async () => {
    start();
    fake.tell('qr', 'one');
    fake.tell('qr', 'two');
    fake.tell('authenticated');
    fake.tell('ready');

    expect(news).toEqual([
      { state: 'scan', qr: 'one' },
      { state: 'scan', qr: 'two' },
      { state: 'linking' },
      { state: 'ready', number: '+6281100000001', displayName: 'Toko Sinar' },
    ]);
  });

  it('shows a code where that was asked for', () => {
    start();
    fake.tell('code', 'ABCDEFGH');

    expect(news).toEqual([{ state: 'scan', code: 'ABCDEFGH' }]);
  });

  it('gives up when nobody scans, and not before the library does', async () => {
    start();
    fake.tell('qr', 'one');
    await advance(10 * 60_000);
    expect(why).toBeNull();

    fake.tell('disconnected', 'Max qrcode retries reached');
    await settled();
    expect(why).toBe('not_scanned');
  });
});

describe('linking by a code', () => {
  it('ends after nine minutes, however many codes the library shows', async () => {
    start();
    for (let n = 0; n < 3; n += 1) {
      fake.tell('code', `ABCDEFG${n}`);
      await advance(179_000);
    }
    expect(why).toBeNull();
    await advance(3_000);

    expect(why).toBe('not_scanned');
  });
});

describe('a start that fails', () => {
  it.each([
    ['the site cannot be reached', new Error('net::ERR_NAME_NOT_RESOLVED at https://web.whatsapp.com/'), 'unreachable'],
    ['the page does not load, told by a bare string', 'auth timeout', 'unreachable'],
    ['there is no browser', new Error('Failed to launch the browser process!'), 'no_browser'],
    ['another browser holds the session', new Error('The browser is already running for /x'), 'no_browser'],
    ['the page went away under it', new Error('Execution context was destroyed'), 'crashed'],
  ])('says why: %s', async (_what, failure, end) => {
    fake.answers.initialize = () => Promise.reject(failure);
    start();
    await settled();

    expect(why).toBe(end);
  });

  it('ends where the page never says anything', async () => {
    fake.answers.initialize = fake.never;
    start();
    await advance(90_000);

    expect(why).toBe('unreachable');
  });

  it('ends where it signs in and is never ready, after two minutes', async () => {
    start();
    fake.tell('authenticated');
    await advance(119_000);
    expect(why).toBeNull();
    await advance(1_000);

    expect(why).toBe('never_ready');
  });
});

describe('a connection that ends', () => {
  it.each([
    ['LOGOUT', 'logged_out'],
    ['UNPAIRED', 'logged_out'],
    ['CONFLICT', 'taken_over'],
    ['TOS_BLOCK', 'blocked'],
    ['SMB_TOS_BLOCK', 'blocked'],
    ['DEPRECATED_VERSION', 'outdated'],
    ['UNLAUNCHED', 'silent'],
  ])('is told why by %s', async (reason, end) => {
    await ready();
    fake.tell('disconnected', reason);
    await settled();

    expect(why).toBe(end);
  });

  it('is signed out where the session cannot be restored', async () => {
    start();
    fake.tell('auth_failure', 'Session closed');
    await settled();

    expect(why).toBe('logged_out');
  });

  it('has one end: what the client says afterwards changes nothing, and nothing is begun anew', async () => {
    const session = await ready();
    fake.tell('disconnected', 'LOGOUT');
    fake.tell('qr', 'again');
    fake.tell('message', aWebMessage());
    session.fail(new Error('EBUSY: resource busy or locked'));
    await settled();

    expect(why).toBe('logged_out');
    expect(news.at(-1)).toMatchObject({ state: 'ready' });
    expect(facts).toEqual([]);
    expect(session.isReady()).toBe(false);
  });

  it('is its end where something nobody waits for fails inside of the client', async () => {
    const session = await ready();
    session.fail(new Error('Execution context was destroyed'));
    await settled();

    expect(why).toBe('crashed');
  });

  it('is asked for by an admin: signed out, and not taken for something that happened', async () => {
    const session = await ready();
    fake.answers.logout = async () => void fake.tell('disconnected', 'LOGOUT');
    await session.unlink();
    await settled();

    expect(fake.asked).toContain('logout');
    expect(why).toBe('unlinked');
  });

  it('is asked for while it is not connected, or does not sign out: then its phone lists it still, and that is said', async () => {
    const away = start(new Date('2026-11-20T07:00:00Z'));
    await away.unlink();
    await settled();
    expect(fake.asked).not.toContain('logout');
    expect(why).toBe('unlinked_here');

    const there = await ready();
    fake.answers.logout = () => Promise.reject(new Error('Target closed'));
    await there.unlink();
    await settled();
    expect(why).toBe('unlinked_here');
  });

  it('is asked for, and signed out though the page goes away under it', async () => {
    const session = await ready();
    fake.answers.logout = async () => session.fail(new Error('Target closed'));
    await session.unlink();
    await settled();

    expect(why).toBe('unlinked');
  });

  it('is asked for before it was ever linked: there is nothing to sign out', async () => {
    const session = start();
    fake.tell('qr', 'one');
    await session.unlink();
    await settled();

    expect(why).toBe('unlinked');
  });
});

describe('a line that has gone without a word', () => {
  it.each([
    ['does not answer', () => fakeWebClient().never<string | null>()],
    ['says it is opening, which the library takes for connected', async () => 'OPENING'],
    ['says it timed out, likewise', async () => 'TIMEOUT'],
    ['fails', () => Promise.reject(new Error('Session closed'))],
  ])('ends it where the state %s three times', async (_what, getState) => {
    await ready();
    fake.answers.getState = getState;

    await advance(10_000, 8);
    expect(why).toBeNull();
    await advance(10_000, 5);

    expect(why).toBe('silent');
  });

  it('is forgiven where it comes back in between, and then counts as heard', async () => {
    await ready();
    fake.answers.getState = async () => 'TIMEOUT';
    await advance(30_000, 2);
    fake.answers.getState = async () => 'CONNECTED';
    await advance(30_000);
    fake.answers.getState = async () => 'TIMEOUT';
    await advance(30_000, 2);

    expect(why).toBeNull();
    expect(heard).toBe(1);
  });

  it('is noticed by a message that no server takes, whatever the state says', async () => {
    const session = await ready();
    await session.channel.send(outbound());

    await advance(30_000, 6);

    expect(why).toBe('silent');
  });

  it('is not, where the server took the message', async () => {
    const session = await ready();
    const { externalId } = await session.channel.send(outbound());
    await advance(1_000);
    fake.tell('message_ack', { id: externalId, ack: 1, at: 1 });

    await advance(30_000, 8);

    expect(why).toBeNull();
  });
});

describe('what is said', () => {
  it('is stored in the order it came, each until it is: no event comes twice of itself', async () => {
    let failures = 2;
    store = async () => {
      failures -= 1;
      if (failures >= 0) throw new Error('no majority');
    };
    await ready();
    fake.tell('message', aWebMessage({ id: 'm-1', body: 'satu' }));
    fake.tell('message', aWebMessage({ id: 'm-2', body: 'dua' }));
    await settled();
    expect(texts()).toEqual([]);

    await advance(1_000);
    await advance(2_000);

    expect(texts()).toEqual(['satu', 'dua']);
  });

  const AWAY_SINCE = new Date('2026-11-20T07:00:00Z');
  const missed = (body: string, own = {}) => aWebMessage({ id: `m-${body}`, body, ...own });

  it('while nobody listened is looked for once it is ready again, with what overlaps', async () => {
    fake.answers.missed[LID] = async () => [missed('masih buka?')];
    await ready(AWAY_SINCE);

    expect(fake.asked).toContain('chatsSince 2026-11-20T06:55:00.000Z');
    expect(fake.asked).toContain(`saidIn ${LID} 2026-11-20T06:55:00.000Z`);
    expect(texts()).toEqual(['masih buka?']);
  });

  it('while nobody listened is stored before what is said now, also where now comes first', async () => {
    let give: (these: WebMessage[]) => void = () => {};
    fake.answers.missed[LID] = () =>
      new Promise((resolve) => {
        give = resolve;
      });
    const session = start(AWAY_SINCE);
    fake.tell('message', missed('C'));
    fake.tell('ready');
    fake.tell('message', missed('D'));
    await settled();
    expect(texts()).toEqual([]);

    give([missed('A'), missed('B')]);
    await settled();

    expect(texts()).toEqual(['A', 'B', 'C', 'D']);
    expect(session.isReady()).toBe(true);
  });

  it('is stored after two minutes, though what was said before is not to be had', async () => {
    fake.answers.chatsSince = fake.never;
    await ready(AWAY_SINCE);
    fake.tell('message', missed('C'));
    await advance(30_000, 3);
    expect(texts()).toEqual([]);
    await advance(30_000);

    expect(texts()).toEqual(['C']);
    expect(heard).toBe(0);
  });

  it('while nobody listened is asked for again where it could not be had, and nothing counts as heard before', async () => {
    fake.answers.chatsSince = () => Promise.reject(new Error('Execution context was destroyed'));
    await ready(AWAY_SINCE);
    await advance(30_000);
    expect(heard).toBe(0);

    fake.answers.chatsSince = async () => [LID];
    fake.answers.missed[LID] = async () => [missed('masih buka?')];
    await advance(30_000, 2);
    expect(texts()).toEqual(['masih buka?']);
    expect(heard).toBe(1);
  });

  it('in one chat that cannot be read keeps no other waiting, and that one alone is looked at again', async () => {
    fake.answers.missed['1@lid'] = () => Promise.reject(new Error('Evaluation failed'));
    fake.answers.missed['2@lid'] = async () => [missed('dua')];
    await ready(AWAY_SINCE);
    fake.tell('message', missed('baru'));
    await advance(30_000);
    expect(texts()).toEqual(['dua', 'baru']);
    expect(heard).toBe(0);

    fake.answers.missed['1@lid'] = async () => [missed('satu')];
    await advance(30_000, 2);

    expect(texts()).toEqual(['dua', 'baru', 'satu']);
    expect(fake.asked.filter((one) => one.startsWith('saidIn 2@lid'))).toHaveLength(1);
    expect(heard).toBe(1);
  });

  it('while nobody listened is looked for once at a time', async () => {
    fake.answers.missed[LID] = fake.never;
    await ready(AWAY_SINCE);
    await advance(30_000);

    expect(fake.asked.filter((one) => one.startsWith('saidIn'))).toHaveLength(1);
  });

  it('and cannot be read does not count as heard, and after a few in a row people are told', async () => {
    await ready();
    for (let n = 0; n < 4; n += 1) fake.tell('message', aWebMessage({ id: '' }));
    fake.tell('message', aWebMessage());
    for (let n = 0; n < 4; n += 1) fake.tell('message', aWebMessage({ id: '' }));
    await advance(30_000);
    expect(why).toBeNull();
    expect(heard).toBe(0);
    expect(errors.map(String).join()).toContain('told.id');
    expect(errors.map(String).join()).not.toContain('halo');

    fake.tell('unreadable', 'message');
    await settled();

    expect(why).toBe('unreadable');
  });

  it('and can never be stored, keeps what came after it waiting for minutes, not for ever', async () => {
    store = async ([fact]) => {
      if (fact?.externalId === 'm-1') throw new Error('a bug');
    };
    await ready();
    fake.tell('message', aWebMessage({ id: 'm-1', body: 'satu' }));
    fake.tell('message', aWebMessage({ id: 'm-2', body: 'dua' }));
    await advance(30_000, 12);

    expect(texts()).toEqual(['dua']);
    expect(heard).toBe(0);
  });

  it('before it was ever linked is none of ours', async () => {
    await ready(null);

    expect(fake.asked.filter((one) => one.startsWith('chatsSince'))).toEqual([]);
  });

  it('is told twice after the page was loaded anew, under the same id', async () => {
    await ready();
    fake.tell('message', aWebMessage());
    fake.tell('ready');
    fake.tell('message', aWebMessage());
    await settled();

    expect(new Set(facts.map((fact) => fact.externalId)).size).toBe(1);
    expect(news.filter(({ state }) => state === 'ready')).toHaveLength(1);
  });
});

describe('a message of ours', () => {
  const outcome = async (session: Session, message = outbound()) =>
    session.channel.send(message).catch((error: unknown) => (error instanceof ChannelError ? error : null));

  it('does not leave before the number is connected, nor after', async () => {
    const session = start();
    expect(await outcome(session)).toMatchObject({ outcome: 'not_sent' });
    fake.tell('ready');
    fake.tell('disconnected', 'LOGOUT');

    expect(await outcome(session)).toMatchObject({ outcome: 'not_sent' });
    expect(fake.sent).toEqual([]);
  });

  it('goes to the chat that wrote, seen and typing first', async () => {
    const session = await ready();
    await session.channel.send(outbound());

    expect(fake.sent).toMatchObject([{ chat: LID, content: { kind: 'text', text: 'Ada dua' } }]);
    expect(fake.asked.slice(-2)).toEqual([`seen ${LID}`, `typing ${LID}`]);
  });

  it('to a number alone looks the number up first, and fails where it is not on WhatsApp', async () => {
    const session = await ready();
    await session.channel.send(outbound({ to: { phone: PHONE } }));
    fake.answers.chatOf = async () => null;

    expect(fake.sent).toMatchObject([{ chat: '6281200010000@c.us' }]);
    expect(await outcome(session, outbound({ to: { phone: PHONE } }))).toMatchObject({ outcome: 'refused' });
  });

  it.each([
    ['“No LID for user” is the person’s', new Error('Evaluation failed: Error: No LID for user'), 'refused'],
    ['a page that goes away', new Error('Execution context was destroyed'), 'unknown'],
    ['a browser that is gone', new Error('Protocol error: Target closed'), 'unknown'],
    ['a bare string', 'r', 'unknown'],
  ])('that fails says what became of it: %s', async (_what, failure, what) => {
    const session = await ready();
    fake.answers.send = () => Promise.reject(failure);

    expect(await outcome(session)).toMatchObject({ outcome: what });
  });

  it('with a file that storage does not give says so, and nothing leaves', async () => {
    const session = await ready();
    const bytes = async function* (): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1);
      throw new ChannelError('file_not_read', 'not_sent', { triesMax: 32 });
    };
    const body = { kind: 'media', as: 'image', name: 'a.png', type: 'image/png', size: 2, bytes } as const;

    expect(await outcome(session, outbound({ body }))).toMatchObject({
      outcome: 'not_sent',
      patience: { triesMax: 32 },
    });
    expect(fake.sent).toEqual([]);
  });

  it('that reacts to what is no longer there is refused, not unknown', async () => {
    const session = await ready();
    fake.answers.react = () => Promise.reject(new ChannelError('device_message_lost', 'refused'));
    const body = { kind: 'reaction', emoji: '👍' } as const;

    expect(await outcome(session, outbound({ body, replyToExternalId: 'false_x_1' }))).toMatchObject({
      outcome: 'refused',
    });
  });

  it('that nobody confirms is unknown, never sent again', async () => {
    const session = await ready();
    fake.answers.send = async () => null;

    expect(await outcome(session)).toMatchObject({ outcome: 'unknown' });
  });
});

describe('choices, where there are no buttons', () => {
  const choices = [
    { id: 'branch-kemang', title: 'Kemang' },
    { id: 'branch-tebet', title: 'Tebet' },
  ];
  const body = { kind: 'text' as const, text: 'Cabang mana?', choices };
  const answered = async (text: string) => {
    fake.tell('message', aWebMessage({ id: `m-${text}`, body: text }));
    await settled();
    const last = facts.at(-1);
    return last && 'body' in last ? last.body : null;
  };

  it('are written out by number, and a number or its word is the choice', async () => {
    const session = await ready();
    await session.channel.send(outbound({ body }));

    expect(fake.sent[0]?.content).toMatchObject({ text: expect.stringContaining('1. Kemang\n2. Tebet') });
    expect(await answered('2')).toEqual({ kind: 'choice', content: choices[1] });
    expect(await answered('Satu.')).toEqual({ kind: 'choice', content: choices[0] });
  });

  it('leave words alone that are none of their numbers, and all of them once something else was said', async () => {
    const session = await ready();
    await session.channel.send(outbound({ body }));
    expect(await answered('3')).toMatchObject({ kind: 'text' });
    expect(await answered('2 dus')).toMatchObject({ kind: 'text' });

    await session.channel.send(outbound({ body: { kind: 'text', text: 'Berapa banyak?' } }));
    expect(await answered('2')).toMatchObject({ kind: 'text' });
  });
});

describe('a file that came in', () => {
  const bytesOf = async (session: Session) => {
    const parts: Uint8Array[] = [];
    for await (const part of await session.channel.fetch('m-1')) parts.push(part);
    return Buffer.concat(parts).toString();
  };
  const file = { type: 'image/png', data: Buffer.from('png').toString('base64') };

  it('is had at the second try', async () => {
    const session = await ready();
    fake.answers.downloads = [() => Promise.reject(new Error('hung')), async () => file];

    expect(await bytesOf(session)).toBe('png');
  });

  it('is lost where WhatsApp has it no more, and may yet come where it does not answer', async () => {
    const session = await ready();
    const failure = () => session.channel.fetch('m-1').catch((error: unknown) => error);

    expect(await failure()).toMatchObject({ outcome: 'refused', message: 'device_file_lost' });
    fake.answers.downloads = [() => Promise.reject(new Error('closed'))];
    expect(await failure()).toMatchObject({ outcome: 'not_sent' });
  });
});
