import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { StockFigure, StockQuestion } from '../../contract/vendor-system.ts';
import { isDekats } from './signed.ts';

/** A question names a few hundred branches at the most. */
const BODY_MAX = 64 * 1024;

/** Units by SKU, by branch. */
export type Shelves = ReadonlyMap<string, ReadonlyMap<string, number>>;
interface Options {
  secret: string;
  shelves: Shelves;
  now(): Date;
}

/** A vendor's own system, as small as it can be: it knows stock, and no orders. */
export const vendorSystem = (options: Options): Server =>
  createServer((req, res) => {
    answer(options, req, res).catch(() => res.destroy());
  });

async function answer({ secret, shelves, now }: Options, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const body = await textOf(req);
  const { url = '', method } = req;
  const isTheirs = method === 'POST' && isDekats(url, body, String(req.headers['dekat-signature']), secret);
  if (!isTheirs) return void res.writeHead(401).end();
  if (url.endsWith('/orders')) return say(res, { orders: [] });
  if (!url.endsWith('/stock')) return void res.writeHead(404).end();
  // What is signed was made by Dekat: its shape is what the documentation says.
  const { skus, branches } = JSON.parse(body) as StockQuestion;
  const asOf = now().toISOString();
  const figures: StockFigure[] = branches.flatMap((branch) => {
    const shelf = shelves.get(branch);
    // Of a branch it does not know it says nothing; of a product a branch does not carry it says so.
    return shelf ? skus.map((sku) => ({ sku, branch, onHand: shelf.get(sku) ?? null, asOf })) : [];
  });
  say(res, { figures });
}

async function textOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_MAX) throw new Error('too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const say = (res: ServerResponse, what: object): void =>
  void res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(what));
