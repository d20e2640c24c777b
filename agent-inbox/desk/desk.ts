import { type Client, createClient, HoldingOutbox, realTimers } from '../../client/index.ts';
import type { AgentView } from '../../contract/conversations.ts';
import type { Failure } from '../../contract/events.ts';
import { noteMessages } from '../colleagues/colleague-store.ts';
import { shareDrafts } from '../composer/draft-store.ts';
import { type InboxLoader, inboxLoader } from '../list/inbox-loader.ts';
import { resetInbox } from '../list/inbox-store.ts';
import { type Notices, openNotices } from '../notices/open-notices.ts';
import { setAvailability } from '../parts/directory.ts';
import { useSession } from '../session/session-store.ts';
import { token } from '../session/sign-in.ts';
import { openConversation } from '../shell/open-conversation.ts';
import { useChannelTroubles } from '../state/channel-troubles.ts';
import { useRoute } from '../state/route.ts';
import { serverNow } from '../state/server-time.ts';
import { useToasts } from '../state/toasts.ts';
import { setUi } from '../state/ui.ts';
import { textsNow } from '../texts/use-texts.ts';
import { loadViews } from '../views/view-store.ts';
import { type ConversationActions, conversationActions } from './actions.ts';
import { outboxPlace } from './outbox-place.ts';
import { outboxStorage } from './outbox-storage.ts';
import { saidFirst } from './said-first.ts';
import { tellNotified } from './tell-notified.ts';

/** Everything a signed-in agent works with. */
export interface Desk {
  client: Client<'agent'>;
  /** The client's own, for words that can be taken back for a moment. */
  outbox: HoldingOutbox;
  agentId: string;
  inbox: InboxLoader;
  actions: ConversationActions;
  /** @returns a function that closes it */
  open(): () => void;
}

export function createDesk({ agentId }: AgentView): Desk {
  let outbox!: HoldingOutbox;
  const client = createClient({
    url: '',
    namespace: 'agent',
    token,
    storage: outboxStorage(outboxPlace(agentId)),
    timers: { ...realTimers, now: serverNow },
    outbox(deps) {
      outbox = new HoldingOutbox(deps);
      return outbox;
    },
  });
  const inbox = inboxLoader(client, agentId);
  let notices: Notices | null = null;
  const onActing = (conversationId: string) => notices?.acting(conversationId);
  const actions = conversationActions({
    client,
    saidFirst: (event, conversationId) => saidFirst({ client, outbox }, event, conversationId),
    me: () => ({ agentId, name: useSession.getState().agent?.name ?? '' }),
    onActing,
    onChanged: inbox.changeNow,
    onRefused: inbox.takeBack,
  });
  const open = () => {
    notices = openNotices(client, agentId);
    return openDesk({ client, outbox, inbox, notices });
  };
  return { client, outbox, agentId, inbox, actions, open };
}

interface Opened extends Pick<Desk, 'client' | 'outbox' | 'inbox'> {
  notices: Notices;
}
function openDesk({ client, outbox, inbox, notices }: Opened): () => void {
  const stops = [
    notices.stop,
    client.on('state', (connection) => setUi({ connection })),
    client.on('session', ({ agent, messages, troubles }) => {
      useSession.setState({ agent });
      noteMessages(messages);
      useChannelTroubles.setState({ troubles });
      void inbox.reload();
      void loadViews();
    }),
    client.on('inbox:changed', () => void inbox.reload()),
    client.on('agent:message', ({ message }) => noteMessages([message])),
    client.on('channels:troubled', (change) => useChannelTroubles.setState(change)),
    client.on('agent:changed', ({ agent, byName }) => {
      useSession.setState({ agent });
      if (byName) tellSetBy(byName, agent);
      void inbox.reload();
    }),
    client.on('conversation:changed', ({ conversation }) => inbox.change(conversation)),
    client.on('presence:changed', ({ agentId, availability }) => setAvailability(agentId, availability)),
    client.on('agent:notified', tellNotified),
    client.on('conversation:left', ({ conversationId }) => inbox.leave(conversationId)),
    client.on('agent:mentioned', (mention) => {
      inbox.mentioned();
      tellMention(mention);
    }),
    client.on('views:changed', () => void loadViews()),
    client.on('refused', tellRefused),
    wakeWith(client),
    letGoWithPage(outbox),
    shareDrafts(client),
  ];
  setUi({ connection: client.state });
  client.start();
  return () => {
    for (const stop of stops) stop();
    inbox.stop();
    client.stop();
    resetInbox();
  };
}

function tellMention({ conversationId, byName }: { conversationId: string; byName: string }): void {
  const { t } = textsNow();
  const { address } = useRoute.getState();
  if (address.conversationId === conversationId) return; // they see the note itself
  useToasts.getState().show({
    tone: 'plain',
    text: t('list.mentioned', { name: byName }),
    action: { label: t('list.open_it'), run: () => openConversation(conversationId) },
  });
}

/** A supervisor has said whether they are there. */
function tellSetBy(byName: string, { availability }: AgentView): void {
  const { t } = textsNow();
  useToasts.getState().show({
    tone: 'plain',
    text: t('colleagues.set_by', { byName, availability: t(`inbox.availability_${availability}`) }),
  });
}

/** Only a newer page helps; everything else the client tries again, or the sign-in page follows. */
function tellRefused(failure: Failure): void {
  if (failure.code !== 'unsupported_version') return;
  const { t } = textsNow();
  useToasts.getState().show({
    tone: 'danger',
    text: t('error.unsupported_version'),
    action: { label: t('inbox.reload'), run: () => location.reload() },
  });
}

/** A page that is left takes nothing back: its replies leave now, or with the next page, which finds them kept. */
function letGoWithPage(outbox: HoldingOutbox): () => void {
  const onHide = () => outbox.letGoAll();
  window.addEventListener('pagehide', onHide);
  return () => window.removeEventListener('pagehide', onHide);
}

/** A page looked at again, or a network that is back, is reason to connect at once. */
function wakeWith(client: Client<'agent'>): () => void {
  const onVisible = () => {
    if (document.visibilityState === 'visible') client.wake();
  };
  const onOnline = () => client.wake();
  document.addEventListener('visibilitychange', onVisible);
  window.addEventListener('focus', onVisible);
  window.addEventListener('online', onOnline);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    window.removeEventListener('focus', onVisible);
    window.removeEventListener('online', onOnline);
  };
}
