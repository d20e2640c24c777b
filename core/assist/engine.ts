/** What an assistant is asked and what it gives back. The deterministic engine is one; a model's is another. */

import type { BranchReasonView } from '../../contract/cards.ts';
import type { ChannelName, HandoverReason, Locale } from '../../contract/codes.ts';
import type { EventContent, MessageBody } from '../../contract/messages.ts';
import type { UnansweredQuestion } from '../articles/unanswered.ts';
import type { Contact } from '../contacts/contact.ts';
import type { LostQuestion } from '../demand/lost-demand.ts';

/** All messages of a conversation nobody has answered yet: one turn, one answer. */
export interface Turn {
  vendorId: string;
  conversationId: string;
  channel: ChannelName;
  /** Whose words they are; what the assistant may tell is decided by who this is, never by what they wrote. */
  contact: Contact;
  /** The network address the words came from, hashed; for limits on guessing. Null where none is known. */
  addressKey: string | null;
  /** In `seq` order, at least one. */
  messages: Array<{ seq: number; body: MessageBody }>;
  /** What the engine gave back as `dialogue` last time; null at first. Its own to read. */
  dialogue: unknown;
  /**
   * The assistant's own words are the last the shopper was told, lately: what it asked then may be answered now. Else
   * a yes may be to an agent or a notice, and a question that was left is not answered by what comes days later.
   */
  isAnswer: boolean;
  /** The branch the conversation belongs to. Absent: none. */
  branchId?: string | null;
  /** The branch whose link they have followed since the last answer; null where none. */
  linkedBranchId: string | null;
  /** True until the assistant has said something in this episode: then it says that it is automated. */
  isFirst: boolean;
  /** An agent asks what to answer, and says it in their own name. */
  isForAgent?: boolean;
}

type Handover = Extract<EventContent, { event: 'handover' }>;
/** What to say, and what changes with it. */
export interface Answer {
  /** In order; usually one. */
  replies: Array<Extract<MessageBody, { kind: 'text' | 'card' }>>;
  /** The branch the conversation now belongs to, with the reason. */
  branch?: { branchId: string; name: string; area: string; reason: BranchReasonView };
  handover?: {
    reason: HandoverReason;
    peopleFrom: string | null;
    summary?: Handover['summary'];
    groupId?: string;
  };
  /** It tells of records that are theirs who asked: their orders, bookings, what is kept for them, who they are. */
  isTheirs?: true;
  /** Proven in this turn: the vendor's customer this contact is. */
  customerId?: string;
  /** It speaks of the assistant and what it can do, which is no answer of an agent. */
  isOfItself?: true;
  /** Kept in this very turn: let go again where the turn turns out to be overtaken. */
  kept?: { branchId: string; sku: string; holdId: string; at: Date };
  /** Asked for, and no branch near has it. */
  lost?: LostQuestion;
  /** Asked, and nothing answers it: for the vendor to write about. */
  unanswered?: UnansweredQuestion;
  dialogue: unknown;
  /** The language it was answered in. */
  locale: Locale;
}

export interface AssistEngine {
  /** @throws only when a store cannot be reached: the turn is then tried again */
  answer(turn: Turn): Promise<Answer>;
}
