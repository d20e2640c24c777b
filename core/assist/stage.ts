import type { Locale } from '../../contract/codes.ts';
import { MESSAGE_MAX } from '../../contract/limits.ts';
import { assistTexts } from '../../contract/texts/assist.ts';
import { type Catalogue, type Translate, translator } from '../../contract/texts/render.ts';
import { sharedTexts } from '../../contract/texts/shared.ts';
import { normalOrderNo } from '../orders/order.ts';
import type { Clock } from '../ports.ts';
import { type Arrival, arriveAt } from './acts/link.ts';
import { type Asked, consentOf } from './consent.ts';
import { type Dialogue, readDialogue } from './dialogue.ts';
import type { Answer, Turn } from './engine.ts';
import { Evidence } from './evidence.ts';
import type { Heard } from './heard.ts';
import type { Outcome, Said, Scene } from './scene.ts';
import { isOwnRecord } from './tools/own-records.ts';
import type { ToolContext } from './tools/tool.ts';
import { type AssistTools, wrapTools } from './tools.ts';

/** What every engine stands on. */
export interface StageDeps {
  tools: AssistTools;
  /** Makes out what a turn says. */
  hear(turn: Turn, dialogue: Dialogue): Promise<Heard>;
  /** Every name a branch of the vendor goes by: none of them is said unless somebody named it. */
  branchNames(vendorId: string): Promise<string[]>;
  clock: Clock;
  texts?: Record<Locale, Catalogue>;
}

/** A turn made out, and what may be said in it. */
export interface Stage {
  scene: Scene;
  /** What was looked up, and the shopper's own words. */
  evidence: Evidence;
  /** What the tools gave, one after another: alone, since a shopper's words prove nothing. */
  results: unknown[];
  /** The tools that told of the shopper's own records. */
  own: Set<keyof AssistTools>;
  /** They have come by a branch's link: `scene` is there already. */
  arrival: Arrival | null;
}

/** Makes out what a turn says, whoever then answers it. */
export async function setStage({ tools, hear, clock, texts = assistTexts }: StageDeps, turn: Turn): Promise<Stage> {
  const before = readDialogue(turn.dialogue, turn.contact.locale);
  const understood = await hear(turn, before);
  const { locale } = understood;
  const t = speaking(locale, texts[locale]);
  const heard = { ...understood, place: named(understood.place, t('assist.place.pin')) };
  const now = clock.now();
  const evidence = new Evidence(now);
  const results: unknown[] = [];
  const own: Stage['own'] = new Set();
  evidence.addWords(heard.words);
  const scene: Scene = {
    heard,
    dialogue: { ...before, locale },
    context: contextOf(turn),
    tools: recorded(tools, { evidence, results, own }),
    conversationId: turn.conversationId,
    seq: turn.messages.at(-1)?.seq ?? 0,
    channel: turn.channel,
    isForAgent: turn.isForAgent === true,
    consent: (asked) => consentIn(turn, asked),
    isAnswer: turn.isAnswer,
    isPickLast: turn.messages.at(-1)?.body.kind === 'choice',
    reachMs: turn.channel === 'whatsapp' ? WHATSAPP_REACH_MS : null,
    locale,
    t,
    now,
  };
  evidence.addResult(remembered(scene));
  const linked = turn.linkedBranchId ?? heard.linkedBranchId;
  const arrival = linked ? await arriveAt(scene, linked) : null;
  return { scene: arrival?.scene ?? scene, evidence, results, own, arrival };
}

/** Made once for a language: the rules of its plurals are dear. */
const made = new WeakMap<Catalogue, Translate>();
function speaking(locale: Locale, texts: Catalogue): Translate {
  const known = made.get(texts) ?? translator(locale, texts, sharedTexts[locale]);
  made.set(texts, known);
  return known;
}

/** They have just written: for so long WhatsApp lets the shop say something by itself. */
const WHATSAPP_REACH_MS = 24 * 3_600_000;

/** Words alone agree to something: a picture or a pin beside them may mean anything. */
function consentIn({ isAnswer, messages }: Turn, asked: Asked): 'yes' | 'no' | null {
  const texts = messages.flatMap(({ body }) => (body.kind === 'text' ? [body.content.text] : []));
  return isAnswer && texts.length === messages.length ? consentOf(texts, asked) : null;
}

const contextOf = ({ vendorId, contact, addressKey, conversationId, branchId, messages }: Turn): ToolContext => ({
  ...{ vendorId, contact, addressKey, conversationId },
  branchId,
  turnSeq: messages.at(-1)?.seq ?? 0,
});

/** A pin has no name of its own. */
function named(place: Heard['place'], pin: string): Heard['place'] {
  if (!place || 'which' in place || place.place.name !== '') return place;
  return { ...place, place: { ...place.place, name: pin } };
}

/** Every tool, its results noted down as what this turn's statements may rest on. */
const recorded = (
  tools: AssistTools,
  { evidence, results, own }: Pick<Stage, 'evidence' | 'results' | 'own'>,
): AssistTools =>
  wrapTools(tools, (run, name) => async (context, input) => {
    const result = await run(context, input);
    // Of this very tool.
    if (isOwnRecord(name, result as never)) own.add(name);
    evidence.addResult(result);
    results.push(result);
    return result;
  });

/** What came of the shopper's words: places from the gazetteer, numbers in one form. */
const remembered = ({ heard, dialogue }: Scene) => ({
  place: dialogue.place?.name,
  city: dialogue.place?.city,
  orderNo: dialogue.orderNo,
  pending: dialogue.pending,
  heard: heard.place,
  // As it was written it may be in pieces: `ts 24 1377`.
  written: heard.orderNo && normalOrderNo(heard.orderNo),
});

/** Its first words of all say what is speaking, and from where. @param intro null or empty: nothing goes before */
export const withIntro = (intro: string | null, { lead, text }: Said): string =>
  [intro, lead, text].filter(Boolean).join('\n');

/** An outcome as the worker takes it. */
export function toAnswer(outcome: Outcome, said: Said, { scene: { locale }, own }: Stage): Answer {
  const { dialogue, branch, handover, customerId, lost, unanswered, isOfItself, kept } = outcome;
  const more = {
    ...(said.choices && said.choices.length > 0 ? { choices: said.choices } : {}),
    ...(said.article ? { article: said.article } : {}),
  };
  const text = said.text.slice(0, MESSAGE_MAX).toWellFormed();
  const reply: Answer['replies'][number] = said.cards
    ? { kind: 'card', content: { text, cards: said.cards, ...more } }
    : { kind: 'text', content: { text, ...more } };
  return {
    replies: [reply],
    dialogue: { ...dialogue, locale },
    locale,
    ...(own.size > 0 ? { isTheirs: true } : {}),
    ...(branch ? { branch } : {}),
    ...(handover ? { handover } : {}),
    ...(customerId ? { customerId } : {}),
    ...(lost ? { lost } : {}),
    ...(unanswered ? { unanswered } : {}),
    ...(isOfItself ? { isOfItself } : {}),
    ...(kept ? { kept } : {}),
  };
}
