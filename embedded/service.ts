import { mkdir } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binary, ServiceKind } from './binary.ts';
import { type GuardedProcess, startGuarded, stopGuarded } from './guarded-process.ts';
import { lastLines, prepareLog } from './log-file.ts';
import { isPortFree, nextFreePort } from './ports.ts';
import type { ProcessIdentity } from './processes.ts';
import { messageOf, ServiceError } from './service-error.ts';

/** Enough for MongoDB to write what it holds; well inside the 30 s in which everything must be down. */
const STOP_GRACE_MS = 12_000;
/** A large journal takes a while to be replayed after a hard end. */
const HEALTHY_WITHIN_MS = 60_000;
const PORT_ATTEMPTS = 3;

/** How one kind of service is run: its folder, its arguments, and what must hold before it is used. */
export interface ServiceRecipe {
  kind: ServiceKind;
  binary: Binary;
  dataPath: string;
  logPath: string;
  arguments(port: number): string[];
  url(port: number): string;
  /** Brings it to where it can be used; throws while it cannot. Called again and again until it does not throw. */
  makeReady(port: number): Promise<void>;
}

/** A service this process started. It ends with this process, however that ends. */
export interface ServiceHandle {
  readonly name: ServiceKind['name'];
  readonly version: string;
  readonly url: string;
  readonly port: number;
  /** Of the server program now running; the last one's while it is down. */
  readonly pid: number;
  readonly identity: ProcessIdentity;
  readonly program: string;
  isRunning(): boolean;
  /** Ends it and waits until it is gone. Default `SIGTERM`: it writes what it holds; `SIGKILL` is a crash. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again, ended or not, on the same port and data, and waits until it is healthy. */
  restart(): Promise<void>;
  /** Freezes it: connections stay open and nothing is answered, as when a machine hangs. `thaw` ends it. */
  freeze(): void;
  thaw(): void;
}

interface Options {
  preferredPort: number;
  /** Ports meant for others, not to be taken even while free. */
  taken?: ReadonlySet<number>;
  /** Told when it ends without `kill` having been called. */
  onCrash?: (handle: ServiceHandle) => void;
}

/**
 * Starts a service on the preferred port or the next free one, and waits until it is healthy.
 * @throws ServiceError `not_healthy` with the end of its log
 */
export async function startService(recipe: ServiceRecipe, options: Options): Promise<ServiceHandle> {
  await mkdir(recipe.dataPath, { recursive: true, mode: 0o700 });
  await prepareLog(recipe.logPath);

  let from = options.preferredPort;
  for (let attempt = 1; ; attempt += 1) {
    const port = await nextFreePort(from, options.taken);
    try {
      return handleOf(recipe, port, await launch(recipe, port), options.onCrash);
    } catch (err) {
      // Somebody took the port between our look and its start.
      if (attempt === PORT_ATTEMPTS || (await isPortFree(port))) throw err;
      from = port + 1;
    }
  }
}

function handleOf(
  recipe: ServiceRecipe,
  port: number,
  first: GuardedProcess,
  onCrash: Options['onCrash'],
): ServiceHandle {
  let current = first;
  let isWanted = true;
  const watch = (guarded: GuardedProcess) => {
    void guarded.exited.then(() => isWanted && guarded === current && onCrash?.(handle));
  };
  const kill = async (signal: NodeJS.Signals = 'SIGTERM') => {
    isWanted = false;
    await stopGuarded(current, signal, STOP_GRACE_MS);
  };
  const handle: ServiceHandle = {
    name: recipe.kind.name,
    version: recipe.binary.version,
    url: recipe.url(port),
    port,
    program: recipe.binary.path,
    get pid() {
      return current.identity.pid;
    },
    get identity() {
      return current.identity;
    },
    isRunning: () => current.isRunning(),
    kill,
    async restart() {
      await kill();
      current = await launch(recipe, port);
      isWanted = true;
      watch(current);
    },
    freeze: () => process.kill(current.identity.pid, 'SIGSTOP'),
    thaw: () => process.kill(current.identity.pid, 'SIGCONT'),
  };
  watch(first);
  return handle;
}

async function launch(recipe: ServiceRecipe, port: number): Promise<GuardedProcess> {
  const guarded = await startGuarded(recipe.binary.path, recipe.arguments(port), { logPath: recipe.logPath });
  const deadline = Date.now() + HEALTHY_WITHIN_MS;
  let reason = 'it ended at once';
  while (guarded.isRunning() && Date.now() < deadline) {
    try {
      await recipe.makeReady(port);
      if (guarded.isRunning()) return guarded; // else somebody else's server answered on this port
    } catch (err) {
      reason = messageOf(err);
    }
    await delay(25);
  }
  await stopGuarded(guarded, 'SIGTERM', STOP_GRACE_MS);
  const log = await lastLines(recipe.logPath);
  throw new ServiceError(
    'not_healthy',
    `${recipe.kind.title} did not become healthy (${reason}). End of ${recipe.logPath}:\n${log}`,
  );
}
