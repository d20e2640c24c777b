import type { Locale } from '../contract/codes.ts';
import type { Audience, EventContent, MessageBody } from '../contract/messages.ts';
import type { UnansweredStore } from '../core/articles/unanswered.store.ts';
import { noteUnanswered } from '../core/articles/unanswered.ts';
import { type Asker, addressed, askersOf, audienceFor } from '../core/assist/askers.ts';
import type { Answer, AssistEngine } from '../core/assist/engine.ts';
import type { AttachmentStore } from '../core/attachments/attachment.store.ts';
import type { ContactStore } from '../core/contacts/contact.store.ts';
import type { Contact } from '../core/contacts/contact.ts';
import type { ConversationStore } from '../core/conversations/conversation.store.ts';
import { isForStaff, shoppersIn } from '../core/conversations/people.ts';
import { type ConversationState, newlyLinked } from '../core/conversations/state.ts';
import type { LostDemandStore } from '../core/demand/lost-demand.store.ts';
import { noteLostDemand } from '../core/demand/lost-demand.ts';
import { DomainError } from '../core/errors.ts';
import { type PeopleDeps, peopleFor } from '../core/groups/people-there.ts';
import type { Held, LaneStore } from '../core/messages/lane.store.ts';
import type { MessageStore } from '../core/messages/message.store.ts';
import { bodyOf, type MessageDraft, type StoredMessage } from '../core/messages/message.ts';
import type { MessageLog } from '../core/messages/message-log.ts';
import type { OutboxStore } from '../core/messages/outbox.store.ts';
import type { OutsideSigns } from '../core/messages/outside-signs.ts';
import { outsideCopies } from '../core/messages/send-reply.ts';
import type { Clock, Lane } from '../core/ports.ts';
import { type ReleaseDeps, releaseHold } from '../core/stock/hold.ts';
import { backOffMs } from './back-off.ts';
import { withLease } from './with-lease.ts';

interface Deps extends PeopleDeps {
  engine: AssistEngine;
  log: MessageLog;
  lanes: LaneStore;
  outbox: OutboxStore;
  contacts: ContactStore;
  messages: MessageStore;
  attachments: Pick<AttachmentStore, 'byId'>;
  conversations: Pick<ConversationStore, 'setVerified'>;
  lostDemand: Pick<LostDemandStore, 'note'>;
  unanswered: Pick<UnansweredStore, 'note'>;
  stock: ReleaseDeps['stock'];
  holds: ReleaseDeps['holds'];
  watches: ReleaseDeps['watches'];
  /** Absent: there is nobody outside. */
  signs?: OutsideSigns | undefined;
  /** Domain time: when people are there. */
  clock: Clock;
  onError(error: unknown): void;
}

/**
 * Answers a conversation: all its unanswered messages are one turn.
 *
 * Each part is appended only if nothing relevant came in between, and under a `clientId` made from what it answers:
 * so a turn done twice says things once, and an answer that is late says nothing.
 */
export const assist =
  (deps: Deps) =>
  async (lane: Lane): Promise<Held | null> =>
    withLease(deps, lane, async (_lease, owed) => {
      const seen = owed.map(({ message }) => message);
      const state = await deps.log.current(lane.vendorId, lane.conversationId, seen);
      const open = owed.filter(({ message }) => isUnanswered(state, message));
      // Answered already, or not the assistant's any more: settled by what the log shows.
      for (const { message } of owed) if (!isUnanswered(state, message)) await deps.outbox.settleTurn(message);
      if (open.length === 0 || open.some(({ isWaiting, message }) => isWaiting || isListenedTo(message))) return false;
      return takeTurn(
        deps,
        state,
        open.map(({ message }) => message),
      );
    });

/** A voice is answered by its words, where they come in time: whoever puts it into words then offers this lane again. */
const LISTEN_MS = 12_000;
const isListenedTo = ({ kind, owed, at }: StoredMessage): boolean =>
  kind === 'voice' && Date.now() - at.getTime() < LISTEN_MS && (owed?.some((one) => one.kind === 'media') ?? false);

/** A voice that was put into words is heard as if they had been typed. */
async function heardAs({ attachments }: Deps, message: StoredMessage): Promise<{ seq: number; body: MessageBody }> {
  const body = bodyOf(message);
  const { seq, vendorId } = message;
  if (body.kind !== 'voice') return { seq, body };
  const text = (await attachments.byId(vendorId, body.content.attachmentId))?.transcript;
  return { seq, body: text ? { kind: 'text', content: { text } } : body };
}

const isUnanswered = (state: ConversationState, message: StoredMessage): boolean =>
  state.status === 'assistant' && message.seq > state.answeredSeq;

/** @returns whether the turn is to be taken anew at once */
async function takeTurn(deps: Deps, state: ConversationState, messages: StoredMessage[]): Promise<boolean> {
  try {
    const heard = await wordsSince(deps, state, messages);
    const standing = heard.filter(({ kind }) => kind !== 'deleted');
    // All of it may have been taken back: then there is nothing to answer.
    if (standing.length > 0) deps.signs?.typing(state);
    const said: Said[] = [];
    for (const asker of askersOf(state, standing)) {
      // What they asked before all and what aside is one talk.
      const before = said.findLast((one) => one.asker.memberId === asker.memberId)?.answer;
      const resumed = before ? { ...asker, dialogue: before.dialogue } : asker;
      said.push(await answerOne(deps, state, resumed, said.length === 0));
      // From here on people answer, all of them.
      if (said.at(-1)?.answer.handover) break;
    }
    if (said.length > 0) await say(deps.log, state, said, heard.at(-1)?.seq ?? 0).catch(letGo(deps, state, said));
    for (const { answer, asker, contact } of said) {
      if (answer.lost) await noteLost(deps, asker.messages, answer.lost);
      if (answer.unanswered) await noteQuestion(deps, contact, asker.messages, answer.unanswered);
    }
    for (const message of messages) await deps.outbox.settleTurn(message);
  } catch (error) {
    // Something relevant came in between: the next look makes one turn of all of it.
    if (error instanceof Outdated) return true;
    deps.onError(error);
    const attempts = Math.max(...messages.map(triesOf));
    if (attempts >= GIVE_UP_AFTER) await giveUp(deps, state, messages).catch(unlessOutdated);
    else for (const message of messages) await deps.outbox.tryTurnAgain(message, backOffMs(attempts));
  }
  return false;
}

interface Said {
  asker: Asker;
  contact: Contact;
  answer: Answer;
}

/** With the rights of who asked, and what they have proven. */
async function answerOne(deps: Deps, state: ConversationState, asker: Asker, isFirst: boolean): Promise<Said> {
  const { vendorId } = state;
  const contact = await deps.contacts.byId(vendorId, asker.contactId);
  if (!contact) throw new DomainError('not_found');
  const answer = await think(deps, state, contact, asker, isFirst);
  if (answer.customerId) {
    await deps.contacts.setCustomer(vendorId, contact.contactId, answer.customerId);
    await deps.conversations.setVerified(vendorId, contact.contactId, true);
  }
  return { asker, contact, answer };
}

/** An answer nobody will read keeps nothing: what this turn kept goes back on sale. */
const letGo =
  (deps: Deps, { vendorId }: ConversationState, said: Said[]) =>
  async (error: unknown): Promise<never> => {
    for (const { answer, contact } of said)
      if (answer.kept && error instanceof Outdated)
        await releaseHold(deps, { vendorId, ...answer.kept }, { kind: 'shopper', contactId: contact.contactId });
    throw error;
  };

/** Named by where the turn begins: the same turn done again, with more words perhaps, is one note. */
async function noteLost(deps: Deps, [first]: StoredMessage[], lost: NonNullable<Answer['lost']>): Promise<void> {
  if (!first) return;
  const { vendorId, conversationId, seq, at } = first;
  await noteLostDemand(deps, { vendorId, conversationId, seq, at }, lost);
}

/** The same, of a question nothing answers. */
async function noteQuestion(
  deps: Deps,
  { name }: Contact,
  [first]: StoredMessage[],
  question: NonNullable<Answer['unanswered']>,
): Promise<void> {
  if (!first) return;
  const { vendorId, conversationId, seq, at } = first;
  await noteUnanswered(deps, { vendorId, conversationId, seq, at }, question, [name]);
}

const triesOf = ({ owed }: StoredMessage): number => owed?.find(({ kind }) => kind === 'assist')?.attempts ?? 0;

/** A turn that fails this often is a person's: about half a minute of trying. */
const GIVE_UP_AFTER = 5;
async function giveUp(deps: Deps, state: ConversationState, messages: StoredMessage[]): Promise<void> {
  const { log, outbox, clock } = deps;
  const { vendorId, branch, groupId } = state;
  const people = await peopleFor(deps, vendorId, { branchId: branch?.branchId ?? null, groupId }, clock.now());
  const peopleFrom = people?.from?.toISOString() ?? null;
  const handover = { reason: 'beyond_assistant' as const, peopleFrom };
  const answered = Math.max(state.lastShopperSeq, messages.at(-1)?.seq ?? 0);
  const answer: Answer = { replies: [], handover, dialogue: state.dialogue, locale: 'id' };
  await say(
    log,
    state,
    askersOf(state, messages.slice(0, 1)).map((asker) => ({ asker, answer })),
    answered,
  );
  for (const message of messages) await outbox.settleTurn(message);
}

/** The words from the first unanswered on: also those said while a person had the conversation, who let it go. */
async function wordsSince(
  { messages: log }: Deps,
  state: ConversationState,
  owed: StoredMessage[],
): Promise<StoredMessage[]> {
  const [first] = owed;
  const last = owed.at(-1);
  if (!first || !last || state.lastShopperSeq <= last.seq) return owed;
  const since = await log.listAfter(state.vendorId, state.conversationId, first.seq - 1, TURN_MAX);
  return since.filter(
    ({ author, seq, audience }) => author.kind === 'shopper' && seq <= state.lastShopperSeq && isForStaff(audience),
  );
}
const TURN_MAX = 1_000;

async function think(
  deps: Deps,
  state: ConversationState,
  contact: Contact,
  asker: Asker,
  isFirst: boolean,
): Promise<Answer> {
  const { messages, dialogue, isOwner } = asker;
  return deps.engine.answer({
    vendorId: state.vendorId,
    conversationId: state.conversationId,
    channel: state.channel,
    contact,
    addressKey: messages.at(-1)?.addressKey ?? null,
    messages: await Promise.all(messages.map((message) => heardAs(deps, message))),
    dialogue,
    isAnswer: isAnswer(state, asker),
    // Where a guest is has nothing to do with where the owner is.
    branchId: isOwner ? (state.branch?.branchId ?? null) : null,
    linkedBranchId: isOwner ? newlyLinked(state) : null,
    isFirst: isFirst && state.assistantEpisode < state.episode,
  });
}

/** A question stands for so long. */
const ASKED_MS = 30 * 60_000;
function isAnswer({ lastTold }: ConversationState, { memberId, isOwner, messages }: Asker): boolean {
  const [first] = messages;
  if (!first || lastTold?.by !== 'assistant' || lastTold.seq > first.seq) return false;
  // What was said to another is no question to them.
  if ((lastTold.guestId ?? null) !== (isOwner ? null : memberId)) return false;
  return first.at.getTime() - lastTold.at.getTime() <= ASKED_MS;
}

class Outdated extends Error {}
function unlessOutdated(error: unknown): void {
  if (!(error instanceof Outdated)) throw error;
}

/**
 * Branch first, then the words, then the handover, as one batch where it can be: what is asked of the log together is
 * stored in that order. The last part carries `answers`, so a broken turn is resumed.
 */
async function say(
  log: MessageLog,
  state: ConversationState,
  said: Array<Pick<Said, 'asker' | 'answer'>>,
  answered: number,
): Promise<void> {
  const parts = said.flatMap(({ asker, answer }, i) => partsOf(state, asker, answer, i === 0 ? '' : `${i}-`));
  const appended = parts.map(({ name, body, audience, locale, memory }, i) => {
    const isLast = i === parts.length - 1;
    // Without `says`: what an earlier try of this turn said, in other words perhaps, stands.
    return log.append({
      vendorId: state.vendorId,
      conversationId: state.conversationId,
      authorId: ASSISTANT.id,
      clientId: `assist-${answered}-${name}`,
      draft(now) {
        if (now.lastShopperSeq > answered || now.status !== 'assistant' || now.answeredSeq >= answered)
          throw new Outdated();
        // For whom each part is was reckoned of those who were there.
        if (idsOf(now) !== idsOf(state)) throw new Outdated();
        const at = new Date();
        const draft: MessageDraft = { author: ASSISTANT, body, audience, at };
        return {
          ...draft,
          ...(body.kind === 'event' ? {} : { locale, ...outsideCopies(now.members, at, { audience }) }),
          ...memory,
          ...(isLast ? { answers: answered } : {}),
        };
      },
    });
  });
  await Promise.all(appended);
}

const idsOf = (state: ConversationState): string =>
  shoppersIn(state)
    .map(({ memberId }) => memberId)
    .join();

interface Part {
  name: string;
  body: MessageBody;
  audience: Audience;
  locale: Locale;
  /** With the last one: what is remembered from then on. */
  memory: Pick<MessageDraft, 'dialogue' | 'dialogueOf'>;
}

/** Each part by a name that stays the same when the turn is done again, whatever was said already. */
function partsOf(state: ConversationState, asker: Asker, answer: Answer, prefix: string): Part[] {
  const { branch, handover, locale, dialogue } = answer;
  // A guest's place becomes the conversation's only where it has none.
  const isNewBranch = branch && branch.branchId !== state.branch?.branchId && (asker.isOwner || !state.branch);
  const audience = audienceFor(state, asker, answer);
  const bodies = [
    ...(isNewBranch ? [event('branch', { event: 'branch_chosen', ...branch })] : []),
    ...addressed(state, asker, answer, audience).map((body, i) => ({ name: String(i), body })),
    ...(handover ? [event('handover', { event: 'handover', ...handover })] : []),
  ];
  const memory = { dialogue, ...(asker.isOwner ? {} : { dialogueOf: asker.memberId }) };
  return bodies.map(({ name, body }, i) => ({
    ...{ name: prefix + name, body, locale },
    // A branch chosen by an order of theirs is told with it; who answers from now on, all may know.
    audience: body.kind === 'event' && body.content.event === 'handover' ? 'all' : audience,
    memory: i === bodies.length - 1 ? memory : {},
  }));
}

const event = (name: string, content: EventContent) => ({ name, body: { kind: 'event' as const, content } });

const ASSISTANT = { kind: 'assistant', id: 'assistant', name: '' } as const;
