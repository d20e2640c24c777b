/** The acting half alone: what was heard is given, so that each answer is about what is done with it. */

import type { Locale } from '../../../contract/codes.ts';
import type { Catalogue } from '../../../contract/texts/render.ts';
import { deterministicEngine } from '../../../core/assist/deterministic.ts';
import type { KnownPlace } from '../../../core/assist/dialogue.ts';
import type { Answer, AssistEngine } from '../../../core/assist/engine.ts';
import type { Heard } from '../../../core/assist/heard.ts';
import type { ProductMatches } from '../../../core/assist/tools/products.ts';
import { assistTools } from '../../../core/assist/tools.ts';
import { type Talk, talk } from './conversation.ts';
import { AS_OF, tokoSinar } from './toko-sinar.ts';

export const nothingHeard: Heard = {
  locale: 'id',
  language: 'id',
  intents: [],
  slots: {},
  topic: 'unclear',
  isComplaint: false,
  words: '',
  subjects: new Set(),
  product: null,
  size: null,
  place: null,
  unknownPlace: null,
  branchId: null,
  linkedBranchId: null,
  orderNo: null,
  lastFour: null,
  ordinal: null,
  opensAt: null,
  asksTotal: null,
  isPick: false,
  wantsOpenNow: false,
  wantsAnyOpen: false,
  wantsPhone: false,
  asksOfSame: false,
  wantsOthers: false,
  wantsCheapest: false,
  isImpatient: false,
  cannotTell: false,
  day: null,
  time: null,
  services: [],
  bookingWish: null,
  wantsHold: false,
  wantsTold: false,
  letsGo: null,
  quantity: null,
  yesNo: null,
  picked: null,
  isUnreadable: false,
};

/** Products by a word of theirs: enough to act on. */
const MATCHES: Record<string, ProductMatches> = {
  'indomie goreng': { skus: ['GR-0001'], isAmbiguous: false, similar: [] },
  indomie: { skus: ['GR-0001', 'GR-0002', 'GR-0003', 'GR-0004'], isAmbiguous: true, similar: [] },
  'gas kaleng': { skus: ['GR-0099'], isAmbiguous: false, similar: [] },
  'elpiji 12 kg': { skus: ['GR-0101'], isAmbiguous: false, similar: [] },
  'beras merah': { skus: ['GR-0011'], isAmbiguous: false, similar: [] },
  'indomie kari': { skus: ['GR-0003'], isAmbiguous: false, similar: [] },
  'kabel hdmi': { skus: [], isAmbiguous: false, similar: ['EL-0053', 'EL-0052'] },
};

export async function place(name: string, city = 'Jakarta Selatan'): Promise<KnownPlace> {
  const { knowledge } = await tokoSinar();
  const area = (await knowledge.of('toko-sinar')).areas.find((one) => one.name === name && one.city === city);
  if (!area) throw new Error(`no place ${name}, ${city}`);
  return { name: area.name, city: area.city, at: area.at, radiusM: area.radiusM };
}
export const at = async (name: string, city?: string) => ({
  place: { place: await place(name, city), areaId: null, others: [] },
});

export interface Scripted extends Omit<Talk, 'say'> {
  hears(heard: Partial<Heard>): Promise<Answer>;
}
interface Options {
  at?: Date | string;
  contact?: Talk['contact'];
  dialogue?: unknown;
  texts?: Record<Locale, Catalogue>;
  held?: unknown[];
}
export async function scripted({ at = AS_OF, texts, held, ...options }: Options = {}): Promise<Scripted> {
  const world = await tokoSinar(at);
  let next: Heard = nothingHeard;
  const engine: AssistEngine = deterministicEngine({
    tools: assistTools({
      ...world,
      searchPlaces: async () => null,
      searchProducts: async (_, text) => MATCHES[text] ?? { skus: [], isAmbiguous: false, similar: [] },
    }),
    hear: async () => next,
    branchNames: async (vendorId) => (await world.branches.list(vendorId)).flatMap(({ name, area }) => [name, area]),
    clock: world.clock,
    ...(texts ? { texts } : {}),
    ...(held ? { onUnsupported: (kinds) => held.push(kinds) } : {}),
  });
  const told = await talk({ at, engine, ...options });
  return {
    ...told,
    async hears(heard) {
      next = { ...nothingHeard, ...heard };
      return told.say(next.words || 'x');
    },
  };
}
