import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { inProject } from '../../scripts/root.ts';

const PACKAGES = ['socket.io', 'mongodb', 'mongoose', 'bullmq', 'express', 'ws'];

/** What a figure depends on besides the code. No name of the machine. */
export interface Facts {
  date: string;
  /** Of the sources; with `+` where they differ from it. */
  commit: string;
  cpu: string;
  cores: number;
  memoryGiB: number;
  system: string;
  node: string;
  packages: Record<string, string>;
  /** Of the databases, where they were started. */
  services: Record<string, string>;
  /** One-minute load average before anything was started: a busy machine measures itself. */
  loadBefore: number;
}

export function factsOf(): Facts {
  const [cpu] = cpus();
  return {
    date: new Date().toISOString(),
    commit: commitOf(),
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch} ${release()}`,
    node: process.versions.node,
    packages: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    services: {},
    loadBefore: loadavg()[0] ?? 0,
  };
}

function commitOf(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: inProject(), encoding: 'utf8' }).trim();
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '-uno') ? '+' : '');
  } catch {
    return 'unknown'; // not a checkout
  }
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
