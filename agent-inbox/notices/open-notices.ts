/** Tells an agent what is theirs, by the rules they chose, while a page of theirs is open. */
import { create } from 'zustand';
import type { Client } from '../../client/index.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import { INBOX_PAGE_MAX } from '../../contract/limits.ts';
import { useInbox } from '../list/inbox-store.ts';
import { isLookedAt, onAttention } from '../state/attention.ts';
import { usePreferences } from '../state/preferences.ts';
import { useRoute } from '../state/route.ts';
import { textsNow } from '../texts/use-texts.ts';
import { putAway, showOnDesktop } from './desktop.ts';
import { openDevice, tellServer, useDevice } from './device.ts';
import { news } from './news.ts';
import { type Fact, noticeFor } from './notice-for.ts';
import { useNoticeSettings } from './notice-settings.ts';
import { noticeWords } from './notice-words.ts';
import { offerNotices } from './offer.ts';
import { hearGesture, ring } from './sound.ts';
import { speaker } from './speaker.ts';

/** How many of the agent's own conversations hold words nobody has read. */
export const useUnread = create<{ unread: number }>(() => ({ unread: 0 }));

export interface Notices {
  /** The agent does something with a conversation themself: no news to them. */
  acting(conversationId: string): void;
  stop(): void;
}

export function openNotices(client: Client<'agent'>, agentId: string): Notices {
  const known = news(agentId);
  const voice = speaker(agentId);
  const viewing = () => useRoute.getState().address.conversationId;

  function tell(facts: Fact[]): void {
    useUnread.setState({ unread: known.unread() });
    for (const fact of facts) {
      const conversation = fact.conversationId === null ? undefined : known.of(fact.conversationId);
      if ((conversation || fact.by) && voice.isThis()) say(fact, conversation);
    }
  }
  function say(fact: Fact, conversation: ConversationView | undefined): void {
    const settings = useNoticeSettings.getState();
    const rule = noticeFor(fact, settings, { viewing: viewing(), isFocused: isLookedAt(), nowMs: Date.now() });
    if (fact.kind === 'given') offerNotices();
    if (rule?.sound) ring();
    if (!rule?.desktop) return;
    const words = noticeWords(textsNow().t, fact, conversation, settings.showsWords);
    void showOnDesktop({ conversationId: fact.conversationId, ...words });
  }

  /** Anew with each connection: what came while there was none is told then. */
  async function read(): Promise<void> {
    const filter = { view: 'mine', status: 'open' } as const;
    const { conversations } = await client.request('inbox:list', { filter, limit: INBOX_PAGE_MAX });
    tell(known.begin(conversations, Date.now()));
  }
  function seen(): void {
    const conversationId = viewing();
    if (conversationId && isLookedAt()) void putAway(conversationId);
  }

  /** Who looks at a page is told by it, and on no device besides. */
  function sayLooking(): void {
    if (client.session) client.request('looking:set', { isLooking: isLookedAt() }).catch(() => {}); // lost with the line
  }
  const retell = () => {
    if (useDevice.getState().push === 'on') void tellServer().catch(() => {}); // said again with the next change, or page
  };

  void openDevice(agentId).catch(() => {}); // as above
  const stops = [
    client.on('session', () => {
      sayLooking();
      void read().catch(() => {}); // the next connection asks again
    }),
    onAttention(sayLooking),
    useNoticeSettings.subscribe(retell),
    usePreferences.subscribe((now, before) => now.locale !== before.locale && retell()),
    client.on('conversation:changed', ({ conversation }) => {
      const listed = useInbox.getState().list.byId.get(conversation.conversationId);
      tell(known.change(conversation, Date.now(), listed));
    }),
    client.on('agent:mentioned', ({ conversationId, byName }) =>
      tell([{ kind: 'mention', conversationId, by: { name: byName, words: '' } }]),
    ),
    client.on('agent:notified', ({ conversationId, name }) =>
      tell([{ kind: 'late', conversationId, by: { name, words: '' } }]),
    ),
    client.on('agent:message', ({ message: { from, to, text, readAt } }) => {
      // What they wrote themself, or have put aside, is told to their other pages alike.
      if (to.agentId === agentId && readAt === null)
        tell([{ kind: 'colleague', conversationId: null, by: { name: from.name, words: text } }]);
    }),
    client.on('conversation:left', ({ conversationId }) => {
      known.leave(conversationId);
      tell([]);
    }),
    useRoute.subscribe(seen),
    onAttention(seen),
    hearGesture(),
    voice.stop,
  ];
  return {
    acting: (conversationId) => known.acting(conversationId, Date.now()),
    stop() {
      for (const stop of stops) stop();
      useUnread.setState({ unread: 0 });
    },
  };
}
