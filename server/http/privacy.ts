import type { ErasureView } from '../../contract/privacy.ts';
import { type Agent, sightOf } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { maySee } from '../../core/conversations/may-see.ts';
import { DomainError } from '../../core/errors.ts';
import type { Erasure } from '../../core/privacy/erasure.ts';
import { exportPerson, type Person, wholePerson } from '../../core/privacy/export.ts';
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

  /**
   * All contacts of a person, for one who sees all conversations they are in: their own, and where they are guests.
   * @throws DomainError `contact_not_found`, `forbidden`
   */
  async function personOf(agent: Agent, contactId: string): Promise<Person> {
    const { vendorId } = agent;
    const person = await wholePerson(core, vendorId, await contacts.person(vendorId, contactId));
    const seen = person.conversations.filter(({ state }) => maySee(state, sightOf(agent)));
    if (seen.length === 0) throw new DomainError('contact_not_found');
    if (seen.length < person.conversations.length) throw new DomainError('forbidden');
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
      const { vendorId } = agent;
      const all = await erasures.list(vendorId, LISTED_MAX);
      const own = await conversations.withContacts(
        vendorId,
        all.map(({ contactId }) => contactId),
        { sight: sightOf(agent) },
      );
      const inSight = new Set(own.map(({ state }) => state.contactId));
      // A guest's is where they asked.
      const asked = await conversations.byIds(
        vendorId,
        all.map(({ conversationId }) => conversationId),
      );
      const seen = new Set(
        asked.filter(({ state }) => maySee(state, sightOf(agent))).map(({ state }) => state.conversationId),
      );
      const shownTo = all.filter((one) => inSight.has(one.contactId) || seen.has(one.conversationId));
      return { erasures: await Promise.all(shownTo.map(shown)) };
    },

    async eraseContact({ agent, params: { contactId } }) {
      const { vendorId } = agent;
      const person = await personOf(agent, contactId);
      for (const one of person.contacts) {
        const own = person.conversations.find(({ state }) => state.contactId === one.contactId);
        const conversationId = (own ?? person.conversations[0])?.state.conversationId ?? '';
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
