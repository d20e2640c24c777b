import type { Evidence, Limits, StoredMessage } from '../evidence.ts';
import { type EntryOf, only } from '../ledger.ts';

export type Shown = EntryOf<'shown'>;
/** One broken promise a line, in words for whoever reads the report. */
export type Violations = Iterable<string>;
export type Check = (facts: Facts) => Violations;

/** The evidence, looked up by what the checks ask. Lists keep the order of the ledger. */
export interface Facts extends Evidence {
  limits: Limits;
  invokes: Map<string, EntryOf<'invoke'>>;
  acks: Map<string, EntryOf<'ack'>[]>;
  refusals: Map<string, EntryOf<'refuse'>>;
  /** By what the sender called it. */
  storedById: Map<string, StoredMessage[]>;
  storedByConversation: Map<string, StoredMessage[]>;
  /** By reader, then by the product's id of the conversation. */
  shown: Map<string, Map<string, Shown[]>>;
  /** By reader: from which `seq` on it has a right to each conversation, under the harness's name. */
  rights: Map<string, Map<string, number>>;
  /** The product's ids of a conversation under the harness's name: exactly one, or something is wrong. */
  idsOf: Map<string, Set<string>>;
  /** When nothing was waited for any more. */
  endedAt: number;
}

export function factsOf(evidence: Evidence, limits: Limits): Facts {
  const { entries, stored } = evidence;
  const invokes = new Map(only(entries, 'invoke').map((one) => [one.id, one]));
  const acks = groupBy(only(entries, 'ack'), ({ id }) => id);
  const storedById = groupBy(stored, (message) => nameOf(message, invokes));
  const shown = new Map<string, Map<string, Shown[]>>();
  for (const [reader, list] of groupBy(only(entries, 'shown'), (one) => one.reader)) {
    shown.set(
      reader,
      groupBy(list, (one) => one.conversationId),
    );
  }
  const rights = new Map<string, Map<string, number>>();
  for (const { reader, conversation, fromSeq } of only(entries, 'reads')) {
    rights.set(reader, (rights.get(reader) ?? new Map<string, number>()).set(conversation, fromSeq));
  }
  return {
    ...evidence,
    limits,
    invokes,
    acks,
    refusals: new Map(only(entries, 'refuse').map((one) => [one.id, one])),
    storedById,
    storedByConversation: groupBy(stored, ({ conversationId }) => conversationId),
    shown,
    rights,
    idsOf: idsOf(invokes, acks, storedById),
    endedAt: only(entries, 'end').at(-1)?.at ?? entries.reduce((latest, { at }) => Math.max(latest, at), 0),
  };
}

/** Ids of our writers are unique in a run; what the product itself names is unique by conversation and author. */
export const nameOf = (message: StoredMessage, invokes: Facts['invokes']): string =>
  message.id !== null && invokes.has(message.id)
    ? message.id
    : `${message.conversationId} ${message.authorId} ${message.id ?? message.messageId}`;

/** An ack decides; where there is none, what is stored. */
function idsOf(invokes: Facts['invokes'], acks: Facts['acks'], stored: Facts['storedById']): Facts['idsOf'] {
  const ids = new Map<string, Set<string>>();
  for (const from of [acks, stored]) {
    const known = new Set(ids.keys());
    for (const [id, { conversation }] of invokes) {
      if (known.has(conversation)) continue;
      const own = ids.get(conversation) ?? new Set<string>();
      for (const { conversationId } of from.get(id) ?? []) own.add(conversationId);
      if (own.size > 0) ids.set(conversation, own);
    }
  }
  return ids;
}

export function groupBy<T>(all: Iterable<T>, key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
/** The place a message got: as its first ack says, or, where there was none, as it is stored. */
export const seqOf = (id: string, { acks, storedById }: Facts): number | null =>
  acks.get(id)?.[0]?.seq ?? storedById.get(id)?.[0]?.seq ?? null;
