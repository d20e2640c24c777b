import { SEARCH_KINDS, type SearchKind } from '../../contract/codes.ts';
import type { Reply } from '../../contract/routes.ts';
import type { SearchQuery, SearchReply } from '../../contract/search.ts';
import { type Agent, handlesBranch, sightOf } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { addressLine } from '../../core/branches/branch-card.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import type { ConversationRecord } from '../../core/conversations/conversation.store.ts';
import type { ListQuery } from '../../core/conversations/list-query.store.ts';
import { DomainError } from '../../core/errors.ts';
import { findBranches } from '../../core/search/find-branches.ts';
import { type FoundMessage, type FoundPage, findMessages } from '../../core/search/find-messages.ts';
import { findOrders } from '../../core/search/find-orders.ts';
import { findPeople } from '../../core/search/find-people.ts';
import type { EntryKind } from '../../core/search/search.store.ts';
import { type Term, termsOf } from '../../core/search/words.ts';
import type { Limiters } from '../limits.ts';
import type { Handlers } from './rest.ts';

interface Deps {
  core: Core;
  catalogue: Pick<Catalogue, 'orders' | 'branches'>;
  limiters: Pick<Limiters, 'searches'>;
}
interface Asked {
  agent: Agent;
  terms: readonly Term[];
  query: SearchQuery;
  of: ListQuery;
  after: string | null;
}

/** Search over REST. What was asked for is never logged: the log keeps paths without their queries. */
export function searchRoutes({ core, catalogue, limiters }: Deps): Pick<Handlers, 'search'> {
  const said =
    (kind: EntryKind) =>
    async ({ agent, terms, query, of, after }: Asked) => {
      const { conversationId, by, from, to } = query;
      const question = {
        vendorId: agent.vendorId,
        kind,
        terms,
        of,
        conversationId,
        by,
        from: dateOf(from),
        to: dateOf(to),
      };
      return shown(await findMessages(core, question, messageIdOf(after)), toFoundMessage);
    };

  /** How each is looked for, in the reply's own form. */
  const finders: { [K in SearchKind]: (asked: Asked) => Promise<NonNullable<SearchReply[K]>> } = {
    messages: said('message'),
    notes: said('note'),
    async people({ agent: { vendorId }, terms, of, after }) {
      return shown(await findPeople(core, { vendorId, terms, of }, after), ({ contact, spans, conversation }) => ({
        contactId: contact.contactId,
        name: contact.name,
        spans,
        phone: contact.phone,
        conversation: toFoundConversation(conversation),
      }));
    },
    async orders({ agent, query: { q, branchId }, of, after }) {
      const { vendorId } = agent;
      const mayHandle = (order: { branchId: string }) =>
        handlesBranch(agent, order.branchId) && (!branchId || order.branchId === branchId);
      const [page, branches] = await Promise.all([
        findOrders({ ...core, ...catalogue }, { vendorId, q, mayHandle, of }, after),
        catalogue.branches.list(vendorId),
      ]);
      const names = new Map(branches.map((branch) => [branch.branchId, branch.name]));
      return shown(page, ({ order, conversationId }) => ({
        orderNo: order.orderNo,
        status: order.status,
        fulfilment: order.fulfilment.method,
        branch: names.get(order.branchId) ?? order.branchId,
        placedAt: order.placedAt.toISOString(),
        total: order.total,
        currency: order.currency,
        conversationId,
      }));
    },
    async branches({ agent: { vendorId }, terms, after }) {
      const list = await catalogue.branches.list(vendorId);
      return shown(findBranches(list, terms, after), ({ branch, spans }) => ({
        branchId: branch.branchId,
        name: branch.name,
        spans,
        area: branch.area,
        address: addressLine(branch),
      }));
    },
  };

  return {
    async search({ agent, query }): Promise<Reply<'search'>> {
      await limiters.searches.take(`${agent.vendorId} ${agent.agentId}`);
      if (query.cursor && !query.kind)
        throw new DomainError('invalid_input', { fields: { kind: ['a cursor is of one kind'] } });
      const terms = termsOf(query.q);
      const { branchId, channel, groupId } = query;
      const of: ListQuery = { sight: sightOf(agent), channel, groupId, ...(branchId ? { branchIds: [branchId] } : {}) };
      const asked = { agent, terms, query, of, after: query.cursor ? readCursor(query.cursor) : null };
      const kinds = (query.kind ? [query.kind] : SEARCH_KINDS).filter((kind) => isAbout(kind, query));
      const found = await Promise.all(
        kinds.map(async (kind) => [kind, terms.length > 0 ? await finders[kind](asked) : { rows: [], next: null }]),
      );
      return Object.fromEntries(found) as Reply<'search'>;
    },
  };
}

/** What a filter says of a kind: who spoke and when, only of words; where, of all but the branches themselves. */
function isAbout(kind: SearchKind, { by, from, to, conversationId, channel, groupId, branchId }: SearchQuery): boolean {
  if (kind === 'messages') return true;
  if (kind === 'notes') return by === undefined || by === 'agent';
  if (by || from || to || conversationId) return false;
  if (kind === 'people') return true;
  if (channel || groupId) return false;
  return kind === 'orders' || !branchId;
}

const dateOf = (at: string | undefined): Date | undefined => (at ? new Date(at) : undefined);

const writeCursor = (last: string): string => Buffer.from(last).toString('base64url');
/** Ids, numbers of orders and codes of branches alike. */
function readCursor(cursor: string): string {
  const last = Buffer.from(cursor, 'base64url').toString();
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(last)) throw unknownCursor();
  return last;
}
function messageIdOf(after: string | null): string | null {
  if (after !== null && !/^[0-9a-f]{24}$/.test(after)) throw unknownCursor();
  return after;
}
const unknownCursor = () => new DomainError('invalid_input', { fields: { cursor: ['unknown cursor'] } });

const shown = <T, V>({ rows, next }: FoundPage<T>, toView: (row: T) => V): { rows: V[]; next: string | null } => ({
  rows: rows.map(toView),
  next: next && writeCursor(next),
});

const toFoundConversation = ({ state, contact }: ConversationRecord) => ({
  conversationId: state.conversationId,
  name: contact.name,
  channel: state.channel,
  status: state.status,
  branch: state.branch?.name ?? null,
  assignee: state.assignee?.name ?? null,
});
const toFoundMessage = ({ message, conversation, text, spans }: FoundMessage) => ({
  messageId: message.messageId,
  seq: message.seq,
  at: message.at.toISOString(),
  author: { kind: message.author.kind, name: message.author.name },
  snippet: text,
  spans,
  conversation: toFoundConversation(conversation),
});
