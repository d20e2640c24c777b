import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, AssistEngine, Turn } from '../../../core/assist/engine.ts';
import { assembleCatalogue, type Catalogue } from '../../../core/catalogue.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import { bodyOf } from '../../../core/messages/message.ts';
import { assist } from '../../../workers/assist.worker.ts';
import { aConversation, severalCores, type TestCore, VENDOR } from '../../support/core.ts';

let core: TestCore;
let catalogue: Catalogue;
let close: () => Promise<void>;
let families = 0;
beforeAll(async () => {
  const opened = await severalCores('assist-several', 1);
  core = opened.cores[0] as TestCore;
  catalogue = assembleCatalogue(core.connection);
  close = opened.close;
});
afterAll(() => close());

/** Says back what it was told, and remembers who said it. */
function echo(more: (turn: Turn) => Partial<Answer> = () => ({})): AssistEngine & { turns: Turn[] } {
  const turns: Turn[] = [];
  return {
    turns,
    async answer(turn) {
      turns.push(turn);
      const heard = turn.messages.map(({ body }) => (body.kind === 'text' ? body.content.text : body.kind)).join(' + ');
      return {
        replies: [{ kind: 'text', content: { text: `re: ${heard}` } }],
        dialogue: { contactId: turn.contact.contactId },
        locale: 'id',
        ...more(turn),
      };
    },
  };
}

/** A mother and her daughter in one conversation. */
async function aFamily({ isAlone = false } = {}) {
  families += 1;
  const mother = await aConversation(core, `several-${families}`);
  const { conversationId, contactId } = mother;
  const ref = { vendorId: VENDOR, conversationId };
  await core.people.rename(ref, mother.memberId, 'Sari');
  const { token } = await core.inviting.make(ref, 'Sari', { sees: 'all', uses: 1, hours: 1 });
  const daughters = await core.contacts.ensureContact({
    ...{ contactId: `ct_dewi-${families}`, vendorId: VENDOR, name: 'Dewi', phone: null },
    ...{ isPhoneVerified: false, locale: 'id', customerId: null },
  });
  const identityId = `v_dewi-${families}`;
  const join = () => core.people.join(VENDOR, token, { identityId, contactId: daughters.contactId, name: 'Dewi' });
  const memberId = isAlone ? '' : (await join()).memberId;
  const count = { said: 0 };
  const says = (who: string) => (text: string, to?: string) => {
    count.said += 1;
    return sayAsShopper(core.log, {
      ...{ ...ref, memberId: who, clientId: `c-${count.said}`, at: new Date(), ...(to ? { to } : {}) },
      body: { kind: 'text', content: { text } },
    });
  };
  const run = (engine: AssistEngine) =>
    assist({
      ...catalogue,
      ...core,
      engine,
      clock: { now: () => new Date() },
      onError: (e) => void core.errors.push(e),
    })({
      ...{ kind: 'assist', ...ref },
    });
  const answers = async () =>
    (await core.messages.listAfter(VENDOR, conversationId, 0, 100)).flatMap((message) => {
      const body = bodyOf(message);
      return message.author.kind === 'assistant' && body.kind === 'text' ? [[body.content.text, message.audience]] : [];
    });
  return {
    ...{ ref, run, answers, join, contactId, daughters: daughters.contactId },
    mother: { memberId: mother.memberId, says: says(mother.memberId) },
    daughter: { memberId, says: says(memberId) },
  };
}

describe('the assistant among several people', () => {
  it('answers each who asked, by name, with the rights and the memory of that one', async () => {
    const family = await aFamily();
    await family.mother.says('ada kulkas?');
    await family.daughter.says('ada kipas?');
    await family.mother.says('dua pintu');
    const engine = echo();

    await family.run(engine);
    await family.daughter.says('yang putih');
    await family.run(engine);

    expect(await family.answers()).toEqual([
      ['Untuk Sari: re: ada kulkas? + dua pintu', 'all'],
      ['Untuk Dewi: re: ada kipas?', 'all'],
      ['Untuk Dewi: re: yang putih', 'all'],
    ]);
    expect(engine.turns.map(({ contact, dialogue }) => [contact.contactId, dialogue])).toEqual([
      [family.contactId, null],
      [family.daughters, null],
      [family.daughters, { contactId: family.daughters }],
    ]);
  });

  it('takes a yes for one only of whoever it spoke to last', async () => {
    const family = await aFamily();
    const engine = echo();
    const turn = async (who: 'mother' | 'daughter', text: string) => {
      await family[who].says(text);
      await family.run(engine);
      return engine.turns.at(-1)?.isAnswer;
    };

    await turn('mother', 'simpankan dua');
    await turn('daughter', 'ada kipas?');

    expect(await turn('mother', 'ya')).toBe(false);
    expect(await turn('mother', 'ya, simpan')).toBe(true);
    expect(await turn('daughter', 'ya')).toBe(false);
  });

  it('says what is of somebody’s order to them alone', async () => {
    const family = await aFamily();
    await family.daughter.says('TS241365 1234');

    await family.run(echo(() => ({ customerId: 'cu-1' })));

    expect(await family.answers()).toEqual([['re: TS241365 1234', [family.daughter.memberId, 'staff']]]);
    expect((await core.contacts.byId(VENDOR, family.daughters))?.customerId).toBe('cu-1');
    expect((await core.contacts.byId(VENDOR, family.contactId))?.customerId).toBeNull();
  });

  it('says what is of somebody’s own records to them alone, whatever it looks like', async () => {
    const family = await aFamily();
    await family.mother.says('pesanan saya mana?');
    await family.daughter.says('ada kipas?');
    const ofMother = ({ contact }: Turn) => contact.contactId === family.contactId;

    const branch = { branchId: 'b-1', name: 'b-1', area: 'Jakarta', reason: { code: 'order_branch' as const } };

    await family.run(echo((turn) => (ofMother(turn) ? { isTheirs: true, branch } : {})));

    expect(await family.answers()).toEqual([
      ['re: pesanan saya mana?', [family.mother.memberId, 'staff']],
      ['Untuk Dewi: re: ada kipas?', 'all'],
    ]);
    const log = await core.messages.listAfter(VENDOR, family.ref.conversationId, 0, 100);
    const chosen = log.find(({ content }) => 'event' in content && content.event === 'branch_chosen');
    expect(chosen?.audience).toEqual([family.mother.memberId, 'staff']);
  });

  it('answers what somebody asks before all and what they ask aside apart, as one talk', async () => {
    const family = await aFamily();
    await family.mother.says('ada hadiah untuk Dewi?', 'staff');
    await family.mother.says('ada kulkas?');
    const engine = echo();

    await family.run(engine);

    expect(await family.answers()).toEqual([
      ['re: ada hadiah untuk Dewi?', [family.mother.memberId, 'staff']],
      ['Untuk Sari: re: ada kulkas?', 'all'],
    ]);
    expect(engine.turns.map(({ dialogue }) => dialogue)).toEqual([null, { contactId: family.contactId }]);
  });

  it('thinks again where somebody comes in while it thinks', async () => {
    const family = await aFamily({ isAlone: true });
    await family.mother.says('pesanan saya mana?');
    const thinks = echo(() => ({ isTheirs: true }));
    const interrupted: AssistEngine = {
      async answer(turn) {
        if (thinks.turns.length === 0) await family.join();
        return thinks.answer(turn);
      },
    };

    await family.run(interrupted);

    expect(thinks.turns).toHaveLength(2);
    expect(await family.answers()).toEqual([['re: pesanan saya mana?', [family.mother.memberId, 'staff']]]);
  });

  it('answers aside what was asked aside, and never hears what is between two', async () => {
    const family = await aFamily();
    await family.mother.says('jangan bilang siapa-siapa', family.daughter.memberId);
    await family.mother.says('ada hadiah untuk Dewi?', 'staff');

    await family.run(echo());

    expect(await family.answers()).toEqual([['re: ada hadiah untuk Dewi?', [family.mother.memberId, 'staff']]]);
  });

  it('moves the conversation to no branch of a guest, once it has one', async () => {
    const family = await aFamily();
    const at = (branchId: string) => ({
      branch: { branchId, name: branchId, area: 'Jakarta', reason: { code: 'shopper_chose' as const } },
    });
    await family.mother.says('di Kemang');
    await family.run(echo(() => at('b-1')));
    await family.daughter.says('di Tebet');

    await family.run(echo(() => at('b-2')));

    expect((await core.log.current(VENDOR, family.ref.conversationId)).branch?.branchId).toBe('b-1');
  });

  it('gives all of them to people where one is given', async () => {
    const family = await aFamily();
    await family.mother.says('mau bicara dengan petugas');
    await family.daughter.says('ada kipas?');

    await family.run(echo(() => ({ handover: { reason: 'asked', peopleFrom: null } })));

    expect(await family.answers()).toEqual([['Untuk Sari: re: mau bicara dengan petugas', 'all']]);
    expect((await core.log.current(VENDOR, family.ref.conversationId)).status).toBe('waiting');
  });
});
