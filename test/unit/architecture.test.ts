import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Import, importsOf, targetOf } from '../support/imports.ts';

/** Who may import whom: a folder's own files are always allowed. `node` stands for all of `node:`. */
interface Rule {
  folders: string[];
  packages: string[];
}
const PURE = ['minisearch', 'fastest-levenshtein', 'libphonenumber-js', 'lru-cache'];
const ANY_PACKAGE = ['*'];
const ABOVE = ['contract', 'core', 'channels', 'platform', 'config', 'migrations'];
const rules: Record<string, Rule> = {
  contract: { folders: [], packages: ['zod'] },
  core: { folders: ['contract'], packages: ['node', 'zod', 'mongoose', ...PURE] },
  channels: { folders: ['contract', 'platform/logger.ts', 'platform/within.ts'], packages: ['node', 'zod'] },
  platform: { folders: ['core/ports.ts', 'contract'], packages: ANY_PACKAGE },
  server: { folders: ABOVE, packages: ANY_PACKAGE },
  workers: { folders: ABOVE, packages: ANY_PACKAGE },
  client: { folders: ['contract'], packages: ['socket.io-client'] },
  'web-widget': { folders: ['client', 'contract'], packages: ['preact', '@preact/signals'] },
  'agent-inbox': { folders: ['client', 'contract'], packages: ANY_PACKAGE },
  config: { folders: [], packages: ['node', 'zod'] },
  embedded: { folders: ['config'], packages: ['node', 'mongodb'] },
  migrations: { folders: ['config'], packages: ['node', 'mongoose'] },
  demo: { folders: ['config', 'contract'], packages: ANY_PACKAGE },
};
/** May import anything, or hold no code of ours. */
const FREE = ['test', 'bench', 'eval', 'scripts', 'docs', 'deploy', 'dist', 'node_modules'];

/** Pages in a browser take values from these alone; everything else of the contract only as types. */
const BROWSER_VALUES = /^contract\/(limits\.ts|codes\.ts|texts\/)/;
const IN_BROWSER = /^(client|web-widget|agent-inbox|demo\/shop|demo\/simulator\/page)\//;
const STORAGE = /\.(model|store)\.ts$/;
/** Putting a process together needs the type of what it is put together on. */
const ASSEMBLY = /^core\/(assemble|catalogue)\.ts$/;
/** A package that is seldom installed, asked for by a name no compiler or bundler follows. */
const COMPUTED = ['embedded/memory-server.ts → ?'];

const folderOf = (path: string): string => path.split('/')[0] as string;
const isLocal = ({ from }: Import): boolean => from?.startsWith('.') ?? false;
const told = ({ file, from }: Import): string => `${file} → ${from ?? '?'}`;

function mayImport(one: Import): boolean {
  return isLocal(one) ? mayImportFile(one) : mayImportPackage(one);
}

function mayImportFile(one: Import): boolean {
  const to = targetOf(one);
  const { file, isType } = one;
  if (to.endsWith('.model.ts') && !(STORAGE.test(file) && dirname(file) === dirname(to))) return false;
  if (folderOf(to) === folderOf(file)) return true;
  // The environment is read in one place, and handed down from where a process begins.
  if (folderOf(to) === 'config' && !isType && !file.endsWith('/main.ts')) return false;
  // What a channel yields, told in the core's own words: types alone.
  if (folderOf(file) === 'core' && to === 'channels/channel.ts') return isType;
  if (IN_BROWSER.test(file) && to.startsWith('contract/') && !isType) return BROWSER_VALUES.test(to);
  return rules[folderOf(file)]?.folders.some((allowed) => to === allowed || to.startsWith(`${allowed}/`)) ?? false;
}

function mayImportPackage({ file, from, isType }: Import): boolean {
  const folder = folderOf(file);
  const allowed = rules[folder]?.packages ?? [];
  if (from === null || from === 'node:module') return false; // both may lead anywhere
  // A browser's worth of code: the one file that needs it.
  if (from === 'whatsapp-web.js') return file === 'channels/whatsapp-web/library.ts';
  if (from === 'mongoose' && folder === 'core') return STORAGE.test(file) || (isType && ASSEMBLY.test(file));
  if (from === 'mongoose' && folder === 'migrations') return isType;
  if (allowed.includes('*')) return true;
  if (from.startsWith('node:')) return allowed.includes('node');
  return allowed.some((name) => from === name || from.startsWith(`${name}/`));
}

describe('the import rules', () => {
  const imports = Object.keys(rules).flatMap((folder) =>
    sourcesOf(folder).flatMap((file) => importsOf(file, readFileSync(file, 'utf8'))),
  );

  it('hold for all the code there is', () => {
    expect(imports.length).toBeGreaterThan(1_000);
    expect(imports.filter((one) => !mayImport(one)).map(told)).toEqual(COMPUTED);
  });

  it('are made for every folder', () => {
    const folders = readdirSync('.', { withFileTypes: true }).filter((e) => e.isDirectory() && !e.name.startsWith('.'));
    const known = [...Object.keys(rules), ...FREE];
    expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  const forbidden = (file: string, text: string) => importsOf(file, text).filter((one) => !mayImport(one)).length;

  it.each([
    ['another folder', 'server/a.ts', "import { x } from '../workers/b.ts';"],
    ['another folder, by a dynamic import', 'core/a.ts', "const x = await import('../server/b.ts');"],
    ['another folder, by require', 'core/a.ts', "const x = require('../server/b.ts');"],
    ['another folder, by import =', 'core/a.ts', "import x = require('../server/b.ts');"],
    ['another folder, by a re-export', 'contract/a.ts', "export { x } from '../core/b.ts';"],
    ['another folder, by a re-export of all', 'contract/a.ts', 'export * from "../core/b.ts";'],
    ['another folder, for its effect', 'client/a.ts', "import '../core/b.ts';"],
    ['another folder, for a type within a line', 'contract/a.ts', "let x: import('../core/b.ts').X;"],
    ['another folder, after code in one line', 'contract/a.ts', "f(); import { x } from '../core/b.ts';"],
    ['a name computed later', 'core/a.ts', 'await import(name);'],
    ['a loader of its own', 'core/a.ts', "import { createRequire } from 'node:module';"],
    ['a package', 'core/a.ts', "import express from 'express';"],
    ['a package, by a dynamic import', 'contract/a.ts', "const { readFile } = await import('node:fs');"],
    ['what begins like an allowed package', 'contract/a.ts', "import x from 'zod-openapi';"],
    ['mongoose beside a store', 'core/a/b.ts', "import type { Connection } from 'mongoose';"],
    ['a model of another subject', 'core/a/b.store.ts', "import { m } from '../c/d.model.ts';"],
    ['a model from a rule', 'core/a/b.ts', "import { m } from './d.model.ts';"],
    ['a value of the contract in a browser', 'web-widget/a.ts', "import { s } from '../contract/rest.ts';"],
    ['one value among types in a browser', 'demo/shop/a.ts', "import { type T, s } from '../../contract/rest.ts';"],
    ['the environment below a main.ts', 'server/a.ts', "import { loadServerConfig } from '../config/env.ts';"],
    ['a value of a channel', 'core/a.ts', "import { ChannelError } from '../channels/channel.ts';"],
    ['tests', 'platform/a.ts', "import { x } from '../test/support/b.ts';"],
  ])('forbid %s', (_, file, text) => {
    expect(forbidden(file, text)).toBe(1);
  });

  it.each([
    ['server/main.ts', "import { loadServerConfig } from '../config/env.ts';"],
    ['web-widget/a.tsx', "import type { T } from '../contract/rest.ts'; import { L } from '../contract/limits.ts';"],
    ['core/a/b.store.ts', "import { m } from './b.model.ts'; import { Types } from 'mongoose';"],
    ['core/a.ts', "// import { x } from '../server/b.ts'\nconst s = \"import '../server/b.ts'\";"],
  ])('allow in %s what it needs', (file, text) => {
    expect(forbidden(file, text)).toBe(0);
  });
});

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}
