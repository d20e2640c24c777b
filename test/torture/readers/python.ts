/** Readers in Python over python-socketio. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../../scripts/root.ts';
import { keptFor, type OutsideReading, startOutside } from './outside.ts';
import type { Reader, ReaderDeps } from './reader.ts';

const run = promisify(execFile);
const FOLDER = inProject('test/torture/readers');

/** @throws Error where there is no Python, or its packages cannot be had */
export async function startPython(deps: ReaderDeps, readings: OutsideReading[]): Promise<Reader> {
  const requirements = join(FOLDER, 'requirements.txt');
  const environment = await keptFor('python-readers', [requirements], async (making) => {
    // Its own scripts would name the place it is made in; we only use its interpreter.
    await run('python3', ['-m', 'venv', making]);
    await run(join(making, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
  });
  const command = join(environment, 'bin', 'python');
  return await startOutside({ make: 'python', command, args: ['-u', join(FOLDER, 'reader.py')] }, deps, readings);
}
