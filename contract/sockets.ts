/** The socket contract as data: what the published protocol page is made from, and the browsers' types are held to. */
import { z } from 'zod';
import { channelTrouble } from './channels.ts';
import { ATTACHMENT_STATES, DELIVERY_STATUSES, ERROR_CODES } from './codes.ts';
import * as people from './consultations.ts';
import { agentView, conversationView, queuePlace, shopperConversationView } from './conversations.ts';
import { rateConversation } from './csat.ts';
import { draftView } from './drafts.ts';
import type { AgentToServer, ServerToAgent, ServerToShopper, ShopperToServer } from './events.ts';
import * as inbox from './inbox.ts';
import { author, messageView } from './messages.ts';
import { at, id, watermark } from './primitives.ts';
import * as ask from './requests.ts';
import { messagePage } from './rest.ts';
import { notified } from './sla.ts';
import { staffMessage } from './staff-messages.ts';

interface Request {
  summary: string;
  input: z.ZodType;
  reply: z.ZodType;
}
interface Fact {
  summary: string;
  payload: z.ZodType;
}

const nothing = z.strictObject({});
const vendor = z.object({ vendorId: id, name: z.string() });
const message = z.object({ message: messageView });
const conversation = z.object({ conversation: conversationView });
const expiresAt = at;

export const failure = z
  .object({
    code: z.enum(ERROR_CODES),
    message: z.string(),
    params: z.record(z.string(), z.unknown()).optional(),
    retryAfterMs: z.number().optional(),
  })
  .meta({ id: 'Failure' });
export const syncReply = z
  .object({
    behind: z.record(id, watermark),
    reset: z.array(id),
    inbox: z.enum(['same', 'changed']).optional(),
  })
  .meta({ id: 'SyncReply' });

const shared = {
  'session:renew': {
    summary: 'A fresh token of the same person, before the old one ends; an ended one closes the socket.',
    input: ask.renewSession,
    reply: z.object({ expiresAt }),
  },
  'message:send': {
    summary:
      'Say something. The ack means: on a majority of database members, journaled. Shoppers may leave `conversationId` null for their one direct conversation. Agents send text and files, in a conversation they hold. In a conversation they were brought into they may as well. With `to` it is a side note: only that member, the sender, and the staff where they are one of the two, ever get it.',
    input: ask.sendMessage,
    reply: message,
  },
  'message:revoke': {
    summary:
      'Take back what I said: it reads `deleted` from then on, for everybody. Shoppers their own words; agents theirs, while no copy has left the building (`message_not_revocable`). The ack holds the event; `message:changed` tells how the message reads.',
    input: ask.revokeMessage,
    reply: message,
  },
  'message:react': {
    summary:
      'My one reaction to a message, in place of the one before; null takes it away. On WhatsApp it is shown there too.',
    input: ask.reactToMessage,
    reply: message,
  },
  'messages:list': {
    summary:
      'History in `seq` order: after a `seq`, before a `seq`, or the newest page. What events after a `seq` have changed of earlier messages is told by `message:changed`, just before the answer.',
    input: ask.listMessages,
    reply: messagePage,
  },
  'message:received': {
    summary: 'My client has everything up to `seq`. At most once a second.',
    input: ask.markSeq,
    reply: nothing,
  },
  'message:read': { summary: 'I have read up to `seq`.', input: ask.markSeq, reply: nothing },
  'typing:set': {
    summary: 'I am typing, or no longer. At most once in three seconds; it fades by itself after six.',
    input: ask.setTyping,
    reply: nothing,
  },
  sync: {
    summary:
      'What have I missed? On connect, on focus, every 25 s, every 3 to 4.5 s (not all clients at once) while degraded or after a failure; at most 200 conversations. For each: your last `seq`, the `messageId` there (null where you do not know it) and, of a shopper, how far they have read. `behind`: fetch messages after your `seq`. `reset`: the message at your `seq` is another one; load that conversation anew. Agents give `inboxRev` with the filter of their list, to learn whether it changed. Two unanswered in a row: close the socket and connect again.',
    input: ask.sync,
    reply: syncReply,
  },
};

export const shopperRequests = {
  ...shared,
  'session:start': {
    summary: 'First request after connecting, and again at any time: who am I, and which conversations have I.',
    input: nothing,
    reply: z.object({
      identityId: id,
      name: z.string(),
      vendor,
      conversations: z.array(shopperConversationView),
      expiresAt,
    }),
  },
  'invite:make': {
    summary:
      'Invite somebody into my conversation (`conversationId` null: my one direct conversation, made if it is not there). For its owner alone. `token` is told this once.',
    input: people.askInvite,
    reply: people.madeInvite,
  },
  'invite:list': {
    summary: 'The invitations into my conversation that hold. For its owner alone.',
    input: ask.conversationRef,
    reply: people.inviteList,
  },
  'invite:revoke': {
    summary: 'End an invitation; who has joined stays. For the owner alone.',
    input: people.revokeInvite,
    reply: nothing,
  },
  'invite:look': {
    summary: 'What an invitation is to, before joining. `invite_ended`, `invite_full`.',
    input: people.lookAtInvite,
    reply: people.inviteShown,
  },
  'invite:join': {
    summary: 'Join by an invitation, under this name. Asked again: the same conversation, and nothing more happens.',
    input: people.joinByInvite,
    reply: people.shopperConversation,
  },
  'member:leave': {
    summary: 'Leave a consultation. Nothing said from now on is mine to see. Not for its owner.',
    input: ask.conversationRef,
    reply: nothing,
  },
  'member:remove': {
    summary: 'Remove somebody from my consultation, for good. For its owner alone.',
    input: people.memberRef,
    reply: nothing,
  },
  'member:rename': {
    summary: 'My name in a conversation, as everybody reads it.',
    input: people.renameMember,
    reply: people.shopperConversation,
  },
  'data:erase': {
    summary: 'I want what is known of me to be erased. Staff see it and decide; asked again, it is the same request.',
    input: ask.conversationRef,
    reply: z.object({ askedAt: at }),
  },
  'csat:rate': {
    summary:
      'How satisfied I am with the talk that `csat_asked` names, 1 to 5, with words if I like. For the owner alone; a repeat is answered with the first. The ack holds the event.',
    input: rateConversation,
    reply: message,
  },
} satisfies Record<keyof ShopperToServer, Request>;

export const agentRequests = {
  ...shared,
  'session:start': {
    summary:
      'First request after connecting. `messages`: what colleagues have written to you and you have not put aside (REST: `/staff-messages/:messageId/read`). `troubles`: as in `channels:troubled`.',
    input: nothing,
    reply: z.object({
      agent: agentView,
      vendor,
      expiresAt,
      messages: z.array(staffMessage),
      troubles: z.array(channelTrouble),
    }),
  },
  'inbox:list': {
    summary:
      'One page of the inbox, newest words first or by the longest wait; `nextCursor` is the next page’s `cursor`, with the same filter.',
    input: inbox.listInbox,
    reply: inbox.inboxPage,
  },
  'inbox:counts': {
    summary: 'How many conversations there are in each of these lists: up to 20 lists, counted to 1,000.',
    input: inbox.countInbox,
    reply: inbox.inboxCounts,
  },
  'conversation:watch': {
    summary:
      'Live messages and typing of one conversation, until `conversation:unwatch`. At most 20 at once; the oldest goes first.',
    input: ask.conversationRef,
    reply: conversation,
  },
  'conversation:unwatch': { summary: 'No longer.', input: ask.conversationRef, reply: nothing },
  'conversation:take': {
    summary:
      'Take it, if its assignee is still the one you saw (`expects`). The loser gets `already_taken` with the winner’s name.',
    input: ask.takeConversation,
    reply: conversation,
  },
  'conversation:assign': {
    summary: 'Give it to an agent, with the same care.',
    input: ask.assignConversation,
    reply: conversation,
  },
  'conversation:release': {
    summary: 'Give it back to the assistant.',
    input: ask.conversationRef,
    reply: conversation,
  },
  'conversation:transfer': {
    summary: 'Let it wait at a branch, or for a group: exactly one of the two.',
    input: ask.transferConversation,
    reply: conversation,
  },
  'conversation:snooze': {
    summary: 'Put it aside until a time; new words of the shopper bring it back.',
    input: ask.snoozeConversation,
    reply: conversation,
  },
  'conversation:resolve': {
    summary: 'Mark it resolved; new words of the shopper open it again.',
    input: ask.conversationRef,
    reply: conversation,
  },
  'conversation:reopen': { summary: 'Open it again, waiting.', input: ask.conversationRef, reply: conversation },
  'conversation:prioritise': {
    summary: 'Move it up or down in the queue. Shoppers are not told.',
    input: ask.prioritiseConversation,
    reply: conversation,
  },
  'conversation:tag': {
    summary: 'Put tags on it and take some off: at most 20 in all, else `too_many_tags`.',
    input: inbox.tagConversation,
    reply: conversation,
  },
  'conversation:unread': {
    summary: 'Mark it as unread for all of the staff, or no longer. Reading it ends that too.',
    input: inbox.markUnread,
    reply: conversation,
  },
  'mentions:seen': {
    summary: 'I have seen who mentioned me: the count of the view `mentions` begins anew.',
    input: nothing,
    reply: nothing,
  },
  'viewing:set': {
    summary:
      'I look at a conversation I watch, or no longer; to begin watching says it too. Said again every 20 s, and once when a colleague comes; it fades after 45 s.',
    input: ask.setViewing,
    reply: nothing,
  },
  'note:add': { summary: 'A note for the staff alone.', input: ask.addNote, reply: message },
  'availability:set': {
    summary: 'Online, away or offline.',
    input: ask.setAvailability,
    reply: z.object({ agent: agentView }),
  },
  'looking:set': {
    summary:
      'Whether this page is in front of me. Said when that changes, and after connecting; who looks at none is told on their devices.',
    input: ask.setLooking,
    reply: nothing,
  },
} satisfies Record<keyof AgentToServer, Request>;

const sharedFacts = {
  'message:added': {
    summary:
      'A message was stored. Show only last + 1; a gap is filled by `messages:list`. Your own, sent by this socket, comes by its ack alone.',
    payload: messageView,
  },
  'message:changed': { summary: 'A stored message reads differently now.', payload: messageView },
  'message:delivery': {
    summary: 'How far a copy got that leaves the building. Only ever forward. `to` is the recipient’s member id.',
    payload: z.object({
      conversationId: id,
      seq: watermark,
      to: id,
      status: z.enum(DELIVERY_STATUSES),
      error: z.string().optional(),
    }),
  },
  'attachment:changed': {
    summary:
      'The file of a message is there to be looked at (`ready`), or never will be: ask for its links, `GET /conversations/:conversationId/messages/:seq/attachment`.',
    payload: z.object({ conversationId: id, attachmentId: id, state: z.enum(ATTACHMENT_STATES) }),
  },
  'typing:changed': {
    summary: 'Somebody types.',
    payload: z.object({ conversationId: id, author, isTyping: z.boolean() }),
  },
  'watermarks:changed': {
    summary: 'How far a member has received and read; `memberId` `staff` is the agents’ common mark.',
    payload: z.object({ conversationId: id, memberId: id, deliveredSeq: watermark, readSeq: watermark }),
  },
  'connection:degraded': {
    summary: 'This server cannot hear the others: ask `sync` every 3 to 4.5 s until told otherwise.',
    payload: z.object({ isDegraded: z.boolean() }),
  },
};
export const shopperFacts = {
  ...sharedFacts,
  'conversation:changed': {
    summary: 'Status, assignee, branch or members changed. One with a lower `rev` than you have is dropped.',
    payload: z.object({ conversation: shopperConversationView }),
  },
  'conversation:left': {
    summary: 'You have left it, or were removed: nothing more of it comes.',
    payload: z.object({ conversationId: id }),
  },
  'queue:changed': {
    summary:
      'Your place in the queue while you wait for people (`status` is `waiting`), and about how long that will be. Told within two seconds of a change, over this server alone.',
    payload: queuePlace.extend({ conversationId: id }),
  },
} satisfies Record<keyof ServerToShopper, Fact>;
export const agentFacts = {
  ...sharedFacts,
  'conversation:changed': {
    summary: 'A conversation you may see changed. One with a lower `rev` than you have is dropped.',
    payload: conversation,
  },
  'conversation:left': { summary: 'No longer yours to see.', payload: z.object({ conversationId: id }) },
  'agent:changed': {
    summary:
      'What you may see has changed: ask `inbox:list` again. What you watched and lost is told by `conversation:left`. With `byName`: that supervisor has said whether you are there.',
    payload: z.object({ agent: agentView, byName: z.string().optional() }),
  },
  'agent:message': {
    summary: 'A colleague has written to you, or you to them, or such a message was put aside (`readAt`).',
    payload: z.object({ message: staffMessage }),
  },
  'agent:notified': {
    summary:
      'A promise in a conversation is about to be late, or is, and you are to know. Told once, to who is connected; the conversation itself says it too.',
    payload: notified,
  },
  'views:changed': {
    summary: 'Saved views of yours, or shared ones, are others now: `GET /views` has them.',
    payload: nothing,
  },
  'agent:mentioned': {
    summary: 'A colleague has named you in a note.',
    payload: z.object({ conversationId: id, seq: watermark, byName: z.string() }),
  },
  'presence:changed': {
    summary:
      'A colleague’s availability; told to supervisors of everything, and to those of the same branches and groups.',
    payload: z.object({ agentId: id, availability: z.enum(['online', 'away', 'offline']) }),
  },
  'channels:troubled': {
    summary:
      'Accounts of the vendor by which nothing leaves for now, since the channel refuses the account itself: all of them, none once they work again. What is owed waits and is sent then.',
    payload: z.object({ troubles: z.array(channelTrouble) }),
  },
  'draft:changed': {
    summary: 'Your own draft, written by another of your devices; without words: sent or taken out.',
    payload: z.object({ conversationId: id, draft: draftView }),
  },
  'viewing:changed': {
    summary: 'A colleague looks at a conversation you watch, or no longer.',
    payload: z.object({ conversationId: id, agentId: id, name: z.string(), isThere: z.boolean() }),
  },
} satisfies Record<keyof ServerToAgent, Fact>;
