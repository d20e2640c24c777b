import { describe, expect, it } from '@jest/globals';
import type { InboundFact } from '../../../../channels/channel.ts';
import { decode } from '../../../../channels/whatsapp/decode.ts';
import { aBody, aChange, aMessage, bodyWith, CUSTOMER, PHONE_NUMBER_ID, statusBody } from './webhook-body.ts';

const messagesOf = (body: unknown) => decode(body).filter((fact): fact is InboundFact => fact.fact === 'message');
const bodiesOf = (body: unknown) => messagesOf(body).map((fact) => fact.body);
const ofType = (type: string, part: unknown) => bodiesOf(bodyWith(aMessage({ type, [type]: part })))[0];

describe('a text from a customer', () => {
  it('becomes a message with who sent it, when, and to which number', () => {
    expect(decode(bodyWith(aMessage({ context: { id: 'wamid.before' } })))).toEqual([
      {
        fact: 'message',
        account: PHONE_NUMBER_ID,
        from: { channelUserId: CUSTOMER.user_id, phone: '+6281200010000', name: 'Michelle' },
        externalId: 'wamid.A',
        at: new Date(1_795_500_000_000),
        body: { kind: 'text', content: { text: 'halo' } },
        replyToExternalId: 'wamid.before',
      },
    ]);
  });

  it('is cut to what one message may hold, without breaking an emoji', () => {
    const [body] = bodiesOf(bodyWith(aMessage({ text: { body: `${'a'.repeat(4095)}👍🏽 and more` } })));

    expect(body).toEqual({ kind: 'text', content: { text: 'a'.repeat(4095) } });
  });

  it('loses NUL and lone surrogates', () => {
    const [body] = bodiesOf(bodyWith(aMessage({ text: { body: ' a\u0000b\ud83d ' } })));

    expect(body).toEqual({ kind: 'text', content: { text: 'ab\ufffd' } });
  });

  it('that is empty after that is unsupported, not an empty text', () => {
    expect(bodiesOf(bodyWith(aMessage({ text: { body: ' \u0000 ' } })))).toEqual([
      { kind: 'unsupported', content: { of: 'text' } },
    ]);
  });
});

describe('a customer without a number', () => {
  it('is known by the business-scoped id alone', () => {
    const { from: _from, ...message } = aMessage() as { from: string };
    const contact = { user_id: CUSTOMER.user_id, profile: { name: 'Dewi', username: 'dewi' } };

    const [fact] = messagesOf(aBody(aChange({ contacts: [contact], messages: [message] })));

    expect(fact?.from).toEqual({ channelUserId: CUSTOMER.user_id, name: 'Dewi' });
  });

  it('and without an id is nobody we could answer', () => {
    const { from: _from, from_user_id: _id, ...message } = aMessage() as { from: string; from_user_id: string };

    expect(decode(aBody(aChange({ messages: [message] })))).toEqual([]);
  });

  it('is not mixed up with the other sender of the same body', () => {
    const other = { wa_id: '6281200010037', user_id: 'ID.2', profile: { name: 'Hendra' } };
    const messages = [aMessage(), aMessage({ id: 'wamid.B', from: other.wa_id, from_user_id: 'ID.2' })];

    const facts = messagesOf(aBody(aChange({ contacts: [other, CUSTOMER], messages })));

    expect(facts.map(({ from }) => from.name)).toEqual(['Michelle', 'Hendra']);
  });
});

describe('what a customer taps or sends', () => {
  it('is a choice by our id, from a button, a list or a template', () => {
    const choice = { kind: 'choice', content: { id: 'sku-1', title: 'Goreng' } };
    const reply = { id: 'sku-1', title: 'Goreng', description: 'pedas' };

    expect(ofType('interactive', { type: 'button_reply', button_reply: reply })).toEqual(choice);
    expect(ofType('interactive', { type: 'list_reply', list_reply: reply })).toEqual(choice);
    expect(ofType('button', { payload: 'sku-1', text: 'Goreng' })).toEqual(choice);
  });

  it('is a place, from a location', () => {
    const part = { latitude: -6.26, longitude: 106.81, name: 'Kemang', url: 'https://example.com' };

    expect(ofType('location', part)).toEqual({
      kind: 'location',
      content: { lat: -6.26, lon: 106.81, name: 'Kemang' },
    });
  });

  it('is a file to be fetched, with a name it can be saved under', () => {
    const media = (as: string, name: string, more: object) => ({ kind: 'media', as, mediaId: '1', name, ...more });

    expect(ofType('image', { id: '1', mime_type: 'image/jpeg', caption: 'yang ini' })).toEqual(
      media('image', 'foto.jpeg', { type: 'image/jpeg', caption: 'yang ini' }),
    );
    expect(ofType('document', { id: '1', mime_type: 'application/pdf', filename: '../no/ta.pdf' })).toEqual(
      media('file', '.._no_ta.pdf', { type: 'application/pdf' }),
    );
    expect(ofType('audio', { id: '1', mime_type: 'audio/ogg; codecs=opus', voice: true })).toEqual(
      media('voice', 'suara.ogg', { type: 'audio/ogg; codecs=opus' }),
    );
    expect(ofType('sticker', { id: '1' })).toEqual(media('image', 'stiker', { type: '' }));
  });

  it('is unsupported with its words kept, from what we cannot show', () => {
    const unsupported = (of: string, caption?: string) => ({
      kind: 'unsupported',
      content: caption ? { of, caption } : { of },
    });

    expect(ofType('image', { caption: 'tanpa id' })).toEqual(unsupported('image', 'tanpa id'));
    expect(ofType('audio', { voice: true })).toEqual(unsupported('voice'));
    expect(ofType('order', { catalog_id: '1', text: 'dua ya' })).toEqual(unsupported('order', 'dua ya'));
    expect(ofType('edit', { original_message_id: 'x' })).toEqual(unsupported('edit'));
    expect(ofType('hologram', 7)).toEqual(unsupported('hologram'));
    expect(ofType('constructor', {})).toEqual(unsupported('constructor'));
  });

  it('is unsupported where its part is missing or malformed', () => {
    expect(ofType('text', undefined)).toEqual({ kind: 'unsupported', content: { of: 'text' } });
    expect(ofType('location', { latitude: '-6', longitude: 106 })).toEqual({
      kind: 'unsupported',
      content: { of: 'location' },
    });
    expect(ofType('interactive', { type: 'nfm_reply' })).toEqual({
      kind: 'unsupported',
      content: { of: 'interactive' },
    });
  });

  it('is who they are, from an address book', () => {
    const entry = { name: { formatted_name: 'Budi' }, phones: [{ phone: '+62 812 1', wa_id: '628121' }, {}] };

    expect(ofType('contacts', [entry, 7])).toEqual({
      kind: 'contact',
      content: {
        people: [
          { name: 'Budi', phones: ['+62 812 1'] },
          { name: '', phones: [] },
        ],
      },
    });
  });

  it('is a basket by our SKUs, from the catalogue; what cannot be read of it is left out', () => {
    const items = [
      { product_retailer_id: 'GR-1', quantity: 2, item_price: 3200, currency: 'IDR' },
      { product_retailer_id: 'GR-2', quantity: '1', item_price: 1.5, currency: 'USD' },
      { quantity: 1 },
    ];

    expect(ofType('order', { catalog_id: '1', text: 'antar ya', product_items: items })).toEqual({
      kind: 'basket',
      content: {
        items: [
          { sku: 'GR-1', quantity: 2, price: 3200 },
          { sku: 'GR-2', quantity: 1 },
        ],
        text: 'antar ya',
      },
    });
  });

  it('is what was filled in, from a form', () => {
    const form = { name: 'flow', body: 'Sent', response_json: '{"flow_token":"x","tanggal":"2026-12-01"}' };

    expect(ofType('interactive', { type: 'nfm_reply', nfm_reply: form })).toEqual({
      kind: 'unsupported',
      content: { of: 'form', caption: 'Sent\ntanggal: 2026-12-01' },
    });
  });

  it('is nothing to be answered, from a notice nobody has written about', () => {
    expect(ofType('system', { body: 'x', type: 'something_new' })).toBeUndefined();
  });
});

describe('what changes an earlier message', () => {
  const factOf = (type: string, part: unknown) => decode(bodyWith(aMessage({ id: 'wamid.C', type, [type]: part })))[0];
  const change = (how: object) => ({
    fact: 'change',
    externalId: 'wamid.C',
    target: 'wamid.X',
    isOurs: false,
    change: how,
  });

  it('names the message and what becomes of it', () => {
    const edit = { original_message_id: 'wamid.X', message: { type: 'text', text: { body: 'maksudnya tiga' } } };

    expect(factOf('edit', edit)).toMatchObject(change({ event: 'edited', text: 'maksudnya tiga' }));
    expect(factOf('revoke', { original_message_id: 'wamid.X' })).toMatchObject(change({ event: 'revoked' }));
    expect(factOf('reaction', { message_id: 'wamid.X', emoji: '👍' })).toMatchObject(
      change({ event: 'reacted', emoji: '👍' }),
    );
  });

  it('takes a reaction away where the emoji is missing or empty', () => {
    expect(factOf('reaction', { message_id: 'wamid.X' })).toMatchObject(change({ event: 'reacted', emoji: null }));
    expect(factOf('reaction', { message_id: 'wamid.X', emoji: '' })).toMatchObject(
      change({ event: 'reacted', emoji: null }),
    );
  });

  it('is passed over where it cannot be read', () => {
    expect(factOf('reaction', { message_id: 'wamid.X', emoji: 'a b <script>' })).toBeUndefined();
    expect(factOf('reaction', 7)).toBeUndefined();
    expect(factOf('revoke', {})).toBeUndefined();
  });
});

describe('news of who writes', () => {
  it.each([
    ['user_changed_number', 'number_changed'],
    ['customer_identity_changed', 'device_changed'],
  ])('%s means that nobody vouches for them any more', (type, why) => {
    const system = { body: 'x', type, wa_id: '6281299990000' };

    expect(decode(bodyWith(aMessage({ type: 'system', system })))).toMatchObject([{ fact: 'doubt', why }]);
  });
});

describe('what staff do on the phone app', () => {
  const echoed = (fields: object) =>
    decode(
      aBody(
        aChange(
          { message_echoes: [aMessage({ from: '6221555', from_user_id: undefined, to: CUSTOMER.wa_id, ...fields })] },
          'smb_message_echoes',
        ),
      ),
    );

  it('is the vendor’s own, to whom it was said', () => {
    expect(echoed({ text: { body: 'siap kak' } })).toMatchObject([
      { fact: 'echo', to: { phone: `+${CUSTOMER.wa_id}` }, body: { kind: 'text', content: { text: 'siap kak' } } },
    ]);
  });

  it('may change an earlier message as well', () => {
    expect(echoed({ type: 'revoke', revoke: { original_message_id: 'wamid.X' } })).toMatchObject([
      { fact: 'change', isOurs: true, person: { phone: `+${CUSTOMER.wa_id}` }, change: { event: 'revoked' } },
    ]);
  });
});

describe('a body with much in it', () => {
  it('gives every message by its time, and those of one second as they were given', () => {
    const first = aChange({ messages: [aMessage({ id: 'c', timestamp: '1795500002' }), aMessage({ id: 'b' })] });
    const second = aChange({ messages: [aMessage({ id: 'a' })] });

    expect(messagesOf(aBody(first, second)).map(({ externalId }) => externalId)).toEqual(['b', 'a', 'c']);
  });

  it('gives what came to another number with that number', () => {
    const other = { field: 'messages', value: { metadata: { phone_number_id: '2' }, messages: [aMessage()] } };

    expect(decode(aBody(other)).map(({ account }) => account)).toEqual(['2']);
  });

  it('loses no message to one beside it that cannot be read', () => {
    const body = bodyWith({ type: 'text' }, aMessage({ timestamp: 'yesterday' }), { id: 7 });

    expect(messagesOf(body)).toHaveLength(1);
  });

  it('gives nothing for fields that are not people speaking', () => {
    const echoToNobody = aChange({ message_echoes: [aMessage()] }, 'smb_message_echoes');

    expect(decode(aBody(echoToNobody, aChange({}, 'account_update')))).toEqual([]);
  });

  it.each([
    null,
    undefined,
    7,
    'x',
    [],
    {},
    { entry: 3 },
    { entry: [null, { changes: [null, { field: 'messages' }] }] },
  ])('gives nothing for %j', (body) => {
    expect(decode(body)).toEqual([]);
  });
});

describe('a status', () => {
  it('becomes a receipt with our reference and WhatsApp’s own time', () => {
    const status = { id: 'wamid.S', status: 'delivered', timestamp: '1795500001', recipient_id: CUSTOMER.wa_id };

    expect(decode(statusBody({ ...status, biz_opaque_callback_data: 'c1.4.m1' }))).toEqual([
      {
        fact: 'receipt',
        account: PHONE_NUMBER_ID,
        externalId: 'wamid.S',
        reference: 'c1.4.m1',
        status: 'delivered',
        at: new Date(1_795_500_001_000),
      },
    ]);
  });

  it('says by its code why it failed', () => {
    const [fact] = decode(statusBody({ id: 'wamid.S', status: 'failed', timestamp: '1', errors: [{ code: 131026 }] }));

    expect(fact).toMatchObject({ fact: 'receipt', status: 'failed', error: '131026' });
  });

  it('we do not know is passed over', () => {
    expect(decode(statusBody({ id: 'wamid.S', status: 'warming', timestamp: '1' }))).toEqual([]);
  });
});
