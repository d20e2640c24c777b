/** What shoppers may do with the people of a conversation: sockets ask here. */
import type { InviteShown, InviteView, MadeInvite, MakeInvite } from '../contract/consultations.ts';
import type { ShopperConversationView } from '../contract/conversations.ts';
import type { Core } from '../core/assemble.ts';
import { identify, shopperKey } from '../core/contacts/identify.ts';
import { callThem } from '../core/contacts/naming.ts';
import { memberOf } from '../core/conversations/people.ts';
import type { ConversationState } from '../core/conversations/state.ts';
import { toShopperView } from '../core/conversations/view.ts';
import { DomainError } from '../core/errors.ts';
import type { Inviter } from './invitations.ts';
import type { Shopper, ShopperDesk } from './shopper-desk.ts';

interface Deps {
  core: Core;
  desk: Pick<ShopperDesk, 'mine' | 'openDirect'>;
  invite: Inviter;
}

export function shopperPeople({ core, desk, invite }: Deps) {
  /** @throws DomainError `conversation_not_found`; `forbidden` of one they were invited into */
  async function own(shopper: Shopper, conversationId: string) {
    const { vendorId, identityId } = shopper;
    const { member } = await desk.mine(shopper, conversationId);
    if (member.role !== 'owner') throw new DomainError('forbidden');
    // By the log: what they are called on an invitation is what they have just said.
    const now = memberOf(await core.log.current(vendorId, conversationId), identityId);
    return { ref: { vendorId, conversationId }, member: now ?? member };
  }

  async function viewOf(shopper: Shopper, state: ConversationState): Promise<ShopperConversationView> {
    const record = await core.conversations.byId(shopper.vendorId, state.conversationId);
    const member = memberOf(state, shopper.identityId);
    if (!record || !member) throw new DomainError('conversation_not_found');
    return toShopperView({ ...record, state }, member);
  }

  /** Somebody who comes by an invitation is a contact of their own, with a name, and no conversation yet. */
  async function contactOf(shopper: Shopper, name: string): Promise<string> {
    const { vendorId, identityId, locale, customerId = null } = shopper;
    const key = shopperKey(shopper);
    const asked = { vendorId, keys: [key] as [typeof key], proposedIdentityId: identityId };
    const { identity } = await identify(core.contacts, asked, [await core.contacts.findIdentity(vendorId, key)]);
    const { contactId } = identity;
    const unknown = { phone: null, isPhoneVerified: false };
    await core.contacts.ensureContact({ contactId, vendorId, name, locale, customerId, ...unknown });
    return contactId;
  }

  return {
    async make(shopper: Shopper, conversationId: string, asked: MakeInvite): Promise<MadeInvite> {
      const { ref, member } = await own(shopper, conversationId);
      // By the name they have now: the log knows it first.
      const { members } = await core.log.current(ref.vendorId, conversationId);
      const { name } = members.find(({ memberId }) => memberId === member.memberId) ?? member;
      return invite(ref, name, asked);
    },
    async invites(shopper: Shopper, conversationId: string): Promise<InviteView[]> {
      return core.inviting.list((await own(shopper, conversationId)).ref);
    },
    async revoke(shopper: Shopper, conversationId: string, inviteId: string): Promise<void> {
      await core.inviting.end((await own(shopper, conversationId)).ref, inviteId);
    },

    look: ({ vendorId, identityId }: Shopper, token: string): Promise<InviteShown> =>
      core.inviting.look(vendorId, identityId, token),

    /** @returns as they see it */
    async join(shopper: Shopper, { token, name }: { token: string; name: string }): Promise<ShopperConversationView> {
      const { vendorId, identityId } = shopper;
      // A wrong one leaves nobody on record.
      await core.inviting.look(vendorId, identityId, token);
      const contactId = await contactOf(shopper, name);
      const { state } = await core.people.join(vendorId, token, { identityId, contactId, name });
      return viewOf(shopper, state);
    },

    async leave(shopper: Shopper, conversationId: string): Promise<void> {
      const { member } = await desk.mine(shopper, conversationId);
      await core.people.leave({ vendorId: shopper.vendorId, conversationId }, member.memberId);
    },
    async remove(shopper: Shopper, conversationId: string, memberId: string): Promise<void> {
      const { ref, member } = await own(shopper, conversationId);
      const { state } = await desk.mine(shopper, conversationId);
      const theirs = state.members.find((one) => one.memberId === memberId);
      // Whom the shop has brought in, the shop takes out.
      if (theirs?.role === 'staff') throw new DomainError('forbidden');
      await core.people.removeBy(ref, member.name, memberId);
    },
    async rename(shopper: Shopper, conversationId: string, name: string): Promise<ShopperConversationView> {
      const { vendorId, identityId } = shopper;
      const { member } = await desk.mine(shopper, conversationId);
      const now = await core.log.current(vendorId, conversationId);
      const { name: was, contactId } = memberOf(now, identityId) ?? member;
      // The conversation last: until it says so, their asking again finds what they went by.
      await callThem(core, { vendorId, contactId: contactId ?? now.contactId, was, name });
      const state = await core.people.rename({ vendorId, conversationId }, member.memberId, name);
      return viewOf(shopper, state);
    },
  };
}
export type ShopperPeople = ReturnType<typeof shopperPeople>;
