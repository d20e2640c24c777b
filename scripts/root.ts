import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A path inside the project. */
export const inProject = (...parts: string[]): string => join(root, ...parts);
