/**
 * Completes package-lock.json so that `npm ci` accepts it on any machine.
 *
 * A lockfile made against a registry that lacks other-platform binaries leaves them out, and `npm ci`
 * then refuses it ("Missing: … from lock file"; npm/cli 8320, 9343). Every optional dependency that
 * some package names and the lock does not hold gets a stub: version, os, cpu, optional.
 *
 * Run after each `npm install`: `npm run lockfile`. Idempotent.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockEntry> };
let added = 0;

for (const [path, entry] of Object.entries(lock.packages)) {
  delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isHeld(path, name)) continue;
    const exact = version.replace(/^[~^]/, '');
    lock.packages[`node_modules/${name}`] = {
      version: exact,
      ...platformOf(name),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
    added += 1;
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} stub entries added`);

/** Node's own resolution: beside the package, or in any node_modules above it. */
function isHeld(path: string, name: string): boolean {
  let at = path;
  for (;;) {
    if (lock.packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true;
    if (at === '') return false;
    const cut = at.lastIndexOf('/node_modules/');
    at = cut === -1 ? '' : at.slice(0, cut);
  }
}

/** Platform packages carry their platform in the name; guessing wrong only means npm skips or tries it. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu'> {
  const os = [
    'darwin',
    'win32',
    'linux',
    'freebsd',
    'openbsd',
    'netbsd',
    'android',
    'sunos',
    'aix',
    'openharmony',
  ].find((o) => name.includes(o));
  const cpu = ['x64', 'arm64', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'wasm32'].find((c) =>
    new RegExp(`(^|[-_/])${c}`).test(name),
  );
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}) };
}
