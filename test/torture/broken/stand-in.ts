/** A stand-in server as a process, to be looked at and hurt. */
import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { randomFreePort } from '../../../embedded/ports.ts';
import { inProject } from '../../../scripts/root.ts';
import { eventually } from '../../support/eventually.ts';
import { launch, type RunningProcess } from '../../support/processes.ts';
import type { Flaw } from './flaws.ts';

interface Settings {
  flaw: Flaw | null;
  mongoUrl: string;
  outsideUrl: string;
  /** How far this machine's clock is off. */
  clockSkewMs: number;
}
export interface StandIn {
  readonly url: string;
  kill(): Promise<void>;
  /** Ended or not, on the same port. */
  restart(): Promise<void>;
}
const UP_WITHIN_MS = 30_000;

export async function startStandIn({ flaw, mongoUrl, outsideUrl, clockSkewMs }: Settings): Promise<StandIn> {
  const port = await randomFreePort();
  const env = {
    PORT: String(port),
    MONGO_URL: mongoUrl,
    OUTSIDE_URL: outsideUrl,
    CLOCK_SKEW_MS: String(clockSkewMs),
    ...(flaw && { FLAW: flaw }),
  };
  const start = async (): Promise<RunningProcess> => {
    const running = await launch(await program(), port, env);
    await eventually(async () => {
      if (!running.isRunning()) throw new Error(`the stand-in ended: ${await running.output()}`);
      await fetch(running.url);
    }, UP_WITHIN_MS);
    return running;
  };
  let running = await start();
  return {
    url: running.url,
    kill: () => running.kill(),
    async restart() {
      await running.kill();
      running = await start();
    },
  };
}

/** Bundled once: it starts in half the time, and is started often. */
let bundle: Promise<string> | undefined;
function program(): Promise<string> {
  bundle ??= bundled();
  return bundle;
}
async function bundled(): Promise<string> {
  const entryPoints = [inProject('test/torture/broken/server.ts')];
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external', write: false } as const;
  const code = (await build({ entryPoints, ...options })).outputFiles[0]?.contents ?? '';
  // Inside the project, so that the packages it leaves out are found; named by what is in it, and put there whole.
  const version = createHash('sha256').update(code).digest('hex').slice(0, 12);
  const outfile = inProject('node_modules/.cache/dekat', `stand-in-${version}.mjs`);
  await mkdir(dirname(outfile), { recursive: true });
  await writeFile(`${outfile}-${process.pid}`, code);
  await rename(`${outfile}-${process.pid}`, outfile);
  return outfile;
}
