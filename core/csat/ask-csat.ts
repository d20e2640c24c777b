import type { ConversationStore } from '../conversations/conversation.store.ts';
import { ownersAudience } from '../conversations/people.ts';
import type { ConversationState } from '../conversations/state.ts';
import { noticesEndAt } from '../conversations/view.ts';
import { DomainError } from '../errors.ts';
import type { MessageLog } from '../messages/message-log.ts';
import { outsideCopies } from '../messages/send-reply.ts';
import type { VendorStore } from '../vendors/vendor.store.ts';
import { dueCsat } from './rate.ts';

const DUE_MAX = 500;
const SHOP = { kind: 'system', id: 'shop', name: '' } as const;

export interface AskCsatDeps {
  conversations: Pick<ConversationStore, 'csatDue' | 'settleCsat'>;
  vendors: Pick<VendorStore, 'byId'>;
  log: Pick<MessageLog, 'current' | 'append'>;
  onError(error: unknown): void;
}
type Ref = Pick<ConversationState, 'vendorId' | 'conversationId'>;

/**
 * For the sweep: asks shoppers how it was, of talks that are over. Any number of workers may run it: the question bears
 * the talk's name, so it is asked once. Where it would not arrive, or the vendor wants none, it is not asked later either.
 */
export function askCsat(deps: AskCsatDeps, clock: () => Date = () => new Date()): () => Promise<void> {
  return async () => {
    const now = clock();
    for (const ref of await deps.conversations.csatDue(now, DUE_MAX)) await look(deps, ref, now).catch(deps.onError);
  };
}

/** As the log stands: a talk that was opened again meanwhile is not over. */
async function look({ conversations, vendors, log }: AskCsatDeps, ref: Ref, now: Date): Promise<void> {
  const state = await log.current(ref.vendorId, ref.conversationId);
  const due = dueCsat(state, now);
  const vendor = due && (await vendors.byId(ref.vendorId));
  if (!due || !vendor?.asksCsat || !canHear(state, now)) {
    await conversations.settleCsat(ref.vendorId, state);
    return;
  }
  const { at: _, ...of } = due;
  await log
    .append({
      ...{ ...refOf(ref), authorId: SHOP.id, clientId: `csat-${due.episode}` },
      draft(latest) {
        if (dueCsat(latest, now)?.episode !== due.episode || !canHear(latest, now))
          throw new DomainError('bad_transition', { status: latest.status });
        const at = new Date();
        const audience = ownersAudience(latest);
        const body = { kind: 'event' as const, content: { event: 'csat_asked' as const, ...of } };
        return { author: SHOP, body, audience, at, ...outsideCopies(latest.members, at, { audience }) };
      },
    })
    .catch(unlessOpenedAgain);
}

const refOf = ({ vendorId, conversationId }: Ref): Ref => ({ vendorId, conversationId });

/** WhatsApp's window is open, and they have not asked to hear nothing unasked. */
function canHear(state: ConversationState, now: Date): boolean {
  const ends = noticesEndAt(state);
  return ends === null || ends > now;
}

function unlessOpenedAgain(error: unknown): void {
  if (!(error instanceof DomainError && error.code === 'bad_transition')) throw error;
}
