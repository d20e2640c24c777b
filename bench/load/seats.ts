/** How shoppers and agents sit down at each kind of server. */
import { PROTOCOL_VERSION } from '../../contract/limits.ts';
import { openLine } from './line.ts';
import { markIn } from './mark.ts';
import type { AgentSeat, Cast, ShopperSeat } from './talk.plan.ts';

export interface Seats {
  shoppers: number;
  agents: number;
  /** To how many agents one message goes. */
  fanOut: number;
  /** @returns how this shopper says number `n`; its ack is told by the same number */
  seatShopper(index: number, onAck: (n: number, isOk: boolean) => void): Promise<(n: number, text: string) => void>;
  seatAgent(index: number, onDelivered: (n: number) => void): Promise<void>;
}

/**
 * Who sits where: an agent's shoppers, one in every `agents`, are spread evenly over the servers, so with two of them
 * every other message has to cross.
 */
interface Places {
  shopper(index: number): string;
  agent(index: number): string;
}

export function seatsFor(urls: string[], cast: Cast, tag: string): Seats {
  const urlOf = (index: number) => urls[index % urls.length] ?? '';
  const { agents } = cast;
  const agentCount = typeof agents === 'number' ? agents : agents.length;
  const at: Places = { shopper: (index) => urlOf(Math.floor(index / agentCount)), agent: urlOf };
  return cast.kind === 'dekat' ? dekatSeats(at, cast.shoppers, cast.agents, tag) : limitSeats(at, cast);
}

function dekatSeats(at: Places, shoppers: ShopperSeat[], agents: AgentSeat[], tag: string): Seats {
  return {
    shoppers: shoppers.length,
    agents: agents.length,
    fanOut: agents.reduce((sum, { conversationIds }) => sum + conversationIds.length, 0) / shoppers.length,
    async seatShopper(index, onAck) {
      const { token, conversationId } = shoppers[index] as ShopperSeat;
      const line = await openLine(at.shopper(index), {
        namespace: '/shopper',
        auth: { token, v: PROTOCOL_VERSION },
        // `43/shopper,1[{"ok":true,…`: looked for near the start, since a text may hold anything.
        onAck: (n, frame) => onAck(n, frame.slice(0, 40).includes('"ok":true')),
      });
      await line.ask('session:start', {});
      return (n, text) => line.fire('message:send', { kind: 'text', conversationId, clientId: `${tag}-${n}`, text }, n);
    },
    async seatAgent(index, onDelivered) {
      const { token, conversationIds } = agents[index] as AgentSeat;
      const hears = '42/agent,["message:added"'; // `conversation:changed` holds the text too, as a preview
      const line = await openLine(at.agent(index), {
        namespace: '/agent',
        auth: { token, v: PROTOCOL_VERSION },
        onFact: (frame) => frame.startsWith(hears) && onDelivered(markIn(frame)),
      });
      await line.ask('session:start', {});
      for (const conversationId of conversationIds) await line.ask('conversation:watch', { conversationId });
    },
  };
}

function limitSeats(at: Places, { shoppers, agents, rooms }: Extract<Cast, { kind: 'limit' }>): Seats {
  const roomOf = (index: number) => `room-${index % rooms}`;
  return {
    shoppers,
    agents,
    fanOut: agents / rooms,
    async seatShopper(index, onAck) {
      const line = await openLine(at.shopper(index), {
        namespace: '/',
        onAck: (n, frame) => onAck(n, frame.slice(0, 40).includes('"ok":true')),
      });
      return (n, text) => line.fire('send', { room: roomOf(index), conversation: index, text }, n);
    },
    async seatAgent(index, onDelivered) {
      const line = await openLine(at.agent(index), { namespace: '/', onFact: (frame) => onDelivered(markIn(frame)) });
      await line.ask('join', roomOf(index));
    },
  };
}
