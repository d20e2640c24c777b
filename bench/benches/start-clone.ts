/** `npm start` as a new user meets it: from the command to the table of links and logins. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { randomFreePort } from '../../embedded/ports.ts';
import type { Figure } from '../figures.ts';

/** The first line of the table it ends with. */
const IS_UP = /Dekat is up after/;
const GIVE_UP_MS = 15 * 60_000;
/** What `npm start` promises for its own stop, and a little more. */
const STOP_WITHIN_MS = 40_000;

/**
 * Times `npm ci`, where the folder has no packages yet, and two starts: the first fetches and builds what is not
 * there. Removes nothing, so a second time on the same folder is no first time.
 * @throws Error with the end of what it printed
 */
export async function timeClone(folder: string, say: (text: string) => void): Promise<Figure[]> {
  const env = { ...process.env, MONGO_URL: '', REDIS_URL: '', ...(await ports()) };
  const figures: Figure[] = [];
  if (!existsSync(join(folder, 'node_modules'))) {
    say('clone: npm ci');
    figures.push(inSeconds('npm ci', await timeInstall(folder, env)));
  }
  const missing = Object.entries({ services: '.services', build: 'dist', data: '.data' })
    .filter(([, path]) => !existsSync(join(folder, path)))
    .map(([what]) => what);
  say('clone: npm start');
  const first = missing.length > 0 ? `npm start, without ${missing.join(', ')}` : 'npm start, everything there';
  figures.push(inSeconds(first, await timeStart(folder, env)));
  say('clone: npm start again');
  figures.push(inSeconds('npm start, later', await timeStart(folder, env)));
  return figures;
}

const inSeconds = (name: string, ms: number): Figure => ({ name, unit: 's', value: ms / 1000 });

async function ports(): Promise<Record<string, string>> {
  const names = ['PORT', 'SIMULATOR_PORT', 'MONGO_PORT', 'REDIS_PORT'];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, String(await randomFreePort())])));
}

async function timeInstall(folder: string, env: NodeJS.ProcessEnv): Promise<number> {
  const since = performance.now();
  const install = spawn('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, env, stdio: 'ignore' });
  const [code] = await once(install, 'exit');
  if (code !== 0) throw new Error(`npm ci ended with ${code} in ${folder}`);
  return performance.now() - since;
}

async function timeStart(folder: string, env: NodeJS.ProcessEnv): Promise<number> {
  const since = performance.now();
  // A group of its own, since Ctrl-C in a terminal reaches a whole group, and npm alone hands on no interrupt.
  const npm = spawn('npm', ['start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const interrupt = () => signalGroup(npm, 'SIGINT');
  process.once('exit', interrupt);
  try {
    await untilUp(npm, once(npm, 'exit'));
    return performance.now() - since;
  } finally {
    interrupt();
    await untilGone(npm);
    process.off('exit', interrupt);
  }
}

/** @returns whether any process of the group was there */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

/** npm may be gone before what it started, which holds ports and the data folder until then. */
async function untilGone(npm: ChildProcess): Promise<void> {
  const deadline = performance.now() + STOP_WITHIN_MS;
  while (signalGroup(npm, 0)) {
    if (performance.now() > deadline) signalGroup(npm, 'SIGKILL');
    await delay(50);
  }
}

function untilUp(npm: ChildProcess, ended: Promise<unknown>): Promise<void> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`npm start ${why}. It printed:\n${printed.slice(-2_000)}`));
    const tooLate = setTimeout(() => fail('took too long'), GIVE_UP_MS);
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      if (IS_UP.test(printed)) resolve();
    };
    npm.stdout?.on('data', read);
    npm.stderr?.on('data', read);
    void ended.then(() => fail('ended')).finally(() => clearTimeout(tooLate));
  });
}
