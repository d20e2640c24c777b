import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inProject } from '../root.ts';

const MODULE = '\nexport declare const loadDekat: LoadDekat;\n';

/** The widget as a package for vendors who build their pages: one module, its types in one file, made from the loader's own sources. */
export async function buildPackage(folder = inProject('dist/widget-package')): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [inProject('web-widget/package/index.ts')],
    outfile: join(folder, 'index.js'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
    logLevel: 'warning',
  });
  const { version, license } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as Record<string, string>;
  const manifest = {
    ...{ name: 'dekat-widget', version, license, type: 'module', sideEffects: false },
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
    files: ['index.js', 'index.d.ts'],
  };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  // Types alone, without an import: it is a declaration as it stands.
  await writeFile(join(folder, 'index.d.ts'), (await readFile(inProject('web-widget/api.ts'), 'utf8')) + MODULE);
  await copyFile(inProject('web-widget/package/README.md'), join(folder, 'README.md'));
}
