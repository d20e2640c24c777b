import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import type { AuditTrail } from '../audit-trail.ts';
import { asAdminOfAll } from './as-admin.ts';
import type { Handlers } from './rest.ts';

type Names = 'getDeliveryTerms' | 'putDeliveryTerms';
interface Deps {
  catalogue: Pick<Catalogue, 'knowledge'>;
  trail: AuditTrail;
}

/** What delivery costs and how long it takes, for supervisors to read and admins to set. */
export function deliveryTermsRoutes({ catalogue: { knowledge }, trail }: Deps): Pick<Handlers, Names> {
  return {
    getDeliveryTerms: ({ agent }) => knowledge.deliveryTerms(agent.vendorId),

    async putDeliveryTerms({ agent, body }) {
      asAdminOfAll(agent);
      const { vendorId } = agent;
      const before = await knowledge.deliveryTerms(vendorId);
      const put = await knowledge.putDeliveryTerms(vendorId, body);
      if (put) {
        const of = { kind: 'delivery_terms', id: vendorId, name: '' } as const;
        await trail.note(agent, { action: 'changed', of, before: { ...before.terms }, after: { ...put.terms } });
        return put;
      }
      const now = await knowledge.deliveryTerms(vendorId);
      if (JSON.stringify(now.terms) === JSON.stringify(body.terms)) return now; // asked twice, done once
      throw new DomainError('delivery_terms_changed');
    },
  };
}
