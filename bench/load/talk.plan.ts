import type { Percentiles } from '../figures.ts';

export interface ShopperSeat {
  token: string;
  conversationId: string;
}
export interface AgentSeat {
  token: string;
  /** What they watch. */
  conversationIds: string[];
}
/** Who is connected to what: the product by its contract, or a limit server by its own two events. */
export type Cast =
  | { kind: 'dekat'; shoppers: ShopperSeat[]; agents: AgentSeat[] }
  | { kind: 'limit'; shoppers: number; agents: number; rooms: number };

/**
 * Closed loop: each shopper has so many messages under way, and says the next when one is acknowledged. Open loop: so
 * many messages a second over all shoppers in turn, however slowly they are acknowledged.
 */
export type Pace = { underWay: number } | { perS: number };

export interface TalkPlan {
  /** Of the servers; people sit at them in turn. */
  urls: string[];
  cast: Cast;
  pace: Pace;
  /** Begins every `clientId`, so that what is stored can be counted afterwards. */
  tag: string;
  textSize: number;
  warmMs: number;
  /** How long to measure, or until so many messages are said. */
  lasts: { ms: number } | { messages: number };
  /** How long to wait, at the end, for acks and deliveries still on their way. */
  drainMs: number;
  /** Processes to account for. */
  pids: Record<string, number>;
}
export interface TalkResult {
  /** Over the whole run, warm-up and all. */
  sent: number;
  acked: number;
  refused: number;
  delivered: number;
  deliveredTwice: number;
  /** Of one message, to how many agents it goes. */
  fanOut: number;
  /** In the measured stretch. */
  acksPerS: number;
  deliveriesPerS: number;
  /** In milliseconds. From sending; in the open loop from when it was due to be sent. */
  ack: Percentiles;
  delivery: Percentiles;
  /** By process: processor time per acknowledged message, in µs; memory at the end. */
  cpuUsPerMessage: Record<string, number>;
  rssMiB: Record<string, number>;
  /** In per cent of one core. */
  generatorCpu: number;
  /** What ran besides the generator and the processes accounted for, in per cent of one core. */
  otherCpu: number;
}
