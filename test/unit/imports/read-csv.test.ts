import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { ImportLine } from '../../../core/imports/import.ts';
import { readCsv } from '../../../server/http/read-csv.ts';

const columns = { needed: ['branch', 'sku'], optional: ['note'] };
/** In pieces of a few bytes, as a slow line brings them. */
function inPieces(file: string | Buffer, size = 5): Readable {
  const bytes = Buffer.from(file as string);
  const count = Math.ceil(bytes.length / size);
  return Readable.from(Array.from({ length: count }, (_, n) => bytes.subarray(n * size, (n + 1) * size)));
}
async function read(file: string | Buffer, size?: number): Promise<ImportLine[]> {
  const lines: ImportLine[] = [];
  for await (const line of readCsv(inPieces(file, size), columns)) lines.push(line);
  return lines;
}
const cellsOf = (lines: ImportLine[]) => lines.map(({ line, cells }) => [line, Object.fromEntries(cells)]);

describe('a spreadsheet', () => {
  it.each([
    ['commas', 'branch,sku\nTS-1,A\nTS-2,B\n'],
    ['semicolons', 'branch;sku\r\nTS-1;A\r\nTS-2;B'],
    ['tabs', 'branch\tsku\nTS-1\tA\nTS-2\tB\n'],
    ['a byte order mark', '\uFEFFbranch,sku\nTS-1,A\nTS-2,B\n'],
    ['blanks and capitals', ' Branch , SKU \n TS-1 , A \n TS-2,B\n'],
    ['columns the other way round', 'sku,branch\nA,TS-1\nB,TS-2\n'],
  ])('with %s is read by the names of its columns', async (_, file) => {
    expect(cellsOf(await read(file))).toEqual([
      [2, { branch: 'TS-1', sku: 'A' }],
      [3, { branch: 'TS-2', sku: 'B' }],
    ]);
  });

  it('keeps what is in quotes, also where a character comes in two pieces', async () => {
    const lines = await read('branch,sku,note\nTS-1,A,"é, ""dua""\nbaris 🍜"\nTS-2,B,\n', 1);

    expect(lines.map(({ cells }) => cells.get('note'))).toEqual(['é, "dua"\nbaris 🍜', '']);
  });

  it('names a line with too many or too few columns, and reads on', async () => {
    const lines = await read('branch,sku\nTS-1,A,B\nTS-2\nTS-3,C\n');

    expect(lines.map(({ line, wrong }) => [line, wrong])).toEqual([
      [2, { code: 'columns', params: { has: 3, first: 2 } }],
      [3, { code: 'columns', params: { has: 1, first: 2 } }],
      [4, undefined],
    ]);
  });

  it.each([
    ['Latin-1', Buffer.from('branch,sku\nTS-1,A\nTS-2,caf\xe9\n', 'latin1'), '', 'line 3: not in UTF-8'],
    ['UTF-16', Buffer.from('\uFEFFbranch,sku\nTS-1,A\n', 'utf16le'), '', 'line 1: not in UTF-8'],
    ['UTF-16 without its mark', Buffer.from('branch,sku\nTS-1,A\n', 'utf16le'), '', 'line 1: not in UTF-8'],
    ['no lines', 'branch,sku\n', '', 'there are no lines'],
    ['nothing at all', '', '', 'there are no lines'],
    ['a column that is missing', 'branch\nTS-1\n', 'sku', 'line 1: is needed'],
    ['a column nobody knows', 'branch,sku,colour\nTS-1,A,x\n', 'colour', 'line 1: is no column'],
    ['a column twice', 'branch,sku,sku\nTS-1,A,B\n', 'sku', 'line 1: is there twice'],
    ['a quote that never closes', 'branch,sku\nTS-1,"A\nTS-2,B\n', '', 'line '],
  ])('with %s is refused', async (_, file, column, message) => {
    await expect(read(file, 1_000)).rejects.toMatchObject({
      code: 'invalid_input',
      params: { fields: { [column]: [expect.stringContaining(message)] } },
    });
  });

  it.each([
    ['lines', { bytes: 1_000_000, lines: 1_000 }],
    ['bytes', { bytes: 10_000, lines: 1_000_000 }],
  ])('that has no end is let go after so many %s', async (_, max) => {
    const endless = Readable.from(
      (function* () {
        yield Buffer.from('branch,sku\n');
        for (;;) yield Buffer.from('TS-1,A\n'.repeat(100));
      })(),
    );

    const reading = async () => {
      for await (const line of readCsv(endless, columns, { max })) expect(line.wrong).toBeUndefined();
    };

    await expect(reading()).rejects.toMatchObject({ code: 'too_large' });
  });
});
