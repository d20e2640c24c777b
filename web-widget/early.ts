import { newClientId } from '../client/ids.ts';
import type { ConversationLog, OutboxStorage, OutgoingMessage, PendingMessage } from '../client/index.ts';
import type { ShopperConversationView } from '../contract/conversations.ts';
import { cell } from './cell.ts';

/** What a thread is drawn from. */
export type ShownLog = Pick<
  ConversationLog<ShopperConversationView>,
  'messages' | 'pending' | 'conversation' | 'typing' | 'hasOlder' | 'isLoading' | 'staffDeliveredSeq' | 'lastSeq'
>;

/** What is written before there is a line. It is shown and kept as unsent words are; the line, once there, sends them. */
export function earlyWords(kept: OutboxStorage | undefined) {
  const written = cell<readonly PendingMessage[]>([]);
  const log: ShownLog = {
    messages: [],
    get pending() {
      return written.value;
    },
    conversation: null,
    typing: [],
    hasOlder: false,
    isLoading: true,
    staffDeliveredSeq: 0,
    lastSeq: 0,
  };
  /** For the line: what was kept, with what was written here, should keeping have been refused. */
  const storage: OutboxStorage = {
    async load() {
      const before = (await kept?.load()) ?? [];
      const known = new Set(before.map(({ clientId }) => clientId));
      return [...before, ...written.value.filter(({ clientId }) => !known.has(clientId))];
    },
    save: async (all) => kept?.save(all),
  };
  return {
    log,
    storage,
    write(message: OutgoingMessage): void {
      const createdAt = new Date().toISOString();
      written.value = [...written.value, { clientId: newClientId(), ...message, state: 'waiting', createdAt }];
      kept?.save([...written.value]).catch(() => {}); // a full storage costs the reload, not the words
    },
  };
}
