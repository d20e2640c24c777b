import type { Locale } from '../../contract/codes.ts';
import { MESSAGE_MAX } from '../../contract/limits.ts';
import { assistTexts } from '../../contract/texts/assist.ts';
import { type Catalogue, translator } from '../../contract/texts/render.ts';
import { sharedTexts } from '../../contract/texts/shared.ts';
import { normalOrderNo } from '../orders/order.ts';
import type { Clock } from '../ports.ts';
import { act } from './act.ts';
import { afterArrival, arriveAt } from './acts/link.ts';
import { introduction } from './acts/small-talk.ts';
import { type Asked, consentOf } from './consent.ts';
import { type Dialogue, readDialogue } from './dialogue.ts';
import type { Answer, AssistEngine, Turn } from './engine.ts';
import { Evidence } from './evidence.ts';
import { unsupported } from './guard.ts';
import type { Heard } from './heard.ts';
import { personChoice } from './say/choices.ts';
import type { Outcome, Said, Scene } from './scene.ts';
import type { ToolContext } from './tools/tool.ts';
import type { AssistTools } from './tools.ts';

export interface DeterministicDeps {
  tools: AssistTools;
  /** Makes out what a turn says. */
  hear(turn: Turn, dialogue: Dialogue): Promise<Heard>;
  /** Every name a branch of the vendor goes by: none of them is said unless somebody named it. */
  branchNames(vendorId: string): Promise<string[]>;
  clock: Clock;
  texts?: Record<Locale, Catalogue>;
  /** A statement nothing supports was held back: a fault in a template, to look at. Codes and keys only, no words. */
  onUnsupported?(kinds: { figures: number; branches: number }): void;
}

/** The engine that needs no model: rules make out what is wanted, tools look it up, templates say it. */
export function deterministicEngine(deps: DeterministicDeps): AssistEngine {
  const { tools, hear, clock, texts = assistTexts } = deps;
  return {
    async answer(turn: Turn): Promise<Answer> {
      const before = readDialogue(turn.dialogue, turn.contact.locale);
      const understood = await hear(turn, before);
      const { locale } = understood;
      const t = translator(locale, texts[locale], sharedTexts[locale]);
      const heard = { ...understood, place: named(understood.place, t('assist.place.pin')) };
      const now = clock.now();
      const evidence = new Evidence(now);
      evidence.addWords(heard.words);
      const scene: Scene = {
        heard,
        dialogue: { ...before, locale },
        context: contextOf(turn),
        tools: recorded(tools, evidence),
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
      const acted = await act(arrival?.scene ?? scene, turn.isFirst);
      const outcome = arrival ? afterArrival(acted, arrival) : acted;
      const intro = turn.isFirst ? await introduction(scene) : null;
      const first = [intro, arrival?.words].filter(Boolean).join(' ') || null;
      const names = await deps.branchNames(turn.vendorId);
      const said = supported(deps, scene, { ...outcome.said, text: joined(first, outcome.said.text) }, evidence, names);
      return toAnswer(outcome, said, locale);
    },
  };
}

/** They have just written: for so long WhatsApp lets the shop say something by itself. */
const WHATSAPP_REACH_MS = 24 * 3_600_000;

/** Words alone agree to something: a picture or a pin beside them may mean anything. */
function consentIn({ isAnswer, messages }: Turn, asked: Asked): 'yes' | 'no' | null {
  const texts = messages.flatMap(({ body }) => (body.kind === 'text' ? [body.content.text] : []));
  return isAnswer && texts.length === messages.length ? consentOf(texts, asked) : null;
}

const contextOf = ({ vendorId, contact, addressKey, conversationId, messages }: Turn): ToolContext => ({
  ...{ vendorId, contact, addressKey, conversationId },
  turnSeq: messages.at(-1)?.seq ?? 0,
});

/** A pin has no name of its own. */
function named(place: Heard['place'], pin: string): Heard['place'] {
  if (!place || 'which' in place || place.place.name !== '') return place;
  return { ...place, place: { ...place.place, name: pin } };
}

/** Every tool, its results noted down as what this turn's statements may rest on. */
function recorded(tools: AssistTools, evidence: Evidence): AssistTools {
  const noting = Object.entries(tools).map(([name, tool]) => {
    const run = tool as (context: ToolContext, input: unknown) => Promise<unknown>;
    const noted = async (context: ToolContext, input: unknown) => {
      const result = await run(context, input);
      evidence.addResult(result);
      return result;
    };
    return [name, Object.assign(noted, { args: tool.args })];
  });
  return Object.fromEntries(noting) as AssistTools;
}

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

const joined = (first: string | null, text: string): string => (first ? `${first}\n${text}` : text);

/** The reply as it is, if everything in it is supported; else its plain form. Cards are records and stay. */
function supported(deps: DeterministicDeps, scene: Scene, said: Said, evidence: Evidence, names: string[]): Said {
  const choices = said.choices?.filter(({ title }) => !unsupported(title, evidence, names));
  const fault = unsupported(said.text, evidence, names);
  if (!fault) return { ...said, ...(choices ? { choices } : {}) };
  deps.onUnsupported?.({ figures: fault.figures.length, branches: fault.branches.length });
  const { t } = scene;
  if (said.cards) return { text: t('assist.plain'), cards: said.cards, ...(choices ? { choices } : {}) };
  return { text: t('assist.plain_none'), choices: [personChoice(t)] };
}

function toAnswer(outcome: Outcome, said: Said, locale: Locale): Answer {
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
    ...(branch ? { branch } : {}),
    ...(handover ? { handover } : {}),
    ...(customerId ? { customerId } : {}),
    ...(lost ? { lost } : {}),
    ...(unanswered ? { unanswered } : {}),
    ...(isOfItself ? { isOfItself } : {}),
    ...(kept ? { kept } : {}),
  };
}
