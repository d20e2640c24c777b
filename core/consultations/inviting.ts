/** Invitations into a conversation: made, shown, ended. Who may is the desks' to say. */
import { createHash, randomBytes } from 'node:crypto';
import type { InviteShown, InviteView, MakeInvite } from '../../contract/consultations.ts';
import { INVITES_MAX } from '../../contract/limits.ts';
import type { ConversationRef } from '../conversations/change.ts';
import { memberOf, shoppersIn } from '../conversations/people.ts';
import { DomainError } from '../errors.ts';
import type { MessageLog } from '../messages/message-log.ts';
import type { Invite, InviteStore } from './invite.store.ts';

interface Deps {
  invites: InviteStore;
  log: Pick<MessageLog, 'current'>;
}
const HOUR_MS = 60 * 60_000;

/** What is kept of a token. */
export const inviteIdOf = (token: string): string => `iv_${createHash('sha256').update(token).digest('base64url')}`;

export function inviting({ invites, log }: Deps) {
  return {
    /** @returns the token as well: told once, to who made it */
    async make(
      { vendorId, conversationId }: ConversationRef,
      byName: string,
      { sees, uses, hours }: MakeInvite,
    ): Promise<{ invite: InviteView; token: string }> {
      const held = await invites.ofConversation(vendorId, conversationId);
      if (held.length >= INVITES_MAX) throw new DomainError('invite_full');
      const token = randomBytes(16).toString('base64url');
      const expiresAt = new Date(Date.now() + hours * HOUR_MS);
      const invite = {
        inviteId: inviteIdOf(token),
        vendorId,
        conversationId,
        byName,
        sees,
        uses,
        usedBy: [],
        expiresAt,
      };
      await invites.put(invite);
      return { invite: toInviteView(invite), token };
    },

    list: async ({ vendorId, conversationId }: ConversationRef): Promise<InviteView[]> =>
      (await invites.ofConversation(vendorId, conversationId)).map(toInviteView),

    end: ({ vendorId, conversationId }: ConversationRef, inviteId: string): Promise<void> =>
      invites.drop(vendorId, conversationId, inviteId),

    /** @throws DomainError `invite_ended`, `invite_full` */
    async look(vendorId: string, identityId: string, token: string): Promise<InviteShown> {
      const invite = await invites.find(vendorId, inviteIdOf(token));
      if (!invite) throw new DomainError('invite_ended');
      const { conversationId, byName, sees } = invite;
      const state = await log.current(vendorId, conversationId);
      const isInNow = memberOf(state, identityId) !== undefined;
      const isRoom = invite.usedBy.includes(identityId) || invite.usedBy.length < invite.uses;
      if (!isInNow && !isRoom) throw new DomainError('invite_full');
      return { conversationId, byName, sees, people: shoppersIn(state).length, isIn: isInNow };
    },
  };
}

const toInviteView = ({ inviteId, byName, sees, uses, usedBy, expiresAt }: Invite): InviteView => ({
  ...{ inviteId, byName, sees, uses },
  used: usedBy.length,
  expiresAt: expiresAt.toISOString(),
});
