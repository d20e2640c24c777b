import type { ErasureState } from '../../contract/codes.ts';

/** A person whose data are to be erased, or were: one for each contact, for ever. */
export interface Erasure {
  vendorId: string;
  contactId: string;
  /** Where it was asked for, or where they were last heard. */
  conversationId: string;
  state: ErasureState;
  isByShopper: boolean;
  askedAt: Date;
  decided?: { agentId: string; name: string; at: Date };
  /** Whose messages are theirs, noted before nothing leads to them any more. */
  identityIds?: string[];
  /** Since when nothing leads to them, on MongoDB's clock. */
  keysGoneAt?: Date;
  erasedAt?: Date;
}

/** What is read in place of a name that was erased: as a visitor without a name, they are called by a word. */
export const erasedName = (locale: 'id' | 'en'): string => (locale === 'id' ? 'Data dihapus' : 'Erased');
