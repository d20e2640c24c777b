import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { examine, isBinary, MONGOD, onPath, REDIS, type ServiceKind } from '../../embedded/binary.ts';
import { FFMPEG, ffmpegPath } from '../../embedded/ffmpeg.ts';
import { WHEELS } from '../../embedded/wheels.ts';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../chromium.ts';
import { findFirefox, HOW_TO_GET_FIREFOX } from '../firefox.ts';
import type { Finding } from './report.ts';

const run = promisify(execFile);
type Env = Record<string, string | undefined>;

const OLDEST_NODE: [number, number] = [20, 19];

export function checkNode(version = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNew = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  const remedy = `install Node ${OLDEST_NODE.join('.')} or newer: nodejs.org/en/download`;
  return { subject: 'Node', state: isNew ? 'good' : 'bad', says: version, remedy };
}

export async function checkNpm(env: Env): Promise<Finding> {
  const version = await outputOf(env, 'npm', ['--version']);
  return version === null
    ? { subject: 'npm', state: 'bad', says: 'not found', remedy: 'apt install npm, or the Node from nodejs.org' }
    : { subject: 'npm', state: 'good', says: version };
}

/** Python is needed only to fetch what is not here yet. */
export async function checkPip(env: Env, isNeeded: boolean): Promise<Finding> {
  const python = env.PYTHON || 'python3';
  const version = await outputOf(env, python, ['-m', 'pip', '--version']);
  if (version !== null)
    return { subject: 'Python and pip', state: 'good', says: version.split(' from ')[0] ?? version };
  const says = isNeeded ? 'not found, and databases are still to be fetched' : 'not found, and not needed any more';
  return {
    subject: 'Python and pip',
    state: isNeeded ? 'bad' : 'poor',
    says,
    remedy: 'apt install python3 python3-pip',
  };
}

export interface Found {
  finding: Finding;
  /** The program that would be run; null while there is none. */
  path: string | null;
  /** It would be fetched at the next start. */
  isToBeFetched: boolean;
}

/** Looks where the start looks, and fetches nothing. */
export async function checkService(kind: ServiceKind, env: Env, servicesDir: string): Promise<Found> {
  const variable = kind === MONGOD ? 'MONGO_URL' : 'REDIS_URL';
  const subject = kind.title;
  const of = (state: Finding['state'], says: string, path: string | null = null): Found => ({
    finding: { subject, state, says, remedy: REMEDY[kind.name] },
    path,
    isToBeFetched: false,
  });
  if (env[variable]) return of('good', `${variable} is set`);
  const reasons: string[] = [];
  for (const path of [...onPath(kind.programs, env.PATH), ...(await fetched(kind, servicesDir))]) {
    const found = await examine(kind, path);
    if (isBinary(found)) return of('good', `${found.version}, ${found.path}`, path);
    reasons.push(`${found.path} ${found.reason}`);
    if (path.startsWith(servicesDir)) return of('bad', reasons.join('; '), path);
  }
  const isToBeFetched = WHEELS[kind.name].platforms.includes(`${process.platform}-${process.arch}`);
  const says = [...reasons, isToBeFetched ? 'to be fetched at the first start' : 'not found'].join('; ');
  return { ...of(isToBeFetched ? 'good' : 'bad', says), isToBeFetched };
}

const REMEDY: Record<ServiceKind['name'], string> = {
  mongod:
    'apt install libcurl4 libssl3; or set MONGO_URL: docker run -d --name mongo -p 127.0.0.1:27017:27017 mongo:7 --replSet rs0 && docker exec mongo mongosh --eval "rs.initiate()"',
  redis:
    'apt install valkey-server or redis-server (7.0 or newer); or set REDIS_URL: docker run -d -p 127.0.0.1:6379:6379 valkey/valkey:8',
};

async function fetched(kind: ServiceKind, servicesDir: string): Promise<string[]> {
  const entries = await readdir(servicesDir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((e) => e.isFile() && kind.programs.includes(e.name)).map((e) => join(e.parentPath, e.name));
}

/** What the MongoDB that would be fetched asks for beside the C library. */
const ITS_LIBRARIES = ['libcurl.so.4', 'libssl.so.3', 'libcrypto.so.3', 'liblzma.so.5'];

/**
 * Which shared libraries MongoDB asks for and does not get: by the loader itself for a program that is here, by the
 * system's list for one that is still to be fetched.
 */
export async function checkLibraries({ path, isToBeFetched }: Found, env: Env): Promise<Finding> {
  const subject = 'Libraries of MongoDB';
  if (path === null && !isToBeFetched) return { subject, state: 'good', says: 'not asked for' };
  const missing = path === null ? await notListed(ITS_LIBRARIES, env) : await notLoaded(path, env);
  if (missing === null) return { subject, state: 'good', says: 'the system does not tell; seen at the first start' };
  if (missing.length === 0) return { subject, state: 'good', says: 'all found' };
  const remedy = 'apt install libcurl4 libssl3 liblzma5';
  return { subject, state: 'bad', says: `missing ${missing.join(', ')}`, remedy };
}

async function notLoaded(program: string, env: Env): Promise<string[] | null> {
  const listing = await outputOf(env, 'ldd', [program]);
  return listing?.match(/\S+(?= => not found)/g) ?? (listing === null ? null : []);
}

/** ldconfig lies in a folder that is seldom on the PATH of others than root. */
async function notListed(libraries: string[], env: Env): Promise<string[] | null> {
  const listing = (await outputOf(env, 'ldconfig', ['-p'])) ?? (await outputOf(env, '/sbin/ldconfig', ['-p']));
  return listing === null ? null : libraries.filter((library) => !listing.includes(`${library} `));
}

/** For voice messages alone: everything else goes without it. */
export async function checkFfmpeg(env: Env, servicesDir: string): Promise<Finding> {
  const subject = 'ffmpeg (voice messages)';
  const path = env.FFMPEG_PATH || ffmpegPath({ servicesDir, env });
  const version = await outputOf(env, path, ['-version']);
  if (version !== null) return { subject, state: 'good', says: `${version.split(' ')[2]}, ${path}` };
  if (!env.FFMPEG_PATH && FFMPEG.platforms.includes(`${process.platform}-${process.arch}`))
    return { subject, state: 'good', says: 'to be fetched at the first start' };
  return { subject, state: 'poor', says: 'not found', remedy: 'apt install ffmpeg, or set FFMPEG_PATH' };
}

export const checkChromium = (env: Env): Finding => checkBrowser('Chromium', findChromium(env), HOW_TO_GET_CHROMIUM);
export const checkFirefox = (env: Env): Finding => checkBrowser('Firefox', findFirefox(env), HOW_TO_GET_FIREFOX);

function checkBrowser(name: string, path: string | null, remedy: string): Finding {
  const subject = `${name} (end-to-end tests only)`;
  return path ? { subject, state: 'good', says: path } : { subject, state: 'poor', says: 'not found', remedy };
}

async function outputOf(env: Env, program: string, args: string[]): Promise<string | null> {
  return await run(program, args, { timeout: 20_000, env: env as NodeJS.ProcessEnv }).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
}

export { MONGOD, REDIS };
