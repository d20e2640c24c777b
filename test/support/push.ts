/** A browser's side of web push, and a push service beside it: sealed messages are opened as the browser would. */
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PushSubscription } from '../../core/push/push-subscription.ts';
import { pushSender } from '../../platform/push.ts';
import { VENDOR } from './core.ts';

const pair = (() => {
  const ecdh = createECDH('prime256v1');
  return { publicKey: ecdh.generateKeys('base64url'), privateKey: ecdh.getPrivateKey('base64url') };
})();
export const VAPID = { ...pair, subject: 'mailto:ops@example.com' };

/** What a device would say of itself, one that nobody can reach. */
export const aDevice = (but: Partial<PushSubscription> = {}): PushSubscription => ({
  vendorId: VENDOR,
  agentId: 'ag_1',
  endpoint: 'https://push.example.com/device-1',
  keys: { p256dh: VAPID.publicKey, auth: randomBytes(16).toString('base64url') },
  locale: 'id',
  showsWords: false,
  staysReachable: false,
  mutedUntil: null,
  ...but,
});

export interface Browser {
  endpoint: string;
  keys: PushSubscription['keys'];
}
export interface Told {
  endpoint: string;
  headers: Record<string, string | string[] | undefined>;
  /** As the browser opens it. */
  message: Record<string, unknown>;
}

/** A push service that browsers subscribe at; `answer` is what it says from then on. */
export async function aPushService() {
  const browsers = new Map<string, { ecdh: ReturnType<typeof createECDH>; auth: Buffer }>();
  const told: Told[] = [];
  const statuses = new Map<string, number>();
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const path = req.url ?? '';
      const status = statuses.get(path) ?? 201;
      const browser = browsers.get(path);
      if (status === 201 && browser) {
        assertSigned(req.headers.authorization ?? '', url);
        const message = JSON.parse(opened(Buffer.concat(chunks), browser)) as Told['message'];
        told.push({ endpoint: url + path, headers: req.headers, message });
      }
      res.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const errors: unknown[] = [];
  return {
    told,
    errors,
    /** What the product sends by, asking this service alone. */
    sender: pushSender(VAPID, (error) => void errors.push(error), {
      request: request as unknown as typeof import('node:https').request,
      mayReach: ({ origin }) => origin === url,
    }),
    subscribe(): Browser {
      const ecdh = createECDH('prime256v1');
      const auth = randomBytes(16);
      const path = `/device/${browsers.size + 1}`;
      const p256dh = ecdh.generateKeys('base64url');
      browsers.set(path, { ecdh, auth });
      return { endpoint: url + path, keys: { p256dh, auth: auth.toString('base64url') } };
    },
    answer: (endpoint: string, status: number) => void statuses.set(new URL(endpoint).pathname, status),
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

/** RFC 8292: a token signed with the key the browser subscribed with, for this service alone and not for ever. */
function assertSigned(authorization: string, audience: string): void {
  const [, token = '', key] = /^vapid t=([^,]+), k=(\S+)$/.exec(authorization) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(VAPID.publicKey, 'base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: base64url(point.subarray(1, 33)), y: base64url(point.subarray(33)) };
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
  const isRight = key === VAPID.publicKey && aud === audience && sub === VAPID.subject;
  if (!isSigned || !isRight || Number(exp) > Date.now() / 1000 + 24 * 3600) throw new Error('not signed as it must be');
}
const base64url = (bytes: Buffer) => bytes.toString('base64url');

/** RFC 8291 and 8188: salt, record size, the sender's key, then one record that ends with a 2. */
function opened(body: Buffer, { ecdh, auth }: { ecdh: ReturnType<typeof createECDH>; auth: Buffer }): string {
  const salt = body.subarray(0, 16);
  const keyLength = body[20] ?? 0;
  const theirKey = body.subarray(21, 21 + keyLength);
  const sealed = body.subarray(21 + keyLength);
  const derived = (secret: Buffer, by: Buffer, info: Buffer, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, by, info, length));
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), theirKey]);
  const secret = derived(ecdh.computeSecret(theirKey), auth, info, 32);
  const key = derived(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derived(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return plain.subarray(0, plain.lastIndexOf(2)).toString();
}
