import { create } from 'zustand';

interface RecipientState {
  /** By conversation. */
  chosen: Readonly<Record<string, string>>;
  choose(conversationId: string, memberId: string | null): void;
}

/** Whom what the agent sends next is for alone, words, files and cards alike; it stays with what was begun for them. */
export const useRecipients = create<RecipientState>((set) => ({
  chosen: {},
  choose: (conversationId, memberId) =>
    set(({ chosen: { [conversationId]: _, ...others } }) => ({
      chosen: memberId === null ? others : { ...others, [conversationId]: memberId },
    })),
}));

export const forgetRecipients = (): void => useRecipients.setState({ chosen: {} });

/** As it stands in the moment of sending. Who has left stands there still: what was meant for them alone is refused. */
export const recipientOf = (conversationId: string): string | null =>
  useRecipients.getState().chosen[conversationId] ?? null;
