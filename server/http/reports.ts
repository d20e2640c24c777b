import { type Agent, handlesBranch } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { addDays, instantMs, wallOfDate } from '../../core/branches/local-time.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { csatCsv, csatTables, ratingsOf } from '../../core/csat/report.ts';
import { LOST_KEYS, type LostKey } from '../../core/demand/lost-demand.store.ts';
import { type ReportNames, toReport, toReportCsv } from '../../core/demand/report.ts';
import { DomainError } from '../../core/errors.ts';
import { zoneOf } from '../../core/vendors/zone-of.ts';
import { CSV_LINES_MAX, sendCsv } from './csv-file.ts';
import type { Handlers } from './rest.ts';

/** Rows of one table; the rarest are left out beyond, in a file too. */
const ROWS_MAX = 500;

/** So many of what shoppers wrote with their scores are shown. */
const WORDS_MAX = 50;

interface Deps {
  core: Pick<Core, 'messages' | 'vendors'>;
  catalogue: Catalogue;
}

/** What supervisors read about what happened. */
export function reportRoutes({ core, catalogue }: Deps): Pick<Handlers, 'lostDemand' | 'csat'> {
  async function namesOf(vendorId: string): Promise<ReportNames> {
    const { bySku } = await catalogue.products.assortment(vendorId);
    const branches = await catalogue.branches.list(vendorId);
    const byId = new Map(branches.map((branch) => [branch.branchId, branch.name]));
    return { product: (sku) => bySku.get(sku)?.name ?? null, branch: (branchId) => byId.get(branchId) ?? null };
  }

  return {
    async lostDemand({ agent, query: { from, to, branch, format }, res }) {
      const { vendorId } = agent;
      const span = { from, to, branchIds: branchesOf(agent, branch) };
      const names = await namesOf(vendorId);
      const table = (by: LostKey[]) => catalogue.lostDemand.counts(vendorId, span, by, ROWS_MAX + 1);
      const [products, places, branches, [all]] = await Promise.all([
        table(['sku', 'query']),
        table(['place']),
        table(['branchId']),
        table([]),
      ]);
      if (format === 'csv') {
        const lines = await catalogue.lostDemand.counts(vendorId, span, LOST_KEYS, CSV_LINES_MAX + 1);
        sendCsv(res, `lost-demand-${from}-${to}`, lines, (rows) => toReportCsv(rows, names));
      }
      const isCut = [products, places, branches].some(({ length }) => length > ROWS_MAX);
      const cut = { products: first(products), places: first(places), branches: first(branches) };
      return { from, to, isCut, ...toReport({ ...cut, total: all?.count ?? 0 }, names) };
    },

    async csat({ agent, query: { from, to, branch, format }, res }) {
      const { vendorId } = agent;
      const zone = zoneOf(await core.vendors.byId(vendorId));
      const startOf = (wall: number) => new Date(instantMs(wall, zone));
      const span = {
        from: startOf(wallOfDate(from)),
        until: startOf(addDays(wallOfDate(to), 1)),
        branchIds: branchesOf(agent, branch),
      };
      if (format === 'csv')
        sendCsv(res, `csat-${from}-${to}`, await core.messages.csatRatings(vendorId, span, CSV_LINES_MAX + 1), csatCsv);
      const [counts, written] = await Promise.all([
        core.messages.csatCounts(vendorId, span),
        core.messages.csatRatings(vendorId, span, WORDS_MAX, { withWords: true }),
      ]);
      const words = ratingsOf(written).map(({ conversationId, seq, at, score, words: text = '', agent, branch }) => ({
        ...{ conversationId, seq, at: at.toISOString(), score, words: text, agent, branch },
      }));
      return { from, to, ...csatTables(counts), words };
    },
  };
}

const first = <T>(rows: T[]): T[] => rows.slice(0, ROWS_MAX);

/** Those of which the agent may read: the one asked for, all of theirs, or every one. */
function branchesOf(agent: Agent, branchId: string | undefined): string[] | null {
  if (branchId === undefined) return agent.scope === 'all' ? null : agent.branchIds;
  if (!handlesBranch(agent, branchId)) throw new DomainError('forbidden');
  return [branchId];
}
