import type { BuildOptions } from 'esbuild';
import { inProject } from '../root.ts';
import { leftOut } from './left-out.ts';
import { withoutPackageMaps } from './package-maps.ts';
import { partStyles } from './part-styles.ts';

const isProduction = { 'process.env.NODE_ENV': '"production"' };

/** Left to npm: what has a native part; the queue board, which finds its pages beside itself and is seldom asked for; what may not be installed. */
const LEFT_TO_NPM = ['whatsapp-web.js', '@node-rs/argon2', 'sharp', 'msgpackr-extract', '@bull-board/*'];
/** What packages written for CommonJS expect to find. */
const COMMONJS = [
  "import { createRequire as createRequireHere } from 'node:module';",
  'const require = createRequireHere(import.meta.url);',
  'const { filename: __filename, dirname: __dirname } = import.meta;',
].join(' ');

/**
 * The processes, and the commands an operator needs, with the packages they use: a start that looks up and reads a
 * thousand files takes twice as long as one that reads a few. What is imported later lies in a file of its own.
 */
export const processes: BuildOptions = {
  entryPoints: {
    'server/main': inProject('server/main.ts'),
    'workers/main': inProject('workers/main.ts'),
    'workers/linked-devices/main': inProject('workers/linked-devices/main.ts'),
    'workers/linked-device/main': inProject('workers/linked-device/main.ts'),
    'demo/simulator/main': inProject('demo/simulator/main.ts'),
    'scripts/admin': inProject('scripts/admin.ts'),
    'scripts/places': inProject('scripts/places.ts'),
  },
  outdir: inProject('dist'),
  bundle: true,
  splitting: true,
  chunkNames: 'shared/[name]-[hash]',
  external: LEFT_TO_NPM,
  banner: { js: COMMONJS },
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Less to read and parse; names stay, for traces.
  minifyWhitespace: true,
  minifySyntax: true,
  // Node reads the whole map at the start: it says where our code comes from, and nothing more.
  sourcemap: true,
  sourcesContent: false,
  plugins: [withoutPackageMaps()],
};

const browser: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2020',
  define: isProduction,
  legalComments: 'none',
};

const preact: BuildOptions = {
  ...browser,
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: true,
};

/** The chat in its frame, in parts whose names change with their content; `frame.ts` makes the pages that name them. */
export const frameParts = {
  ...preact,
  plugins: [leftOut(), partStyles()],
  splitting: true,
  metafile: true,
  absWorkingDir: inProject(),
  sourcemap: 'external',
  entryPoints: [inProject('web-widget/app.tsx')],
  outdir: inProject('dist/public/widget/parts'),
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
} satisfies BuildOptions;

/** The inbox's service worker: put beside its page once Vite has built that, which empties the folder first. */
export const inboxWorker: BuildOptions = {
  ...browser,
  target: 'es2022',
  format: 'iife',
  entryPoints: [inProject('agent-inbox/worker/sw.ts')],
  outfile: inProject('dist/public/inbox/sw.js'),
};

/** What pages load that are ours but not the inbox, which Vite builds. */
export const pages: BuildOptions[] = [
  // Runs in pages of others: one function, nothing global but what it says, no map to fetch.
  {
    ...browser,
    // Whoever adopts a sheet, as the launcher needs, knows this much.
    target: 'es2021',
    format: 'iife',
    entryPoints: [inProject('web-widget/loader.ts')],
    outfile: inProject('dist/public/widget.js'),
  },
  {
    ...preact,
    entryPoints: [inProject('demo/simulator/page/app.tsx')],
    outfile: inProject('dist/public/simulator/app.js'),
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: [inProject('demo/shop/shop.ts')],
    outfile: inProject('dist/public/demo/shop.js'),
  },
  {
    ...browser,
    format: 'iife',
    // The map's own style names three small pictures.
    loader: { '.png': 'dataurl' },
    entryPoints: [inProject('demo/shop/nearby/nearby.ts')],
    outfile: inProject('dist/public/demo/nearby/nearby.js'),
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: [inProject('demo/shop/widget/widget.ts')],
    outfile: inProject('dist/public/demo/widget/widget.js'),
  },
];
