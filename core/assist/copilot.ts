/** What the assistant would say, for an agent to say it: the same rules and look-ups, and nothing is sent or changed. */
import type { EvidenceTool, NoSuggestionReason } from '../../contract/codes.ts';
import type { Suggestion } from '../../contract/copilot.ts';
import type { Answer, Turn } from './engine.ts';
import { assistOver } from './index.ts';
import { createKnowledge } from './knowledge.ts';
import { type AssistTools, assistTools, type ToolDeps, wrapTools } from './tools.ts';
import { WouldChange, withoutWrites } from './without-writes.ts';

export type Suggested = { suggestion: Suggestion; none: null } | { suggestion: null; none: NoSuggestionReason };

interface Asking {
  /** What the assistant told the shopper as it handed over: the same again helps nobody. */
  told: string[];
  /** The pickup code is the shopper's own to show: staff at the counter are given none. */
  hidesPickupCodes: boolean;
}

/** Which look-ups agents are told of; the others only find out what words mean. */
const TOLD: Partial<Record<keyof AssistTools, EvidenceTool>> = {
  stockNearby: 'stock',
  holdOffer: 'stock',
  branchInfo: 'branches',
  orderStatus: 'orders',
  deliveryQuote: 'delivery',
  serviceSlots: 'slots',
  ownBookings: 'bookings',
  findArticle: 'article',
  policy: 'policy',
};

export function createCopilot(deps: ToolDeps) {
  const reading = withoutWrites(deps);
  const knowledge = createKnowledge(reading);
  const tools = assistTools({ ...reading, ...knowledge });

  /**
   * An answer to the turn in the words of the vendor, not of its assistant.
   *
   * It rests on the contact's own rights, as the assistant's answer does: somebody who has not shown who they are is told
   * of no order. A yes in the turn agrees to nothing.
   * @throws only when a store cannot be reached
   */
  async function suggest(turn: Omit<Turn, 'isAnswer' | 'isFirst' | 'isForAgent'>, asking: Asking): Promise<Suggested> {
    const evidence = new Map<EvidenceTool, string>();
    const engine = assistOver(reading, knowledge, watched(tools, evidence, asking));
    const asked: Turn = { ...turn, isAnswer: false, isFirst: false, isForAgent: true };
    try {
      const found = toSuggested(await engine.answer(asked), evidence, turn.messages.at(-1)?.seq ?? 1);
      const { suggestion } = found;
      const isSaid = suggestion !== null && asking.told.some((text) => text.includes(suggestion.text));
      return isSaid ? { suggestion: null, none: 'said' } : found;
    } catch (error) {
      if (error instanceof WouldChange) return { suggestion: null, none: 'would_change' };
      throw error;
    }
  }
  return { suggest };
}
export type Copilot = ReturnType<typeof createCopilot>;

/** Notes which look-ups found something, and when. */
const watched = (tools: AssistTools, evidence: Map<EvidenceTool, string>, { hidesPickupCodes }: Asking): AssistTools =>
  wrapTools(tools, (run, name) => async (context, input) => {
    const found = (await run(context, input)) as { asOf?: string };
    const result = hidesPickupCodes && name === 'orderStatus' ? withoutCodes(found as OrdersFound) : found;
    const told = TOLD[name];
    if (told && result.asOf && hasFound(result)) evidence.set(told, result.asOf);
    return result;
  });

type OrdersFound = Awaited<ReturnType<AssistTools['orderStatus']>>;
const withoutCodes = (found: OrdersFound): OrdersFound => ({
  ...found,
  orders: found.orders.map((order) => ({ ...order, card: { ...order.card, pickupCode: null } })),
});

/** A look-up that came back with nothing supports nothing. */
const hasFound = ({ asOf: _, ...found }: Record<string, unknown>): boolean =>
  Object.values(found).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null && typeof value === 'object',
  );

function toSuggested(answer: Answer, evidence: Map<EvidenceTool, string>, answers: number): Suggested {
  const [reply] = answer.replies;
  const cards = reply?.kind === 'card' ? reply.content.cards : [];
  const text = reply?.content.text.trim() ?? '';
  if (answer.isOfItself || (text === '' && cards.length === 0)) return { suggestion: null, none: 'for_a_person' };
  const suggestion = {
    ...{ text, cards, locale: answer.locale, answers },
    article: reply?.content.article ?? null,
    evidence: [...evidence].map(([tool, asOf]) => ({ tool, asOf })),
  };
  return { suggestion, none: null };
}
