import type { Server } from 'socket.io';
import type { QueuePlaceView } from '../../contract/conversations.ts';
import type { ConversationStore } from '../../core/conversations/conversation.store.ts';
import { shopperRooms } from '../../core/rooms.ts';
import type { QueueBoard } from '../../core/routing/queue.ts';
import type { Session } from './session.ts';

const EVERY_MS = 2_000;
const GONE: QueuePlaceView = { place: 0, waitMin: null, peopleFrom: null };

interface Deps {
  conversations: Pick<ConversationStore, 'vendorsWaiting'>;
  board: QueueBoard;
  onError(error: unknown): void;
}

/**
 * Tells the waiting shoppers who are connected here their place, where it has changed: each server by itself, from
 * MongoDB alone, so that it holds whatever becomes of Redis.
 */
export function tellQueue(io: Server, { conversations, board, onError }: Deps): { stop(): void } {
  const namespace = io.of('/shopper');
  let told = new Map<string, Told>();

  async function look(): Promise<void> {
    const here = new Set([...namespace.sockets.values()].map(({ data }) => (data as Session<Who>).who.vendorId));
    if (here.size === 0) {
      told.clear();
      return;
    }
    const now = new Map<string, Told>();
    for (const vendorId of await conversations.vendorsWaiting()) {
      if (!here.has(vendorId)) continue;
      for (const one of await board.of(vendorId)) {
        const { conversationId } = one;
        const room = shopperRooms.conversation(vendorId, conversationId);
        if (!namespace.adapter.rooms.has(room)) continue;
        const queue: QueuePlaceView = await board.told(vendorId, one);
        const print = JSON.stringify(queue);
        now.set(conversationId, { room, print });
        if (told.get(conversationId)?.print !== print)
          namespace.to(room).emit('queue:changed', { conversationId, ...queue });
      }
    }
    for (const [conversationId, { room }] of told)
      if (!now.has(conversationId)) namespace.to(room).emit('queue:changed', { conversationId, ...GONE });
    told = now;
  }

  let isLooking = false;
  const looking = setInterval(async () => {
    if (isLooking) return; // a slow round is not made slower by the next
    isLooking = true;
    await look().catch(onError);
    isLooking = false;
  }, EVERY_MS);
  return { stop: () => clearInterval(looking) };
}
interface Told {
  room: string;
  print: string;
}
interface Who {
  vendorId: string;
}
