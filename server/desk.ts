/** What agents may do, with the rights checked: sockets and REST call the same. */
import type { Card } from '../contract/cards.ts';
import type { Priority } from '../contract/codes.ts';
import type { AgentView, ConversationView } from '../contract/conversations.ts';
import type { MessagePage, SyncReply } from '../contract/events.ts';
import type { MessageChange, ShownMessage } from '../contract/messages.ts';
import type { ListMessages, ReactToMessage, RevokeMessage, Sync, TransferTo } from '../contract/requests.ts';
import { type Agent, isSupervisor, sightOf, toAgentView } from '../core/agents/agent.ts';
import { presenceFrame } from '../core/agents/presence-frame.ts';
import type { Core } from '../core/assemble.ts';
import { contentOf } from '../core/attachments/attachment.ts';
import type { Uploads } from '../core/attachments/uploads.ts';
import type { BranchStore } from '../core/branches/branch.store.ts';
import type { ConversationRecord } from '../core/conversations/conversation.store.ts';
import { type MarksChange, withMarks } from '../core/conversations/marks.ts';
import { maySee } from '../core/conversations/may-see.ts';
import { isForStaff, STAFF } from '../core/conversations/people.ts';
import type { ConversationState } from '../core/conversations/state.ts';
import { toConversationView } from '../core/conversations/view.ts';
import { DomainError } from '../core/errors.ts';
import type { GroupStore } from '../core/groups/group.store.ts';
import type { ChangeRequest } from '../core/messages/changes.ts';
import type { OutsideSigns } from '../core/messages/outside-signs.ts';
import { type AgentWords, mustHold, outsideCopies, sendReply } from '../core/messages/send-reply.ts';
import { toMessageView, toShownMessage } from '../core/messages/view.ts';
import type { Frame, Publisher } from '../core/ports.ts';
import { agentRooms, shopperRooms } from '../core/rooms.ts';
import { giveBackHeld } from '../core/routing/give-back.ts';
import { inboxLists, limitOf } from './inbox-lists.ts';
import { atOnce, type InTurn } from './sockets/send-gate.ts';
import { compareHeads, targetsBefore } from './sync.ts';

/** Marks are read, changed and written if they still stand so; beyond that many others were faster. */
const MARK_TRIES = 5;

export interface DeskDeps {
  core: Core;
  branches: BranchStore;
  groups: GroupStore;
  publisher: Publisher;
  /** Absent: there is nobody outside. */
  signs?: OutsideSigns | undefined;
  files: Pick<Uploads, 'forMessage'>;
  /** What was begun and not waited for has failed. */
  onError(error: unknown): void;
}
interface Placed {
  conversationId: string;
  clientId: string;
  replyTo?: number | undefined;
  /** Of a reply: the member it is for alone. */
  to?: string | undefined;
  seenSeq?: number | undefined;
}
interface Words extends Placed {
  text: string;
  /** Of a note alone. */
  mentions?: string[] | undefined;
}

interface TemplateWords {
  conversationId: string;
  clientId: string;
  name: string;
  language: string;
  values: string[];
  text: string;
}

interface File extends Placed {
  attachmentId: string;
  caption?: string | undefined;
}

/** The connection words came by. */
interface Sender {
  /** It hears of them in its ack, not as a fact. */
  origin: string;
  inTurn: InTurn;
}

export function agentDesk({ core, branches, groups, publisher, signs, files, onError }: DeskDeps) {
  const lists = inboxLists(core);

  /** The conversation as it is now, if the agent may see it. @throws DomainError `conversation_not_found` */
  async function see(agent: Agent, conversationId: string): Promise<ConversationRecord> {
    const record = await core.conversations.byId(agent.vendorId, conversationId);
    if (!record) throw new DomainError('conversation_not_found');
    const state = await core.log.current(agent.vendorId, conversationId);
    if (!maySee(state, sightOf(agent))) throw new DomainError('conversation_not_found');
    return { ...record, state };
  }

  const viewOf = async (agent: Agent, conversationId: string): Promise<ConversationView> =>
    toConversationView(await see(agent, conversationId));

  /** Runs a change the agent may make, and shows what became of it: also when they no longer see it afterwards. */
  async function change(
    agent: Agent,
    conversationId: string,
    run: (ref: { vendorId: string; conversationId: string }) => Promise<ConversationState>,
  ): Promise<ConversationView> {
    const record = await see(agent, conversationId);
    const state = await run({ vendorId: agent.vendorId, conversationId });
    return toConversationView({ ...record, state });
  }

  /** @param bodyOf made in the sender's turn from what is looked up, for one who may see the conversation */
  async function say(
    agent: Agent,
    { conversationId, clientId, replyTo, to, seenSeq }: Placed,
    bodyOf: (state: ConversationState) => AgentWords['body'] | Promise<AgentWords['body']>,
    sender?: Sender,
  ): Promise<ShownMessage> {
    const look = async () => bodyOf((await see(agent, conversationId)).state);
    const append = (body: AgentWords['body']) =>
      sendReply(core.log, {
        ...{ vendorId: agent.vendorId, conversationId, agent, clientId, body },
        ...(replyTo ? { replyTo } : {}),
        ...(to === undefined ? {} : { to }),
        ...(seenSeq === undefined ? {} : { seenSeq }),
        ...(sender ? { origin: sender.origin } : {}),
      });
    const { message } = await (sender?.inTurn ?? atOnce)(look, append);
    return toShownMessage(message);
  }

  /** A message of it, for one who may see both. @throws DomainError `conversation_not_found`, `message_not_found` */
  async function seeMessage(agent: Agent, { conversationId, seq }: Pick<RevokeMessage, 'conversationId' | 'seq'>) {
    const { state } = await see(agent, conversationId);
    const message = await core.messages.bySeq(agent.vendorId, conversationId, seq);
    if (!message || !isForStaff(message.audience)) throw new DomainError('message_not_found');
    return { state, message };
  }

  async function amend(
    { vendorId, agentId, name }: Agent,
    { conversationId, clientId, seq }: RevokeMessage,
    change: MessageChange,
    copies?: ChangeRequest['copies'],
  ): Promise<ShownMessage> {
    const { message } = await core.messageChanges.change({
      ...{ vendorId, conversationId, clientId, target: seq, change, at: new Date() },
      author: { kind: 'agent', id: agentId, name },
      ...(copies ? { copies } : {}),
    });
    return toShownMessage(message);
  }

  /** @throws DomainError `agent_not_found`, `cannot_be_mentioned` (names) of those who may not see the conversation */
  async function mentionable({ vendorId }: Agent, state: ConversationState, agentIds: string[]): Promise<string[]> {
    const wanted = [...new Set(agentIds)];
    if (wanted.length === 0) return [];
    const found = await core.agents.byIds(vendorId, wanted);
    if (found.length < wanted.length) throw new DomainError('agent_not_found');
    const blind = found.filter((one) => !maySee(state, sightOf(one)));
    if (blind.length > 0)
      throw new DomainError('cannot_be_mentioned', { names: blind.map(({ name }) => name).join(', ') });
    return wanted;
  }

  async function colleague(agent: Agent, agentId: string): Promise<Agent> {
    const found = await core.agents.byId(agent.vendorId, agentId);
    if (!found) throw new DomainError('agent_not_found');
    return found;
  }

  async function toBranch({ vendorId }: Agent, branchId: string) {
    const branch = await branches.byId(vendorId, branchId);
    if (!branch) throw new DomainError('branch_not_found');
    return { branch };
  }

  async function toGroup({ vendorId }: Agent, groupId: string) {
    const group = await groups.byId(vendorId, groupId);
    if (!group) throw new DomainError('group_not_found');
    return { groupId, name: group.name };
  }

  /** Changes what is noted beside the log, whoever else does meanwhile, and shows it to everybody who sees it. */
  async function mark(agent: Agent, conversationId: string, marks: MarksChange): Promise<ConversationView> {
    for (let tries = 0; tries < MARK_TRIES; tries += 1) {
      const record = await see(agent, conversationId);
      const after = withMarks(record, marks);
      if (!after) return toConversationView(record);
      const changed = await core.conversations.setMarks(agent.vendorId, conversationId, after);
      if (!changed) continue;
      core.projection.touch({ before: record.state, after: record.state });
      return toConversationView({ ...changed, state: record.state });
    }
    throw new DomainError('overloaded');
  }

  return {
    see,
    viewOf,
    list: lists.page,
    counts: lists.counts,
    tags: lists.tags,
    mark,

    async messages(agent: Agent, { conversationId, afterSeq, beforeSeq, limit }: ListMessages): Promise<MessagePage> {
      const { state } = await see(agent, conversationId);
      const page =
        afterSeq === undefined
          ? await core.messages.listBefore(agent.vendorId, conversationId, beforeSeq ?? null, limit)
          : await core.messages.listAfter(agent.vendorId, conversationId, afterSeq, limit);
      const lastSeq = Math.max(state.stateSeq, page.at(-1)?.seq ?? 0);
      const hasMore = afterSeq === undefined ? (page[0]?.seq ?? 1) > 1 : (page.at(-1)?.seq ?? lastSeq) < lastSeq;
      return { messages: page.map((message) => toMessageView(message, { kind: 'staff' })), lastSeq, hasMore };
    },

    /** Messages before a page that events in it have changed: whoever has them already has them as they were. */
    async changedBy(agent: Agent, { conversationId, afterSeq }: ListMessages, page: MessagePage) {
      const seqs = targetsBefore(page, afterSeq);
      if (seqs.length === 0) return [];
      const changed = await core.messages.bySeqs(agent.vendorId, conversationId, seqs);
      return changed.filter(({ audience }) => isForStaff(audience)).map(toShownMessage);
    },

    reply: (agent: Agent, { text, ...words }: Words, sender?: Sender) =>
      say(agent, words, () => ({ kind: 'text', content: { text } }), sender),
    note: (agent: Agent, { text, mentions: named = [], ...words }: Words, sender?: Sender) =>
      say(
        agent,
        words,
        async (state) => {
          const mentions = await mentionable(agent, state, named);
          return { kind: 'note', content: { text, ...(mentions.length > 0 ? { mentions } : {}) } };
        },
        sender,
      ),

    /** Takes back what they said themselves, while it has not left the building. */
    async revoke(agent: Agent, { conversationId, clientId, seq }: RevokeMessage): Promise<ShownMessage> {
      const { message } = await seeMessage(agent, { conversationId, seq });
      if (message.deliveries?.length) throw new DomainError('message_not_revocable');
      return amend(agent, { conversationId, clientId, seq }, { event: 'revoked' });
    },

    /** A reaction to what the shopper sees is an answer: for whoever holds the conversation. */
    async react(agent: Agent, { emoji, ...ref }: ReactToMessage): Promise<ShownMessage> {
      const { state, message } = await seeMessage(agent, ref);
      const { audience } = message;
      if (audience === 'staff') return amend(agent, ref, { event: 'reacted', emoji });
      mustHold(state, agent.agentId, new Date());
      return amend(agent, ref, { event: 'reacted', emoji }, (now) => {
        mustHold(now, agent.agentId, new Date());
        return outsideCopies(now.members, new Date(), { audience });
      });
    },

    /** A file of the agent's own, once it is here whole. */
    attach: (agent: Agent, { attachmentId, caption, ...words }: File, sender?: Sender) =>
      say(
        agent,
        words,
        async () => {
          const attachment = await files.forMessage(agent.vendorId, agent.agentId, attachmentId, words.conversationId);
          return { kind: attachment.facts.kind, content: contentOf(attachment, caption) };
        },
        sender,
      ),

    /** What the agent has said there under this id; null: nothing yet. */
    async sentBefore(agent: Agent, conversationId: string, clientId: string): Promise<ShownMessage | null> {
      const found = await core.messages.byKey(agent.vendorId, conversationId, { authorId: agent.agentId, clientId });
      return found && toShownMessage(found);
    },

    /** Words WhatsApp has approved: they arrive outside of the 24 hours as well. */
    async template(agent: Agent, { conversationId, clientId, name, language, values, text }: TemplateWords) {
      await see(agent, conversationId);
      const { message } = await sendReply(core.log, {
        ...{ vendorId: agent.vendorId, conversationId, agent, clientId },
        body: { kind: 'text', content: { text, template: { name, language, values } } },
      });
      return toShownMessage(message);
    },

    /** A card made from the records just now: a repeat is the first one, whatever they say by then. */
    async card(agent: Agent, { conversationId, clientId, to, seenSeq }: Omit<Words, 'text'>, card: Card) {
      await see(agent, conversationId);
      const { message } = await sendReply(core.log, {
        ...{ vendorId: agent.vendorId, conversationId, agent, clientId, isMadeAnew: true },
        body: { kind: 'card', content: { text: '', cards: [card] } },
        isOfOwner: card.card === 'order' && to === undefined,
        ...(to === undefined ? {} : { to }),
        ...(seenSeq === undefined ? {} : { seenSeq }),
      });
      return toShownMessage(message);
    },

    take: (agent: Agent, conversationId: string, expects: string | null) =>
      change(agent, conversationId, (ref) => core.changes.take(ref, agent, expects)),
    assign: async (agent: Agent, conversationId: string, agentId: string, expects: string | null) => {
      if (agentId !== agent.agentId && !isSupervisor(agent)) throw new DomainError('forbidden');
      const to = await colleague(agent, agentId);
      return change(agent, conversationId, (ref) => core.changes.assign(ref, agent, to, expects));
    },
    release: (agent: Agent, conversationId: string) =>
      change(agent, conversationId, (ref) => core.changes.release(ref, agent)),
    async transfer(agent: Agent, conversationId: string, { branchId, groupId }: TransferTo) {
      const to = groupId === undefined ? await toBranch(agent, branchId ?? '') : await toGroup(agent, groupId);
      return change(agent, conversationId, (ref) => core.changes.transfer(ref, agent, to));
    },
    async snooze(agent: Agent, conversationId: string, until: Date) {
      if (until <= new Date()) throw new DomainError('invalid_input', { fields: { until: ['a time to come'] } });
      return change(agent, conversationId, (ref) => core.changes.snooze(ref, agent, until));
    },
    resolve: (agent: Agent, conversationId: string) =>
      change(agent, conversationId, (ref) => core.changes.resolve(ref, agent)),
    reopen: (agent: Agent, conversationId: string) =>
      change(agent, conversationId, (ref) => core.changes.reopen(ref, agent)),

    prioritise: (agent: Agent, conversationId: string, priority: Priority) =>
      change(agent, conversationId, (ref) => core.changes.prioritise(ref, agent, priority)),

    /** Staff have read up to `seq`: the shopper sees it, and everybody's unread count falls. */
    async markRead(agent: Agent, conversationId: string, seq: number): Promise<void> {
      const { state, isMarkedUnread } = await see(agent, conversationId);
      const upTo = Math.min(seq, state.stateSeq);
      const unread =
        upTo >= state.lastShopperSeq
          ? 0
          : await core.messages.countShoppers(agent.vendorId, conversationId, upTo, state.stateSeq);
      const moved = await core.conversations.markStaffRead(
        agent.vendorId,
        conversationId,
        upTo,
        state.shopperTotal - unread,
      );
      if (!moved) {
        // Read long ago, and marked as unread since.
        if (isMarkedUnread) await mark(agent, conversationId, { isMarkedUnread: false });
        return;
      }
      core.projection.touch({ before: state, after: state });
      publisher.publish(staffMarks(agent.vendorId, conversationId, upTo, upTo));
      if (upTo >= state.lastShopperSeq) signs?.read(state);
    },
    async markReceived(agent: Agent, conversationId: string, seq: number): Promise<void> {
      const { state, staffReadSeq } = await see(agent, conversationId);
      const upTo = Math.min(seq, state.stateSeq);
      const moved = await core.conversations.markStaffDelivered(agent.vendorId, conversationId, upTo);
      if (moved) publisher.publish(staffMarks(agent.vendorId, conversationId, upTo, staffReadSeq));
    },

    async sync(agent: Agent, { conversations, inboxRev, filter }: Sync): Promise<SyncReply> {
      const seen: string[] = [];
      for (const record of await core.conversations.byIds(agent.vendorId, Object.keys(conversations))) {
        if (maySee(record.state, sightOf(agent))) seen.push(record.state.conversationId);
      }
      const reply = await compareHeads(core.messages, agent.vendorId, seen, conversations);
      if (inboxRev === undefined) return reply;
      const page = await lists.page(agent, {
        filter: filter ?? { view: 'all', status: 'open' },
        limit: limitOf(inboxRev),
      });
      return { ...reply, inbox: page.inboxRev === inboxRev ? 'same' : 'changed' };
    },

    seeMentions: ({ vendorId, agentId }: Agent): Promise<void> => core.agents.seeMentions(vendorId, agentId),

    /** Who is offline gives back what they hold: in the background, the answer does not wait for it. */
    async setAvailability(agent: Agent, availability: Agent['availability']): Promise<AgentView> {
      const after = await core.agents.setAvailability(agent.vendorId, agent.agentId, availability);
      if (!after) throw new DomainError('agent_not_found');
      publisher.publish([presenceFrame(after, availability)]);
      if (availability === 'offline') giveBackHeld(core, agent, 'agent_offline').catch(onError);
      return toAgentView(after);
    },
  };
}
export type AgentDesk = ReturnType<typeof agentDesk>;

/** The agents' common watermark, for members and for colleagues who watch. */
function staffMarks(vendorId: string, conversationId: string, deliveredSeq: number, readSeq: number): Frame[] {
  const payload = { conversationId, memberId: STAFF, deliveredSeq, readSeq };
  return [
    {
      namespace: 'shopper',
      rooms: [shopperRooms.conversation(vendorId, conversationId)],
      fact: 'watermarks:changed',
      payload,
    },
    { namespace: 'agent', rooms: [agentRooms.watching(vendorId, conversationId)], fact: 'watermarks:changed', payload },
  ];
}
