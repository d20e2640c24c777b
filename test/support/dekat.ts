/** The whole of Dekat as its README starts it, with data and ports of its own, to look at and to hurt. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFreePort } from '../../embedded/ports.ts';
import { eventually } from './eventually.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const UP_WITHIN_MS = 120_000;
export interface Login {
  email: string;
  password: string;
  name: string;
  role: string;
}
/** What a kill is aimed at: words of its command line. */
export type Part = 'server' | 'workers' | 'simulator' | 'mongod' | 'redis';

export interface RunningDekat {
  url: string;
  simulatorUrl: string;
  /** The hotline simulator's. */
  hotlineUrl: string;
  /** Every address it printed, as it was printed. */
  links: string[];
  dataDir: string;
  logins: Login[];
  /** Process ids of a part, as the system knows them now. */
  pidsOf(part: Part): number[];
  /** One more server on the same databases, as behind a load balancer. @returns its address */
  addServer(): Promise<string>;
  /** SIGKILL; `npm start` itself starts it again. @returns how many processes were ended */
  kill(part: Part): number;
  stop(): Promise<void>;
}

/** Runs what `npm start` runs and waits for its links. @throws with its output when it does not come up */
export async function startDekat(env: Record<string, string> = {}): Promise<RunningDekat> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dekat-e2e-'));
  const ports = await Promise.all(Array.from({ length: 7 }, () => randomFreePort()));
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: root,
    env: {
      ...process.env,
      MONGO_URL: '',
      // Whoever runs the tests may have a model; the tests have their own or none.
      OPENAI_BASE_URL: '',
      OPENAI_API_KEY: '',
      REDIS_URL: '',
      DATA_DIR: dataDir,
      PORT: String(ports[0]),
      SIMULATOR_PORT: String(ports[1]),
      MONGO_PORT: String(ports[2]),
      REDIS_PORT: String(ports[3]),
      // Two that start at once would both find the usual ones free.
      WORKERS_HTTP_PORT: String(ports[4]),
      COURIER_SIMULATOR_PORT: String(ports[5]),
      HOTLINE_SIMULATOR_PORT: String(ports[6]),
      LIMIT_LOGINS_PER_15MIN: '1000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = await untilUp(child);
  const link = (pattern: RegExp) => pattern.exec(text)?.[1] ?? '';
  const more: ChildProcess[] = [];
  return {
    url: link(/(http:\/\/\S+)\/demo/),
    simulatorUrl: link(/(http:\/\/\S+)\/simulator/),
    hotlineUrl: `http://127.0.0.1:${ports[6]}`,
    links: text.match(/http:\/\/\S+/g) ?? [],
    dataDir,
    logins: JSON.parse(readFileSync(join(dataDir, 'logins.json'), 'utf8')) as Login[],
    pidsOf: (part) => pidsOf(dataDir, part),
    async addServer() {
      const [pid] = pidsOf(dataDir, 'server');
      const set = readProc(String(pid), 'environ').split('\0').filter(Boolean);
      const settings = Object.fromEntries(
        set.map((line) => [line.split('=', 1)[0], line.slice(line.indexOf('=') + 1)]),
      );
      const port = String(await randomFreePort());
      const url = `http://localhost:${port}`;
      const server = spawn(process.execPath, ['--enable-source-maps', words.server], {
        cwd: root,
        env: { ...settings, PORT: port, PUBLIC_URL: url },
        stdio: 'ignore',
      });
      more.push(server);
      await eventually(async () => {
        if (!(await fetch(`${url}/readyz`)).ok) throw new Error('the second server is not ready');
      }, UP_WITHIN_MS);
      return url;
    },
    kill(part) {
      const pids = pidsOf(dataDir, part);
      for (const pid of pids) process.kill(pid, 'SIGKILL');
      return pids.length;
    },
    async stop() {
      await Promise.all([...more, child].map(endOf));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

function untilUp(child: ChildProcess): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail('took too long'), UP_WITHIN_MS);
    const fail = (why: string) => {
      clearTimeout(timer);
      child.kill('SIGTERM');
      reject(new Error(`npm start ${why}:\n${text}`));
    };
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes('Ctrl-C stops everything')) return;
      clearTimeout(timer);
      child.off('exit', onExit);
      resolve(text);
    };
    const onExit = (code: number | null) => fail(`ended with ${code}`);
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', onExit);
  });
}

const words: Record<Part, string> = {
  server: 'dist/server/main.js',
  workers: 'dist/workers/main.js',
  simulator: 'dist/demo/simulator/main.js',
  mongod: 'mongod',
  redis: '',
};

/** Ours are told by the data folder, in their environment or on their command line; guards (`sh`) are left alone. */
function pidsOf(dataDir: string, part: Part): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => isPart(pid, dataDir, part))
    .map(Number);
}

function isPart(pid: string, dataDir: string, part: Part): boolean {
  const [program = '', ...rest] = readProc(pid, 'cmdline').split('\0');
  if (/(^|\/)(sh|dash|bash)$/.test(program)) return false;
  const line = [program, ...rest].join(' ');
  // Valkey writes its title over both, but works in its data folder.
  const isOurs =
    line.includes(dataDir) ||
    readProc(pid, 'environ').includes(`DATA_DIR=${dataDir}`) ||
    folderOf(pid).startsWith(dataDir);
  const isRight = part === 'redis' ? /(valkey|redis)-server/.test(program) : line.includes(words[part]);
  return isOurs && isRight;
}

function folderOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return ''; // gone meanwhile
  }
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // gone meanwhile
  }
}
