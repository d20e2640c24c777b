import type { Percentiles } from '../figures.ts';

export interface ShopperSeat {
  token: string;
  conversationId: string;
}
export interface AgentSeat {
  token: string;
  conversationIds: string[];
}
/** Who is connected to what: the product by its contract, or a limit server by its own two events. */
export type Cast =
  | { kind: 'dekat'; shoppers: ShopperSeat[]; agents: AgentSeat[] }
  | { kind: 'limit'; shoppers: number; agents: number };

export interface ThroughputPlan {
  url: string;
  cast: Cast;
  /** Begins every `clientId`, so that what is stored can be counted afterwards. */
  tag: string;
  textSize: number;
  warmMs: number;
  runMs: number;
  /** How long to wait, at the end, for acks and deliveries still on their way. */
  drainMs: number;
  /** Processes to account for. */
  pids: Record<string, number>;
}
export interface ThroughputResult {
  /** Over the whole run, warm-up and all. */
  sent: number;
  acked: number;
  refused: number;
  delivered: number;
  deliveredTwice: number;
  /** In the measured stretch. */
  acksPerS: number;
  deliveriesPerS: number;
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
