/** A shopper's score becomes an event of the log, once for each question, whichever way it is given. */
import type { RateConversation } from '../../contract/csat.ts';
import type { Author } from '../../contract/messages.ts';
import { ownersAudience } from '../conversations/people.ts';
import type { ConversationState } from '../conversations/state.ts';
import { DomainError } from '../errors.ts';
import type { Appended, MessageLog } from '../messages/message-log.ts';
import { outsideCopies } from '../messages/send-reply.ts';

interface Rating extends Pick<RateConversation, 'conversationId' | 'episode' | 'score' | 'words'> {
  vendorId: string;
  author: Author;
  saidSeq?: number;
}

/**
 * A second one of the same question is the first.
 * @throws DomainError `bad_transition` where that was not asked, or something else was asked since
 */
export function rate(log: Pick<MessageLog, 'append'>, rating: Rating): Promise<Appended> {
  const { vendorId, conversationId, author, episode, score, words, saidSeq } = rating;
  return log.append({
    ...{ vendorId, conversationId, authorId: author.id, clientId: `csat-${episode}` },
    draft(state) {
      const { asked } = state.csat ?? {};
      if (asked?.episode !== episode) throw new DomainError('bad_transition', { status: state.status });
      const { agent, branch } = asked;
      const said = { ...(words === undefined ? {} : { words }), ...(saidSeq === undefined ? {} : { saidSeq }) };
      const at = new Date();
      const audience = ownersAudience(state);
      return {
        author,
        body: { kind: 'event', content: { event: 'csat_rated', episode, agent, branch, score, ...said } },
        audience,
        at,
        ...outsideCopies(state.members, at, { audience }),
      };
    },
  });
}

/** Words that gave a score: it is told. Whoever ended in between is made up for by the words that come again. */
export async function tellCsatSaid(log: Pick<MessageLog, 'append'>, { message, after }: Appended): Promise<void> {
  const { asked, answer } = after.csat ?? {};
  if (!asked || !answer || answer.saidSeq !== message.seq) return;
  const { vendorId, conversationId, author, seq: saidSeq } = message;
  const { score } = answer;
  await rate(log, { vendorId, conversationId, author, episode: asked.episode, score, saidSeq }).catch(unlessAskedAnew);
}

function unlessAskedAnew(error: unknown): void {
  if (!(error instanceof DomainError && error.code === 'bad_transition')) throw error;
}

/** The talk a shopper is to be asked about by now; null: none. */
export function dueCsat({ csat, status }: ConversationState, now: Date): NonNullable<ConversationState['csat']>['due'] {
  const due = csat?.due ?? null;
  return due && status === 'resolved' && due.at <= now ? due : null;
}
