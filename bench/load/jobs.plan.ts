import type { used } from './readings.ts';

export interface JobsPlan {
  redisUrl: string;
  queue: string;
  /** What each job carries, in turn. */
  data: object[];
  jobs: number;
  /** Done before, and not counted. */
  warmUp: number;
  /** Processes to account for. */
  pids: Record<string, number>;
}
export interface JobsResult extends ReturnType<typeof used> {
  perS: number;
  failed: number;
}
