import type { PersonView, TalkView } from '../../contract/contacts.ts';
import { type Agent, isSupervisor, sightOf } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import type { Contact, ContactRecord, Merge } from '../../core/contacts/contact.ts';
import { areOneCustomer, mergeContacts } from '../../core/contacts/merging.ts';
import { tellName } from '../../core/contacts/naming.ts';
import { isVerified, toContactView } from '../../core/contacts/view.ts';
import type { ConversationRecord } from '../../core/conversations/conversation.store.ts';
import { DomainError } from '../../core/errors.ts';
import type { Handlers } from './rest.ts';

type Names = 'getContact' | 'changeContact' | 'mergeContact' | 'unmergeContact';
type Correction = Partial<Pick<ContactRecord, 'name' | 'locale' | 'note'>>;

/** So many earlier talks of a conversation are listed. */
const ENDINGS_MAX = 20;

/** The shopper's record. A contact is an agent's to see where one of its conversations is. */
export function contactRoutes({ core }: { core: Core }): Pick<Handlers, Names> {
  const { contacts, conversations } = core;

  /** The direct conversations of these contacts that the agent may see, the one last spoken in first. */
  const talksOf = async (agent: Agent, ids: string[]): Promise<ConversationRecord[]> =>
    (await conversations.withContacts(agent.vendorId, ids, { sight: sightOf(agent) })).sort(
      (a, b) => b.state.lastAt.getTime() - a.state.lastAt.getTime(),
    );

  /** @throws DomainError `contact_not_found` also where none of their conversations is the agent's to see */
  async function mustSee(agent: Agent, contactId: string): Promise<void> {
    if ((await talksOf(agent, [contactId])).length === 0) throw new DomainError('contact_not_found');
  }

  /** Those of the same vouched phone, or proven to be the same customer, who are not yet the same person. */
  async function alikeOf({ vendorId }: Agent, person: ContactRecord[]): Promise<Contact[]> {
    const found = await Promise.all(
      person
        .filter(isVerified)
        .map(({ customerId, phone, isPhoneVerified }) =>
          contacts.ofCustomer(vendorId, { customerId: customerId ?? '', phone: (isPhoneVerified && phone) || '' }),
        ),
    );
    const known = new Set(person.map(({ contactId }) => contactId));
    const alike = new Map(found.flat().map((contact) => [contact.contactId, contact]));
    return [...alike.values()].filter(({ contactId }) => !known.has(contactId));
  }

  async function talkView({ vendorId }: Agent, { state }: ConversationRecord): Promise<TalkView> {
    const { conversationId, contactId, channel, status, branch, assignee, lastAt, episode } = state;
    const endings = episode > 1 ? await core.messages.endings(vendorId, conversationId, ENDINGS_MAX + 1) : [];
    // Where it is resolved the last of them is this talk's own end.
    const earlier = endings.slice(status === 'resolved' ? 1 : 0).slice(0, ENDINGS_MAX);
    return {
      ...{ conversationId, contactId, channel, status, episode, lastAt: lastAt.toISOString() },
      branch: branch?.name ?? null,
      assignee: assignee?.name ?? null,
      endings: earlier.map(({ seq, at, byName }) => ({ seq, at: at.toISOString(), byName })),
    };
  }

  async function show(agent: Agent, contactId: string): Promise<PersonView> {
    const person = await contacts.person(agent.vendorId, contactId);
    const alike = await alikeOf(agent, person);
    const ids = [...person, ...alike].map((one) => one.contactId);
    const talks = await talksOf(agent, ids);
    const inSight = new Set(talks.map(({ state }) => state.contactId));
    const own = person.find((one) => one.contactId === contactId);
    if (!own || !inSight.has(contactId)) throw new DomainError('contact_not_found');
    const seen = person.filter((one) => inSight.has(one.contactId));
    const seenIds = new Set(seen.map((one) => one.contactId));
    /** What they have merged is theirs to end, though the elder it points to be one they do not see. */
    const isShown = (of: string, { into, by }: Merge): boolean =>
      seenIds.has(into) || (by.agentId === agent.agentId && seen.some((one) => one.contactId !== of));
    const records = await Promise.all(
      alike.filter((one) => inSight.has(one.contactId)).map((one) => contacts.record(agent.vendorId, one.contactId)),
    );
    // One who is another customer by now could not be merged.
    const offered = records.flatMap((one) => (one && areOneCustomer([...person, one]) ? one : []));
    return {
      contact: toContactView(own),
      others: seen.filter((one) => one !== own).map(toContactView),
      merges: seen.flatMap(({ contactId: of, merge }) => {
        if (!merge || !isShown(of, merge)) return [];
        const { mergeId, by, at } = merge;
        const into = seenIds.has(merge.into) ? merge.into : null;
        const link = { mergeId, contactId: of, into, byName: by.name, at: at.toISOString() };
        return { ...link, mayUndo: mayUndo(agent, by.agentId) };
      }),
      talks: await Promise.all(
        talks.filter(({ state }) => seenIds.has(state.contactId)).map((record) => talkView(agent, record)),
      ),
      alike: offered.map(toContactView),
    };
  }

  async function theirs({ vendorId }: Agent, contactId: string): Promise<ContactRecord> {
    const record = await contacts.record(vendorId, contactId);
    if (!record) throw new DomainError('contact_not_found');
    return record;
  }

  return {
    getContact: ({ agent, params: { contactId } }) => show(agent, contactId),

    async changeContact({ agent, params: { contactId }, body: { rev, ...given } }) {
      await mustSee(agent, contactId);
      const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Correction;
      const before = await theirs(agent, contactId);
      if (!isSo(before, fields)) {
        const changed = await contacts.change({ ...before, rev }, fields);
        if (!changed && !isSo(await theirs(agent, contactId), fields)) throw new DomainError('contact_changed');
      }
      // Also of what was so already: whoever made it so may not have come to tell.
      if (fields.name !== undefined || fields.locale !== undefined)
        await tellName(core, await theirs(agent, contactId));
      return show(agent, contactId);
    },

    async mergeContact({ agent, params: { contactId }, body }) {
      await mustSee(agent, contactId);
      await mustSee(agent, body.with);
      const { vendorId, agentId, name } = agent;
      await mergeContacts(contacts, { vendorId, ids: [contactId, body.with], by: { agentId, name } });
      return show(agent, contactId);
    },

    async unmergeContact({ agent, params: { contactId }, body: { mergeId } }) {
      await mustSee(agent, contactId);
      const { merge } = await theirs(agent, contactId);
      if (merge?.mergeId === mergeId) {
        if (!mayUndo(agent, merge.by.agentId)) throw new DomainError('forbidden');
        await contacts.endMerge(agent.vendorId, contactId, merge, { agentId: agent.agentId, name: agent.name });
      }
      return show(agent, contactId);
    },
  };
}

const mayUndo = (agent: Agent, byId: string): boolean => agent.agentId === byId || isSupervisor(agent);

/** Whether it is so already: what was asked twice is done once. */
const isSo = (contact: ContactRecord, fields: Correction): boolean =>
  Object.entries(fields).every(([name, value]) => contact[name as keyof Correction] === value);
