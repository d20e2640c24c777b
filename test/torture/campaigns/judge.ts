/** When everything has come to rest, and what is then to be said of it. */
import type { Agent } from '../../../core/agents/agent.ts';
import { openLine } from '../../support/line.ts';
import { check, type Report } from '../check.ts';
import type { Limits, OutsideSend, ShownUnread, StoredMessage } from '../evidence.ts';
import { readLedger } from '../ledger.ts';
import { readStored } from '../stored.ts';
import type { System } from '../system/start-system.ts';
import type { Place } from './load.ts';
import type { Stage } from './stage.ts';
import { until } from './waiting.ts';

/** Projections are flushed on a timer, and repaired by a sweep ten seconds after a process fell silent. */
const PROJECTED_WITHIN_MS = 15_000;

/** How far each reader has come, as the ledger grows. */
export function watchShown({ ledger }: Stage) {
  const readers = new Map<string, { conversationId: string; seq: number }>();
  /** Who has a right to read and has shown nothing yet. */
  const silent = new Set<string>();
  ledger.onEntry((entry) => {
    if (entry.e === 'reads') silent.add(entry.reader);
    if (entry.e !== 'shown') return;
    silent.delete(entry.reader);
    const { reader, conversationId, seq } = entry;
    readers.set(reader, { conversationId, seq: Math.max(seq, readers.get(reader)?.seq ?? 0) });
  });
  return {
    isWhole: (last: Map<string, number>): boolean =>
      silent.size === 0 &&
      [...readers.values()].every(({ conversationId, seq }) => seq >= (last.get(conversationId) ?? 0)),
  };
}

export async function lastSeqs({ mongo, vendor }: System): Promise<Map<string, number>> {
  const last = await mongo.db
    .collection('messages')
    .aggregate<{ _id: string; seq: number }>([
      { $match: { vendorId: vendor.vendorId } },
      { $group: { _id: '$conversationId', seq: { $max: '$seq' } } },
    ])
    .toArray();
  return new Map(last.map(({ _id, seq }) => [_id, seq]));
}

export async function verdict(
  { system, ledger }: Stage,
  agent: Agent,
  places: Place[],
  limits: Limits,
): Promise<Report> {
  const ours = new Set(places.map(({ conversationId }) => conversationId));
  /** What came by WhatsApp's twin is in nobody's ledger; numbers and copies are judged all the same. */
  const named = (one: StoredMessage): StoredMessage =>
    ours.has(one.conversationId) ? one : { ...one, authorKind: `${one.authorKind} outside` };
  const judge = async () => {
    const stored = (await readStored(system.mongo.url, system.vendor.vendorId)).map(named);
    const unread = (await shownUnread(system, agent)).filter(({ conversationId }) => ours.has(conversationId));
    const entries = readLedger(ledger.path);
    return check({ entries, stored, outsideSends: await outsideSends(system), unread }, limits);
  };
  let report = await judge();
  await until(async () => {
    if (report.findings.unreadWrong.count === 0) return true;
    report = await judge();
    return false;
  }, PROJECTED_WITHIN_MS);
  return report;
}

/** As many entries as WhatsApp took calls. */
async function outsideSends({ simulator }: System): Promise<OutsideSend[]> {
  const ledger = await simulator.ledger();
  return ledger.flatMap(({ reference, count }) => Array.from({ length: count }, () => ({ ref: reference ?? '' })));
}

/** The whole inbox, page by page, as an agent's is. */
async function shownUnread({ url, vendor }: System, agent: Agent): Promise<ShownUnread[]> {
  interface Page {
    conversations: ShownUnread[];
    nextCursor: string | null;
  }
  const line = await openLine(url, 'agent', await vendor.agentToken(agent));
  const all: ShownUnread[] = [];
  for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
    const page: Page = await line.get<Page>('inbox:list', { limit: 100, ...(cursor === null ? {} : { cursor }) });
    all.push(...page.conversations);
    cursor = page.nextCursor;
  }
  line.close();
  return all;
}
