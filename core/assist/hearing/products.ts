import { distance as edits } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { Product } from '../../products/product.ts';
import type { ProductMatches } from '../tools/products.ts';
import { plainWords } from './normalise.ts';

/** Said around a product and never part of its name. */
const FILLERS = new Set(
  'ada adakah stok stoknya stock ready redi tersedia apa apakah yang yg yng di ke dari dan atau dengan untuk buat tidak ga gak nggak ngga engga kagak tdk kan bisa mau minta tolong saya gue gw gua aku kamu sudah udah udh belum blm masih msh dekat deket dkt terdekat sekitar daerah cabang cbg toko store buka jam berapa brp dimana mana mn gimana barang brg harga hrg kirim antar diantar dianter anterin delivery deliver delivered ongkir kurir courier sameday instan cari nyari butuh lihat liat abis habis kosong sisa aja saja lagi juga itu ini nya ya yah kak kakak min mimin bang gan mas mba mbak dong sih deh nih kok halo hai hi hello hey permisi misi siang pagi sore malam malem selamat beli jual punya pengen kalau kalo sini sana hari langsung urgent cek carikan tolongin the a an is are am was do does did have has had can could would i you we my your any some there here near nearest closest around for with and or not no yes please in on at to of which where what how much many left got get buy carry carries sell sells stock available looking find need want check whether if still one it that this these those today now tonight besok lusa skrg sekarang jual dijual sedia kosong mo mau ok oke okay sip terima kasih makasih thanks thank cm cuma doang biji buah pcs satu dua tiga produk product item items barangnya tempat sekalian terus trus lokasi posisi gaada ngga tau tahu please pls then branch branches shop help help me request someone something somewhere sinar let know'.split(
    ' ',
  ),
);
/** Other ways to write what product names say. */
const SAME: Record<string, string> = {
  mie: 'mi',
  indomi: 'indomie',
  telor: 'telur',
  casan: 'charger',
  carger: 'charger',
  charge: 'charger',
  hape: 'hp',
  handphone: 'hp',
  ponsel: 'hp',
  smartphone: 'hp',
  lpg: 'elpiji',
  paracetamol: 'parasetamol',
  tipec: 'usb-c',
  tv: 'tv',
  televisi: 'tv',
  television: 'tv',
  powerbank: 'power bank',
  ricecooker: 'rice cooker',
  flashdisk: 'flash disk',
  usbc: 'usb-c',
  type: 'usb-c',
  tipe: 'usb-c',
  ltr: 'liter',
  l: 'liter',
  kilo: 'kg',
  gr: 'g',
  gram: 'g',
  meter: 'm',
  inci: 'inch',
  inchi: 'inch',
  kulkas: 'kulkas',
  noodles: 'noodle',
  chargers: 'charger',
  banks: 'bank',
  drives: 'drive',
  eggs: 'egg',
  cables: 'cable',
  batteries: 'battery',
  diapers: 'diaper',
};
const UNITS = new Set(['kg', 'g', 'liter', 'ml', 'pk', 'watt', 'm', 'inch', 'mah', 'gb', 'tb', 'cm', 'isi']);
/** Of the words asked for, this share must be the product's. */
const SHARE_MIN = 0.6;
const FOUND_MAX = 5;
const PHRASE_WORDS_MAX = 3;

interface Entry {
  id: string;
  name: string;
  words: Set<string>;
}
export interface ProductIndex {
  search: MiniSearch;
  entries: Map<string, Entry>;
  vocabulary: Set<string>;
}

/** "1kg" and "1 kg" are one token, so that a number never meets another unit. */
function tokensOf(text: string): string[] {
  const words = plainWords(text).flatMap((word) => (SAME[word] ?? word).split(' '));
  const tokens: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as string;
    const unit = words[i + 1];
    if (/^\d/.test(word) && unit && UNITS.has(unit)) {
      tokens.push(`${word}${unit}`, word);
      i += 1;
    } else tokens.push(word);
  }
  return tokens;
}

export function buildProductIndex(products: Product[]): ProductIndex {
  const search = new MiniSearch({
    fields: ['name', 'nameEn', 'aliases'],
    tokenize: tokensOf,
    searchOptions: {
      boost: { name: 2, aliases: 1.5 },
      prefix: (term) => term.length >= 5,
      fuzzy: (term) => (/\d/.test(term) || term.length < 5 ? false : 0.2),
    },
  });
  search.addAll(
    products.map(({ sku, name, nameEn, aliases }) => ({ id: sku, name, nameEn, aliases: aliases.join(' ') })),
  );
  const entries = new Map(
    products.map(({ sku, name, nameEn, aliases }) => [
      sku,
      { id: sku, name, words: new Set([name, nameEn, ...aliases].flatMap(tokensOf)) },
    ]),
  );
  return { search, entries, vocabulary: new Set([...entries.values()].flatMap(({ words }) => [...words])) };
}

/** What is left of a sentence once place and fillers are out; null when nothing of it can be a product. */
export function productPhrase(index: ProductIndex, words: string[]): { phrase: string; isKnown: boolean } | null {
  const kept = words.filter((word) => !FILLERS.has(word) && !/^\+/.test(word));
  const tokens = kept.flatMap((word) => tokensOf(word)).filter((token) => !/^\d/.test(token) && !UNITS.has(token));
  if (tokens.length === 0) return null;
  const isKnown = tokens.some((token) => index.vocabulary.has(token));
  // A long rest of which no word is sold tells of something else.
  if (!isKnown && tokens.length > PHRASE_WORDS_MAX) return null;
  return { phrase: kept.join(' '), isKnown };
}

/**
 * The products words name, best first. All content words must be in a product (a typing error allowed), or nothing is
 * it: what shares only some words is `similar`.
 */
export function findProducts(index: ProductIndex, text: string): ProductMatches {
  const wanted = [...new Set(tokensOf(text))].filter((token) => !FILLERS.has(token));
  if (wanted.length === 0) return { skus: [], isAmbiguous: false, similar: [] };
  const hits = index.search.search(wanted.join(' '), { tokenize: (query) => query.split(' ') }).slice(0, 40);
  const scored = hits
    .map((hit) => ({
      sku: hit.id as string,
      score: hit.score,
      share: shareOf(index, hit.id as string, wanted, hit.queryTerms),
    }))
    .sort((a, b) => b.share - a.share || b.score - a.score || (a.sku < b.sku ? -1 : 1));
  const [best] = scored;
  if (!best || best.share < SHARE_MIN || !hasHead(index, best.sku, wanted)) {
    return { skus: [], isAmbiguous: false, similar: scored.slice(0, 3).map(({ sku }) => sku) };
  }
  const fitting = scored.filter(({ share }) => share === best.share);
  const byName = fitting.filter(({ sku }) => nameHolds(index, sku, wanted));
  const equal = (byName.length > 0 ? byName : fitting).slice(0, FOUND_MAX);
  const exact = equal.find(({ sku }) => isNamed(index, sku, wanted));
  const first = exact ?? equal[0] ?? best;
  const skus = [first, ...equal.filter((one) => one !== first)].map(({ sku }) => sku);
  return { skus, isAmbiguous: !exact && skus.length > 1, similar: [] };
}

function shareOf(index: ProductIndex, sku: string, wanted: string[], matched: string[]): number {
  const words = index.entries.get(sku)?.words ?? new Set<string>();
  const weight = (token: string) => (/^\d+(\.\d+)?$/.test(token) ? 0.5 : 1);
  const total = wanted.reduce((sum, token) => sum + weight(token), 0);
  const held = wanted.reduce(
    (sum, token) => sum + (words.has(token) || (matched.includes(token) && isClose(words, token)) ? weight(token) : 0),
    0,
  );
  return Math.round((held / total) * 100) / 100;
}
/** Begins so, or is mistyped: one edit from five letters, two from eight. */
const isClose = (words: Set<string>, token: string): boolean =>
  token.length >= 5 &&
  [...words].some(
    (word) => word.startsWith(token) || (word.length >= 5 && edits(word, token) <= (token.length >= 8 ? 2 : 1)),
  );

/** The most telling word, one that few products have, must be there: "kabel hdmi" is not any cable. */
function hasHead(index: ProductIndex, sku: string, wanted: string[]): boolean {
  const words = index.entries.get(sku)?.words ?? new Set<string>();
  const unknown = wanted.filter(
    (token) =>
      !/^\d/.test(token) && !UNITS.has(token) && !index.vocabulary.has(token) && !isClose(index.vocabulary, token),
  );
  return unknown.length === 0 && wanted.some((token) => words.has(token) || isClose(words, token));
}

/** The words asked for are how this product's name begins: "Indomie Goreng 85 g" for "indomie goreng". */
function isNamed(index: ProductIndex, sku: string, wanted: string[]): boolean {
  const name = tokensOf(index.entries.get(sku)?.name ?? '');
  const content = wanted.filter((token) => !/^\d+(\.\d+)?$/.test(token));
  const rest = name.filter((token) => !wanted.includes(token) && !/^\d/.test(token));
  return content.length >= 2 && content.every((token) => name.includes(token)) && rest.length === 0;
}

/** Names say it better than what shoppers also call it. */
function nameHolds(index: ProductIndex, sku: string, wanted: string[]): boolean {
  const name = tokensOf(index.entries.get(sku)?.name ?? '');
  return wanted.every((token) => name.includes(token));
}
