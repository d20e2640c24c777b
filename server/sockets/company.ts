/** What those who have a conversation open see of one another: who is there, and who writes. Nothing of it is stored. */
import type { Agent } from '../../core/agents/agent.ts';
import type { MessageLog } from '../../core/messages/message-log.ts';
import type { OutsideSigns } from '../../core/messages/outside-signs.ts';
import type { Frame, Publisher } from '../../core/ports.ts';
import { agentRooms, shopperRooms } from '../../core/rooms.ts';

interface Deps {
  log: Pick<MessageLog, 'current'>;
  publisher: Publisher;
  signs?: OutsideSigns | undefined;
}
/** An agent by one of their sockets. */
interface Present {
  who: Pick<Agent, 'vendorId' | 'agentId' | 'name'>;
  socketId: string;
}

export function company({ log, publisher, signs }: Deps) {
  const watchers = ({ who: { vendorId }, socketId }: Present, conversationId: string) => ({
    namespace: 'agent' as const,
    rooms: [agentRooms.watching(vendorId, conversationId)],
    except: [socketId],
  });

  return {
    /** Colleagues see it at once; the shopper only of who has the conversation, since nobody else can answer them. */
    async typing(present: Present, conversationId: string, isTyping: boolean): Promise<void> {
      const { vendorId, agentId, name } = present.who;
      const payload = { conversationId, author: { kind: 'agent' as const, id: agentId, name }, isTyping };
      const fact = { fact: 'typing:changed' as const, payload };
      publisher.publish([{ ...watchers(present, conversationId), ...fact }]);
      const state = await log.current(vendorId, conversationId);
      if (state.assignee?.agentId !== agentId) return;
      if (isTyping) signs?.typing(state);
      const rooms = [shopperRooms.conversation(vendorId, conversationId)];
      publisher.publish([{ namespace: 'shopper', rooms, ...fact }]);
    },

    viewing(present: Present, conversationIds: Iterable<string>, isThere: boolean): void {
      const { agentId, name } = present.who;
      const frames = [...conversationIds].map(
        (conversationId): Frame => ({
          ...watchers(present, conversationId),
          fact: 'viewing:changed',
          payload: { conversationId, agentId, name, isThere },
        }),
      );
      if (frames.length > 0) publisher.publish(frames);
    },
  };
}
