import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { buildPackage } from '../../../scripts/build/npm-package.ts';
import type { Dekat, LoadDekat } from '../../../web-widget/api.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dekat-package-'));
  await buildPackage(join(folder, 'package'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(join(folder, 'package'), join(folder, 'node_modules/dekat-widget'));
});
afterAll(() => rm(folder, { recursive: true }));

const CONSUMER = `import { loadDekat } from 'dekat-widget';
const dekat = loadDekat({ origin: 'https://chat.example.id', key: 'k', position: 'left' });
export const off: () => void = dekat('on', 'unread', (count) => count.toFixed());
export const unread: Promise<number | undefined> = dekat('getUnreadCount');
void dekat('identify', async () => 'jwt');
void dekat('update', { theme: 'dark' });
// @ts-expect-error no such command
void dekat('fly');
// @ts-expect-error no such theme
void dekat('setTheme', 'pink');
// @ts-expect-error no such event
dekat('on', 'opened', () => {});
`;

describe('the package', () => {
  it('has types that know every command and event', async () => {
    await writeFile(join(folder, 'consumer.ts'), CONSUMER);
    const strictly =
      '--noEmit --strict --module esnext --moduleResolution bundler --target es2022 --lib es2022,dom'.split(' ');

    const { stdout, status } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'node_modules/typescript/bin/tsc'), ...strictly, join(folder, 'consumer.ts')],
      { encoding: 'utf8', cwd: folder },
    );

    expect([stdout, status]).toEqual(['', 0]);
  });

  describe('on a page', () => {
    const globals = globalThis as { document?: unknown; window?: unknown };
    const scripts: Array<{ src: string; onload(): void; onerror(): void; remove(): void }> = [];
    const calls: unknown[][] = [];
    beforeAll(() => {
      const loaded = (async (...call: unknown[]) => {
        calls.push(call);
        return call.length;
      }) as unknown as Dekat;
      globals.document = {
        createElement: () => ({ remove() {} }),
        head: { append: (script: (typeof scripts)[number]) => scripts.push(script) },
      };
      globals.window = { Dekat: loaded };
    });
    afterAll(() => {
      delete globals.document;
      delete globals.window;
    });
    afterEach(() => {
      scripts.length = calls.length = 0;
    });
    /** A page of its own each: the module knows whether it has been asked. */
    let nth = 0;
    const aPage = async (): Promise<LoadDekat> => {
      nth += 1;
      const { loadDekat } = await import(`${join(folder, 'package/index.js')}?${nth}`);
      return loadDekat as LoadDekat;
    };

    it('brings the widget once, starts it, and then does what was asked meanwhile', async () => {
      const loadDekat = await aPage();
      const dekat = loadDekat({ origin: 'https://chat.example.id', key: 'k' });
      const asked = dekat('newMessage', 'halo');
      expect(loadDekat({ origin: 'https://chat.example.id', key: 'k' })).toBe(dekat);
      expect(scripts.map(({ src }) => src)).toEqual(['https://chat.example.id/widget.js']);

      scripts[0]?.onload();

      await asked;
      expect(calls).toEqual([
        ['boot', { key: 'k' }],
        ['newMessage', 'halo'],
      ]);
    });

    it('says so where the widget does not come, and tries again when asked to', async () => {
      const loadDekat = await aPage();
      const opening = loadDekat({ origin: 'https://chat.example.id' })('open');
      scripts[0]?.onerror();
      await expect(opening).rejects.toThrow('https://chat.example.id/widget.js');

      const again = loadDekat({ origin: 'https://chat.example.id' })('open');
      scripts[1]?.onload();

      await again;
      expect(calls).toEqual([['boot', {}], ['open']]);
    });
  });
});
