import type { Branch } from '../../branches/branch.ts';
import { plainWords, unsuffixed } from './normalise.ts';

/** Words of services' names, and of which services. */
export type ServiceIndex = ReadonlyMap<string, ReadonlySet<string>>;

/** What people call such things, in the words of the names. */
const SAME = new Map(
  Object.entries({
    service: 'servis',
    reparasi: 'servis',
    repair: 'servis',
    fix: 'servis',
    perbaiki: 'servis',
    betulin: 'servis',
    benerin: 'servis',
    handphone: 'hp',
    ponsel: 'hp',
    smartphone: 'hp',
    iphone: 'hp',
    android: 'hp',
    lcd: 'layar',
    batre: 'baterai',
    batrai: 'baterai',
    batere: 'baterai',
    batterai: 'baterai',
    aircon: 'ac',
    refrigerator: 'fridge',
    freezer: 'fridge',
    washer: 'washing',
    telly: 'tv',
    airconditioner: 'ac',
    airco: 'ac',
    conditioner: 'ac',
    display: 'screen',
    mount: 'bracket',
    mounting: 'bracket',
    mounted: 'bracket',
    wall: 'bracket',
    hung: 'bracket',
    leptop: 'laptop',
    acnya: 'ac',
    tvnya: 'tv',
    hpnya: 'hp',
    penggantian: 'ganti',
    advisor: 'advice',
    adviser: 'advice',

    notebook: 'laptop',
    macbook: 'laptop',
    televisi: 'tv',
    television: 'tv',
    braket: 'bracket',
    install: 'installation',
    replace: 'replacement',
    clean: 'cleaning',
    consult: 'konsultasi',
    consultation: 'konsultasi',
    konsul: 'konsultasi',
    apotek: 'apoteker',
    pharmacy: 'pharmacist',
  }),
);
/** Parts of things, in the words of the names: who names one wants nothing done to another. */
const PARTS = new Set([
  'layar',
  'screen',
  'baterai',
  'battery',
  'kamera',
  'camera',
  'speaker',
  'mic',
  'tombol',
  'keyboard',
]);
/** Done to many things. */
const ANY_WORK = new Set(['ganti', 'servis', 'replacement', 'installation', 'cleaning']);
const wordOf = (word: string): string => {
  const plain = unsuffixed(word);
  return SAME.get(plain) ?? SAME.get(plain.replace(/s$/, '')) ?? plain;
};
const wordsOf = (words: string[]): Set<string> => new Set(words.map(wordOf).filter((word) => word.length > 1));

export function buildServices(branches: Array<Pick<Branch, 'services'>>): ServiceIndex {
  const index = new Map<string, Set<string>>();
  for (const { serviceId, name, nameEn } of branches.flatMap(({ services }) => services)) {
    for (const word of wordsOf(plainWords(`${name} ${nameEn}`))) {
      const known = index.get(word) ?? new Set();
      index.set(word, known.add(serviceId));
    }
  }
  return index;
}

/**
 * The services words may mean: those that share the most words with them, each word counting the less the more services
 * have it. Several where they are as likely ("konsultasi"), none where no word is of any.
 * @param words plain words, as `plainWords` gives them
 */
export function servicesIn(index: ServiceIndex, words: string[]): string[] {
  const scores = new Map<string, number>();
  const said = new Set([...wordsOf(words)].map((word) => (index.has(word) ? word : word.replace(/s$/, ''))));
  // "Ganti jadwal" changes no screen, and who asks for advice on a phone wants none mended.
  const isNamed = [...said].some((word) => index.has(word) && !ANY_WORK.has(word));
  if (!isNamed && said.has('ganti')) return [];
  if (said.has('konsultasi') || said.has('advice'))
    for (const word of ['hp', 'phone', 'laptop']) if (said.delete(word)) said.add('gadget');
  const others = ofOtherParts(index, said);
  for (const word of said) {
    const services = index.get(word);
    for (const serviceId of services ?? []) {
      if (others.has(serviceId)) continue;
      scores.set(serviceId, (scores.get(serviceId) ?? 0) + 1 / (services?.size ?? 1));
    }
  }
  const best = Math.max(0, ...scores.values());
  return [...scores]
    .filter(([, score]) => score > best - 1e-9)
    .map(([serviceId]) => serviceId)
    .sort();
}

/** Services to a part of a thing, where another part is named: a swollen battery wants no new screen. */
function ofOtherParts(index: ServiceIndex, said: ReadonlySet<string>): ReadonlySet<string> {
  const named = [...PARTS].filter((part) => said.has(part));
  if (named.length === 0) return new Set();
  const wanted = new Set(named.flatMap((part) => [...(index.get(part) ?? [])]));
  return new Set([...PARTS].flatMap((part) => [...(index.get(part) ?? [])]).filter((id) => !wanted.has(id)));
}
