/** Numbers against the order in which things were really said. */
import type { EntryOf } from '../ledger.ts';
import { type Facts, groupBy, seqOf, type Violations } from './facts.ts';

/** A writer with one message in flight. */
export const sentOutOfOrder = (facts: Facts): Violations => writersOrder(facts, 'order');
/** A writer with eight in flight, who repeats what follows whatever has to be repeated. */
export const racedOutOfOrder = (facts: Facts): Violations => writersOrder(facts, 'race');

function* writersOrder(facts: Facts, mode: EntryOf<'invoke'>['mode']): Violations {
  const own = [...facts.invokes.values()].filter((one) => one.mode === mode);
  for (const [writer, invokes] of groupBy(own, (one) => one.writer)) {
    let last = 0;
    for (const { id, n } of invokes.sort((a, b) => a.n - b.n)) {
      const seq = seqOf(id, facts);
      if (seq === null) continue;
      if (seq <= last) yield `${writer}: ${n} is ${seq}, after ${last}`;
      last = seq;
    }
  }
}

/** What was begun after another message's ack comes after it. */
export function* causeAfterEffect(facts: Facts): Violations {
  const everyAck = [...facts.acks.values()].flatMap((acks) => acks.slice(0, 1));
  const acks = groupBy(everyAck, ({ id }) => facts.invokes.get(id)?.conversation ?? '');
  for (const [conversation, invokes] of groupBy(facts.invokes.values(), (one) => one.conversation)) {
    const acked = (acks.get(conversation) ?? []).sort((a, b) => a.at - b.at);
    let highest = 0;
    let next = 0;
    for (const { id, at } of invokes.sort((a, b) => a.at - b.at)) {
      for (let ack = acked[next]; ack && ack.at < at; ack = acked[next]) {
        highest = Math.max(highest, ack.seq);
        next += 1;
      }
      const seq = seqOf(id, facts);
      if (seq !== null && seq < highest) yield `${id}: begun after ${highest} was acked, and is ${seq}`;
    }
  }
}
