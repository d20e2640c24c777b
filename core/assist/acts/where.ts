import type { Choice } from '../../../contract/cards.ts';
import type { AskedDay } from '../asked-day.ts';
import { choiceOf } from '../choice-ids.ts';
import { answered, type Dialogue, type KnownPlace, type Purpose } from '../dialogue.ts';
import { numbered } from '../heard.ts';
import { locationChoice } from '../say/choices.ts';
import { capital, type Outcome, type Scene } from '../scene.ts';
import { keptBeside } from './asked-beside.ts';

/** Where to look: the place, the branch named if one was, and places of the same name that may have been meant. */
export interface Where {
  place: KnownPlace;
  branchId: string | null;
  /** True when this turn named it; false when it is remembered. */
  isNew: boolean;
  others: Choice[];
  /** A guess from their last order, in words; it is said as one. */
  guess?: { words: string; branchId: string };
}

/** A branch is a place too: this far around it. */
const BRANCH_RADIUS_M = 1_000;
const CHOICES_MAX = 3;

/**
 * Where the shopper means: what this turn says, else what is remembered.
 * @param mayGuess whoever asks says the guess, where it comes to one
 * @returns the question to ask, when nothing is known, nobody knows the place named, or several go by that name
 */
export async function whereOf(
  scene: Scene,
  purpose: Purpose,
  dialogue: Dialogue,
  { mayGuess = false } = {},
): Promise<Where | { ask: Outcome }> {
  const { heard } = scene;
  const named = heard.branchId ?? (heard.picked?.pick === 'branch' ? heard.picked.branchId : null);
  if (named) {
    const where = await atBranch(scene, named);
    if (where) return where;
  }
  if (heard.unknownPlace && !heard.branchId)
    return { ask: askUnknownPlace(scene, purpose, dialogue, heard.unknownPlace) };
  const chosen = placeNumbered(scene) ?? placeOfCity(scene);
  if (chosen) return { place: chosen, branchId: null, isNew: true, others: [] };
  if (heard.place && 'which' in heard.place) {
    return { ask: askWhich(scene, purpose, dialogue, heard.place.name, heard.place.which) };
  }
  if (heard.place) {
    const { place, others } = heard.place;
    return { place, branchId: null, isNew: true, others: others.slice(0, 2).map(placeChoice) };
  }
  if (dialogue.place) return { place: dialogue.place, branchId: dialogue.branchId ?? null, isNew: false, others: [] };
  if (dialogue.branchId) {
    const where = await atBranch(scene, dialogue.branchId);
    if (where) return { ...where, isNew: false };
  }
  // Asked already, they were about to say it: their answer was not understood, which is no leave to guess.
  const guess = mayGuess && dialogue.pending?.ask !== 'place' ? await guessed(scene) : null;
  return guess ?? { ask: askPlace(scene, purpose, dialogue) };
}

/** Where the last order of a contact who has shown who they are went, or was fetched. */
async function guessed({ tools, context, t }: Scene): Promise<Where | null> {
  const { last } = await tools.lastOrderPlace(context, {});
  if (!last) return null;
  const { how, branchId, place } = last;
  const words = t(`assist.place.last_${how}`, { place: place.name });
  return { place, branchId: how === 'branch' ? branchId : null, isNew: true, others: [], guess: { words, branchId } };
}

/** Says first what an answer was guessed from; the branch is then that of the order, where it is the same. */
export function asGuessed(outcome: Outcome, { guess }: Where): Outcome {
  if (!guess) return outcome;
  const { said, branch } = outcome;
  const isOrders = branch?.branchId === guess.branchId && branch.reason.code === 'shopper_chose';
  return {
    ...outcome,
    said: { ...said, lead: guess.words },
    ...(branch && isOrders ? { branch: { ...branch, reason: { code: 'order_branch' } } } : {}),
  };
}

/** "The second one", of the places asked about last. */
function placeNumbered({ heard: { ordinal }, dialogue: { pending } }: Scene): KnownPlace | null {
  if (ordinal === null || pending?.ask !== 'which_place') return null;
  return numbered(pending.places, ordinal) ?? null;
}

/** "The one in Depok", of the places asked about last. */
function placeOfCity({ heard: { place }, dialogue: { pending } }: Scene): KnownPlace | null {
  if (pending?.ask !== 'which_place' || !place || 'which' in place) return null;
  return pending.places.find(({ city }) => city === place.place.name) ?? null;
}

async function atBranch(scene: Scene, branchId: string): Promise<Where | null> {
  const { branches } = await scene.tools.branchInfo(scene.context, { branchId });
  const [branch] = branches;
  if (!branch) return null;
  const { area: name, address, at } = branch.row;
  const city = address.split(', ').at(-1) ?? '';
  return { place: { name, city, at, radiusM: BRANCH_RADIUS_M }, branchId, isNew: true, others: [] };
}

/** @param product its name, where it is known already */
export function askPlace(scene: Scene, purpose: Purpose, dialogue: Dialogue, product?: string): Outcome {
  const { heard } = scene;
  // What tells of the thing is no place that nobody knows.
  const isOfThing = heard.product !== null || heard.slots.quantity !== undefined || heard.wantsCheapest;
  const isAgain = dialogue.pending?.ask === 'place' && heard.picked === null && !isOfThing;
  const key = product ? 'place_for' : isAgain ? 'place_again' : 'place';
  return {
    said: { text: scene.t(`assist.ask.${key}`, { product: product ?? '' }), choices: [locationChoice(scene.t)] },
    dialogue: { ...answered(dialogue), pending: { ask: 'place', for: purpose, ...stillAsked(scene) } },
  };
}

/** The day asked about, and how it gets to them, outlive the question where. */
function stillAsked(scene: Scene): { day?: AskedDay } & ReturnType<typeof keptBeside> {
  const { pending } = scene.dialogue;
  const day = scene.heard.day ?? (pending && 'day' in pending ? pending.day : undefined);
  return { ...(day ? { day } : {}), ...keptBeside(scene) };
}

/** @param name a place nobody knows, as it was written */
function askUnknownPlace(scene: Scene, purpose: Purpose, dialogue: Dialogue, name: string): Outcome {
  return {
    said: { text: capital(scene.t('assist.ask.place_unknown', { name })), choices: [locationChoice(scene.t)] },
    dialogue: { ...answered(dialogue), pending: { ask: 'place', for: purpose, ...stillAsked(scene) } },
  };
}

type Options = Array<{ areaId: string; place: KnownPlace }>;
function askWhich(scene: Scene, purpose: Purpose, dialogue: Dialogue, name: string, which: Options): Outcome {
  const options = which.slice(0, CHOICES_MAX);
  const places = options.map(({ place }) => place);
  return {
    said: { text: capital(scene.t('assist.ask.which_place', { name })), choices: options.map(placeChoice) },
    dialogue: { ...answered(dialogue), pending: { ask: 'which_place', for: purpose, places, ...stillAsked(scene) } },
  };
}

/** `Kemang, Bogor`: the name alone would not tell them apart. */
const placeChoice = ({ areaId, place }: Options[number]): Choice =>
  choiceOf(`place-${areaId}`, place.name.includes(place.city) ? place.name : `${place.name}, ${shortCity(place.city)}`);
/** As everybody says it: Jaksel, Jaktim, Jakbar, Jakut, Jakpus. */
const shortCity = (city: string): string =>
  city.replace(/^(Kabupaten|Kota) /, '').replace(/^Jakarta (\w)(\w{1,2})\w*$/, (_, first: string, rest: string) => {
    const short = first.toLowerCase() + rest;
    return `Jak${short === 'uta' ? 'ut' : short}`;
  });
