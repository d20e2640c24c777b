/**
 * Carries frames between servers, and from workers to servers: one Redis publish for what one commit brought.
 * Redis may be away for an hour: own sockets hear everything, clients of other servers notice by `sync`.
 */
import type { Redis } from 'ioredis';
import type { Frame, Publisher } from '../core/ports.ts';

const CHANNEL = 'dekat:frames';
/** What may wait inside ioredis before frames are dropped: they are the fast path, not the promise. */
const IN_FLIGHT_MAX = 1_000;

/** Emits to this process's own sockets. */
export type EmitLocally = (frames: Frame[]) => void;

export function bus({ producer, nodeId, onError }: { producer: Redis; nodeId: string; onError(error: unknown): void }) {
  let inFlight = 0;

  function toOthers(frames: Frame[]): void {
    if (producer.status !== 'ready' || inFlight >= IN_FLIGHT_MAX) return;
    inFlight += 1;
    producer
      .publish(CHANNEL, JSON.stringify({ from: nodeId, frames }))
      .catch(onError)
      .finally(() => {
        inFlight -= 1;
      });
  }

  return {
    /** Own sockets first, in the same step; the others after, never awaited. */
    publisher(emit: EmitLocally): Publisher {
      return {
        publish(frames) {
          if (frames.length === 0) return;
          emit(frames);
          toOthers(frames);
        },
      };
    },
    /** Frames of the other processes. */
    async listen(subscriber: Redis, emit: EmitLocally): Promise<void> {
      subscriber.on('message', (_channel: string, text: string) => {
        // Written by our own processes alone, so the shape is trusted.
        const { from, frames } = JSON.parse(text) as { from: string; frames: Frame[] };
        if (from !== nodeId) emit(frames);
      });
      await subscriber.subscribe(CHANNEL);
    },
  };
}
