/** How shoppers and agents sit down at each kind of server. */
import { PROTOCOL_VERSION } from '../../contract/limits.ts';
import { openLine } from './line.ts';
import { markIn } from './mark.ts';
import type { AgentSeat, Cast, ShopperSeat } from './throughput.plan.ts';

export interface Seats {
  shoppers: number;
  agents: number;
  /** @returns how this shopper says number `n`; its ack is told by the same number */
  seatShopper(index: number, onAck: (n: number, isOk: boolean) => void): Promise<(n: number, text: string) => void>;
  seatAgent(index: number, onDelivered: (n: number) => void): Promise<void>;
}

export function seatsFor(url: string, cast: Cast, tag: string): Seats {
  return cast.kind === 'dekat' ? dekatSeats(url, cast.shoppers, cast.agents, tag) : limitSeats(url, cast);
}

function dekatSeats(url: string, shoppers: ShopperSeat[], agents: AgentSeat[], tag: string): Seats {
  return {
    shoppers: shoppers.length,
    agents: agents.length,
    async seatShopper(index, onAck) {
      const { token, conversationId } = shoppers[index] as ShopperSeat;
      const line = await openLine(url, {
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
      const line = await openLine(url, {
        namespace: '/agent',
        auth: { token, v: PROTOCOL_VERSION },
        onFact: (frame) => frame.startsWith(hears) && onDelivered(markIn(frame)),
      });
      await line.ask('session:start', {});
      for (const conversationId of conversationIds) await line.ask('conversation:watch', { conversationId });
    },
  };
}

function limitSeats(url: string, { shoppers, agents }: { shoppers: number; agents: number }): Seats {
  const roomOf = (index: number) => `room-${index % agents}`;
  return {
    shoppers,
    agents,
    async seatShopper(index, onAck) {
      const line = await openLine(url, {
        namespace: '/',
        onAck: (n, frame) => onAck(n, frame.slice(0, 40).includes('"ok":true')),
      });
      return (n, text) => line.fire('send', { room: roomOf(index), conversation: index, text }, n);
    },
    async seatAgent(index, onDelivered) {
      const line = await openLine(url, { namespace: '/', onFact: (frame) => onDelivered(markIn(frame)) });
      await line.ask('join', roomOf(index));
    },
  };
}
