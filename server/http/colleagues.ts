import type { Core } from '../../core/assemble.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import type { Publisher } from '../../core/ports.ts';
import { colleagues } from '../colleagues.ts';
import type { AgentDesk } from '../desk.ts';
import { keyOf, printOf } from './idempotency-key.ts';
import type { Handlers } from './rest.ts';

type Names = 'writeColleague' | 'listStaffMessages' | 'readStaffMessage' | 'setColleagueAvailability';
interface Deps {
  core: Core;
  catalogue: Pick<Catalogue, 'staffMessages'>;
  desk: AgentDesk;
  publisher: Publisher;
}

export function colleagueRoutes({ core, catalogue, desk, publisher }: Deps): Pick<Handlers, Names> {
  const { write, messages, read, setAvailability } = colleagues({ core, ...catalogue, desk, publisher });
  return {
    async writeColleague({ req, agent, params: { agentId }, body }) {
      const print = printOf([agentId, body]);
      return { message: await write(agent, agentId, body, { key: keyOf(req), print }) };
    },
    listStaffMessages: async ({ agent }) => ({ messages: await messages(agent) }),
    async readStaffMessage({ agent, params: { messageId } }) {
      await read(agent, messageId);
      return {};
    },
    setColleagueAvailability: async ({ agent, params: { agentId }, body: { availability } }) => ({
      agent: await setAvailability(agent, agentId, availability),
    }),
  };
}
