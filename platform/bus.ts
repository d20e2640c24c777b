/**
 * Carries frames between servers, and from workers to servers: by topic, so that a server hears of nothing it holds
 * nobody of (docs/adr/0007). Redis may be away for an hour: own sockets hear everything, clients of other servers
 * notice by `sync`.
 */
import type { Redis } from 'ioredis';
import type { Frame, Publisher } from '../core/ports.ts';
import { SERVERS_CHANNEL } from './company.ts';
import { within } from './within.ts';

/** Commits that may wait inside ioredis before frames are dropped: they are the fast path, not the promise. */
const IN_FLIGHT_MAX = 1_000;
/** How long a topic is listened to after its last socket has left: a page that is loaded anew comes back at once. */
const LINGER_MS = 5_000;
/** Longest a join waits to be heard: with a Redis that does not answer, `sync` finds what was missed. */
const HEARD_WITHIN_MS = 300;

/** Emits to this process's own sockets. */
export type EmitLocally = (frames: Frame[]) => void;
/** What frames for a room are carried by; null: a room no other process speaks to. */
type TopicOf = (room: string) => string | null;
/** A namespace's rooms, as socket.io's adapter tells of them. */
interface Rooms {
  on(event: 'create-room' | 'delete-room', listener: (room: string) => void): unknown;
}
interface Options {
  producer: Redis;
  nodeId: string;
  topicOf: TopicOf;
  onError(error: unknown): void;
  /** False where no other process listens; by default one does. */
  hasOthers?(): boolean;
}

const channelOf = (topic: string): string => `dekat:${topic}`;

export function bus({ producer, nodeId, topicOf, onError, hasOthers = () => true }: Options) {
  let inFlight = 0;

  /** What one commit brought goes out in one write. */
  function toOthers(frames: Frame[]): void {
    if (!hasOthers() || producer.status !== 'ready' || inFlight >= IN_FLIGHT_MAX) return;
    const commands = producer.pipeline();
    for (const [topic, its] of byTopic(frames))
      commands.spublish(channelOf(topic), JSON.stringify({ from: nodeId, frames: its }));
    inFlight += 1;
    commands
      .exec()
      .then((results) => {
        const failed = results?.find(([error]) => error);
        if (failed) onError(failed[0]);
      }, onError)
      .finally(() => {
        inFlight -= 1;
      });
  }

  /** All rooms of a frame are of one topic. */
  function byTopic(frames: Frame[]): Map<string, Frame[]> {
    const topics = new Map<string, Frame[]>();
    for (const frame of frames) {
      const topic = topicOf(frame.rooms[0] ?? '');
      if (!topic) continue;
      const its = topics.get(topic);
      if (its) its.push(frame);
      else topics.set(topic, [frame]);
    }
    return topics;
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
    /** Frames of the other processes, for as long as somebody here is in a room of their topic. */
    listen(subscriber: Redis, namespaces: Rooms[], emit: EmitLocally): Ears {
      const ours = `{"from":"${nodeId}"`;
      subscriber.on('smessage', (channel: string, text: string) => {
        if (channel === SERVERS_CHANNEL || text.startsWith(ours)) return;
        // Written by our own processes alone, so the shape is trusted.
        const { frames } = JSON.parse(text) as { frames: Frame[] };
        emit(frames);
      });
      return listenTo(subscriber, namespaces, topicOf, onError);
    },
  };
}

export interface Ears {
  /** Waits until frames for these rooms arrive, a moment at the most: what is read after it leaves no gap. */
  heard(rooms: string[]): Promise<void>;
  /** Whether they arrive already. */
  areHeard(rooms: string[]): boolean;
}
interface Topic {
  /** Rooms of it in which somebody sits. */
  rooms: number;
  /** null once Redis has confirmed. */
  subscribing: Promise<unknown> | null;
  leaving?: NodeJS.Timeout;
}

function listenTo(subscriber: Redis, namespaces: Rooms[], topicOf: TopicOf, onError: (error: unknown) => void): Ears {
  const topics = new Map<string, Topic>();

  function enter(name: string): void {
    const topic = topics.get(name);
    if (topic) {
      topic.rooms += 1;
      clearTimeout(topic.leaving);
    } else {
      // While Redis is away ioredis keeps it for when it is back, and after that renews it by itself.
      const subscribing = subscriber.ssubscribe(channelOf(name)).catch(onError);
      const fresh: Topic = { rooms: 1, subscribing };
      topics.set(name, fresh);
      void subscribing.then(() => {
        fresh.subscribing = null;
      });
    }
  }

  function leave(name: string): void {
    const topic = topics.get(name);
    if (!topic) return;
    topic.rooms -= 1;
    if (topic.rooms > 0) return;
    topic.leaving = setTimeout(() => {
      topics.delete(name);
      subscriber.sunsubscribe(channelOf(name)).catch(onError);
    }, LINGER_MS).unref();
  }

  const forTopic = (act: (name: string) => void) => (room: string) => {
    const name = topicOf(room);
    if (name) act(name);
  };
  for (const rooms of namespaces) {
    rooms.on('create-room', forTopic(enter));
    rooms.on('delete-room', forTopic(leave));
  }

  const pendingOf = (rooms: string[]): Array<Promise<unknown>> =>
    [...new Set(rooms.map(topicOf))].flatMap((name) => (name && topics.get(name)?.subscribing) || []);

  return {
    areHeard: (rooms) => pendingOf(rooms).length === 0,
    async heard(rooms) {
      if (subscriber.status !== 'ready') return;
      const pending = pendingOf(rooms);
      if (pending.length > 0) await within(HEARD_WITHIN_MS, Promise.all(pending)).catch(() => {});
    },
  };
}
