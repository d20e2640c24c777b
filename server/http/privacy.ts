import type { ErasureView } from '../../contract/privacy.ts';
import { type Agent, sightOf } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import type { ContactRecord } from '../../core/contacts/contact.ts';
import { DomainError } from '../../core/errors.ts';
import type { Erasure } from '../../core/privacy/erasure.ts';
import { exportPerson } from '../../core/privacy/export.ts';
import type { AuditTrail } from '../audit-trail.ts';
import type { Handlers } from './rest.ts';

type Names = 'listErasures' | 'eraseContact' | 'declineErasure' | 'exportContact';
const LISTED_MAX = 200;

interface Deps {
  core: Pick<Core, 'contacts' | 'conversations' | 'messages' | 'erasures'>;
  trail: AuditTrail;
}

/** Whose data are erased, and what is known of them. */
export function privacyRoutes({ core, trail }: Deps): Pick<Handlers, Names> {
  const { contacts, conversations, erasures } = core;

  const seenOf = (agent: Agent, ids: string[], sight = sightOf(agent)) =>
    conversations.withContacts(agent.vendorId, ids, { sight });

  /** All contacts of a person, for one who sees all their conversations. @throws DomainError `contact_not_found`, `forbidden` */
  async function personOf(agent: Agent, contactId: string): Promise<ContactRecord[]> {
    const person = await contacts.person(agent.vendorId, contactId);
    const ids = person.map((one) => one.contactId);
    const [seen, all] = await Promise.all([seenOf(agent, ids), seenOf(agent, ids, null)]);
    if (!seen.some(({ state }) => state.contactId === contactId)) throw new DomainError('contact_not_found');
    if (seen.length < all.length) throw new DomainError('forbidden');
    return person;
  }

  async function shown({ vendorId, contactId, conversationId, ...erasure }: Erasure): Promise<ErasureView> {
    const { state, isByShopper, askedAt, decided, erasedAt } = erasure;
    return {
      ...{ contactId, conversationId, state, isByShopper, askedAt: askedAt.toISOString() },
      name: (await contacts.byId(vendorId, contactId))?.name ?? '',
      decided: decided ? { byName: decided.name, at: decided.at.toISOString() } : null,
      erasedAt: erasedAt?.toISOString() ?? null,
    };
  }

  return {
    async listErasures({ agent }) {
      const all = await erasures.list(agent.vendorId, LISTED_MAX);
      const seen = await seenOf(
        agent,
        all.map(({ contactId }) => contactId),
      );
      const inSight = new Set(seen.map(({ state }) => state.contactId));
      return { erasures: await Promise.all(all.filter(({ contactId }) => inSight.has(contactId)).map(shown)) };
    },

    async eraseContact({ agent, params: { contactId } }) {
      const { vendorId } = agent;
      const person = await personOf(agent, contactId);
      const latest = await conversations.ofContacts(
        vendorId,
        person.map((one) => one.contactId),
      );
      for (const one of person) {
        const last = latest.find(({ state }) => state.contactId === one.contactId) ?? latest[0];
        const conversationId = last?.state.conversationId ?? '';
        const was = await erasures.byContact(one);
        const begun = await erasures.begin({ vendorId, contactId: one.contactId, conversationId }, agent);
        if (begun && was?.state !== begun.state)
          await trail.note(agent, { action: 'erased', of: { kind: 'contact', id: one.contactId, name: '' } });
      }
      const erasure = await erasures.byContact({ vendorId, contactId });
      if (!erasure) throw new DomainError('contact_not_found');
      return { erasure: await shown(erasure) };
    },

    async declineErasure({ agent, params: { contactId } }) {
      await personOf(agent, contactId);
      const ref = { vendorId: agent.vendorId, contactId };
      const erasure = (await erasures.decline(ref, agent)) ?? (await erasures.byContact(ref));
      if (!erasure) throw new DomainError('contact_not_found');
      return { erasure: await shown(erasure) };
    },

    async exportContact({ agent, params: { contactId } }) {
      const person = await personOf(agent, contactId);
      await trail.note(agent, { action: 'exported', of: { kind: 'contact', id: contactId, name: '' } });
      return exportPerson(core, agent.vendorId, person);
    },
  };
}
