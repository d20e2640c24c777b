import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { LOCALES, type Locale } from '../../contract/codes.ts';
import { inProject } from '../root.ts';
import { frameParts } from './bundles.ts';

const APP = 'web-widget/app.tsx';
const TALK = 'web-widget/talk.ts';
const wordsOf = (locale: Locale) => `web-widget/texts/words-${locale}.ts`;

/** What the first view of the chat consists of, by the names of their files. */
export interface FirstView {
  app: string;
  sheet: string;
  words: string;
  talk: string;
  /** What these import, and is no part of its own. */
  shared: string[];
}

/** @throws Error where the build made no such part */
export function firstView({ outputs }: Metafile, locale: Locale): FirstView {
  const outputOf = (entry: string) => {
    const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entry);
    if (!found) throw new Error(`${entry} has become no part of its own`);
    return { path: found[0], sheet: found[1].cssBundle };
  };
  const app = outputOf(APP);
  const entries = [app.path, outputOf(wordsOf(locale)).path, outputOf(TALK).path];
  const all = new Set(entries);
  // A set that grows is gone through to its end.
  for (const path of all)
    for (const { kind, path: imported } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement') all.add(imported);
  const [, words, talk] = entries;
  const names = { app: app.path, sheet: app.sheet ?? '', words: words ?? '', talk: talk ?? '' };
  const shared = [...all].filter((path) => !entries.includes(path)).map((path) => basename(path));
  return {
    app: basename(names.app),
    sheet: basename(names.sheet),
    words: basename(names.words),
    talk: basename(names.talk),
    shared,
  };
}

/**
 * One page for each language, so that all it is drawn with is asked for in one go. `talk` is not: on a slow line it would
 * share the line with what somebody waits to see; the app asks for it first of all.
 */
function pageOf(template: string, locale: Locale, { app, sheet, words, shared }: FirstView): string {
  const at = (name: string) => `/widget/parts/${name}`;
  const head = [
    `<link rel="stylesheet" href="${at(sheet)}">`,
    // A script, not a preload: the frame counts as loaded only with it (loader.ts waits for that).
    `<script type="module" src="${at(words)}"></script>`,
    `<script type="module" src="${at(app)}"></script>`,
    ...shared.map((name) => `<link rel="modulepreload" href="${at(name)}">`),
  ];
  return template.replace('lang="id"', `lang="${locale}"`).replace('<!-- parts -->', head.join('\n'));
}

/** Writes the chat's pages for a build of its parts into `folder`. */
export async function writeFramePages(metafile: Metafile, folder: string): Promise<void> {
  const template = await readFile(inProject('web-widget/frame.html'), 'utf8');
  await mkdir(folder, { recursive: true });
  for (const locale of LOCALES)
    await writeFile(join(folder, `frame-${locale}.html`), pageOf(template, locale, firstView(metafile, locale)));
}

/** After each build of the parts, also of those that are watched. */
const pagesOf = (folder: string): Plugin => ({
  name: 'frame-pages',
  setup({ onEnd }) {
    onEnd(async ({ metafile, errors }) => {
      if (metafile && errors.length === 0) await writeFramePages(metafile, folder);
    });
  },
});

/** The chat's parts and pages, into `folder`: what the server serves under `/widget/`. */
export const frameIn = (folder = inProject('dist/public/widget')) => ({
  ...frameParts,
  outdir: join(folder, 'parts'),
  plugins: [...frameParts.plugins, pagesOf(folder)],
});

/** @returns the names of the parts it made */
export async function buildFrame(folder?: string): Promise<string[]> {
  const { outdir, ...options } = frameIn(folder);
  const { metafile } = await build({ ...options, outdir, logLevel: 'warning' });
  return Object.keys(metafile.outputs).map((path) => relative(outdir, inProject(path)));
}
