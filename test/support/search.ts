import type { Agent } from '../../core/agents/agent.ts';
import { sightOf } from '../../core/agents/agent.ts';
import { messageFeed } from '../../core/messages/message-feed.store.ts';
import {
  type FoundMessage,
  type FoundPage,
  findMessages,
  type MessageQuestion,
} from '../../core/search/find-messages.ts';
import { searchIndexer } from '../../core/search/indexer.ts';
import type { EntryKind } from '../../core/search/search.store.ts';
import { termsOf } from '../../core/search/words.ts';
import { type TestCore, VENDOR } from './core.ts';

/** One worker's keeping of the index, on the log of a core. */
export const anIndexer = (core: TestCore) =>
  searchIndexer({ ...core, feed: messageFeed(core.connection), marks: core.searchMarks });

/** Reads until there is nothing more to read. */
export async function readAll(indexer: ReturnType<typeof anIndexer>): Promise<void> {
  while (await indexer.round());
}

/** One page of what somebody finds. */
export const found = (
  core: TestCore,
  agent: Agent,
  q: string,
  {
    before = null,
    kind = 'message',
    ...more
  }: Partial<MessageQuestion> & { before?: string | null; kind?: EntryKind } = {},
): Promise<FoundPage<FoundMessage>> =>
  findMessages(core, { vendorId: VENDOR, kind, terms: termsOf(q), of: { sight: sightOf(agent) }, ...more }, before);

/** What all pages say, newest first. */
export async function foundOnAllPages(
  core: TestCore,
  agent: Agent,
  q: string,
  more: Partial<MessageQuestion> = {},
): Promise<FoundMessage[]> {
  const rows: FoundMessage[] = [];
  for (let before: string | null = null; ; ) {
    const page = await found(core, agent, q, { ...more, before });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    before = page.next;
  }
}
