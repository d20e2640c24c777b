/** Understanding what a shopper says: text in, meaning out. Pure; see `understand`. */

export type { DaySaid, DeliveryMethod } from './details.ts';
export type { AskedOption, DialogueState, PendingQuestion } from './dialogue-state.ts';
export type { FollowUp } from './follow-up.ts';
export { buildGazetteer, type Gazetteer } from './gazetteer.ts';
export { scoreIntents } from './intents.ts';
export { detectLanguage } from './language.ts';
export { type Normalised, normalise } from './normalise.ts';
export { type FoundPlace, type PlaceFound, resolvePlace } from './places.ts';
export { buildProductIndex, type ProductIndex } from './product-index.ts';
export { findProducts, type ProductCandidate, type ProductsFound } from './product-search.ts';
export type { Knowledge, ProductSlot, Slots } from './slots.ts';
export type {
  AreaEntry,
  BranchEntry,
  GeoPoint,
  Intent,
  Language,
  OrderPattern,
  PostalPrefixEntry,
  ProductEntry,
  ScoredIntent,
} from './types.ts';
export { INTENTS } from './types.ts';
export { buildKnowledge, type KnowledgeSource, type Understanding, understand } from './understand.ts';
