import { cp, mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { inProject } from '../root.ts';

/** What is served as it was written. Scripts are bundled, styles that are imported are overwritten by their bundle. */
const SERVED_AS_IS = new Set(['.html', '.css', '.svg', '.png', '.jpg', '.webp', '.ico', '.woff2', '.webmanifest']);

const SWAGGER = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

/** Copies pages, styles and pictures to where the server serves them from. */
export async function copyStatic(): Promise<void> {
  await copyServed('demo/simulator/page', 'simulator');
  await copyServed('demo/shop', 'demo');
  await copyServed('docs/page', 'docs');
  await copySwagger();
}

async function copyServed(from: string, to: string): Promise<void> {
  await cp(inProject(from), inProject('dist/public', to), {
    recursive: true,
    filter: isServed,
  });
}

/** Folders have no extension, but neither have files that begin with a dot: those are the compiler's own. */
export const isServed = (path: string): boolean =>
  SERVED_AS_IS.has(extname(path)) || (extname(path) === '' && !basename(path).startsWith('.'));

/** The few files of swagger-ui-dist that the page at /docs loads, out of twelve megabytes. */
async function copySwagger(): Promise<void> {
  const to = inProject('dist/public/docs');
  await mkdir(to, { recursive: true });
  await cp(inProject('docs/page/start.js'), join(to, 'start.js'));
  await Promise.all(SWAGGER.map((file) => cp(inProject('node_modules/swagger-ui-dist', file), join(to, file))));
}
