import { useEffect } from 'react';
import { create } from 'zustand';
import type { PersonView } from '../../contract/contacts.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import { api } from '../session/api.ts';

interface Known {
  person: PersonView | null;
  error: unknown;
}
const usePeople = create<{ byContact: Record<string, Known> }>(() => ({ byContact: {} }));

/** Few are looked at in a row; whoever comes again is read anew. */
const KEPT = 30;

function keep(contactId: string, known: Known): void {
  const { [contactId]: _, ...others } = usePeople.getState().byContact;
  const kept = Object.entries(others).slice(1 - KEPT);
  usePeople.setState({ byContact: { ...Object.fromEntries(kept), [contactId]: known } });
}

/** What an answer said of a person. */
export const keepPerson = (person: PersonView): void => keep(person.contact.contactId, { person, error: null });

/** Reads anew; what is known stays until then. @returns what was read; null where it could not be */
export async function loadPerson(contactId: string, signal?: AbortSignal): Promise<PersonView | null> {
  try {
    const person = await api.person(contactId, signal);
    keepPerson(person);
    return person;
  } catch (error) {
    if (signal?.aborted) return null;
    const { person = null } = usePeople.getState().byContact[contactId] ?? {};
    keep(contactId, { person, error });
    return null;
  }
}

/** Whoever a conversation is with; read anew where it begins another talk, ends one, or the name was corrected. */
export function usePerson({ contact, episode, status }: ConversationView): Known & { reload(): void } {
  const { contactId, name } = contact;
  const known = usePeople((people) => people.byContact[contactId]);
  const isResolved = status === 'resolved';
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say when there is something else to read
  useEffect(() => {
    const asking = new AbortController();
    void loadPerson(contactId, asking.signal);
    return () => asking.abort();
  }, [contactId, name, episode, isResolved]);
  return { person: null, error: null, ...known, reload: () => void loadPerson(contactId) };
}
