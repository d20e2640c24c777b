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
  const product = await spokenOf(scene, dialogue);
  const skills = skillsFor(scene, dialogue, reason, product);
  const desk = await scene.tools.handoff(scene.context, { ...branchOf(dialogue), skills });
  const { t } = scene;
  const announced =
    desk.peopleFrom === null
      ? t('assist.person.now')
      : t('assist.person.later', { time: whenWords(scene, desk.peopleFrom, desk.timezone) });
  const summary = summaryOf(scene, dialogue, product);
  return {
    said: {
      text: scene.isForAgent ? (before?.text ?? '') : joined(before, sentences(why, announced)),
      ...(before?.cards ? { cards: before.cards } : {}),
      ...(before?.article ? { article: before.article } : {}),
    },
    dialogue: { ...answered(dialogue), misses: 0 },
    handover: {
      reason,
      peopleFrom: desk.peopleFrom,
      ...(summary ? { summary } : {}),
      ...(desk.groupId ? { groupId: desk.groupId } : {}),
    },
    ...(unanswered ? { unanswered } : {}),
  };
}

const branchOf = ({ branchId }: Dialogue) => (branchId ? { branchId } : {});

/** What an article says stands by itself. */
const joined = (before: Said | undefined, more: string): string =>
  before?.article ? `${before.text}\n${more}` : sentences(before?.text, more);

/** The product they spoke of last. */
async function spokenOf(scene: Scene, { sku }: Dialogue) {
  if (!sku) return null;
  const { found } = await scene.tools.findProducts(scene.context, { sku });
  return found[0] ?? null;
}
type Spoken = Awaited<ReturnType<typeof spokenOf>>;

/** What whoever answers should know about, by which their group is found: the service, the product's family, a complaint. */
function skillsFor({ heard }: Scene, { booking }: Dialogue, reason: HandoverReason, product: Spoken): string[] {
  const service = heard.services.length === 1 ? heard.services[0] : booking?.serviceId;
  return [
    ...(service ? [`service:${service}`] : []),
    ...(product ? [`family:${product.category}`] : []),
    ...(reason === 'complaint' || reason === 'order_late' ? [reason] : []),
  ];
}

type Summary = NonNullable<NonNullable<Answer['handover']>['summary']>;
/** What the person who takes over need not ask again: values only. */
function summaryOf(scene: Scene, { place, orderNo }: Dialogue, product: Spoken): Summary | null {
  const summary = {
    ...(product ? { product: productName(scene.locale, product) } : {}),
    ...(place ? { place: place.name } : {}),
    ...(orderNo ? { orderNo } : {}),
  };
  return Object.keys(summary).length > 0 ? summary : null;
}
