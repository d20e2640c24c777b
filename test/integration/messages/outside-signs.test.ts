import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outsideSigns } from '../../../core/messages/outside-signs.ts';
import { aConversation, severalCores, type TestCore, VENDOR, WHATSAPP_ACCOUNT } from '../../support/core.ts';
import { eventually } from '../../support/eventually.ts';

let core: TestCore;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await severalCores('outside-signs', 1);
  core = opened.cores[0] as TestCore;
  close = opened.close;
  await core.vendors.putAccount(WHATSAPP_ACCOUNT);
});
afterAll(() => close());

const hearing = (isDown = false) => {
  const told: object[] = [];
  const lost: unknown[] = [];
  const signs = outsideSigns({
    ...core,
    onError: (error) => void lost.push(error),
    async markRead(sign) {
      if (isDown) throw new Error('down');
      told.push(sign);
    },
  });
  return { signs, told, lost };
};

describe('a sign to somebody on WhatsApp', () => {
  const said = async (externalId: string) => {
    const [appended] = await core.receiveInbound(
      WHATSAPP_ACCOUNT,
      [
        {
          ...{ fact: 'message', account: '1', from: { phone: '+6281700000001' }, externalId, at: new Date() },
          body: { kind: 'text', content: { text: 'halo' } },
        },
      ],
      'id',
    );
    if (!appended) throw new Error('nothing stored');
    return appended.after;
  };

  it('names the last of what they said, by the number they wrote to', async () => {
    const { signs, told } = hearing();
    await said('wamid.sign.1');
    const state = await said('wamid.sign.2');

    signs.read(state);
    await eventually(() => expect(told).toHaveLength(1));
    signs.typing(state);

    await eventually(() =>
      expect(told).toEqual([
        { account: '1', externalId: 'wamid.sign.2', isTyping: false },
        { account: '1', externalId: 'wamid.sign.2', isTyping: true },
      ]),
    );
  });

  it('is lost where it cannot be given, and stops nobody', async () => {
    const { signs, lost } = hearing(true);

    signs.read(await said('wamid.sign.3'));

    await eventually(() => expect(lost).toHaveLength(1));
  });

  it('is none on the website', async () => {
    const { signs, told, lost } = hearing();
    const { conversationId } = await aConversation(core, 'ani');

    signs.read({ ...(await core.log.current(VENDOR, conversationId)), lastShopperSeq: 1 });
    signs.read(await said('wamid.sign.4'));

    await eventually(() => expect(told).toHaveLength(1));
    expect(lost).toEqual([]);
  });
});
