import type { Branch } from '../../branches/branch.ts';
import { unsuffixed } from './normalise.ts';
import { tokensOf } from './products.ts';

/** Say that something is done, not to what. */
const WORK = new Set(
  'servis service repair pasang installation cuci cleaning ganti replacement konsultasi consultation advice dan and'.split(
    ' ',
  ),
);
const SAME: Record<string, string> = {
  aircon: 'ac',
  conditioner: 'ac',
  lcd: 'layar',
  braket: 'bracket',
  breket: 'bracket',
  refrigerator: 'kulkas',
  notebook: 'laptop',
  macbook: 'laptop',
  pharmacy: 'pharmacist',
  apotek: 'apoteker',
  mobile: 'hp',
  iphone: 'hp',
};

/** What each service of a vendor is done to, by its id. */
export type ServiceIndex = ReadonlyMap<string, ReadonlySet<string>>;

export function buildServiceIndex(branches: Branch[]): ServiceIndex {
  const services = branches.flatMap((branch) => branch.services);
  return new Map(
    services.map(({ serviceId, name, nameEn }) => [
      serviceId,
      new Set([name, nameEn].flatMap(tokensOf).filter((word) => !WORK.has(word))),
    ]),
  );
}

/** The services whose things the words name, those with most of their words first named; ties keep the vendor's order. */
export function servicesIn(index: ServiceIndex, words: string[]): string[] {
  const said = new Set(words.flatMap((word) => tokensOf(unsuffixed(word))).map((word) => SAME[word] ?? word));
  const counted = [...index].map(([serviceId, things]) => ({
    serviceId,
    count: [...things].filter((thing) => said.has(thing)).length,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? [] : counted.filter(({ count }) => count === most).map(({ serviceId }) => serviceId);
}
