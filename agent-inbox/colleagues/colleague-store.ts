import { create } from 'zustand';
import type { StaffMessage } from '../../contract/staff-messages.ts';
import { api } from '../session/api.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { textsNow } from '../texts/use-texts.ts';
import { withMessages } from './known-messages.ts';

export interface Colleague {
  agentId: string;
  name: string;
}
interface ColleagueState {
  messages: StaffMessage[];
  /** The drawer: with one colleague, or with all who wrote; null: shut. */
  drawer: { with: Colleague | null } | null;
}

/** What colleagues write to each other, as far as this page knows it. */
export const useColleagues = create<ColleagueState>(() => ({ messages: [], drawer: null }));

export const noteMessages = (more: readonly StaffMessage[]): void =>
  useColleagues.setState(({ messages }) => ({ messages: withMessages(messages, more) }));

export const openDrawer = (colleague: Colleague | null): void =>
  useColleagues.setState({ drawer: { with: colleague } });

/** Puts a message aside: here at once, and everywhere once it is stored. */
export function putAside(message: StaffMessage): void {
  noteMessages([{ ...message, readAt: new Date().toISOString() }]);
  api.readStaffMessage(message.messageId).catch((error: unknown) => {
    useColleagues.setState(({ messages }) => ({
      messages: messages.map((one) => (one.messageId === message.messageId ? message : one)),
    }));
    useToasts.getState().show({ tone: 'danger', text: errorWords(textsNow().t, error) });
  });
}
