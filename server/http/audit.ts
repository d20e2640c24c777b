import type { Catalogue } from '../../core/catalogue.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { asAdminOfAll } from './as-admin.ts';
import type { Handlers } from './rest.ts';

/** Who changed what in the settings, for those who answer for them. */
export const auditRoutes = ({
  catalogue: { audit },
}: {
  catalogue: Pick<Catalogue, 'audit'>;
}): Pick<Handlers, 'listAudit'> => ({
  async listAudit({ agent, query: { kind, cursor, limit } }) {
    asAdminOfAll(agent);
    const after = cursor ? readCursor(cursor) : null;
    const found = await audit.page(
      agent.vendorId,
      kind ?? null,
      after && { at: after.at, auditId: after.id },
      limit + 1,
    );
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    return {
      entries: page.map(({ vendorId: _, at, ...entry }) => ({ ...entry, at: at.toISOString() })),
      nextCursor: last ? writeCursor({ at: last.at, id: last.auditId }) : null,
    };
  },
});
