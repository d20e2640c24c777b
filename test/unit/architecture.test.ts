import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** Who may import whom: a folder's own files are always allowed. `node:` is allowed wherever `node` is said. */
interface Rule {
  folders: string[];
  packages: string[];
}
const PURE = ['minisearch', 'fastest-levenshtein', 'libphonenumber-js', 'lru-cache'];
const ANY_PACKAGE = ['*'];
const rules: Record<string, Rule> = {
  contract: { folders: [], packages: ['zod'] },
  core: { folders: ['contract', 'channels/channel.ts'], packages: ['node', 'zod', ...PURE] },
  channels: { folders: ['contract', 'platform/logger.ts'], packages: ['node', 'zod'] },
  platform: { folders: ['core/ports.ts', 'contract'], packages: ANY_PACKAGE },
  server: { folders: ['contract', 'core', 'channels', 'platform', 'config', 'migrations'], packages: ANY_PACKAGE },
  workers: { folders: ['contract', 'core', 'channels', 'platform', 'config', 'migrations'], packages: ANY_PACKAGE },
  client: { folders: ['contract'], packages: ['socket.io-client'] },
  'web-widget': { folders: ['client', 'contract'], packages: ['preact', '@preact/signals'] },
  'agent-inbox': { folders: ['client', 'contract'], packages: ANY_PACKAGE },
  config: { folders: [], packages: ['node', 'zod'] },
  embedded: { folders: ['config'], packages: ['node', 'mongodb', 'mongoose', 'ioredis', 'zod'] },
  migrations: { folders: ['config'], packages: ['node', 'mongoose'] },
  demo: { folders: ['config', 'contract', 'channels/whatsapp'], packages: ANY_PACKAGE },
};
/** Browsers take values from these alone; everything else of the contract only as types. */
const BROWSER_VALUES = /^contract\/(limits\.ts|codes\.ts|texts\/)/;
const BROWSERS = new Set(['client', 'web-widget', 'agent-inbox']);

interface Import {
  file: string;
  from: string;
  isType: boolean;
}

describe('the import rules', () => {
  const imports = Object.keys(rules).flatMap((folder) => sourcesOf(folder).flatMap(importsOf));

  it('are read from real code', () => {
    expect(imports.length).toBeGreaterThan(300);
  });

  it('hold between folders', () => {
    expect(imports.filter((one) => isLocal(one) && !mayImportFile(one)).map(told)).toEqual([]);
  });

  it('hold for packages', () => {
    expect(imports.filter((one) => !isLocal(one) && !mayImportPackage(one)).map(told)).toEqual([]);
  });

  it('keep mongoose in models and stores, and a model with its own store', () => {
    const inCore = imports.filter(({ file }) => file.startsWith('core/'));
    const isStorage = (file: string) => /\.(model|store)\.ts$/.test(file);
    // Putting a process together needs the type of what it is put together on.
    const isAssembly = ({ file, isType }: Import) => isType && /^core\/(assemble|catalogue)\.ts$/.test(file);
    const mongoose = inCore.filter(({ from }) => from === 'mongoose');
    expect(mongoose.filter((one) => !isStorage(one.file) && !isAssembly(one)).map(told)).toEqual([]);
    const models = inCore.filter(({ from }) => from.endsWith('.model.ts'));
    expect(
      models
        .filter(({ file, from }) => !file.endsWith('.store.ts') || dirname(file) !== dirname(target({ file, from })))
        .map(told),
    ).toEqual([]);
  });

  it('keep express, socket.io and BullMQ out of core', () => {
    const forbidden = ['express', 'socket.io', 'bullmq', 'ioredis'];
    expect(imports.filter(({ file, from }) => file.startsWith('core/') && forbidden.includes(from)).map(told)).toEqual(
      [],
    );
  });
});

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm)].map(
    ([, type, names, from]) => ({
      file,
      from: from as string,
      isType:
        type !== undefined || (names !== undefined && /^\{[^}]*\}$/s.test(names.trim()) && everyNameIsType(names)),
    }),
  );
}
function everyNameIsType(names: string): boolean {
  return names
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith('type '));
}

const isLocal = ({ from }: Import): boolean => from.startsWith('.');
const target = ({ file, from }: Pick<Import, 'file' | 'from'>): string =>
  relative('.', normalize(join(dirname(file), from)));
const folderOf = (path: string): string => path.split('/')[0] as string;
const told = ({ file, from }: Import): string => `${file} → ${from}`;

function mayImportFile(one: Import): boolean {
  const to = target(one);
  const from = folderOf(one.file);
  if (folderOf(to) === from || /\.(css|svg)$/.test(to)) return true;
  if (BROWSERS.has(from) && to.startsWith('contract/') && !one.isType) return BROWSER_VALUES.test(to);
  return rules[from]?.folders.some((allowed) => to === allowed || to.startsWith(`${allowed}/`)) ?? false;
}

function mayImportPackage({ file, from }: Import): boolean {
  const allowed = rules[folderOf(file)]?.packages ?? [];
  if (allowed.includes('*')) return true;
  if (from.startsWith('node:')) return allowed.includes('node');
  if (from === 'mongoose')
    return /\.(model|store)\.ts$/.test(file) || allowed.includes('mongoose') || file.startsWith('core/');
  return allowed.some((name) => from === name || from.startsWith(`${name}/`));
}
