/** Readers in Java over socket.io's client for Java. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../../scripts/root.ts';
import { keptFor, type OutsideReading, startOutside } from './outside.ts';
import type { Reader, ReaderDeps } from './reader.ts';

const run = promisify(execFile);
const FOLDER = inProject('test/torture/readers/java');
const FETCHED_WITHIN_MS = 120_000;

/** @throws Error where there is no Java 17 with Maven, or its packages cannot be had */
export async function startJava(deps: ReaderDeps, readings: OutsideReading[]): Promise<Reader> {
  const files = [join(FOLDER, 'pom.xml'), join(FOLDER, 'Reader.java')];
  const classes = await keptFor('java-readers', files, async (making) => {
    const goal = ['-q', '-B', '-f', join(FOLDER, 'pom.xml'), 'dependency:copy-dependencies'];
    await run('mvn', [...goal, `-DoutputDirectory=${making}`], { timeout: FETCHED_WITHIN_MS });
    await run('javac', ['-cp', join(making, '*'), '-d', making, join(FOLDER, 'Reader.java')]);
  });
  const args = ['-Xmx128m', '-cp', `${classes}:${join(classes, '*')}`, 'Reader'];
  return await startOutside({ make: 'java', command: 'java', args }, deps, readings);
}
