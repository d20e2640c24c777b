import type { Agent } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { personOf } from '../../core/conversations/people.ts';
import type { Member } from '../../core/conversations/state.ts';
import { DomainError } from '../../core/errors.ts';
import { transcriptOf } from '../../core/messages/transcript.ts';
import { toMessageView } from '../../core/messages/view.ts';
import { zoneOf } from '../../core/vendors/zone-of.ts';
import type { AgentDesk } from '../desk.ts';
import type { ShopperDesk } from '../shopper-desk.ts';
import type { ShopperClaims } from '../tokens.ts';
import type { Handlers } from './rest.ts';

const MESSAGES_MAX = 5_000;

interface Deps {
  core: Pick<Core, 'messages' | 'vendors'>;
  desk: Pick<AgentDesk, 'see'>;
  shopperDesk: Pick<ShopperDesk, 'mine'>;
}

/** A conversation as a file. */
export function transcriptRoutes({ core, desk, shopperDesk }: Deps): Pick<Handlers, 'transcript'> {
  /** Whose eyes it is read with, by one who may. @throws DomainError `conversation_not_found` */
  async function readerOf(agent: Agent | null, shopper: ShopperClaims | null, conversationId: string) {
    if (shopper) {
      const { member } = await shopperDesk.mine(shopper, conversationId);
      return { vendorId: shopper.vendorId, member };
    }
    if (!agent) throw new DomainError('unauthenticated');
    const { state } = await desk.see(agent, conversationId);
    const member: Member | undefined = personOf(state, null);
    if (!member) throw new DomainError('conversation_not_found');
    return { vendorId: agent.vendorId, member };
  }

  return {
    async transcript({ agent, shopper, params: { conversationId }, query: { locale }, res }) {
      const { vendorId, member } = await readerOf(agent, shopper, conversationId);
      const [vendor, page] = await Promise.all([
        core.vendors.byId(vendorId),
        core.messages.listBefore(vendorId, conversationId, null, MESSAGES_MAX),
      ]);
      const shown = page
        // What is between two shoppers is none of the staff's.
        .filter((message) => !agent || !('hidden' in toMessageView(message, { kind: 'staff' })))
        .map((message) => toMessageView(message, { kind: 'member', member }))
        .flatMap((view) => ('hidden' in view ? [] : [view]));
      const now = new Date();
      const text = transcriptOf(shown, {
        ...{ vendor: vendor?.name ?? '', locale, timezone: zoneOf(vendor), now },
        isCut: (page[0]?.seq ?? 1) > 1,
      });
      res
        .attachment(`dekat-${now.toISOString().slice(0, 10)}.txt`)
        .type('text/plain; charset=utf-8')
        .set('x-content-type-options', 'nosniff')
        .send(text);
      return {};
    },
  };
}
