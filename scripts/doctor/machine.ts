import { readFile, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isPortFree, nextFreePort } from '../../embedded/ports.ts';
import type { Finding } from './report.ts';

const GIGABYTE = 1e9;
/** The programs (0.2), what is fetched and unpacked on the way (0.2), the demo's data with MongoDB's journal (0.6). */
const WANTED_BYTES = 1 * GIGABYTE;

/** What the fetched programs are built for. Other machines bring their own databases. */
export function checkSystem(): Finding {
  const { glibcVersionRuntime: glibc } = (process.report.getReport() as { header: { glibcVersionRuntime?: string } })
    .header;
  const says = `${process.platform} ${process.arch}${glibc ? `, glibc ${glibc}` : ''}`;
  if (process.platform === 'linux' && process.arch === 'x64' && glibc)
    return { subject: 'System', state: 'good', says };
  const remedy = 'databases are fetched for x86-64 Linux with glibc; elsewhere put mongod on PATH or set MONGO_URL';
  return { subject: 'System', state: 'poor', says, remedy };
}

/** MongoDB 5 and newer uses AVX on x86-64 and ends with "illegal instruction" without it. */
export async function checkProcessor(): Promise<Finding> {
  const subject = 'Processor';
  const info = await readFile('/proc/cpuinfo', 'utf8').catch(() => null);
  if (info === null || process.arch !== 'x64') return { subject, state: 'good', says: process.arch };
  if (/^flags\s*:.*\bavx\b/m.test(info)) return { subject, state: 'good', says: 'has AVX' };
  const remedy = 'give the virtual machine the host’s processor type, or set MONGO_URL to a MongoDB elsewhere';
  return { subject, state: 'bad', says: 'has no AVX, which MongoDB needs', remedy };
}

export async function checkDisk(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statsAt(resolve(folder));
  const free = bavail * bsize;
  const says = `${(free / GIGABYTE).toFixed(1)} GB free for ${folder}`;
  const remedy = 'free 1 GB, or choose another folder with DATA_DIR';
  return { subject: 'Disk', state: free < WANTED_BYTES ? 'bad' : 'good', says, remedy };
}

/** Of the folder, or of the nearest above it that is there already. */
async function statsAt(folder: string): Promise<{ bavail: number; bsize: number }> {
  return await statfs(folder).catch((err: unknown) => {
    if (dirname(folder) === folder) throw err;
    return statsAt(dirname(folder));
  });
}

export async function checkPort(subject: string, port: number): Promise<Finding> {
  if (await isPortFree(port)) return { subject, state: 'good', says: `${port} is free` };
  const next = await nextFreePort(port);
  return { subject, state: 'poor', says: `${port} is taken`, remedy: `nothing to do: ${next} will be used` };
}
