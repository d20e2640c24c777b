/** What a conversation's log says of scores: folded with the rest of its state, so that every process knows the same. */
import { SCORES, type Score } from '../../contract/codes.ts';
import type { CsatOf } from '../../contract/csat.ts';
import type { MessageBody } from '../../contract/messages.ts';
import type { ConversationState, Member } from '../conversations/state.ts';
import { bodyOf, type StoredMessage } from '../messages/message.ts';

/** Whoever resolved it by mistake may take it back first; the inbox offers that for some seconds. */
const ASKED_AFTER_MS = 10_000;
/** Who was asked is left alone so long, however often the talk begins anew. */
const ASKED_EVERY_MS = 24 * 60 * 60_000;

export interface CsatState {
  /** A talk they may be asked about, from then on; null: there is none, or they were asked. */
  due: (CsatOf & { at: Date }) | null;
  /** The last they were asked about, and the event that did. */
  asked: (CsatOf & { seq: number; at: Date }) | null;
  /** Their answer to that, and the words that gave it, where it was words. */
  answer: { score: Score; saidSeq?: number } | null;
}
const NOTHING: CsatState = { due: null, asked: null, answer: null };
type Asked = Pick<ConversationState, 'csat' | 'status' | 'lastShopperSeq'> & {
  members: ReadonlyArray<Pick<Member, 'memberId' | 'role'>>;
};

/** A quick reply of a question: `csat-<episode>-<score>`. */
const CHOICE = /^csat-(\d{1,9})-([1-5])$/;
/** As people answer "1 to 5" by hand: a digit, with no more than what goes without saying. */
const DIGIT = /^(?:bintang |star )?([1-5])(?: ?\/ ?5| ?(?:bintang|stars?))?[.!]?$/i;
const STARS = /^(?:\u2b50\ufe0f?){1,5}$/u;

export const csatChoiceId = (episode: number, score: Score): string => `csat-${episode}-${score}`;

/**
 * The score these words give. By a quick reply whenever it is picked; by a bare digit only as the first words after the
 * question, while the talk is still over. `late`: of an earlier question, or answered already. null: they are about
 * something else.
 */
export function csatSaidBy(state: Asked, body: MessageBody, byId: string): Score | 'late' | null {
  const { asked, answer } = state.csat ?? NOTHING;
  if (!state.members.some(({ memberId, role }) => memberId === byId && role === 'owner')) return null;
  if (body.kind === 'choice') {
    const [, episode, picked] = CHOICE.exec(body.content.id) ?? [];
    if (picked === undefined) return null;
    return asked && !answer && Number(episode) === asked.episode ? toScore(picked) : 'late';
  }
  if (body.kind !== 'text' || !asked || answer) return null;
  if (state.status !== 'resolved' || state.lastShopperSeq > asked.seq) return null;
  const words = body.content.text.trim();
  if (STARS.test(words)) return toScore([...words.replaceAll('\ufe0f', '')].length);
  const [, digit] = DIGIT.exec(words) ?? [];
  return digit === undefined ? null : toScore(digit);
}

const toScore = (said: string | number): Score => SCORES[Number(said) - 1] as Score;

/** @param after the state with the message folded in, but for this */
export function csatAfter(
  before: ConversationState,
  after: Pick<ConversationState, 'status'>,
  message: StoredMessage,
): Pick<ConversationState, 'csat'> {
  const csat = toldBy(before, message);
  // Opened again, there is nothing to ask about yet.
  const due = after.status === 'resolved' ? csat.due : null;
  return csat === NOTHING ? {} : { csat: due === csat.due ? csat : { ...csat, due } };
}

function toldBy(state: ConversationState, { seq, at, author, ...message }: StoredMessage): CsatState {
  const csat = state.csat ?? NOTHING;
  const body = bodyOf(message);
  if (body.kind !== 'event') {
    const said = author.kind === 'shopper' ? csatSaidBy(state, body, author.id) : null;
    return said === null || said === 'late' ? csat : { ...csat, answer: { score: said, saidSeq: seq } };
  }
  const { content } = body;
  switch (content.event) {
    case 'resolved':
      return { ...csat, due: dueAfter(state, at) };
    case 'csat_asked': {
      const { event: _, ...of } = content;
      return { due: null, asked: { ...of, seq, at }, answer: null };
    }
    case 'csat_rated': {
      if (content.episode !== csat.asked?.episode || csat.answer) return csat;
      return { ...csat, answer: { score: content.score } };
    }
    case 'erased':
      return { ...csat, due: null };
    default:
      return csat;
  }
}

function dueAfter(
  { csat, episode, assignee, lastAgent, branch, lastShopperSeq }: ConversationState,
  at: Date,
): CsatState['due'] {
  // Who has said nothing has nothing to judge.
  if (lastShopperSeq === 0) return null;
  const since = csat?.asked?.at.getTime() ?? Number.NEGATIVE_INFINITY;
  if (at.getTime() - since < ASKED_EVERY_MS) return null;
  const agent = assignee ?? (lastAgent && { agentId: lastAgent.agentId, name: lastAgent.name });
  return {
    episode,
    agent,
    branch: branch && { branchId: branch.branchId, name: branch.name },
    at: new Date(at.getTime() + ASKED_AFTER_MS),
  };
}
