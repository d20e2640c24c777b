import type { Exchange } from './views.ts';

const KEPT = 200;

/** The latest calls over HTTP, either way, for engineers to read. */
export function createExchanges(onChange: () => void) {
  let list: Exchange[] = [];
  let n = 0;
  return {
    all: (): Exchange[] => list,
    add(exchange: Omit<Exchange, 'n' | 'curl'>): void {
      n += 1;
      list = [...list.slice(-(KEPT - 1)), { ...exchange, n, curl: curlOf(exchange) }];
      onChange();
    },
    reset(): void {
      list = [];
      onChange();
    },
  };
}
export type Exchanges = ReturnType<typeof createExchanges>;

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function curlOf({ method, url, headers, body }: Pick<Exchange, 'method' | 'url' | 'headers' | 'body'>): string {
  const lines = [
    `curl -i -X ${method} ${quoted(url)}`,
    ...Object.entries(headers).map(([name, value]) =>
      // The shell fills in the token: it is not for a page to show.
      name === 'authorization'
        ? `-H "authorization: Bearer $WHATSAPP_ACCESS_TOKEN"`
        : `-H ${quoted(`${name}: ${value}`)}`,
    ),
    `--data-binary ${quoted(body)}`,
  ];
  return lines.join(' \\\n  ');
}
