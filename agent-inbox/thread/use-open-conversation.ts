import { create } from 'zustand';
import type { ConversationView } from '../../contract/conversations.ts';

/** The conversation on the screen, for the keys that act on it. */
export const useOpenConversation = create<{ conversation: ConversationView | null }>(() => ({ conversation: null }));
