/** Somebody's website, at an address that is not Dekat's, whose page the test writes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  /** What goes before the widget's script, and under which policy the page is. */
  head?: string;
  policy?: string;
  key: string;
}
export interface Host {
  origin: string;
  /** @returns the address of the page */
  put(page: HostPage): string;
  stop(): void;
}

/** @param widgetFrom where Dekat is */
export async function startHost(widgetFrom: string): Promise<Host> {
  const pages: HostPage[] = [];
  const server = createServer(({ url = '' }, res) => {
    const page = pages[Number(/^\/(\d+)/.exec(url)?.[1] ?? Number.NaN)];
    if (!page) return res.writeHead(404).end();
    const { head = '', policy, key } = page;
    res.writeHead(200, {
      'content-type': 'text/html',
      ...(policy ? { 'content-security-policy': policy } : {}),
    });
    return res.end(`<!doctype html><html lang="id"><head><title>Toko lain</title>${head}
<script async src="${widgetFrom}/widget.js" data-key="${key}"></script></head><body><h1>Toko lain</h1></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put: (page) => `${origin}/${pages.push(page) - 1}`,
    stop: () => server.close(),
  };
}
