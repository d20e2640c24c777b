import type { ChannelName } from '../../contract/codes.ts';
import type { MessageBody } from '../../contract/messages.ts';
import type { Member } from './state.ts';

/** As people are told to write it, alone in a message; whatever case, with or without a full stop. */
const OUT = /^(stop|berhenti|unsubscribe|stop promo|stop notifikasi)[.!]?$/;
const IN = /^(start|mulai|mulai lagi|unstop)[.!]?$/;

interface Where {
  channel: ChannelName;
  isOptedOut?: boolean;
  members: ReadonlyArray<Pick<Member, 'memberId' | 'role'>>;
}

/**
 * Whether the shopper whose conversation it is says here that they want to hear nothing unasked, or again. Null: it is
 * about something else, as the word that begins again is for whoever had not stopped, and a guest's.
 */
export function optedBy({ channel, isOptedOut, members }: Where, body: MessageBody, byId: string): 'out' | 'in' | null {
  if (channel === 'widget' || body.kind !== 'text') return null;
  if (!members.some(({ memberId, role }) => memberId === byId && role === 'owner')) return null;
  const words = body.content.text.trim().toLowerCase();
  if (OUT.test(words)) return 'out';
  return isOptedOut && IN.test(words) ? 'in' : null;
}
