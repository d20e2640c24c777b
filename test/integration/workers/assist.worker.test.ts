import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, AssistEngine, Turn } from '../../../core/assist/engine.ts';
import { assembleCatalogue, type Catalogue } from '../../../core/catalogue.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import type { Lease } from '../../../core/messages/lane.store.ts';
import type { Clock, Lane } from '../../../core/ports.ts';
import { assist } from '../../../workers/assist.worker.ts';
import { anAgent } from '../../support/agents.ts';
import { aConversation, severalCores, type TestCore, VENDOR } from '../../support/core.ts';
import { clockAt } from '../../support/demo-data.ts';

let core: TestCore;
let catalogue: Catalogue;
let close: () => Promise<void>;
let visitors = 0;
beforeAll(async () => {
  const opened = await severalCores('assist', 1);
  core = opened.cores[0] as TestCore;
  catalogue = assembleCatalogue(core.connection);
  close = opened.close;
  await core.agents.put(anAgent('a-1', { capacity: 100 }), 'x');
});
afterAll(() => close());

/** An engine that says back what it was told; `before` runs while it thinks. */
const echo = (
  before: () => Promise<unknown> = async () => {},
  more: Partial<Answer> = {},
): AssistEngine & { turns: Turn[] } => {
  const turns: Turn[] = [];
  return {
    turns,
    async answer(turn) {
      turns.push(turn);
      await before();
      const heard = turn.messages.map(({ body }) => (body.kind === 'text' ? body.content.text : body.kind)).join(' + ');
      return {
        replies: [{ kind: 'text', content: { text: `re: ${heard}` } }],
        dialogue: { turns: turns.length },
        locale: 'id',
        ...more,
      };
    },
  };
};
async function aShopper() {
  visitors += 1;
  const { conversationId, memberId } = await aConversation(core, `assist-${visitors}`);
  const ref = { vendorId: VENDOR, conversationId };
  let said = 0;
  const say = (text: string) => {
    said += 1;
    return sayAsShopper(core.log, {
      ...ref,
      memberId,
      clientId: `c-${said}`,
      at: new Date(),
      body: { kind: 'text', content: { text } },
    });
  };
  const lane: Lane = { kind: 'assist', ...ref };
  const words = async () =>
    (await core.messages.listAfter(VENDOR, conversationId, 0, 100)).map(({ kind, content }) =>
      kind === 'event' ? (content as { event: string }).event : (content as { text: string }).text,
    );
  return { ref, lane, say, words };
}
const clock: Clock = { now: () => new Date() };
const run = (engine: AssistEngine) =>
  assist({ ...catalogue, ...core, engine, clock, onError: (error) => void core.errors.push(error) });

describe('the assistant', () => {
  it('makes one answer of three quick lines', async () => {
    const { lane, say, words } = await aShopper();
    for (const text of ['halo', 'ada indomie?', 'dekat kemang']) await say(text);

    await run(echo())(lane);

    expect(await words()).toEqual(['halo', 'ada indomie?', 'dekat kemang', 're: halo + ada indomie? + dekat kemang']);
    expect(await core.outbox.owedBy(lane)).toEqual([]);
  });

  it('claims nothing where nothing is owed', async () => {
    const { lane, say } = await aShopper();
    await say('halo');
    await run(echo())(lane);
    const before = (await core.lanes.claim(lane, 1)) as Lease;
    await before.release();

    await run(echo())(lane);

    expect(await core.lanes.claim(lane, 1)).toMatchObject({ fence: before.fence + 1 });
  });

  it('says an answer once, though four workers hold its job', async () => {
    const { lane, say, words } = await aShopper();
    await say('halo');
    const work = run(echo());

    await Promise.all([work(lane), work(lane), work(lane), work(lane)]);

    expect(await words()).toEqual(['halo', 're: halo']);
  });

  it('drops an answer that came too late and answers all of it', async () => {
    const { lane, say, words } = await aShopper();
    await say('halo');
    let hasAdded = false;
    const engine = echo(async () => {
      if (!hasAdded) await say('eh, di tebet');
      hasAdded = true;
    });

    await run(engine)(lane);

    expect(await words()).toEqual(['halo', 'eh, di tebet', 're: halo + eh, di tebet']);
  });

  it('is silent when an agent took it while it was thinking', async () => {
    const { ref, lane, say, words } = await aShopper();
    await say('halo');
    const engine = echo(async () => core.changes.take(ref, { agentId: 'a-1', name: 'Ani' }, null));

    await run(engine)(lane);

    expect(await words()).toEqual(['halo', 'taken']);
    expect(await core.outbox.owedBy(lane)).toEqual([]);
  });

  it('hands over once, after its words, and owes nothing while people have it', async () => {
    const { ref, lane, say, words } = await aShopper();
    await say('mau bicara dengan orang');
    const work = run(echo(undefined, { handover: { reason: 'asked', peopleFrom: null } }));

    await work(lane);
    const { message } = await say('halo?');
    await work(lane);

    expect(await words()).toEqual(['mau bicara dengan orang', 're: mau bicara dengan orang', 'handover', 'halo?']);
    expect(message.owed).toBeUndefined();
    expect((await core.log.current(ref.vendorId, ref.conversationId)).status).toBe('waiting');
  });

  it('finishes a turn that a crash broke off, without saying anything twice', async () => {
    const { lane, say, words } = await aShopper();
    await say('mau bicara dengan orang');
    const engine = echo(undefined, { handover: { reason: 'asked', peopleFrom: null } });
    const broken = { ...core.log, append: breakAfter(1) };

    await assist({ ...catalogue, ...core, log: broken, engine, clock, onError: () => {} })(lane);
    await core.connection
      .collection('messages')
      .updateMany({ 'owed.notBefore': { $exists: true } }, { $unset: { 'owed.$[].notBefore': 1 } });
    await run(engine)(lane);

    expect(await words()).toEqual(['mau bicara dengan orang', 're: mau bicara dengan orang', 'handover']);
  });

  it('tries again later when a store cannot be reached', async () => {
    const { lane, say } = await aShopper();
    await say('halo');

    await run({ answer: async () => Promise.reject(new Error('store away')) })(lane);

    expect(await core.outbox.owedBy(lane)).toMatchObject([
      { isWaiting: true, message: { owed: [{ kind: 'assist', attempts: 1 }] } },
    ]);
  });
});

describe('a turn that fails again and again', () => {
  it('is a person’s, and the shopper is told when people are there: not to wait a moment, at three at night', async () => {
    const { ref, lane, say } = await aShopper();
    const times = { timezone: 'Asia/Jakarta', peopleFrom: '08:00', peopleUntil: '22:00' };
    await core.vendors.put({ vendorId: VENDOR, name: 'Toko Uji', locale: 'id', brandColour: '#000', ...times });
    await say('halo');
    const failing = assist({
      ...{ ...catalogue, ...core, clock: clockAt('2026-11-20T03:00:00+07:00'), onError: () => {} },
      engine: { answer: async () => Promise.reject(new Error('store away')) },
    });

    for (let tries = 0; tries <= 5; tries += 1) {
      await core.connection
        .collection('messages')
        .updateMany({ conversationId: ref.conversationId }, { $unset: { 'owed.$[].notBefore': 1 } });
      await failing(lane);
    }

    const [last] = await core.messages.listBefore(VENDOR, ref.conversationId, null, 1);
    expect(last?.content).toEqual({
      event: 'handover',
      reason: 'beyond_assistant',
      peopleFrom: '2026-11-20T01:00:00.000Z',
    });
  });
});

describe('a turn that no branch near could serve', () => {
  const lost = {
    sku: 'SKU-1',
    query: null,
    place: { name: 'Kemang', at: { lat: -6.26, lon: 106.81 } },
    branchId: 'b-1',
  };
  const noted = (conversationId: string) =>
    core.connection.collection('lost_demand').find({ conversationId }).toArray();

  it('is noted down once, though it is done by two workers', async () => {
    const { ref, lane, say } = await aShopper();
    await say('ada indomie di kemang?');
    const work = run(echo(undefined, { lost }));

    await Promise.all([work(lane), work(lane)]);

    expect(await noted(ref.conversationId)).toMatchObject([{ seq: 1, sku: 'SKU-1', place: { name: 'Kemang' } }]);
  });

  it('is not noted down where nobody heard the answer, since more was said', async () => {
    const { ref, lane, say } = await aShopper();
    await say('ada indomie di kemang?');
    let turns = 0;
    const overtaken = echo(async () => {
      turns += 1;
      if (turns === 1) await say('eh salah, di tebet');
    });
    const engine: AssistEngine = {
      answer: async (turn) => ({ ...(await overtaken.answer(turn)), ...(turns === 1 ? { lost } : {}) }),
    };

    await run(engine)(lane);

    expect(turns).toBe(2);
    expect(await noted(ref.conversationId)).toEqual([]);
  });

  it('is noted down for each turn, and never with the words around it', async () => {
    const { ref, lane, say } = await aShopper();
    const engine = echo(undefined, { lost: { ...lost, sku: null, query: 'kabel hdmi 0812 3456 7890' } });
    await say('ada kabel hdmi? nomor saya 081234567890');
    await run(engine)(lane);
    await say('kalau di tebet?');
    await run(engine)(lane);

    const notes = await noted(ref.conversationId);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatchObject({ query: 'kabel hdmi …', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(JSON.stringify(notes)).not.toContain('nomor saya');
  });
});

describe('a question nothing answers', () => {
  const noted = (form: string) =>
    catalogue.unanswered.list(VENDOR, 50).then((all) => all.filter(({ examples }) => examples[0]?.includes(form)));

  it('is noted once, though it is done by two workers, and without what tells who asked', async () => {
    const { lane, say } = await aShopper();
    await say('ada musala?');
    const text = 'ada musala? hp saya 0812 3456 7890';
    const work = run(echo(undefined, { unanswered: { text, reason: 'no_article' } }));

    await Promise.all([work(lane), work(lane)]);

    expect(await noted('musala')).toMatchObject([{ count: 1, examples: ['ada musala? hp saya …'] }]);
  });

  it('is not noted where nobody heard the answer, since more was said', async () => {
    const { lane, say } = await aShopper();
    await say('ada arisan?');
    let turns = 0;
    const overtaken = echo(async () => {
      turns += 1;
      if (turns === 1) await say('eh ga jadi');
    });
    const unanswered = { text: 'ada arisan?', reason: 'no_article' as const };
    const engine: AssistEngine = {
      answer: async (turn) => ({ ...(await overtaken.answer(turn)), ...(turns === 1 ? { unanswered } : {}) }),
    };

    await run(engine)(lane);

    expect([turns, await noted('arisan')]).toEqual([2, []]);
  });
});

describe('units that a turn kept', () => {
  it('go back on sale where the answer came too late to be said', async () => {
    const { ref, lane, say } = await aShopper();
    const shelf = { branchId: 'b-1', sku: `KEPT-${ref.conversationId}` };
    await catalogue.stock.takeCounts(VENDOR, shelf.branchId, new Date(), [{ sku: shelf.sku, onHand: 1 }]);
    await say('iya');
    const taken = await catalogue.stock.hold(VENDOR, { ...shelf, id: 'hd_1', qty: 1, forMs: 600_000 });
    if (!taken.held) throw new Error('there was one');
    const kept = { ...shelf, holdId: 'hd_1', at: taken.hold.at };
    const takenOver = echo(() => core.changes.take(ref, { agentId: 'a-1', name: 'Ani' }, null), { kept });

    await run(takenOver)(lane);

    expect(await catalogue.stock.levels(VENDOR, shelf.sku, ['b-1'])).toMatchObject([{ available: 1 }]);
  });
});

/** Appends that many messages, then fails as a process that ends would. */
function breakAfter(count: number): TestCore['log']['append'] {
  let left = count;
  return async (request) => {
    left -= 1;
    if (left < 0) throw new Error('gone');
    return core.log.append(request);
  };
}
