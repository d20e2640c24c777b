import { conceptsOf } from './concepts.ts';
import type { Normalised } from './normalise.ts';
import { plainWords } from './product-index.ts';
import { termsOf } from './product-terms.ts';
import type { BranchEntry, ServiceEntry } from './types.ts';
import { readMap } from './words/read-lists.ts';

/** Ways to say what is done to a thing. */
const ACTS = readMap(`
servis: servis service repair repaired repairing benerin perbaikan perbaiki teknisi teknisinya technician fix fixed fixing reparasi betulin diservis servisin betulkan maintenance mechanic
cuci: cuci clean cleaning cleaned bersihin bersihkan dicuci cuciin washed
pasang: pasang install installation installed instal instalasi masang pasangin dipasang pemasangan mount mounting
ganti: ganti replacement replace replaced change gantiin diganti
layar: layar lcd screen display layarnya
konsultasi: konsultasi consultation consult konsul advice konsultasikan
apoteker: apoteker pharmacist apotekernya
`);

export interface ServiceIndex {
  services: ReadonlyArray<{ service: ServiceEntry; names: ReadonlyArray<ReadonlySet<string>> }>;
}

/** The services all branches offer, each once. */
export function buildServiceIndex(branches: readonly BranchEntry[]): ServiceIndex {
  const byId = new Map<string, ServiceEntry>();
  for (const { services = [] } of branches) for (const service of services) byId.set(service.serviceId, service);
  return {
    services: [...byId.values()].map((service) => ({
      service,
      names: [service.name, service.nameEn].map((name) => termSet(plainWords(name))),
    })),
  };
}

const SMALL = new Set(['dan', 'and', '&', 'di', 'the', 'a']);
const termSet = (words: readonly string[]): Set<string> =>
  new Set(termsOf(words).flatMap(({ text }) => (SMALL.has(text) ? [] : [ACTS.get(text) ?? text.replace(/nya$/u, '')])));

/** Of a service's name this much must be said. */
const FLOOR = 0.5;

/** The service meant, where the turn speaks of having something done. */
export function serviceIn({ services }: ServiceIndex, said: Normalised): ServiceEntry | null {
  const concepts = conceptsOf(said.words);
  if (!['SERVICE', 'BOOKING', 'APPOINTMENT'].some((one) => concepts.has(one))) return null;
  const words = termSet(said.tokens.map(({ plain }) => plain));
  let best: ServiceEntry | null = null;
  let most = FLOOR;
  for (const { service, names } of services) {
    const share = Math.max(
      ...names.map((name) => [...name].filter((word) => words.has(word)).length / Math.max(1, name.size)),
    );
    if (share > most) [best, most] = [service, share];
  }
  return best;
}
