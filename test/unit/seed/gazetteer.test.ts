import { beforeAll, describe, expect, it } from '@jest/globals';
import { plainWords } from '../../../core/assist/hearing/normalise.ts';
import { buildGazetteer, findPlace, type Gazetteer } from '../../../core/assist/hearing/places.ts';
import { distanceM } from '../../../core/branches/distance.ts';
import { whereIs } from '../../../core/places/indonesia.ts';
import type { Area, PostalPrefix } from '../../../core/places/place.ts';
import { toBranch, toKnowledge } from '../../../scripts/seed/convert.ts';
import { shiftTo } from '../../../scripts/seed/shift.ts';
import { AS_OF, demoFiles, VENDOR } from '../../support/demo-data.ts';

/** Kecamatan by city or regency, as the government counts them. */
const KECAMATAN = {
  'Jakarta Pusat': 8,
  'Jakarta Utara': 6,
  'Jakarta Barat': 8,
  'Jakarta Selatan': 10,
  'Jakarta Timur': 10,
  'Kepulauan Seribu': 2,
  Bogor: 6,
  'Kabupaten Bogor': 40,
  Depok: 11,
  Tangerang: 13,
  'Tangerang Selatan': 7,
  'Kabupaten Tangerang': 29,
  Bekasi: 12,
  'Kabupaten Bekasi': 23,
};
/** From Pulau Sebira to the south of Bogor, from Jasinga to Pebayuran. */
const BOX = { south: -6.85, north: -5.15, west: 106.3, east: 107.35 };
const BRANCH_WITHIN_M = 6_000;
/** What shoppers say of anything; as the short name of a place it would be found where none is meant. */
const EVERYDAY = new Set(
  'jati kelapa duren durian melati pisang jeruk mangga rambutan pinang benda setu beji kota baru lama pasar rumah kantor toko cabang mall mal stasiun jalan taman raya indah jaya makmur mulya sari asri permai timur barat utara selatan tengah pusat karet kresek kemiri kapuk guntur pramuka puncak santa duri batu kayu gunung bukit pantai pulau harapan sukses bener bnr benar gatau jemput panas pagi siang sore malam senin selasa rabu kamis jumat sabtu minggu beras telur susu kopi teh ayam sapi bakso sabun tisu lampu kabel kipas kulkas the store shop mall park city garden lake exchange station airport home office sms emporium plaza square point green grand village town pay free new old big small'.split(
    ' ',
  ),
);
/** In use between 10000 and 17999; the three digits in between were never given out. */
const PREFIXES = [
  ...['101', '102', '103', '104', '105', '106', '107'],
  ...['111', '112', '113', '114', '115', '116', '117', '118'],
  ...['121', '122', '123', '124', '125', '126', '127', '128', '129'],
  ...['131', '132', '133', '134', '135', '136', '137', '138', '139'],
  ...['141', '142', '143', '144', '145'],
  ...['151', '152', '153', '154', '155', '156', '157', '158'],
  ...['161', '163', '164', '165', '166', '167', '168', '169'],
  ...['171', '172', '173', '174', '175', '176', '177'],
];

let areas: Area[];
let postalPrefixes: PostalPrefix[];
let gazetteer: Gazetteer;
let branches: ReturnType<typeof toBranch>[];
beforeAll(async () => {
  const files = await demoFiles(); // its shape is checked in reading
  ({ areas, postalPrefixes } = toKnowledge(files));
  branches = files.branches.map((branch) => toBranch(VENDOR, branch, shiftTo(AS_OF, AS_OF)));
  gazetteer = buildGazetteer(areas, postalPrefixes, branches);
});

const repeated = (all: string[]) => all.filter((one, i) => all.indexOf(one) !== i);
const key = (name: string) => plainWords(name).join(' ');
const isInside = ({ at: { lat, lon } }: { at: Area['at'] }) =>
  lat > BOX.south && lat < BOX.north && lon > BOX.west && lon < BOX.east;

describe('the places of Greater Jakarta', () => {
  it('hold every kecamatan of every city once', () => {
    const kecamatan = areas.filter(({ type }) => type === 'kecamatan');
    const counted = Object.fromEntries(
      Object.keys(KECAMATAN).map((city) => [city, kecamatan.filter((area) => area.city === city).length]),
    );

    expect(counted).toEqual(KECAMATAN);
    expect(kecamatan).toHaveLength(Object.values(KECAMATAN).reduce((a, b) => a + b));
    expect(repeated(kecamatan.map(({ name, city }) => `${key(name)}, ${city}`))).toEqual([]);
  });

  it('lie in cities that are places themselves, inside the region but for cities elsewhere, with a reach', () => {
    const cities = new Set(areas.filter(({ type }) => type === 'city').map(({ name }) => name));

    expect(areas.filter(({ city }) => !cities.has(city))).toEqual([]);
    const far = areas.filter((area) => !isInside(area));
    expect(far.every(({ type, city, name }) => type === 'city' && city === name)).toBe(true);
    expect(far.every((one) => whereIs(one.at) === 'inside')).toBe(true);
    expect(postalPrefixes.filter((one) => !isInside(one))).toEqual([]);
    expect(areas.filter(({ radiusM }) => radiusM < 500 || radiusM > 30_000)).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(repeated(areas.map(({ areaId }) => areaId))).toEqual([]);
  });

  it('have short names that nothing else in their city has', () => {
    const aliases = areas.flatMap(({ aliases: all, city }) => all.map((alias) => `${key(alias)}, ${city}`));
    const names = new Set(areas.map(({ name, city }) => `${key(name)}, ${city}`));

    expect(repeated(aliases)).toEqual([]);
    expect(aliases.filter((alias) => names.has(alias))).toEqual([]);
  });

  it('have short names that are no words of every day', () => {
    expect(areas.flatMap(({ aliases }) => aliases).filter((alias) => EVERYDAY.has(key(alias)))).toEqual([]);
  });

  it('know every postal code of the region by its first three digits', () => {
    expect(postalPrefixes.map(({ prefix }) => prefix).sort()).toEqual(PREFIXES);
    const codes = areas.flatMap(({ postalCode }) => postalCode ?? []);
    expect(codes.filter((code) => !PREFIXES.includes(code.slice(0, 3)))).toEqual([]);
  });

  it('have one of them near every branch', () => {
    const lonely = branches.filter(
      ({ at }) => !areas.some((area) => area.type !== 'city' && distanceM(area.at, at) < BRANCH_WITHIN_M),
    );

    expect(lonely).toEqual([]);
  });
});

const said = (text: string) => {
  const heard = findPlace(gazetteer, plainWords(text), null)?.heard;
  if (!heard) return null;
  return 'place' in heard ? `${heard.place.name}, ${heard.place.city}` : heard.which.map(({ place }) => place.city);
};

describe('a place in a shopper’s words', () => {
  it.each([
    ['stok beras di bsd', 'BSD, Tangerang Selatan'],
    ['deket bintaro sektor 9 ada ga', 'Bintaro Sektor 9, Tangerang Selatan'],
    ['rumah di pik 2', 'PIK 2, Kabupaten Tangerang'],
    ['gw di citos', 'Citos, Jakarta Selatan'],
    ['near Kota Wisata', 'Kota Wisata, Kabupaten Bogor'],
    ['kirim ke jati asih', 'Jatiasih, Bekasi'],
    ['di tj priok', 'Tanjung Priok, Jakarta Utara'],
    ['cempaka putih', 'Cempaka Putih, Jakarta Pusat'],
    ['cempaka putih tangsel', 'Cempaka Putih Ciputat, Tangerang Selatan'],
    ['kelapa dua depok', 'Kelapa Dua, Depok'],
    ['pekayon bekasi', 'Pekayon, Bekasi'],
    ['di kresek', 'Kresek, Kabupaten Tangerang'],
    ['17215', 'Tarumajaya, Kabupaten Bekasi'],
  ])('%s', (text, place) => {
    expect(said(text)).toBe(place);
  });

  it('is asked about where two cities have one of that name', () => {
    expect(said('di kelapa dua')).toEqual(['Jakarta Barat', 'Depok', 'Kabupaten Tangerang']);
    expect(said('di tanah tinggi')).toEqual(['Jakarta Pusat', 'Tangerang']);
  });

  it.each([
    'kantong kresek ada?',
    'bumbu kemiri masih ada ga',
    'nanggung nih, sekalian telur',
    'kasur kapuk jual?',
    'ada di semua cabang?',
    'kangkung dari kebun langsung?',
    'jeruk, jambu, duren, kelapa parut',
    'cara ke pembayaran gimana',
  ])('is not heard in "%s"', (text) => {
    expect(said(text)).toBeNull();
  });
});
