import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/** Styles of a part that comes later (`*.part.css`) go along as text, packed as other styles are. */
export const partStyles = (): Plugin => ({
  name: 'part-styles',
  setup(build) {
    build.onLoad({ filter: /\.part\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
});
