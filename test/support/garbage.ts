/** What nobody who means well would send. */
const JSON_OBJECT = (inside: string) => `{${inside}}`;

/** Bodies that fit no request, by what is wrong with them. */
export const bodies: Record<string, string | Uint8Array> = {
  'cut off JSON': '{"text":',
  'no JSON': 'text=halo',
  'a list': '[]',
  'a bare string': '"halo"',
  'a bare number': '1',
  null: 'null',
  'wrong types': JSON_OBJECT('"clientId":1,"kind":["text"],"text":{},"email":[],"password":true,"key":{},"items":"x"'),
  operators: JSON_OBJECT('"clientId":{"$gt":""},"email":{"$ne":null},"password":{"$regex":".*"},"key":{"$gt":""}'),
  'a prototype': JSON_OBJECT('"__proto__":{"isAdmin":true}'),
  'a nested prototype': JSON_OBJECT('"text":{"constructor":{"prototype":{"isAdmin":true}}}'),
  'unknown fields': JSON_OBJECT('"isAdmin":true,"vendorId":"v-other"'),
  'deep nesting': `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  'deep lists': `{"text":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
  'a hundred thousand keys': JSON_OBJECT(Array.from({ length: 60_000 }, (_, n) => `"k${n}":1`).join(',')),
  'invalid UTF-8': Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from('"}')]),
};
/** Ten million bytes. */
export const tooLarge = `{"text":"${'x'.repeat(10_000_000)}"}`;

/** Words nobody can have typed. */
export const badTexts: Record<string, string> = {
  nothing: '',
  blanks: ' \n\t ',
  '64 kB': 'x'.repeat(65_536),
  'one character too many': 'x'.repeat(4_097),
  'half a surrogate pair': 'halo \ud800',
  'a NUL': 'halo\u0000',
};
/** Words that look odd and are not. */
export const goodTexts: Record<string, string> = {
  'four-byte emoji': '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'right to left': '\u202eabc\u202c שלום',
  'stacked marks': `z${'\u0301'.repeat(200)}`,
  'as long as may be': 'é'.repeat(4_096),
  'the look of code': '<img src=x onerror=alert(1)>{"$gt":""}__proto__',
};

/** Inputs that fit no socket request. */
export const inputs: Record<string, unknown> = {
  nothing: null,
  'a number': 1,
  'a string': 'x',
  'a list': [{}],
  operators: { conversationId: { $gt: '' }, clientId: { $ne: null }, token: { $gt: '' }, limit: { $gt: 0 } },
  'a prototype': JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}'),
  'unknown fields': { isAdmin: true, vendorId: 'v-other' },
  'many keys': Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`k${n}`, n])),
  'deep nesting': JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`) as unknown,
  bytes: Buffer.from('halo'),
  'bytes within': { conversationId: Buffer.alloc(10), text: Buffer.alloc(1_000) },
  'many attachments': Array.from({ length: 10 }, () => Buffer.alloc(10)),
};
