/** The same sentences of every way in, over real processes: two servers, two workers, and whatever is on the other side. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AttachmentLinks } from '../../../contract/attachments.ts';
import { deliveryRank } from '../../../contract/codes.ts';
import { MESSAGE_MAX } from '../../../contract/limits.ts';
import type { ShownMessage } from '../../../contract/messages.ts';
import type { StoredMessage } from '../../../core/messages/message.ts';
import { eventually } from '../../support/eventually.ts';
import { aPhoto } from '../../support/pictures.ts';
import { hotlineRoad } from './hotline.ts';
import { type Person, type Road, type RoadKind, SENTENCES, type Sentence } from './road.ts';
import { aStage, type Stage } from './stage.ts';
import { cloudApiRoad, simulatorRoad } from './whatsapp.ts';
import { widgetRoad } from './widget.ts';

/** One entry a way in. */
const ROADS: readonly RoadKind[] = [widgetRoad, cloudApiRoad, simulatorRoad, hotlineRoad];
const SOON_MS = 30_000;

let stage: Stage;
/** Of all ways in together: what one agent sends is known by it. */
let marks = 0;
beforeAll(async () => {
  stage = await aStage();
}, 120_000);
afterAll(() => stage?.close());

describe.each(ROADS)('the way in by $name', ({ cannot, make }) => {
  let road: Road;
  beforeAll(() => {
    road = make(stage);
  });
  beforeEach(() => void stage.simulator.faults({ failSends: 0, repeat: 1, badSignatures: 0 }));

  /** Where this way in has none of it, the report says why, and there is nothing to do it with. */
  const sentence = (which: Sentence, need: keyof Road | null, holds: () => Promise<void>) => {
    const why = cannot[which];
    if (why === undefined) return it(SENTENCES[which], holds, 90_000);
    return it(`${SENTENCES[which]}: not possible on this channel, for ${why}`, () => {
      expect(need && road[need]).toBeUndefined();
    });
  };

  const aMark = () => {
    marks += 1;
    return `tanda-${marks}`;
  };
  const logOf = async (person: Person) => stage.world.log(await road.conversationOf(person));
  const marksOf = async (person: Person) => (await logOf(person)).map(road.markOf).filter((one) => one !== null);
  async function brought(): Promise<{ person: Person; conversationId: string }> {
    const person = road.person();
    await road.bring(person, aMark());
    const conversationId = await eventually(() => road.conversationOf(person), SOON_MS);
    return { person, conversationId };
  }
  async function replied(words: string): Promise<{ person: Person; message: StoredMessage }> {
    const person = road.person();
    await road.meet?.(person);
    await road.bring(person, aMark());
    const conversationId = await eventually(() => road.conversationOf(person), SOON_MS);
    await take(conversationId);
    const clientId = aMark();
    const { message } = await stage.line.get<{ message: ShownMessage }>('message:send', {
      ...{ kind: 'text', conversationId, clientId, text: words },
    });
    return { person, message: await stored(message) };
  }
  const take = (conversationId: string) =>
    eventually(async () => {
      const taken = await stage.api(`/conversations/${conversationId}/take`, { body: { expects: null } });
      expect(taken.status).toBe(200);
    }, SOON_MS);
  async function stored({ conversationId, seq }: { conversationId: string; seq: number }): Promise<StoredMessage> {
    const { vendorId } = stage.world.vendor;
    const message = await stage.world.core.messages.bySeq(vendorId, conversationId, seq);
    if (!message) throw new Error('not stored');
    return message;
  }
  /** Of a copy that leaves: once the other side has taken it. */
  const accepted = (message: StoredMessage) =>
    eventually(async () => {
      const now = await stored(message);
      const isOut = now.deliveries?.every(({ externalId }) => externalId !== undefined) ?? true;
      if (!isOut) throw new Error('it has not left');
      return now;
    }, SOON_MS);

  sentence('once', null, async () => {
    const { person } = await brought();
    const mark = aMark();

    await road.bring(person, mark, { times: 5 });

    expect((await marksOf(person)).filter((one) => one === mark)).toHaveLength(1);
  });

  sentence('order', null, async () => {
    const { person } = await brought();
    const inOrder = [aMark(), aMark(), aMark(), aMark()];

    for (const mark of inOrder) await road.bring(person, mark);

    expect((await marksOf(person)).slice(-inOrder.length)).toEqual(inOrder);
  });

  sentence('gapless', null, async () => {
    const { person } = await brought();

    await Promise.all(Array.from({ length: 20 }, () => road.bring(person, aMark(), { times: 2 })));

    const log = await logOf(person);
    expect(log.length).toBeGreaterThanOrEqual(21);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, n) => n + 1));
    expect(new Set(await marksOf(person)).size).toBe((await marksOf(person)).length);
  });

  sentence('identity', null, async () => {
    const person = road.person();

    await Promise.all(Array.from({ length: 5 }, () => road.bring(person, aMark(), { times: 2 })));

    const conversationId = await road.conversationOf(person);
    const { contactId } = await stage.world.core.log.current(stage.world.vendor.vendorId, conversationId);
    const all = await stage.world.core.conversations.ofContacts(stage.world.vendor.vendorId, [contactId]);
    expect(all.map(({ state }) => state.conversationId)).toEqual([conversationId]);
    expect(await marksOf(person)).toHaveLength(5);
  });

  sentence('unknown', 'bringUnknown', async () => {
    const { person } = await brought();

    await road.bringUnknown?.(person);

    expect((await logOf(person)).at(-1)).toMatchObject({ kind: 'unsupported' });
  });

  sentence('hostile', null, async () => {
    const { person } = await brought();

    const answers = await road.bringHostile(person);

    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter(({ answer }) => answer >= 500)).toEqual([]);
    const mark = aMark();
    await road.bring(person, mark); // everything still works
    expect((await marksOf(person)).at(-1)).toBe(mark);
    const log = await logOf(person);
    expect(log.every((message) => !('isAdmin' in message.content))).toBe(true);
    expect(JSON.stringify(log)).not.toContain('\\u0000');
  });

  sentence('long', null, async () => {
    const { person } = await brought();
    const before = (await logOf(person)).length;

    const isRefused = await road.bringTooLong(person);

    const added = (await logOf(person)).slice(before).filter(({ author }) => author.kind !== 'assistant');
    if (isRefused) expect(added).toEqual([]);
    else expect(added.length).toBeGreaterThan(0);
    for (const { content } of added)
      if ('text' in content) expect(content.text?.length).toBeLessThanOrEqual(MESSAGE_MAX);
  });

  sentence('scope', null, async () => {
    const { conversationId } = await brought();

    for (const path of ['', '/messages']) {
      const asked = await stage.api(`/conversations/${conversationId}${path}`, { token: stage.stranger });
      expect(asked).toMatchObject({ status: 404, body: { code: 'conversation_not_found' } });
    }
  });

  sentence('signature', null, async () => {
    const { person } = await brought();

    expect(['signature_invalid', 'unauthenticated']).toContain(await road.pretend(person));
  });

  sentence('twoServers', null, async () => {
    const { person, conversationId } = await brought();
    await stage.line.get('conversation:watch', { conversationId });

    await road.bring(person, aMark());

    await stage.line.fact<ShownMessage>('message:added', (told) => told.conversationId === conversationId);
  });

  sentence('mediaIn', 'bringFile', async () => {
    const { person, conversationId } = await brought();

    await road.bringFile?.(person);

    await eventually(async () => {
      const file = (await logOf(person)).find(({ content }) => 'attachmentId' in content);
      const path = `/conversations/${conversationId}/messages/${file?.seq}/attachment`;
      expect((await stage.api(path)).body as AttachmentLinks).toMatchObject({ state: 'ready' });
    }, SOON_MS);
  });

  sentence('reply', 'got', async () => {
    const words = `balasan ${aMark()}`;
    const { person } = await replied(words);

    await eventually(async () => expect(await road.got?.(person, words)).toBe(1), SOON_MS);
    await road.bring(person, aMark());
    expect(await road.got?.(person, words)).toBe(1);
  });

  sentence('mediaOut', 'gotFiles', async () => {
    const { person, message } = await replied('ini barangnya');
    const { conversationId } = message;
    const clientId = aMark();
    const attachmentId = await stage.upload(clientId, 'barang.jpg', await aPhoto());

    await stage.line.get('message:send', { kind: 'attachment', conversationId, clientId, attachmentId });

    await eventually(async () => expect(await road.gotFiles?.(person)).toBe(1), SOON_MS);
  });

  sentence('ticks', 'tellTicks', async () => {
    const { person, message } = await replied('sudah dibaca?');

    const stood = (await road.tellTicks?.(await accepted(message), person)) ?? [];

    expect(stood).toEqual([...stood].sort((x, y) => x - y));
    expect(stood.at(-1)).toBe(deliveryRank('read'));
  });

  sentence('held', 'refuseAccount', async () => {
    const words = `nanti ${aMark()}`;
    const person = road.person();
    await road.meet?.(person);
    const conversationId = await eventually(() => road.conversationOf(person), SOON_MS);
    await take(conversationId);
    // What the assistant said first is out of the way.
    await eventually(async () => {
      const owed = (await logOf(person)).some((one) => one.owed?.some(({ kind }) => kind === 'deliver'));
      expect(owed).toBe(false);
    }, SOON_MS);
    road.refuseAccount?.();
    const text = { kind: 'text', conversationId, clientId: aMark(), text: words };

    await stage.line.get('message:send', text);

    const { vendorId } = stage.world.vendor;
    const held = await eventually(async () => {
      const [trouble] = await stage.world.core.accountHolds.troubled(vendorId);
      if (!trouble) throw new Error('not held');
      return trouble;
    }, SOON_MS);
    expect(held.code).toBe('131031');
    expect(await road.got?.(person, words)).toBe(0);
    await stage.world.core.accountHolds.free({ ...held, vendorId });
    await eventually(async () => expect(await road.got?.(person, words)).toBe(1), 60_000);
  });

  sentence('echo', 'bringBack', async () => {
    const { person, message } = await replied(`gema ${aMark()}`);
    const sent = await accepted(message);
    const before = (await logOf(person)).length;

    expect((await road.bringBack?.(person, sent))?.status).toBe(200);

    expect((await logOf(person)).slice(before).filter(({ author }) => author.kind === 'agent')).toEqual([]);
  });
});

describe('the way in by hotline', () => {
  it('tells an agent who writes what to do instead, and takes notes', async () => {
    const road = hotlineRoad.make(stage);
    const person = road.person();
    await road.bring(person, 'c-written');
    const conversationId = await road.conversationOf(person);
    const words = { conversationId, text: 'Halo kak' };

    const reply = await stage.line.ask('message:send', { ...words, kind: 'text', clientId: 'w-1' });
    const note = await stage.line.ask('note:add', { ...words, clientId: 'w-2' });

    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'calls_only', message: expect.stringMatching(/telepon/i) },
    });
    expect(note).toMatchObject({ ok: true });
  });
});
