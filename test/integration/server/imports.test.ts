import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assembleCatalogue, type Catalogue } from '../../../core/catalogue.ts';
import { finishImports, runImport } from '../../../core/imports/run-import.ts';
import { toProduct } from '../../../scripts/seed/convert.ts';
import { demoFiles } from '../../support/demo-data.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import { print } from '../../support/print.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

const MANY = 200_000;
/** Its good rows, and what the collector has not yet taken back. */
const MEMORY_GROWTH_MAX = 400 * 1024 * 1024;
let world: World;
let server: RunningProcess;
let catalogue: Catalogue;
const token = { owner: '', ofB1: '', agent: '' };
beforeAll(async () => {
  world = await aWorld('imports');
  const { vendor, core } = world;
  catalogue = assembleCatalogue(core.connection);
  for (const ensure of catalogue.ensureIndexes) await ensure();
  const [model] = (await demoFiles()).products;
  if (!model) throw new Error('no product in the files');
  const products = Array.from({ length: 2_000 }, (_, n) => ({ ...toProduct(vendor.vendorId, model), sku: `P-${n}` }));
  await catalogue.products.putAll(vendor.vendorId, products);
  const [branch] = await catalogue.branches.list(vendor.vendorId);
  if (!branch) throw new Error('no branch');
  const branches = Array.from({ length: 100 }, (_, n) => ({ ...branch, branchId: `m-${n}` }));
  await catalogue.branches.putAll(vendor.vendorId, branches);
  server = await startServer(world.services);
  token.owner = await vendor.agentToken(await vendor.agent('Ani', { role: 'owner' }));
  const limited = { role: 'supervisor', scope: 'limited' } as const;
  token.ofB1 = await vendor.agentToken(await vendor.agent('Budi', { ...limited, branchIds: ['b-1'] }));
  token.agent = await vendor.agentToken(await vendor.agent('Cici'));
});
afterAll(() => world.close());

/** Counted now, unless said otherwise. */
const send = (as: string, given: string, body: string | Uint8Array, more: Record<string, string> = {}) => {
  const isTimed = given.includes('asOf') || given.includes('branches');
  const query = isTimed ? given : `${given}&asOf=${new Date().toISOString()}`;
  return call(`${server.url}/api/v1/imports?${query}`, {
    token: as,
    body,
    headers: { 'content-type': 'text/csv', ...more },
  });
};
const onHand = async (sku: string, branchId = 'b-1') =>
  (await catalogue.stock.levels(world.vendor.vendorId, sku, [branchId]))[0]?.onHand;

describe('stock from a spreadsheet', () => {
  it('is taken over, line by line, once it is looked at', async () => {
    const file = '\uFEFFbranch;sku;on_hand\r\nb-1;P-1;5\r\nb-2;P-1;6\r\n';

    const looked = await send(token.owner, 'kind=stock&dryRun=true', file);
    expect(looked).toMatchObject({ status: 200, body: { outcome: 'checked', rows: 2, failed: 0, applied: 0 } });
    expect(await onHand('P-1')).toBeUndefined();

    const taken = await send(token.owner, 'kind=stock', file);
    expect(taken).toMatchObject({ status: 200, body: { outcome: 'applied', applied: 2 } });
    expect([await onHand('P-1'), await onHand('P-1', 'b-2')]).toEqual([5, 6]);
  });

  it('with errors is refused whole, each named by line and column, or taken over without such lines', async () => {
    const file = 'branch,sku,on_hand\nb-1,P-2,-5\nb-1,P-3,7\nnowhere,P-3,1\n';

    const refused = await send(token.owner, 'kind=stock', file);
    expect(refused.body).toMatchObject({
      ...{ outcome: 'refused', importId: null, failed: 2, applied: 0 },
      errors: [
        { line: 2, column: 'on_hand', code: 'below_zero', message: 'kurang dari nol' },
        { line: 4, column: 'branch', code: 'no_branch', message: 'cabang ini tidak ada' },
      ],
    });
    const english = await send(token.owner, 'kind=stock', file, { 'accept-language': 'en' });
    expect(english.body).toMatchObject({
      errors: [{ message: 'is below zero' }, { message: 'there is no such branch' }],
    });
    expect(await onHand('P-3')).toBeUndefined();

    const skipped = await send(token.owner, 'kind=stock&onError=skip', file);
    expect(skipped.body).toMatchObject({ outcome: 'applied', failed: 2, applied: 1 });
    expect(await onHand('P-3')).toBe(7);
  });

  it('that comes again under one key is the same import, whatever was counted since', async () => {
    const file = 'branch,sku,on_hand\nb-1,P-40,4\nb-1,P-41,x\n';
    const query = 'kind=stock&onError=skip&asOf=2026-02-01T00:00:00Z';
    const withKey = (body: string, key = 'k-import') => send(token.owner, query, body, { 'idempotency-key': key });

    const first = await withKey(file);
    await send(token.owner, 'kind=stock&asOf=2026-02-02T00:00:00Z', 'branch,sku,on_hand\nb-1,P-40,9\n');
    const again = await withKey(file);

    expect(first).toMatchObject({ status: 200, body: { outcome: 'applied', applied: 1, failed: 1 } });
    expect(again).toEqual({ ...first, headers: again.headers });
    expect(await onHand('P-40')).toBe(9);
    expect(await withKey(file.replace('4', '5'))).toMatchObject({ status: 409, body: { code: 'id_reused' } });
    expect(await withKey(file, 'k-other')).toMatchObject({ body: { outcome: 'applied', applied: 0, outdated: 1 } });
  });

  it('never overwrites a newer count', async () => {
    await send(token.owner, 'kind=stock&asOf=2026-01-02T00:00:00Z', 'branch,sku,on_hand\nb-1,P-4,2\n');
    const older = await send(token.owner, 'kind=stock&asOf=2026-01-01T00:00:00Z', 'branch,sku,on_hand\nb-1,P-4,9\n');

    expect(older.body).toMatchObject({ applied: 0, outdated: 1 });
    expect(await onHand('P-4')).toBe(2);
  });

  it('is of one’s own branches alone', async () => {
    const answer = await send(token.ofB1, 'kind=stock', 'branch,sku,on_hand\nb-1,P-5,1\nb-2,P-5,1\n');

    expect(answer.body).toMatchObject({ outcome: 'refused', errors: [{ line: 3, code: 'not_yours' }] });
    expect((await send(token.agent, 'kind=stock', 'branch,sku,on_hand\nb-1,P-5,1\n')).status).toBe(403);
    expect(await onHand('P-5')).toBeUndefined();
  });

  it('in another encoding, or no CSV at all, is refused with the line', async () => {
    const latin = await send(token.owner, 'kind=stock', Buffer.from('branch,sku,on_hand\nb-1,caf\xe9,1\n', 'latin1'));
    expect(latin).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect(JSON.stringify(latin.body)).toContain('line 2: not in UTF-8');
    const json = await call(`${server.url}/api/v1/imports?kind=stock&asOf=2026-01-01T00:00:00Z`, {
      token: token.owner,
      body: {},
    });
    expect([json.status, field(json, 'code')]).toEqual([400, 'invalid_input']);
  });

  it('of 200,000 lines is taken over within bounds of memory', async () => {
    const rows = Array.from({ length: MANY }, (_, n) => `m-${n % 100},P-${Math.floor(n / 100)},${n % 50}`);
    const before = await server.memory();
    let peak = before;
    const look = () => server.memory().then((bytes) => (peak = Math.max(peak, bytes)));
    const watching = setInterval(() => void look().catch(() => {}), 50);
    const startedAt = performance.now();

    const answer = await send(token.owner, 'kind=stock', `branch,sku,on_hand\n${rows.join('\n')}\n`).finally(() =>
      clearInterval(watching),
    );

    expect(answer.body).toMatchObject({ outcome: 'applied', rows: MANY, applied: MANY });
    const grown = Math.round((peak - before) / 1024 / 1024);
    print(`${MANY} rows in ${Math.round(performance.now() - startedAt)} ms, ${grown} MB more at most`);
    expect(peak - before).toBeLessThan(MEMORY_GROWTH_MAX);
  }, 300_000);
});

describe('branches from a spreadsheet', () => {
  const names = 'branch,name,area,street,district,city,postal_code,lat,lng,phone,hours';
  const line = (branchId: string, lat = '-6.9', lng = '107.6') =>
    `${branchId},Toko Baru,Dago,Jl. Dago 1,Coblong,Bandung,40135,${lat},${lng},+62221234567,mon-sun 09:00-21:00`;

  it('are taken over by an admin, whole or not at all', async () => {
    const bad = await send(token.owner, 'kind=branches', `${names}\n${line('n-1')}\n${line('n-2', '107.6', '-6.9')}\n`);
    expect(bad.body).toMatchObject({
      outcome: 'refused',
      errors: [{ line: 3, column: 'lat', code: 'swapped' }],
    });
    expect(await catalogue.branches.byId(world.vendor.vendorId, 'n-1')).toBeNull();

    const good = await send(token.owner, 'kind=branches', `${names}\n${line('n-1')}\n`);
    expect(good.body).toMatchObject({ outcome: 'applied', applied: 1 });
    expect(await catalogue.branches.byId(world.vendor.vendorId, 'n-1')).toMatchObject({ area: 'Dago' });
    expect((await send(token.ofB1, 'kind=branches', `${names}\n${line('n-3')}\n`)).status).toBe(403);
  });
});

describe('an import', () => {
  it('of stock says when it was counted, so that sent again it changes nothing', async () => {
    const answer = await call(`${server.url}/api/v1/imports?kind=stock`, {
      token: token.owner,
      body: 'branch,sku,on_hand\nb-1,P-6,1\n',
      headers: { 'content-type': 'text/csv' },
    });

    expect([answer.status, field(answer, 'code')]).toEqual([400, 'invalid_input']);
  });
});

describe('an import whose process ends', () => {
  const record = (importId: string) => ({
    ...{ checked: { lines: 0, failed: 0, errors: [] }, print: null },
    ...{ vendorId: world.vendor.vendorId, importId, kind: 'stock' as const },
    by: { agentId: 'a-ani', name: 'Ani' },
  });
  const part = (sku: string) => ({ counts: [{ branchId: 'b-1', counts: [{ sku, onHand: 3 }] }], asOf: new Date() });
  const gone = () => Promise.reject(new Error('ended'));
  const lapse = (importId: string) =>
    world.core.connection
      .collection<{ _id: string }>('imports')
      .updateOne({ _id: importId }, { $set: { until: new Date(0) } });
  const leftOver = () => world.core.connection.collection('import_parts').countDocuments();

  it('before it counts has changed nothing, and is cleared away', async () => {
    const broken = { ...catalogue, imports: { ...catalogue.imports, commit: gone } };
    await expect(runImport(broken, record('im_before'), [part('P-10'), part('P-11')])).rejects.toThrow('ended');

    await lapse('im_before');
    await finishImports(catalogue)();

    expect([await onHand('P-10'), await onHand('P-11'), await leftOver()]).toEqual([undefined, undefined, 0]);
  });

  it('keeps other branches of the vendor out until it is finished, lest it undo them', async () => {
    const { vendorId } = world.vendor;
    const [branch] = await catalogue.branches.list(vendorId);
    if (!branch) throw new Error('no branch');
    const of = (importId: string) => ({ ...record(importId), kind: 'branches' as const });
    const named = (name: string) => [{ branches: [{ ...branch, name }] }];
    const broken = { ...catalogue, branches: { ...catalogue.branches, putAll: gone } };
    await expect(runImport(broken, of('im_first'), named('Lama'))).rejects.toThrow('ended');

    await expect(runImport(catalogue, of('im_second'), named('Baru'))).rejects.toMatchObject({ code: 'unavailable' });
    await lapse('im_first');
    await finishImports(catalogue)();
    await runImport(catalogue, of('im_third'), named('Terbaru'));

    expect(await catalogue.branches.byId(vendorId, branch.branchId)).toMatchObject({ name: 'Terbaru' });
    expect(await leftOver()).toBe(0);
  });

  it('once it counts is finished by another', async () => {
    let writes = 0;
    const stock: Catalogue['stock'] = {
      ...catalogue.stock,
      takeCounts: async (...args) => {
        writes += 1;
        return writes > 1 ? gone() : catalogue.stock.takeCounts(...args);
      },
    };
    await expect(runImport({ ...catalogue, stock }, record('im_half'), [part('P-12'), part('P-13')])).rejects.toThrow();
    expect([await onHand('P-12'), await onHand('P-13')]).toEqual([3, undefined]);

    await lapse('im_half');
    await eventually(async () => {
      await finishImports(catalogue)();
      expect([await onHand('P-12'), await onHand('P-13'), await leftOver()]).toEqual([3, 3, 0]);
    });
  });
});
