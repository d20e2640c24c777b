/** What is promised beside the log itself: ids, the outside, and how long anybody waits. */
import { type Facts, groupBy, type Violations } from './facts.ts';

export function* reusedAccepted({ entries }: Facts): Violations {
  for (const one of entries) {
    if (one.e === 'reused' && one.outcome === 'accepted') yield `${one.id} was accepted with other words`;
  }
}

/** So many calls the outside may have accepted for a copy in this state; any other state: exactly one. */
const MAYBE_SENT = new Set(['unknown', 'failed']);

export function* outsideNotOnce({ stored, outsideSends }: Facts): Violations {
  const sends = groupBy(outsideSends, ({ ref }) => ref);
  const asked = new Set<string>();
  for (const { conversationId, seq, copies } of stored) {
    for (const { to, status } of copies) {
      const ref = [conversationId, seq, to].join('.');
      asked.add(ref);
      const times = sends.get(ref)?.length ?? 0;
      if (times > 1 || (times === 0 && !MAYBE_SENT.has(status))) yield `${ref} (${status}): sent ${times} times`;
    }
  }
  for (const ref of sends.keys()) if (!asked.has(ref)) yield `${ref}: sent, and nothing asks for it`;
}

export function* waitedTooLong(facts: Facts): Violations {
  for (const { id, waitedMs, isOver } of waits(facts)) {
    if (waitedMs <= facts.limits.longestWaitMs) continue;
    yield `${id}: ${Math.round(waitedMs)} ms${isOver ? '' : ' and not yet acknowledged'}`;
  }
}

export function* answeredTooLate(facts: Facts): Violations {
  const { longestOwedMs = Number.POSITIVE_INFINITY } = facts.limits;
  for (const { name, waitedMs } of owedWaits(facts)) {
    if (waitedMs > longestOwedMs) yield `${name}: owed for ${Math.round(waitedMs)} ms`;
  }
}

/** From the first try to the first ack, or to the refusal; what got neither has waited until the end. */
export function* waits({ invokes, acks, refusals, endedAt }: Facts) {
  for (const [id, { at }] of invokes) {
    const over = acks.get(id)?.[0]?.at ?? refusals.get(id)?.at;
    yield { id, waitedMs: (over ?? endedAt) - at, isOver: over !== undefined, isAcked: acks.has(id) };
  }
}

/** From the moment an answer was owed until the first reader showed it; what nobody showed is owed until the end. */
export function* owedWaits({ entries, shown, endedAt }: Facts) {
  const answers = [...shown.values()].flatMap((conversations) => [...conversations.values()].flat());
  const byConversation = groupBy(
    answers.filter((one) => one.answers !== undefined),
    (one) => one.conversationId,
  );
  for (const one of entries) {
    if (one.e !== 'owed') continue;
    const given = (byConversation.get(one.conversationId) ?? []).filter(({ answers = 0 }) => answers >= one.seq);
    const firstAt = Math.min(endedAt, ...given.map(({ at }) => at));
    yield { name: `${one.conversationId} ${one.seq}`, waitedMs: Math.max(0, firstAt - one.at) };
  }
}
