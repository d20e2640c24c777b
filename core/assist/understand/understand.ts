import { buildBranchIndex } from './branch-mention.ts';
import type { DialogueState } from './dialogue-state.ts';
import { type FollowUp, followUpOf, withCarried } from './follow-up.ts';
import { buildGazetteer } from './gazetteer.ts';
import { type IntentHints, scoreIntents } from './intents.ts';
import { detectLanguage } from './language.ts';
import { type Marks, normalise } from './normalise.ts';
import { buildProductIndex } from './product-index.ts';
import { buildServiceIndex } from './services.ts';
import { type Knowledge, type Slots, slotsIn } from './slots.ts';
import type {
  AreaEntry,
  BranchEntry,
  GeoPoint,
  Language,
  OrderPattern,
  PostalPrefixEntry,
  ProductEntry,
  ScoredIntent,
} from './types.ts';

export interface Understanding {
  lang: Language;
  /** Likeliest first, never empty. */
  intents: ScoredIntent[];
  slots: Slots;
  followUp: FollowUp;
  marks: Marks;
}

/** What a vendor's words are held against, before it is indexed. */
export interface KnowledgeSource {
  products: readonly ProductEntry[];
  areas: readonly AreaEntry[];
  postalPrefixes: readonly PostalPrefixEntry[];
  branches: ReadonlyArray<BranchEntry & GeoPoint>;
  orderPattern: OrderPattern;
}

/** Indexes a vendor's knowledge; some ten milliseconds, so once and not for every turn. */
export const buildKnowledge = ({
  products,
  areas,
  postalPrefixes,
  branches,
  orderPattern,
}: KnowledgeSource): Knowledge => ({
  products: buildProductIndex(products),
  gazetteer: buildGazetteer(areas, postalPrefixes, branches),
  branches: buildBranchIndex(branches),
  services: buildServiceIndex(branches),
  orderPattern,
});

/**
 * What a turn says: its language, wishes, and things named, read against the conversation so far. Pure and quick;
 * nothing is looked up, and nothing in the text is obeyed.
 *
 * @param turn.locale  the shopper's own language, used where the words do not tell and nothing was said before
 */
export function understand(
  turn: { text: string; locale?: Language },
  knowledge: Knowledge,
  state: DialogueState = {},
): Understanding {
  const said = normalise(turn.text);
  const lang = detectLanguage(said, state.lang ?? turn.locale);
  const found = slotsIn(said, lang, knowledge, state);
  const scored = scoreIntents(said, hintsOf(found));
  const followUp = followUpOf(said, found, scored, state);
  const intents = withCarried(scored, found, followUp, state);
  return { lang, intents, slots: meant(found, intents, state), followUp, marks: said.marks };
}

function hintsOf({ product, place, placeCandidates, branch, service, orderNo, trackingNo }: Slots): IntentHints {
  return {
    product: product !== undefined && product.candidates.length > 0,
    phrase: product !== undefined,
    place: place !== undefined || placeCandidates !== undefined,
    branch: branch !== undefined,
    service: service !== undefined,
    orderNo: orderNo !== undefined,
    trackingNo: trackingNo !== undefined,
  };
}

/** Unknown words are the name of something only where something to buy was asked for. */
function meant({ product, ...slots }: Slots, intents: readonly ScoredIntent[], { pending }: DialogueState): Slots {
  if (!product) return slots;
  const isBuying = intents[0]?.intent === 'stock_nearby' || pending?.ask === 'product';
  return product.candidates.length > 0 || isBuying ? { product, ...slots } : slots;
}
