import { SCORES } from '../../contract/codes.ts';
import type { CsatFigures, CsatReport } from '../../contract/csat.ts';
import { toCsv } from '../csv.ts';
import { groupBy } from '../group-by.ts';
import type { CsatCount } from '../messages/message.store.ts';
import { bodyOf, type StoredMessage } from '../messages/message.ts';

type Tables = Pick<CsatReport, 'byAgent' | 'byBranch'> & CsatFigures;

/** Names are the latest an event bears: who was renamed is one all the same. */
export function csatTables(counts: CsatCount[]): Tables {
  const byAgent = groupBy(counts, ({ agent }) => agent?.agentId ?? '');
  const byBranch = groupBy(counts, ({ branch }) => branch?.branchId ?? '');
  return {
    ...figuresOf(counts),
    byAgent: [...byAgent]
      .map(([id, of]) => ({ agentId: id || null, name: of.at(-1)?.agent?.name ?? null, ...figuresOf(of) }))
      .sort(mostFirst),
    byBranch: [...byBranch]
      .map(([id, of]) => ({ branchId: id || null, name: of.at(-1)?.branch?.name ?? null, ...figuresOf(of) }))
      .sort(mostFirst),
  };
}

function figuresOf(counts: CsatCount[]): CsatFigures {
  const sum = (of: CsatCount[]) => of.reduce((total, { count }) => total + count, 0);
  const asked = sum(counts.filter(({ score }) => score === null));
  const scores = SCORES.map((one) => sum(counts.filter(({ score }) => score === one))) as CsatFigures['scores'];
  const rated = scores.reduce((total, count) => total + count, 0);
  const points = scores.reduce((total, count, i) => total + count * (i + 1), 0);
  return { asked, rated, scores, average: rated === 0 ? null : Math.round((100 * points) / rated) / 100 };
}

const mostFirst = (one: CsatFigures & { name: string | null }, other: CsatFigures & { name: string | null }): number =>
  other.rated - one.rated || other.asked - one.asked || ((one.name ?? '') < (other.name ?? '') ? -1 : 1);

/** What a message that is a score says; nothing of others. */
export function ratingsOf(messages: StoredMessage[]) {
  return messages.flatMap((message) => {
    const body = bodyOf(message);
    if (body.kind !== 'event' || body.content.event !== 'csat_rated') return [];
    const { conversationId, seq, at } = message;
    return [{ ...body.content, conversationId, seq, at }];
  });
}

/** One line for each score. The first line names the columns; times are UTC. */
export const csatCsv = (messages: StoredMessage[]): string =>
  toCsv(
    ['at', 'conversation', 'episode', 'score', 'words', 'agent', 'agent_name', 'branch', 'branch_name'],
    ratingsOf(messages).map(({ at, conversationId, episode, score, words, agent, branch }) => [
      ...[at.toISOString(), conversationId, episode, score, words ?? null],
      ...[agent?.agentId ?? null, agent?.name ?? null, branch?.branchId ?? null, branch?.name ?? null],
    ]),
  );
