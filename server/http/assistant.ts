import { isAdmin } from '../../core/agents/agent.ts';
import type { Counts } from '../../core/assist/counts/counts.store.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import type { Handlers } from './rest.ts';

/** A model as it may be shown. */
export interface ModelShown {
  name: string;
  host: string;
}
interface Deps {
  catalogue: Pick<Catalogue, 'assistCounts'>;
  /** Null: the rules answer alone. */
  model: ModelShown | null;
}
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Who answers shoppers, for those who run the desk. */
export function assistantRoutes({ catalogue, model }: Deps): Pick<Handlers, 'assistant'> {
  return {
    async assistant({ agent }) {
      if (!isAdmin(agent)) throw new DomainError('forbidden');
      const now = Date.now();
      const since = (ms: number) => catalogue.assistCounts.since(agent.vendorId, new Date(now - ms));
      const [hour, day] = await Promise.all([since(HOUR_MS), since(DAY_MS)]);
      const { failure } = day;
      return {
        engine: model ? 'model' : 'rules',
        model: model?.name ?? null,
        endpoint: model?.host ?? null,
        lastHour: toView(hour),
        lastDay: toView(day),
        lastFailure: failure && { code: failure.code, at: failure.at.toISOString() },
      };
    },
  };
}

const toView = ({ model, rules, fallback }: Counts) => ({ model, rules, fallback });
