import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../../../core/agents/agent.ts';
import type { Direct } from '../../../core/conversations/open-direct.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import { sendReply } from '../../../core/messages/send-reply.ts';
import { anAgent } from '../../support/agents.ts';
import { aConversation, severalCores, type TestCore, VENDOR } from '../../support/core.ts';
import { anIndexer, found, foundOnAllPages, readAll } from '../../support/search.ts';

const ANI = anAgent('a-ani', { scope: 'all', capacity: 100 });
const KEMANG = anAgent('a-kemang', { scope: 'limited', branchIds: ['b-kemang'], role: 'branch_staff' });
let core: TestCore;
let close: () => Promise<void>;
let indexer: ReturnType<typeof anIndexer>;
let said = 0;
beforeAll(async () => {
  const several = await severalCores('search-find', 1);
  core = several.cores[0] as TestCore;
  close = several.close;
  indexer = anIndexer(core);
  await core.agents.put(ANI, 'x');
  await readAll(indexer);
});
afterAll(async () => {
  await indexer.end();
  await close();
});

const say = async ({ conversationId, memberId }: Direct, text: string) => {
  said += 1;
  const id = { vendorId: VENDOR, conversationId, memberId, clientId: `c-${said}`, at: new Date() };
  return sayAsShopper(core.log, { ...id, body: { kind: 'text', content: { text } } });
};
async function toBranch(talk: Direct, branchId: string): Promise<void> {
  const to = { branch: { branchId, name: branchId, area: '' } };
  await core.changes.transfer({ vendorId: VENDOR, conversationId: talk.conversationId }, ANI, to);
  await core.projection.drain();
}
const textsOf = async (agent: Agent, q: string, more: Parameters<typeof found>[3] = {}) =>
  (await found(core, agent, q, more)).rows.map(({ text }) => text);

describe('a search', () => {
  it('wants all the words, the last one perhaps begun, and shows the newest first', async () => {
    const talk = await aConversation(core, 'kata');
    for (const text of ['baterainya kembung', 'baterai habis', 'perut kembung', 'BATERAI, ya: kembung!'])
      await say(talk, text);
    await readAll(indexer);

    expect(await textsOf(ANI, 'baterai kembung')).toEqual(['BATERAI, ya: kembung!', 'baterainya kembung']);
    expect(await textsOf(ANI, 'kembung bat')).toEqual(['BATERAI, ya: kembung!', 'baterainya kembung']);
    expect(await textsOf(ANI, 'kemb')).toHaveLength(3);
    expect(await textsOf(ANI, 'kembu')).toHaveLength(3);
    expect(await textsOf(ANI, 'hab')).toEqual(['baterai habis']);
    expect(await core.search.keysBeginning(VENDOR, 'message', 'ba', 9)).toEqual(['baterai', 'baterainya']);
    expect(await textsOf(ANI, 'kemb ')).toEqual([]);
    expect(await textsOf(ANI, 'kembung pasir')).toEqual([]);
  });

  it('is narrowed by who spoke, when, and where', async () => {
    const talk = await aConversation(core, 'saring');
    const elsewhere = await aConversation(core, 'saring-lain');
    const { conversationId } = talk;
    await say(talk, 'saringan dari pembeli');
    await say(elsewhere, 'saringan di percakapan lain');
    await core.changes.take({ vendorId: VENDOR, conversationId }, ANI, null);
    const reply = { vendorId: VENDOR, conversationId, agent: ANI, clientId: 'r-1' };
    await sendReply(core.log, { ...reply, body: { kind: 'text', content: { text: 'saringan dari agen' } } });
    await core.projection.drain();
    await readAll(indexer);

    const [now, later] = [new Date(), new Date(Date.now() + 60_000)];
    expect(await textsOf(ANI, 'saringan ', { by: 'agent' })).toEqual(['saringan dari agen']);
    expect(await textsOf(ANI, 'saringan ', { conversationId: elsewhere.conversationId })).toEqual([
      'saringan di percakapan lain',
    ]);
    expect(await textsOf(ANI, 'saringan ', { to: later })).toHaveLength(3);
    expect(await textsOf(ANI, 'saringan ', { from: later })).toEqual([]);
    expect(await textsOf(ANI, 'saringan ', { to: new Date(now.getTime() - 60_000) })).toEqual([]);
    expect(await textsOf(ANI, 'saringan ', { of: { sight: null, channel: 'whatsapp' } })).toEqual([]);
  });

  it('gives 120 messages page by page, each once, while new ones come', async () => {
    const talk = await aConversation(core, 'halaman');
    const words = Array.from({ length: 120 }, (_, n) => `halaman ke ${n}`);
    for (const text of words) await say(talk, text);
    await readAll(indexer);

    const first = await found(core, ANI, 'halaman ');
    await say(talk, 'halaman yang datang kemudian');
    await readAll(indexer);
    const rest: string[] = [];
    for (let { next } = first; next !== null; ) {
      const page = await found(core, ANI, 'halaman ', { before: next });
      rest.push(...page.rows.map(({ text }) => text));
      next = page.next;
    }

    expect([...first.rows.map(({ text }) => text), ...rest].reverse()).toEqual(words);
  });

  it('of common words looks no further than it must, and says where to go on', async () => {
    const talk = await aConversation(core, 'umum');
    await say(talk, 'halo permisi kak satu');
    for (let n = 0; n < 150; n += 1) await say(talk, n % 2 === 0 ? `halo ${n}` : `permisi ${n}`);
    await readAll(indexer);

    expect((await foundOnAllPages(core, ANI, 'halo permisi ')).map(({ text }) => text)).toEqual([
      'halo permisi kak satu',
    ]);
  });

  it('marks what was looked for in what is shown', async () => {
    const talk = await aConversation(core, 'tanda');
    await say(talk, 'resi TS241365 belum dikirim');
    await readAll(indexer);

    const [row] = (await found(core, ANI, 'TS241365 kirim')).rows;

    expect(row?.spans.map(([from, to]) => row.text.slice(from, to))).toEqual(['TS241365', 'dikirim']);
    expect(row?.conversation.contact.name).toBe('Pengunjung');
  });
});

describe('an agent of one branch', () => {
  it('finds what is of the branch, on whatever page it stands, and nothing else', async () => {
    const theirs = await aConversation(core, 'cabang-sendiri');
    const others = await aConversation(core, 'cabang-lain');
    await say(theirs, 'rahasia cabang sendiri');
    for (let n = 0; n < 130; n += 1) await say(others, `rahasia cabang lain ${n}`);
    await toBranch(theirs, 'b-kemang');
    await toBranch(others, 'b-tebet');
    await readAll(indexer);

    expect((await foundOnAllPages(core, KEMANG, 'rahasia ')).map(({ text }) => text)).toEqual([
      'rahasia cabang sendiri',
    ]);
    expect(await foundOnAllPages(core, ANI, 'rahasia ')).toHaveLength(131);

    await toBranch(theirs, 'b-tebet');
    expect(await foundOnAllPages(core, KEMANG, 'rahasia ')).toEqual([]);
  });

  it('finds notes apart from what was said, and only where they may see them', async () => {
    const talk = await aConversation(core, 'catatan');
    const { conversationId } = talk;
    await say(talk, 'pelanggan galak berkata');
    const note = { vendorId: VENDOR, conversationId, agent: ANI, clientId: 'n-1' };
    await sendReply(core.log, { ...note, body: { kind: 'note', content: { text: 'hati-hati, galak' } } });
    await toBranch(talk, 'b-tebet');
    await readAll(indexer);

    expect(await textsOf(ANI, 'galak ')).toEqual(['pelanggan galak berkata']);
    expect(await textsOf(ANI, 'galak ', { kind: 'note' })).toEqual(['hati-hati, galak']);
    expect(await textsOf(KEMANG, 'galak ', { kind: 'note' })).toEqual([]);
    expect(await textsOf(ANI, 'galak ', { vendorId: 'v-other' })).toEqual([]);
  });
});
