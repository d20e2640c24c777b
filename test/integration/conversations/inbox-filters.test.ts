import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { matches, orderOf } from '../../../agent-inbox/list/matches.ts';
import type { ConversationView } from '../../../contract/conversations.ts';
import { type InboxFilter, inboxFilter } from '../../../contract/inbox.ts';
import type { Agent } from '../../../core/agents/agent.ts';
import type { ConversationState } from '../../../core/conversations/state.ts';
import { toConversationView } from '../../../core/conversations/view.ts';
import { inboxLists } from '../../../server/inbox-lists.ts';
import { anAgent } from '../../support/agents.ts';
import { aConversation, severalCores, type TestCore, VENDOR } from '../../support/core.ts';

const ANI = anAgent('ani');
const NOW = Date.now();
const ago = (minutes: number) => new Date(NOW - minutes * 60_000);
const branch = (branchId: string) => ({
  branchId,
  name: branchId,
  area: branchId,
  reason: { code: 'agent_chose' as const },
});
const held = (agentId: string) => ({ agentId, name: agentId });

/** What each conversation is, as its log would have made it. */
const STATES: Record<string, Partial<ConversationState>> = {
  fresh: { status: 'waiting', waitingSince: ago(2), lastAt: ago(2), shopperTotal: 1, lastShopperSeq: 1 },
  kemang: { status: 'waiting', waitingSince: ago(40), branch: branch('b-1'), priority: 2, lastAt: ago(3) },
  tebet: { status: 'assigned', assignee: held('ani'), branch: branch('b-2'), groupId: 'g-1', lastAt: ago(4) },
  budis: { status: 'assigned', assignee: held('budi'), branch: branch('b-1'), lastAt: ago(5), waitingSince: ago(9) },
  asleep: { status: 'snoozed', assignee: held('ani'), snoozedUntil: ago(-60), lastAt: ago(6), priority: -1 },
  robots: { status: 'assistant', lastAt: ago(7), channel: 'whatsapp', groupId: 'g-1' },
  done: { status: 'resolved', lastAt: ago(1), branch: branch('b-2') },
};
const TAGS: Record<string, string[]> = { kemang: ['retur', 'garansi'], robots: ['retur'], done: ['retur'] };

let core: TestCore;
let lists: ReturnType<typeof inboxLists>;
let close: () => Promise<void>;
const all = new Map<string, ConversationView>();
const names = new Map<string, string>();
beforeAll(async () => {
  const made = await severalCores('inbox-filters', 1);
  core = made.cores[0] as TestCore;
  close = made.close;
  lists = inboxLists(core);
  for (const [name, but] of Object.entries(STATES)) {
    const { conversationId } = await aConversation(core, name);
    names.set(conversationId, name);
    const record = await core.conversations.byId(VENDOR, conversationId);
    if (!record) throw new Error('it was just made');
    const [projected] = await core.conversations.project(VENDOR, [{ state: { ...record.state, stateSeq: 1, ...but } }]);
    const tags = TAGS[name];
    const marked = tags && (await core.conversations.setMarks(VENDOR, conversationId, { ...record, tags }));
    const now = marked || projected;
    if (now) all.set(conversationId, toConversationView(now));
  }
});
afterAll(() => close());

const named = (ids: string[]) => ids.map((id) => names.get(id) ?? id);
async function listed(agent: Agent, filter: InboxFilter, limit = 50): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await lists.page(agent, { filter, limit, ...(cursor ? { cursor } : {}) });
    ids.push(...page.conversations.map(({ conversationId }) => conversationId));
    cursor = page.nextCursor;
  } while (cursor);
  return named(ids);
}
/** As an inbox that has them all would show it. */
function shown(agent: Agent, filter: InboxFilter): string[] {
  const its = [...all.values()].filter((one) => matches(one, filter, { agentId: agent.agentId, nowMs: NOW }));
  // Words were said in none of these: the rows' own time is what the store sorts by.
  const lastAt = (one: ConversationView) => STATES[names.get(one.conversationId) ?? '']?.lastAt?.getTime() ?? 0;
  const isByWait = filter.sort === 'longest_wait' || filter.waitsOverMin !== undefined;
  return named(its.sort(isByWait ? orderOf(filter) : (a, b) => lastAt(b) - lastAt(a)).map((one) => one.conversationId));
}

const FILTERS: Array<[string[], object]> = [
  [['fresh', 'kemang', 'tebet', 'budis', 'asleep', 'robots'], {}],
  [['done', 'fresh', 'kemang', 'tebet', 'budis', 'asleep', 'robots'], { status: 'any' }],
  [['tebet', 'asleep'], { view: 'mine' }],
  [['fresh', 'kemang', 'robots'], { view: 'unassigned' }],
  [['done'], { status: 'resolved' }],
  [['kemang', 'budis'], { branchId: 'b-1' }],
  [['kemang', 'tebet', 'budis'], { branchIds: ['b-1', 'b-2'] }],
  [['tebet'], { branchIds: ['b-1', 'b-2'], branchId: 'b-2' }],
  [[], { branchIds: ['b-1'], branchId: 'b-2' }],
  [['robots'], { channel: 'whatsapp' }],
  [['tebet', 'robots'], { groupId: 'g-1' }],
  [['kemang', 'robots'], { tag: 'retur' }],
  [['done', 'kemang', 'robots'], { tag: 'retur', status: 'any' }],
  [['kemang'], { priority: 'urgent' }],
  [['asleep'], { priority: 'low' }],
  [['fresh'], { isUnread: true }],
  [['kemang', 'budis', 'fresh'], { sort: 'longest_wait' }],
  [['kemang', 'budis'], { waitsOverMin: 5 }],
  [['kemang'], { waitsOverMin: 5, view: 'unassigned' }],
  [['tebet', 'budis', 'asleep'], { anyOf: [{ status: 'assigned' }, { view: 'mine' }] }],
  [['kemang', 'tebet', 'robots'], { anyOf: [{ tag: 'retur' }, { groupId: 'g-1' }, { priority: 'urgent' }] }],
  [['kemang', 'budis'], { sort: 'longest_wait', anyOf: [{ branchIds: ['b-1'] }, { view: 'mine' }] }],
  [['kemang'], { branchIds: ['b-1'], anyOf: [{ status: 'waiting' }, { status: 'snoozed' }] }],
];

describe.each(FILTERS)('the list of %j', (expected, asked) => {
  const filter = inboxFilter.parse(asked);

  it('is what the filter %j says, on the server and in a page that follows the changes', async () => {
    expect(await listed(ANI, filter)).toEqual(expected);
    expect(shown(ANI, filter)).toEqual(expected);
  });

  it('is the same page by page', async () => {
    expect(await listed(ANI, filter, 1)).toEqual(expected);
    expect(await listed(ANI, filter, 2)).toEqual(expected);
  });

  it('counts what it holds', async () => {
    expect(await lists.counts(ANI, [filter])).toEqual([expected.length]);
  });

  it('holds of a limited agent only what they may see, and counts no other', async () => {
    const limited = anAgent('tia', { scope: 'limited', role: 'branch_staff', branchIds: ['b-2'] });
    const theirs = ['tebet', 'done'];
    const own = shown(limited, filter).filter((name) => theirs.includes(name));

    expect(await listed(limited, filter)).toEqual(own);
    expect(await lists.counts(limited, [filter])).toEqual([own.length]);
  });
});

describe('a cursor', () => {
  it('is refused in a list of another order', async () => {
    const byWait = inboxFilter.parse({ sort: 'longest_wait' });
    const { nextCursor } = await lists.page(ANI, { filter: byWait, limit: 1 });

    await expect(
      lists.page(ANI, { filter: inboxFilter.parse({}), limit: 1, cursor: nextCursor ?? '' }),
    ).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('the tags to choose from', () => {
  it('are those of open conversations, the most used first', async () => {
    expect(await lists.tags(ANI)).toEqual([
      { tag: 'retur', count: 2 },
      { tag: 'garansi', count: 1 },
    ]);
  });

  it('are none of conversations the agent may not see', async () => {
    expect(await lists.tags(anAgent('tia', { scope: 'limited', role: 'branch_staff', branchIds: ['b-2'] }))).toEqual(
      [],
    );
  });
});

describe('a list of who waits long', () => {
  it('has no other order', () => {
    expect(inboxFilter.safeParse({ waitsOverMin: 5, sort: 'newest' }).success).toBe(false);
  });
});

describe('what is projected', () => {
  it('takes the place of what was there, whole, whatever signs its words hold', async () => {
    const { conversationId } = await aConversation(core, 'projected');
    const record = await core.conversations.byId(VENDOR, conversationId);
    if (!record) throw new Error('it was just made');
    const first = { ...record.state, stateSeq: 1, dialogue: { asked: 'stock', about: 'sku-1' } };
    await core.conversations.project(VENDOR, [{ state: first }]);

    await core.conversations.project(VENDOR, [{ state: { ...first, stateSeq: 2, dialogue: { asked: '$price' } } }]);

    const now = await core.conversations.byId(VENDOR, conversationId);
    expect(now?.state).toMatchObject({ stateSeq: 2, dialogue: { asked: '$price' } });
    expect(now?.state.dialogue).toEqual({ asked: '$price' });
  });
});
