import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import type { ChannelAccount, VendorStore } from '../../../core/vendors/vendor.store.ts';
import { pages } from '../../../server/http/pages.ts';
import { eventually } from '../../support/eventually.ts';
import { call } from '../../support/http.ts';

/** One website that names who may frame its chat. */
const accountByAddress = async (_channel: string, key: string) =>
  key === 'strict' ? ({ allowedOrigins } as ChannelAccount) : null;
const SCRIPT = 'say("halo");'.repeat(1_000);

let root: string;
let folder: string;
let server: Server;
let url: string;

let allowedOrigins = ['https://shop.example'];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dekat-pages-'));
  folder = join(root, 'public');
  const built = [
    'demo/index.html',
    'docs/index.html',
    'inbox/index.html',
    'widget/frame-id.html',
    'widget/frame-en.html',
    'widget.js',
  ];
  built.push('inbox/sw.js', 'inbox/manifest.webmanifest');
  for (const page of [...built, 'widget/.hidden', 'widget/parts/.builds.json', '../secret.js']) {
    await mkdir(join(folder, page, '..'), { recursive: true });
    await writeFile(join(folder, page), page);
  }
  for (const script of ['widget/parts/app.js', 'widget/parts/next.js']) {
    await writeFile(join(folder, script), SCRIPT);
    await writeFile(join(folder, `${script}.gz`), gzipSync(SCRIPT));
  }
  const { built: first, routes } = pages({ accountByAddress } as unknown as VendorStore, { folder });
  const app = express().use(routes);
  server = createServer((req, res) => first(req, res, () => app(req, res)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(root, { recursive: true });
});

const policyOf = async (path: string) => (await call(`${url}${path}`)).headers.get('content-security-policy') ?? '';

describe('a page', () => {
  it.each(['demo', 'docs', 'inbox'])('is found at /%s, as printed at the start, and with a slash', async (name) => {
    for (const path of [`/${name}`, `/${name}/`]) {
      const answer = await fetch(`${url}${path}`);
      expect([path, answer.status, await answer.text()]).toEqual([path, 200, `${name}/index.html`]);
    }
  });

  it('can be framed by nobody, but the chat by the websites of its key', async () => {
    for (const path of ['/demo/', '/docs/', '/inbox/'])
      expect(await policyOf(path)).toContain("frame-ancestors 'none'");
    expect(await policyOf('/widget/frame.html?key=strict')).toMatch(/frame-ancestors 'self' https:\/\/shop\.example$/);
    expect(await policyOf('/widget/frame.html?key=open')).toMatch(/frame-ancestors \*$/);
  });

  it('of the chat is the one of the language asked for, and Indonesian for any other', async () => {
    const pageOf = async (asked: string) => (await fetch(`${url}/widget/frame.html?key=open${asked}`)).text();

    expect(await pageOf('&l=en')).toBe('widget/frame-en.html');
    for (const asked of ['', '&l=id', '&l=fr', '&l=../secret', '&l=en&l=en', '&l[en]=1'])
      expect([asked, await pageOf(asked)]).toEqual([asked, 'widget/frame-id.html']);
  });

  it('asks for its parts once: their names change with their content', async () => {
    const cacheOf = async (path: string) => (await call(`${url}${path}`)).headers.get('cache-control');

    expect(await cacheOf('/widget/parts/app.js')).toBe('public, max-age=31536000, immutable');
    expect(await cacheOf('/widget.js')).toBe('public, max-age=300');
    expect(await cacheOf('/widget/frame.html?key=open')).toBe('public, max-age=0');
  });

  it('takes the loader to other websites, and its own scripts alone anywhere', async () => {
    const loader = await call(`${url}/widget.js`);

    expect(loader.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await policyOf('/inbox/')).toContain("script-src 'self';");
  });

  it('travels packed to whoever can unpack it', async () => {
    const { headers } = await fetch(`${url}/widget/parts/app.js`, { headers: { 'accept-encoding': 'gzip' } });

    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('vary')).toMatch(/accept-encoding/i);
    expect(headers.get('content-type')).toMatch(/javascript/);
  });

  it('travels as it is to whoever cannot', async () => {
    const answer = await fetch(`${url}/widget/parts/app.js`, { headers: { 'accept-encoding': 'identity' } });

    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe(SCRIPT);
  });

  it('is not sent again to whoever has it, until it is built anew', async () => {
    const asItIs = { 'accept-encoding': 'identity' };
    const first = await fetch(`${url}/widget/parts/app.js`, { headers: asItIs });
    // `cache-control` since fetch would say of itself that it wants no copy.
    const headers = {
      ...asItIs,
      'if-none-match': first.headers.get('etag') ?? '',
      'cache-control': 'max-age=0',
    };
    const again = await fetch(`${url}/widget/parts/app.js`, { headers });
    expect([again.status, (await again.text()).length]).toEqual([304, 0]);

    await writeFile(join(folder, 'widget/parts/app.js'), 'say("hai");');

    await eventually(async () => {
      const changed = await fetch(`${url}/widget/parts/app.js`, { headers });
      expect([changed.status, await changed.text()]).toEqual([200, 'say("hai");']);
    });
  });

  it('is one of the build, whatever is asked for', async () => {
    const outside = ['/widget/../../secret.js', '/widget/%2e%2e/%2e%2e/secret.js', '/widget/..%2f..%2fsecret.js'];
    const odd = [
      '/widget/%00',
      '/widget/%zz',
      '/widget/parts//app.js',
      '/widget/.hidden',
      '/widget/parts/.builds.json',
      '/inbox/assets/gone.js',
      '/Inbox',
    ];
    for (const path of [...outside, ...odd]) {
      const status = await new Promise((resolve, reject) =>
        request(url, { path }, (answer) => resolve(answer.resume().statusCode))
          .on('error', reject)
          .end(),
      );
      expect([path, status]).toEqual([path, 404]);
    }
  });

  it('is another one where something else may be done with it', async () => {
    const frame = `${url}/widget/frame.html?key=strict`;
    const headers = { 'if-none-match': (await fetch(frame)).headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
    expect((await fetch(frame, { headers })).status).toBe(304);

    allowedOrigins = ['https://other.example'];

    const after = await fetch(frame, { headers });
    allowedOrigins = ['https://shop.example'];
    expect([after.status, after.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringContaining("frame-ancestors 'self' https://other.example"),
    ]);
  });

  it('keeps what its address asks when a slash is put to it', async () => {
    const { status, headers } = await call(`${url}/inbox?conversation=cv_1`);

    expect([status, headers.get('location')]).toEqual([301, '/inbox/?conversation=cv_1']);
  });

  it('is only read: other requests are answered in words that travel as they are', async () => {
    const headers = { 'accept-encoding': 'gzip' };
    for (const path of ['/widget/parts/app.js', '/widget.js', '/inbox/', '/inbox/some/where']) {
      const answer = await fetch(`${url}${path}`, { method: 'POST', headers });
      expect([path, answer.status, answer.headers.get('content-encoding')]).toEqual([path, 404, null]);
      expect(await answer.text()).toContain(`Cannot POST ${path}`);
    }
    expect((await fetch(`${url}/widget/parts/app.js`, { method: 'HEAD', headers })).status).toBe(200);
  });

  it('whose packed twin has gone travels as it is', async () => {
    const next = () => fetch(`${url}/widget/parts/next.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect((await next()).headers.get('content-encoding')).toBe('gzip');

    await rm(join(folder, 'widget/parts/next.js.gz'));

    await eventually(async () => {
      const answer = await next();
      expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([null, SCRIPT]);
    });
  });

  it('of the inbox is the one for all its addresses, and for no script', async () => {
    const found = await fetch(`${url}/inbox/some/where`);

    expect([found.status, await found.text()]).toEqual([200, 'inbox/index.html']);
    expect((await fetch(`${url}/inbox/gone.js`)).status).toBe(404);
  });

  it('of the inbox can be installed, and is asked for anew whenever its worker is looked for', async () => {
    const worker = await fetch(`${url}/inbox/sw.js`);
    const manifest = await fetch(`${url}/inbox/manifest.webmanifest`);

    expect(worker.headers.get('content-type')).toMatch(/javascript/);
    expect(worker.headers.get('cache-control')).toBe('public, max-age=0');
    expect(manifest.headers.get('content-type')).toMatch(/^application\/manifest\+json/);
    expect(await policyOf('/inbox/')).toMatch(/worker-src 'self';manifest-src 'self'/);
  });
});
