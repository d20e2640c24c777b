import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InboundFact, OutsideSender } from '../../../channels/channel.ts';
import type { Appended } from '../../../core/messages/message-log.ts';
import { severalCores, type TestCore, VENDOR, WHATSAPP_ACCOUNT } from '../../support/core.ts';

let cores: TestCore[];
let close: () => Promise<void>;
let said = 0;
beforeAll(async () => {
  ({ cores, close } = await severalCores('number-changes-hands', 2));
});
afterAll(() => close());

async function hear(core: TestCore, from: OutsideSender): Promise<Appended> {
  said += 1;
  const fact: InboundFact = {
    ...{ fact: 'message', account: '1', from, externalId: `wamid.hands.${said}`, at: new Date() },
    body: { kind: 'text', content: { text: 'halo' } },
  };
  const [appended] = await core.receiveInbound(WHATSAPP_ACCOUNT, [fact], 'id');
  if (!appended) throw new Error('nothing stored');
  return appended;
}
const contactOf = async (core: TestCore, { after }: Appended) => {
  const contact = await core.contacts.byId(VENDOR, after.contactId);
  if (!contact) throw new Error('no contact');
  return contact;
};
const addressesOf = (core: TestCore, { message }: Appended) => core.contacts.addressesOf(VENDOR, message.author.id);

describe('a number that has gone to somebody else', () => {
  it('brings its new holder a thread of their own, and none of what the old one ordered', async () => {
    const [core] = cores as [TestCore];
    const phone = '+6281500000001';
    const rina = await hear(core, { phone, channelUserId: 'ID.rina', name: 'Rina' });

    const budi = await hear(core, { phone, channelUserId: 'ID.budi', name: 'Budi' });

    expect(budi.message.conversationId).not.toBe(rina.message.conversationId);
    expect(await contactOf(core, budi)).toMatchObject({ name: 'Budi', isPhoneVerified: false });
    expect(await contactOf(core, rina)).toMatchObject({ name: 'Rina', isPhoneVerified: false });
  });

  it('reaches its new holder from then on, and the old one by their own id alone', async () => {
    const [core] = cores as [TestCore];
    const phone = '+6281500000002';
    const rina = await hear(core, { phone, channelUserId: 'ID.rina2' });

    const budi = await hear(core, { phone, channelUserId: 'ID.budi2' });
    const late = await hear(core, { phone, channelUserId: 'ID.rina2' });
    const byPhone = await hear(core, { phone });

    expect(await addressesOf(core, rina)).toEqual({ channelUserId: 'ID.rina2' });
    expect(await addressesOf(core, budi)).toEqual({ phone, channelUserId: 'ID.budi2' });
    expect(late.message.conversationId).toBe(rina.message.conversationId);
    expect(byPhone.message.conversationId).toBe(budi.message.conversationId);
  });

  it('is one thread, though its new holder’s first words come to two servers at once', async () => {
    const [one, two] = cores as [TestCore, TestCore];
    const phone = '+6281500000003';
    const rina = await hear(one, { phone, channelUserId: 'ID.rina3' });

    const heard = await Promise.all(
      [one, two, one, two].map((core) => hear(core, { phone, channelUserId: 'ID.budi3' })),
    );

    expect(new Set(heard.map(({ message }) => message.conversationId)).size).toBe(1);
    expect(heard[0]?.message.conversationId).not.toBe(rina.message.conversationId);
    expect(await two.contacts.findIdentity(VENDOR, { kind: 'phone', value: phone })).toMatchObject({
      identityId: heard[0]?.message.author.id,
    });
  });

  it('is still one person where the number was all that was known of them', async () => {
    const [core] = cores as [TestCore];
    const phone = '+6281500000004';
    const before = await hear(core, { phone });

    const after = await hear(core, { phone, channelUserId: 'ID.rina4' });

    expect(after.message.conversationId).toBe(before.message.conversationId);
    expect(await contactOf(core, after)).toMatchObject({ isPhoneVerified: true });
  });
});
