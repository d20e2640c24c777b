import { fileURLToPath } from 'node:url';
import { type Lexicon, lexicons } from '../../core/assist/hearing/hear.ts';
import { toBranch, toKnowledge, toProduct } from '../seed/convert.ts';
import { readDemoFiles } from '../seed/files.ts';
import { shiftTo } from '../seed/shift.ts';

const VENDOR = 'toko-sinar';

/** What names mean to the demo's vendor, from its files as they are on disk. */
export async function demoLexicon(): Promise<Lexicon> {
  const files = await readDemoFiles(fileURLToPath(new URL('../../demo/data', import.meta.url)));
  const asOf = new Date(files.policies.as_of);
  const shift = shiftTo(asOf, asOf);
  const products = files.products.map((product) => toProduct(VENDOR, product));
  const branches = files.branches.map((branch) => toBranch(VENDOR, branch, shift));
  const knowledge = toKnowledge(files);
  const lexiconOf = lexicons({
    products: async () => products,
    places: async () => knowledge,
    branches: async () => branches,
  });
  return lexiconOf(VENDOR);
}
