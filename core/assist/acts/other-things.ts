import type { ProductRef } from '../../../contract/cards.ts';
import type { Dialogue, KnownPlace, Pending } from '../dialogue.ts';
import { stockSaid } from '../say/stock.ts';
import { capital, type Outcome, type Scene } from '../scene.ts';
import type { ProductsFound } from '../tools/products.ts';
import { askWhich, quoted, search } from './which-product.ts';

/** Beside the first; a longer list is a shopping list, and a person's. */
const OTHERS_MAX = 2;
/** These find out what the first thing is, or where: the others wait for the answer. */
const OPEN: ReadonlySet<Pending['ask'] | undefined> = new Set(['which_product', 'place', 'which_place'] as const);

/**
 * "Minyak 2 liter sama gula ada?": each thing named beside the first is told of as well, from the same place and the same
 * branch if that has it.
 * @param main null: which is meant is still to be asked
 */
export async function withOthers(scene: Scene, main: ProductRef | null, outcome: Outcome): Promise<Outcome> {
  const { beside: _, ...dialogue } = outcome.dialogue;
  const others = await othersNamed(scene, main);
  const plain = { ...outcome, dialogue };
  if (others.length === 0) return plain;
  if (OPEN.has(dialogue.pending?.ask))
    return { ...plain, dialogue: { ...dialogue, beside: others.map(({ words }) => words) } };
  const { place } = dialogue;
  if (!place || !outcome.said.cards) return plain;
  let told: Outcome = plain;
  for (const other of others) told = await tellBeside(scene, told, other, place);
  return told;
}

interface Other {
  words: string;
  matches: ProductsFound;
}

/** Named now, or while the question was open that this turn answers. */
async function othersNamed(scene: Scene, main: ProductRef | null): Promise<Other[]> {
  const { heard, dialogue } = scene;
  const looked = (all: string[]) =>
    Promise.all(all.map(async (words) => ({ words: quoted(words), matches: await search(scene, words) })));
  const named = [heard.slots.product ?? []].flat();
  if (named.length < 2) return looked(OPEN.has(dialogue.pending?.ask) ? (dialogue.beside ?? []) : []);
  const isFirst = ({ matches }: Other, index: number) =>
    main ? matches.found.some(({ sku }) => sku === main.sku) : index === 0;
  return (await looked(named)).filter((one, index) => !isFirst(one, index)).slice(0, OTHERS_MAX);
}

async function tellBeside(
  scene: Scene,
  outcome: Outcome,
  { words, matches: { found, isAmbiguous } }: Other,
  place: KnownPlace,
): Promise<Outcome> {
  const [product] = found;
  if (!product) return more(outcome, { text: scene.t('assist.product.none', { query: capital(words) }) });
  if (isAmbiguous) {
    const { said, dialogue } = askWhich(scene, words, found);
    const choices = said.choices ? { choices: said.choices } : {};
    // One question at a time: of two it would not be known which is answered.
    return outcome.dialogue.pending ? outcome : more(outcome, { text: said.text, ...choices }, dialogue.pending);
  }
  const branchId = outcome.branch?.branchId ?? outcome.dialogue.branchId;
  const stock = await scene.tools.stockNearby(scene.context, {
    sku: product.sku,
    place,
    ...(branchId ? { branchId } : {}),
  });
  const { text, cards } = stockSaid(scene, stock, place, null);
  const { asked = [] } = outcome.dialogue;
  const told = more(outcome, { text, ...(cards ? { cards } : {}) });
  return { ...told, dialogue: { ...told.dialogue, asked: [...asked, { sku: product.sku, quantity: 1 }] } };
}

/** Said after what is said already. */
function more(
  outcome: Outcome,
  { text, cards = [], choices }: Partial<Outcome['said']>,
  pending?: Dialogue['pending'],
): Outcome {
  const { said, dialogue } = outcome;
  return {
    ...outcome,
    said: {
      ...said,
      text: [said.text, text].join('\n'),
      cards: [...(said.cards ?? []), ...cards],
      ...(choices ? { choices } : {}),
    },
    dialogue: pending ? { ...dialogue, pending } : dialogue,
  };
}
