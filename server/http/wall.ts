import type { Core } from '../../core/assemble.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import type { Clock } from '../../core/ports.ts';
import { wallCsv } from '../../core/wall/csv.ts';
import { wallOf } from '../../core/wall/wall.ts';
import { whyWaiting } from '../../core/wall/why.ts';
import type { AgentDesk } from '../desk.ts';
import { sendCsv } from './csv-file.ts';
import type { Handlers } from './rest.ts';

interface Deps {
  core: Pick<Core, 'conversations' | 'agents' | 'vendors'>;
  catalogue: Pick<Catalogue, 'branches' | 'groups'>;
  desk: Pick<AgentDesk, 'see'>;
  clock: Clock;
}

/** The supervisors' wall. */
export function wallRoutes({ core, catalogue, desk, clock }: Deps): Pick<Handlers, 'wall' | 'whyWaiting'> {
  const wall = wallOf({ ...core, ...catalogue, clock });
  return {
    async wall({ agent, query: { format, table }, res }) {
      const view = await wall(agent);
      if (format === 'csv') sendCsv(res, table, [view], ([one]) => (one ? wallCsv(one, table) : ''));
      return view;
    },

    async whyWaiting({ agent, params: { conversationId } }) {
      const record = await desk.see(agent, conversationId);
      const { vendorId } = agent;
      const [branches, groups, vendor] = await Promise.all([
        catalogue.branches.list(vendorId),
        catalogue.groups.list(vendorId),
        core.vendors.byId(vendorId),
      ]);
      return whyWaiting({ agents: core.agents, places: { branches, groups, vendor }, openAt: clock.now() }, record);
    },
  };
}
