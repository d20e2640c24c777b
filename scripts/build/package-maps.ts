import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** A map that knows a package's file by its first line alone: what a trace then says of it. */
const NOTHING = Buffer.from('{"version":3,"sources":[""],"mappings":"AAAA"}').toString('base64');
const NO_MAP = `\n//# sourceMappingURL=data:application/json;base64,${NOTHING}`;

/** Leaves packages out of the source map, which would be ten times as long with them. */
export function withoutPackageMaps(): Plugin {
  return {
    name: 'without-package-maps',
    setup(build) {
      build.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => ({
        contents: `${await readFile(path, 'utf8')}${NO_MAP}`,
        loader: 'js',
      }));
    },
  };
}
