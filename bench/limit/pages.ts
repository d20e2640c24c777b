/**
 * What is possible here for a page: Node's own HTTP, with the bytes already packed and in memory. No routes, no
 * headers that protect, no log.
 *
 * Usage: pages.ts <folder of built pages> <port>
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const [folder = '', port = ''] = process.argv.slice(2);
const packed = async (file: string, type: string) => {
  const body = gzipSync(await readFile(join(folder, file)));
  return { body, head: { 'content-type': type, 'content-encoding': 'gzip', 'content-length': body.length } };
};
const pages = new Map([
  ['/widget.js', await packed('widget.js', 'text/javascript; charset=utf-8')],
  ['/inbox/', await packed('inbox/index.html', 'text/html; charset=utf-8')],
]);

const http = createServer((req, res) => {
  const page = pages.get(req.url ?? '');
  if (page) res.writeHead(200, page.head).end(page.body);
  else res.end('ok');
});
http.listen(Number(port), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
