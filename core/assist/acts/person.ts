import type { HandoverReason } from '../../../contract/codes.ts';
import { answered, type Dialogue } from '../dialogue.ts';
import type { Answer } from '../engine.ts';
import { productName, whenWords } from '../say/wording.ts';
import { type Outcome, type Said, type Scene, sentences } from '../scene.ts';

interface Handing {
  reason: HandoverReason;
  /** Said before the handover is announced. */
  before?: Said;
  /** Why a person: said to the shopper, and to no agent who asks what to answer. */
  why?: string;
  unanswered?: NonNullable<Outcome['unanswered']>;
  dialogue?: Dialogue;
}

/** Gives the conversation to people: says when they are there, and hands on what is known so far. */
export async function handOver(scene: Scene, handing: Handing): Promise<Outcome> {
  const { reason, before, why, unanswered, dialogue = scene.dialogue } = handing;
  const desk = await scene.tools.handoff(scene.context, branchOf(dialogue));
  const { t } = scene;
  const announced =
    desk.peopleFrom === null
      ? t('assist.person.now')
      : t('assist.person.later', { time: whenWords(scene, desk.peopleFrom, desk.timezone) });
  const summary = await summaryOf(scene, dialogue);
  return {
    said: {
      text: scene.isForAgent ? (before?.text ?? '') : joined(before, sentences(why, announced)),
      ...(before?.cards ? { cards: before.cards } : {}),
      ...(before?.article ? { article: before.article } : {}),
    },
    dialogue: { ...answered(dialogue), misses: 0 },
    handover: { reason, peopleFrom: desk.peopleFrom, ...(summary ? { summary } : {}) },
    ...(unanswered ? { unanswered } : {}),
  };
}

const branchOf = ({ branchId }: Dialogue) => (branchId ? { branchId } : {});

/** What an article says stands by itself. */
const joined = (before: Said | undefined, more: string): string =>
  before?.article ? `${before.text}\n${more}` : sentences(before?.text, more);

type Summary = NonNullable<NonNullable<Answer['handover']>['summary']>;
/** What the person who takes over need not ask again: values only. */
async function summaryOf(scene: Scene, { sku, place, orderNo }: Dialogue): Promise<Summary | null> {
  const product = sku ? await scene.tools.findProducts(scene.context, { sku }) : null;
  const [found] = product?.found ?? [];
  const summary = {
    ...(found ? { product: productName(scene.locale, found) } : {}),
    ...(place ? { place: place.name } : {}),
    ...(orderNo ? { orderNo } : {}),
  };
  return Object.keys(summary).length > 0 ? summary : null;
}
