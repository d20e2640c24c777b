const HOLDS_S = 300;
const part = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A shop's server does this (HS256): here it is done in the page, to be tried without one. */
export async function sign(claims: { sub: string; name?: string }, secret: string): Promise<string> {
  const text = new TextEncoder();
  const exp = Math.floor(Date.now() / 1000) + HOLDS_S;
  const head = part(text.encode(JSON.stringify({ alg: 'HS256', typ: 'JWT' })));
  const body = `${head}.${part(text.encode(JSON.stringify({ ...claims, exp })))}`;
  const key = await crypto.subtle.importKey('raw', text.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return `${body}.${part(new Uint8Array(await crypto.subtle.sign('HMAC', key, text.encode(body))))}`;
}
