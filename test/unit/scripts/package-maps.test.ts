import { expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { withoutPackageMaps } from '../../../scripts/build/package-maps.ts';
import { inProject } from '../../../scripts/root.ts';

const OURS = `import { stringifySetCookie } from 'cookie';
export const made = stringifySetCookie({ name: 'a', value: 'b' });`;

it('a map of a bundle says where our own code comes from, and of packages hardly more than their names', async () => {
  const map = async (plugins: Array<ReturnType<typeof withoutPackageMaps>>) => {
    const { outputFiles } = await build({
      ...{ stdin: { contents: OURS, resolveDir: inProject(), sourcefile: 'ours.ts' } },
      ...{ bundle: true, platform: 'node', format: 'esm', sourcemap: true, sourcesContent: false },
      ...{ write: false, outdir: 'out', plugins },
    });
    const text = outputFiles?.find(({ path }) => path.endsWith('.map'))?.text ?? '{}';
    return JSON.parse(text) as { sources: string[]; mappings: string };
  };
  const [whole, ours] = [await map([]), await map([withoutPackageMaps()])];

  expect(ours.sources.some((source) => source.endsWith('ours.ts'))).toBe(true);
  expect(ours.sources.some((source) => source.includes('node_modules/cookie/'))).toBe(true);
  const segments = ({ mappings }: { mappings: string }) => mappings.split(/[;,]+/).filter(Boolean).length;
  expect(segments(whole)).toBeGreaterThan(500);
  expect(segments(ours)).toBeLessThan(50);
});
