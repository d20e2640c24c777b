import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { conversationChanges } from '../../../core/conversations/change.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import { DomainError } from '../../../core/errors.ts';
import { type AppendRequest, messageLog } from '../../../core/messages/message-log.ts';
import { sendReply } from '../../../core/messages/send-reply.ts';
import { anAgent } from '../../support/agents.ts';
import { aConversation, severalCores, type TestCore, VENDOR } from '../../support/core.ts';

let cores: TestCore[];
let close: () => Promise<void>;
let visitors = 0;
beforeAll(async () => {
  ({ cores, close } = await severalCores('guards', 2));
  for (const agentId of ['a-1', 'a-2', 'a-3']) await one().agents.put(anAgent(agentId, { capacity: 100 }), 'x');
});
afterAll(() => close());

const [one, two] = [() => cores[0] as TestCore, () => cores[1] as TestCore];
const ANI = { agentId: 'a-1', name: 'Ani' };
const BUDI = { agentId: 'a-2', name: 'Budi' };
const CITRA = { agentId: 'a-3', name: 'Citra' };
const textBody = (text: string) => ({ kind: 'text' as const, content: { text } });

/** A shopper has written by the first server, which keeps the fold in memory. */
async function aThread() {
  visitors += 1;
  const direct = await aConversation(one(), `guard-${visitors}`);
  const ref = { vendorId: VENDOR, conversationId: direct.conversationId };
  const say = (core: Pick<TestCore, 'log'>, clientId: string) =>
    sayAsShopper(core.log, { vendorId: VENDOR, ...direct, clientId, at: new Date(), body: textBody(clientId) });
  await say(one(), 'c');
  const events = async () =>
    (await one().messages.listAfter(VENDOR, ref.conversationId, 0, 50)).flatMap(({ kind, content }) =>
      kind === 'event' ? [(content as { event: string }).event] : [],
    );
  return { ref, say, events };
}
/** A take as it is appended, without the look before it. */
const takeBy = ({ agentId, name }: typeof ANI, ref: { vendorId: string; conversationId: string }): AppendRequest => ({
  ...ref,
  authorId: agentId,
  clientId: `take-${agentId}`,
  draft({ assignee }) {
    if (assignee) throw new DomainError('already_taken', { name: assignee.name });
    const author = { kind: 'agent' as const, id: agentId, name };
    return {
      author,
      body: { kind: 'event', content: { event: 'taken', agentId, name } },
      audience: 'all',
      at: new Date(),
    };
  },
});

describe('a guard', () => {
  it('says no only on what the log holds, not on what this process remembers', async () => {
    const { ref } = await aThread();
    await two().changes.take(ref, ANI, null);

    const words = { ...ref, agent: ANI, clientId: 'r', body: textBody('siap') };
    const { message } = await sendReply(one().log, words);

    expect(message.seq).toBe(3);
  });

  it('names who won, not who was about to', async () => {
    const { ref } = await aThread();
    await two().changes.take(ref, CITRA, null);

    const [ani, budi] = await Promise.allSettled([
      one().log.append(takeBy(ANI, ref)),
      one().log.append(takeBy(BUDI, ref)),
    ]);

    for (const lost of [ani, budi])
      expect(lost).toMatchObject({ status: 'rejected', reason: { code: 'already_taken', params: { name: 'Citra' } } });
  });

  it('that says no holds back nobody behind it, and their order stays', async () => {
    const { ref, say } = await aThread();
    await two().changes.take(ref, CITRA, null);

    const [, ...said] = await Promise.allSettled([
      one().log.append(takeBy(ANI, ref)),
      say(one(), 'satu'),
      one().log.append(takeBy(BUDI, ref)),
      say(one(), 'dua'),
    ]);

    expect(said.map((one) => (one.status === 'fulfilled' ? one.value.message.seq : one.reason.code))).toEqual([
      3,
      'already_taken',
      4,
    ]);
  });

  it('lets exactly one of many take it, over and over on two servers', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { ref, events } = await aThread();
      const takes = [ANI, BUDI, CITRA].flatMap((agent) =>
        [one(), two()].map((core) => core.changes.take(ref, agent, null)),
      );

      const results = await Promise.allSettled(takes);

      const winners = new Set(results.flatMap((one) => (one.status === 'fulfilled' ? [one.value.assignee?.name] : [])));
      const [winner] = winners;
      expect(winners.size).toBe(1);
      for (const lost of results.filter((one) => one.status === 'rejected'))
        expect(lost.reason).toMatchObject({ code: 'already_taken', params: { name: winner } });
      expect(await events()).toEqual(['taken']);
    }
    const open = await Promise.all(
      ['a-1', 'a-2', 'a-3'].map(async (id) => (await one().agents.byId(VENDOR, id))?.open ?? 0),
    );
    for (const core of cores) await core.projection.drain();
    const counts = await one().conversations.held();
    const held = ['a-1', 'a-2', 'a-3'].map((id) => counts.find(({ agentId }) => agentId === id)?.held ?? 0);
    expect(open).toEqual(held);
  });
});

describe('the word that a shopper has opened it again', () => {
  it('opens nothing where an agent has resolved it meanwhile', async () => {
    const { ref, say, events } = await aThread();
    const { messages, conversations, agents } = one();
    const loadState = async (vendorId: string, conversationId: string) => {
      const record = await conversations.byId(vendorId, conversationId);
      if (!record) throw new DomainError('conversation_not_found');
      return record.state;
    };
    /** A server whose word comes late. */
    const log = messageLog({ messages, loadState, onAppended: () => {}, onUnknown: () => {} });
    const changes = conversationChanges({ log, agents });
    await changes.resolve(ref, ANI);
    const { after } = await say({ log }, 'lagi');
    await changes.resolve(ref, ANI);

    await expect(changes.announceReopened(ref, after.episode)).rejects.toMatchObject({ code: 'bad_transition' });

    expect((await log.current(VENDOR, ref.conversationId)).status).toBe('resolved');
    expect(await events()).toEqual(['resolved', 'resolved']);
  });
});

describe('a reply written in sight of some of the thread', () => {
  const reply = (core: TestCore, ref: { vendorId: string; conversationId: string }, seenSeq: number, clientId = 'r') =>
    sendReply(core.log, { ...ref, agent: ANI, clientId, body: textBody(clientId), seenSeq });

  it('is refused where a colleague has answered since, by name, until it is sent in sight of that', async () => {
    const { ref } = await aThread();
    await two().changes.take(ref, BUDI, null);
    const { message } = await sendReply(two().log, { ...ref, agent: BUDI, clientId: 'b', body: textBody('b') });
    await one().changes.take(ref, ANI, BUDI.agentId);

    const early = reply(one(), ref, 1);
    await expect(early).rejects.toMatchObject({
      code: 'answered_meanwhile',
      params: { name: 'Budi', seq: message.seq },
    });

    await reply(one(), ref, message.seq, 'r-2');
    // Our own words are no reason to stop.
    await reply(one(), ref, 1, 'r-3');
  });

  it('is stopped by whichever answer was stored before it, on any server, a hundred times over', async () => {
    for (let round = 0; round < 100; round += 1) {
      const { ref } = await aThread();
      await one().changes.take(ref, ANI, null);
      const seen = (await one().log.current(VENDOR, ref.conversationId)).stateSeq;
      const assistant = two().log.append({
        ...ref,
        authorId: 'assistant',
        clientId: 'answer',
        draft: () => ({
          author: { kind: 'assistant', id: 'assistant', name: 'Asisten' },
          body: textBody('answer'),
          audience: 'all',
          at: new Date(),
        }),
      });

      const [answer, said] = await Promise.allSettled([assistant, reply(one(), ref, seen)]);

      if (answer.status !== 'fulfilled') throw answer.reason;
      if (said.status === 'rejected') expect(said.reason).toMatchObject({ code: 'answered_meanwhile' });
      else expect(said.value.message.seq).toBeLessThan(answer.value.message.seq);
      await one().changes.resolve(ref, ANI); // gives the place back
    }
  });
});
