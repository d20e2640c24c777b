/**
 * Who joins a conversation, leaves it, is removed from it or renamed: events, appended only if they are news on exactly
 * the log they are appended to. So whatever comes twice, or at the same time, happens once; and what somebody says is
 * stored before they are gone, or refused.
 */

import { PEOPLE_MAX } from '../../contract/limits.ts';
import type { EventContent } from '../../contract/messages.ts';
import type { Agent } from '../agents/agent.ts';
import type { ContactStore, Identity } from '../contacts/contact.store.ts';
import { identityKeys } from '../contacts/identify.ts';
import type { Actor, ConversationRef } from '../conversations/change.ts';
import { broughtIn, isIn, memberIdIn, memberOf, shoppersIn } from '../conversations/people.ts';
import type { ConversationState, Member } from '../conversations/state.ts';
import { DomainError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Joins } from '../messages/message.ts';
import type { MessageLog } from '../messages/message-log.ts';
import { outsideCopies } from '../messages/send-reply.ts';
import type { BridgeEnd, BridgeStore } from './bridge.store.ts';
import type { Invite, InviteStore } from './invite.store.ts';
import { inviteIdOf } from './inviting.ts';

export interface Joiner extends Identity {
  name: string;
  /** On WhatsApp: the number they write to, and how they are known there. */
  outside?: BridgeEnd;
  /** The channel's id of what they wrote to join. */
  externalId?: string;
}
interface Deps {
  log: MessageLog;
  invites: Pick<InviteStore, 'claim' | 'find' | 'dropAll'>;
  bridges: Pick<BridgeStore, 'find' | 'put' | 'end'>;
  contacts: Pick<ContactStore, 'addressesOf'>;
}
type MemberEvent = Extract<EventContent, { memberId: string }>;
interface Change {
  event: MemberEvent;
  joins?: Joins;
  /** How the members outside are asked: with who comes, or still with who goes. */
  told?(state: ConversationState): Member[];
}

export function consultationMembers({ log, invites, bridges, contacts }: Deps) {
  /** @param change what is news on this state; null: nothing is. @returns the state with it */
  async function append(
    { vendorId, conversationId }: ConversationRef,
    change: (state: ConversationState) => Change | null,
    { by, externalId }: { by?: Actor; externalId?: string } = {},
  ): Promise<ConversationState> {
    const author = by ? { kind: 'agent' as const, id: by.agentId, name: by.name } : SYSTEM;
    const appending = log.append({
      ...{ vendorId, conversationId, authorId: author.id },
      ...(externalId ? { externalId } : { clientId: newId('ev') }),
      draft(state) {
        const news = change(state);
        if (!news) throw new NoNews();
        const at = new Date();
        return {
          ...{ author, body: { kind: 'event', content: news.event }, audience: 'all', at },
          ...(news.joins ? { joins: news.joins } : {}),
          ...outsideCopies(news.told?.(state) ?? state.members, at),
        };
      },
    });
    try {
      return (await appending).after;
    } catch (error) {
      if (!(error instanceof NoNews)) throw error;
      return log.current(vendorId, conversationId);
    }
  }

  /** Their number leads here no more; the log has said so already. */
  async function unbridge({ vendorId, conversationId }: ConversationRef, member: Member | undefined): Promise<void> {
    // A repeat of what they once wrote to leave may come after they are back.
    if (!member?.isOutside || isIn(member) || !member.identityId || !member.channelAccountId) return;
    const keys = identityKeys(await contacts.addressesOf(vendorId, member.identityId));
    await bridges.end(vendorId, conversationId, { channelAccountId: member.channelAccountId, keys });
  }

  /** Their number leads here from now on, and they take part where it led before no more. The log has them already. */
  async function bridge(ref: ConversationRef, { memberId, identityId }: Member, outside: BridgeEnd): Promise<void> {
    const former = await bridges.find(ref.vendorId, outside);
    if (!identityId || former?.conversationId === ref.conversationId) return;
    // Before it leads here: a process that ends in between is repeated, and finds what is left to do.
    if (former) await part(former, former.memberId, null, { isMove: true }).catch(unlessGone);
    await bridges.put({ ...ref, memberId, identityId, since: new Date() }, outside);
  }

  /** @param byName who removes them; null: they go by themselves */
  async function part(
    ref: ConversationRef,
    memberId: string,
    byName: string | null,
    { isMove = false, ...how }: { by?: Actor; externalId?: string; isMove?: boolean } = {},
  ): Promise<ConversationState> {
    const after = await append(
      ref,
      (state) => {
        const member = state.members.find((one) => one.memberId === memberId);
        if (!member) throw new DomainError('member_not_found');
        if (member.role === 'owner') throw new DomainError('forbidden');
        if (!isIn(member)) return null;
        const event = { event: 'member_left' as const, memberId, name: member.name, byName };
        // Who moves on is told where they come to; that the shop alone hears them now would not be so.
        return isMove ? { event, told: ({ members }) => members.filter((one) => one !== member) } : { event };
      },
      how,
    );
    const gone = after.members.find((one) => one.memberId === memberId);
    await unbridge(ref, gone);
    // They may know the links of others, or come under another name: whoever is still wanted is invited anew.
    if (byName !== null && gone && gone.role !== 'staff') await invites.dropAll(ref.vendorId, ref.conversationId);
    return after;
  }

  /** With one place of the invitation, which is theirs however often they come. */
  async function enter(
    { vendorId, conversationId, inviteId, sees }: Invite,
    { identityId, contactId, name, outside, externalId }: Joiner,
  ): Promise<ConversationState> {
    if (!(await invites.claim(vendorId, inviteId, identityId)))
      throw new DomainError((await invites.find(vendorId, inviteId)) ? 'invite_full' : 'invite_ended');
    const memberId = memberIdIn(conversationId, identityId);
    const joins: Joins = {
      ...{ identityId, contactId, sees, role: 'shopper', isOutside: outside !== undefined },
      ...(outside ? { channelAccountId: outside.channelAccountId } : {}),
    };
    return append(
      { vendorId, conversationId },
      (now) => {
        if (!mayEnter(now, identityId)) return null;
        return {
          event: { event: 'member_joined', memberId, name, by: outside ? 'whatsapp' : 'link', byName: null },
          joins,
          told: ({ members }) => [
            ...members.filter((one) => one.memberId !== memberId),
            { ...joins, memberId, name, joinedSeq: now.stateSeq + 1 },
          ],
        };
      },
      externalId ? { externalId } : {},
    );
  }

  return {
    /**
     * Lets somebody in by an invitation; who is in already stays as they are, and uses up no place of it.
     * @throws DomainError `invite_ended`, also of who was removed; `invite_full`
     */
    async join(
      vendorId: string,
      token: string,
      joiner: Joiner,
    ): Promise<{ state: ConversationState; memberId: string }> {
      const { identityId, outside } = joiner;
      const inviteId = inviteIdOf(token);
      const invite = await invites.find(vendorId, inviteId);
      if (!invite) throw new DomainError('invite_ended');
      const now = await log.current(vendorId, invite.conversationId);
      const state = mayEnter(now, identityId) ? await enter(invite, joiner) : now;
      const me = memberOf(state, identityId);
      // The log first: what comes from the number is looked up in it. An owner's own words need no way here.
      if (me?.role === 'shopper' && outside) await bridge(invite, me, outside);
      return { state, memberId: me?.memberId ?? memberIdIn(invite.conversationId, identityId) };
    },

    leave: (ref: ConversationRef, memberId: string, externalId?: string): Promise<ConversationState> =>
      part(ref, memberId, null, externalId ? { externalId } : {}),

    /** By another member, who has the right to. */
    removeBy: (ref: ConversationRef, byName: string, memberId: string): Promise<ConversationState> =>
      part(ref, memberId, byName),

    /** By an agent; who takes themselves out, leaves. @throws DomainError `member_not_found`, `forbidden` of the owner, `already_taken` */
    async remove(ref: ConversationRef, by: Actor & Pick<Agent, 'role'>, memberId: string): Promise<ConversationState> {
      const state = await log.current(ref.vendorId, ref.conversationId);
      const isSelf = broughtIn(state, by.agentId)?.memberId === memberId;
      return part(ref, memberId, isSelf ? null : by.name, { by });
    },

    /** A colleague, of whatever branch: they see it from now on and write in it, and nobody's capacity is asked. */
    bring: (ref: ConversationRef, by: Actor, { agentId, name }: Pick<Agent, 'agentId' | 'name'>) =>
      append(
        ref,
        (state) => {
          if (broughtIn(state, agentId)) return null;
          const memberId = memberIdIn(ref.conversationId, agentId);
          const event = { event: 'member_joined', memberId, name, by: 'agent', byName: by.name } as const;
          return { event, joins: { agentId, role: 'staff', sees: 'all', isOutside: false } };
        },
        { by },
      ),

    /** @throws DomainError `member_not_found` */
    rename: (ref: ConversationRef, memberId: string, name: string): Promise<ConversationState> =>
      append(ref, (state) => {
        const member = state.members.find((one) => one.memberId === memberId);
        if (!member || !isIn(member)) throw new DomainError('member_not_found');
        return member.name === name ? null : { event: { event: 'member_renamed', memberId, name, was: member.name } };
      }),
  };
}
export type ConsultationMembers = ReturnType<typeof consultationMembers>;

/**
 * @returns false: they are in
 * @throws DomainError `invite_ended` of who was removed, `invite_full`
 */
function mayEnter(state: ConversationState, identityId: string): boolean {
  const known = state.members.find((one) => one.identityId === identityId);
  if (known && isIn(known)) return false;
  if (known?.wasRemoved) throw new DomainError('invite_ended');
  if (shoppersIn(state).length >= PEOPLE_MAX) throw new DomainError('invite_full');
  return true;
}

/** Where they cannot leave they do not take part. */
function unlessGone(error: unknown): void {
  if (!(error instanceof DomainError && GONE.has(error.code))) throw error;
}
const GONE: ReadonlySet<string> = new Set(['conversation_not_found', 'member_not_found', 'forbidden']);

class NoNews extends Error {}
const SYSTEM = { kind: 'system' as const, id: 'system', name: '' };
