import type { ConversationView } from '../../../contract/conversations.ts';
import type { EventContent, ShownMessage } from '../../../contract/messages.ts';

export const NOON = Date.UTC(2026, 2, 10, 5);
export const iso = (ms: number): string => new Date(ms).toISOString();

interface Wish extends Partial<ConversationView> {
  /** When words were last said, in milliseconds. */
  lastAt?: number;
}

export function aConversation(conversationId: string, { lastAt = NOON, ...wish }: Wish = {}): ConversationView {
  return {
    conversationId,
    kind: 'direct',
    channel: 'widget',
    status: 'waiting',
    rev: 1,
    contact: { contactId: 'contact', name: 'Rina', phone: null, locale: 'id', isVerified: false },
    assignee: null,
    branch: null,
    groupId: null,
    priority: 'normal',
    skills: [],
    sla: null,
    topic: null,
    tags: [],
    episode: 1,
    members: [],
    lastSeq: 1,
    lastMessage: { seq: 1, at: iso(lastAt), author: shopper, kind: 'text', preview: 'halo' },
    unread: 1,
    isUnread: true,
    staffReadSeq: 0,
    waitingSince: null,
    snoozedUntil: null,
    windowEndsAt: null,
    createdAt: iso(lastAt),
    ...wish,
  };
}

export const shopper = { kind: 'shopper', id: 'rina', name: 'Rina' } as const;
export const assistant = { kind: 'assistant', id: 'assistant', name: 'Asisten' } as const;
export const siti = { kind: 'agent', id: 'siti', name: 'Siti' } as const;

/** What is said of a message beside its kind and content. */
type Envelope = Partial<Omit<ShownMessage, 'kind' | 'content'>>;

const envelope = (seq: number, more: Envelope) => ({
  messageId: `m${seq}`,
  conversationId: 'c',
  seq,
  at: iso(NOON + seq * 1000),
  author: shopper,
  audience: 'all' as const,
  ...more,
});
export const aText = (seq: number, more: Envelope = {}): ShownMessage => ({
  ...envelope(seq, more),
  kind: 'text',
  content: { text: `words ${seq}` },
});
export const aNote = (seq: number, more: Envelope = {}): ShownMessage => ({
  ...envelope(seq, { author: siti, audience: 'staff', ...more }),
  kind: 'note',
  content: { text: 'only for us' },
});
export const anEvent = (
  seq: number,
  more: Envelope = {},
  content: EventContent = { event: 'taken', agentId: 'siti', name: 'Siti' },
): ShownMessage => ({ ...envelope(seq, { author: siti, ...more }), kind: 'event', content });
