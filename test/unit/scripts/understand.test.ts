import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inProject } from '../../../scripts/root.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understand-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  said: string[];
  told: string;
  code: number | null;
}
function understand(args: string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/understand.ts', ...args], { cwd: inProject('.') });
  let said = '';
  let told = '';
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    told += bytes.toString();
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ said: said.split('\n').filter(Boolean), told, code }));
  });
}

describe('npm run understand', () => {
  it('says of each line what it asks for, with scores and slots, as a JSON line', async () => {
    const { said, told, code } = await understand(
      [],
      '{"text":"ada stok Indomie goreng deket Kemang ga?"}\n{"text":"cancel order TS241377 please","lang":"en"}\n',
    );

    expect({ told, code }).toEqual({ told: '', code: 0 });
    expect(said.map((line) => JSON.parse(line))).toEqual([
      {
        text: 'ada stok Indomie goreng deket Kemang ga?',
        lang: 'id',
        intent: 'stock_nearby',
        intents: [{ intent: 'stock_nearby', score: expect.any(Number) }],
        slots: { product: 'Indomie goreng', place: 'Kemang' },
      },
      {
        text: 'cancel order TS241377 please',
        lang: 'en',
        intent: 'cancel_return_refund',
        intents: [{ intent: 'cancel_order', score: expect.any(Number) }],
        slots: { order: 'TS241377' },
      },
    ]);
  });

  it('tells of bad lines by their number, goes on with the others, and ends with 1', async () => {
    const file = join(folder, 'sentences.jsonl');
    await writeFile(file, '{"text":"halo"}\n\nnot JSON\n{"text":7}\n{"text":"makasih"}\n');

    const { said, told, code } = await understand([file]);

    expect(said.map((line) => JSON.parse(line).intent)).toEqual(['greeting', 'thanks']);
    expect(told).toMatch(/^line 3: not JSON\nline 4: text: /);
    expect(code).toBe(1);
  });

  it('measures itself on labelled sentences, of either form', async () => {
    const file = join(folder, 'labelled.jsonl');
    await writeFile(
      file,
      '{"text":"halo","lang":"id","intents":["greeting"],"slots":{}}\n' +
        '{"text":"tebet branch opening hours","lang":"en","intent":"branch_hours_location","accept":["branch_hours_location"]}\n',
    );

    const { said, code } = await understand(['--against', file]);

    expect(code).toBe(0);
    expect(said.find((line) => line.startsWith('main intent'))?.split(/\s{2,}/)).toEqual([
      'main intent',
      '100.0 %',
      '100.0 %',
      '100.0 %',
    ]);
  });

  it('refuses what it cannot read in one sentence', async () => {
    const { told, code } = await understand([join(folder, 'nothing.jsonl')]);

    expect(told.trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });
});
