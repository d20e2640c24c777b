import type { Server, Socket } from 'socket.io';
import { z } from 'zod';
import type { AgentToServer, ServerToAgent } from '../../contract/events.ts';
import * as inbox from '../../contract/inbox.ts';
import * as ask from '../../contract/requests.ts';
import { agentRequests } from '../../contract/sockets.ts';
import { type Agent, isSupervisor, sightOf, toAgentView } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { maySee } from '../../core/conversations/may-see.ts';
import { DomainError } from '../../core/errors.ts';
import type { OutsideSigns } from '../../core/messages/outside-signs.ts';
import type { Publisher } from '../../core/ports.ts';
import { agentRooms, roomsOfSight } from '../../core/rooms.ts';
import type { Router } from '../../core/routing/router.ts';
import type { StaffMessageStore } from '../../core/staff-messages/staff-message.store.ts';
import { toStaffMessageView } from '../../core/staff-messages/staff-message.ts';
import { toChannelTrouble } from '../../core/vendors/account-trouble.ts';
import type { Ears } from '../../platform/bus.ts';
import type { Logger } from '../../platform/logger.ts';
import type { ServerMetrics } from '../../platform/metrics.ts';
import type { AgentDesk } from '../desk.ts';
import type { Limiters, Limits } from '../limits.ts';
import type { OpenSockets } from '../open-sockets.ts';
import type { Tokens } from '../tokens.ts';
import { type Answer, answer, answerAll } from './acked.ts';
import { company } from './company.ts';
import { type Hearing, tellNewcomer } from './degraded.ts';
import type { InFlight } from './in-flight.ts';
import { oneByOne } from './one-by-one.ts';
import { presence } from './presence.ts';
import { rereading } from './rereading.ts';
import { type InTurn, sendGate } from './send-gate.ts';
import { addressKeyOf, closeAt, handshake, type Session, takePlaces } from './session.ts';

interface Deps {
  core: Core;
  desk: AgentDesk;
  router: Pick<Router, 'nudge'>;
  staffMessages: Pick<StaffMessageStore, 'unread'>;
  tokens: Tokens;
  publisher: Publisher;
  signs?: OutsideSigns | undefined;
  hearing: Hearing;
  ears: Ears;
  inFlight: InFlight;
  limits: Limits;
  limiters: Pick<Limiters, 'line'>;
  open: OpenSockets;
  trustedProxies: number;
  log: Logger;
  metrics: ServerMetrics;
}
type AgentSocket = Socket<
  AgentToServer,
  ServerToAgent,
  never,
  Session<Agent> & { watched: Set<string>; isLooking: boolean }
>;
const WATCHED_MAX = 20;
const nothing = z.strictObject({});
const KNOWN = new Set(Object.keys(agentRequests) as Array<keyof typeof agentRequests>);

/** The rooms an agent's rights put them in. */
const roomsOf = (agent: Agent): string[] => [
  ...new Set([
    agentRooms.vendor(agent.vendorId),
    agentRooms.agent(agent.vendorId, agent.agentId),
    ...(isSupervisor(agent) && agent.scope === 'all' ? [agentRooms.supervisors(agent.vendorId)] : []),
    ...roomsOfSight(agent.vendorId, sightOf(agent)),
  ]),
];

/** The inbox's namespace. Rights come from the agent's record, read anew every few seconds, never from the token. */
export function serveAgents(io: Server, deps: Deps): { stop(): void } {
  const { core, desk, staffMessages, tokens, publisher, limits, log, metrics } = deps;
  const namespace = io.of('/agent');
  const seen = company({ log: core.log, publisher, signs: deps.signs });
  const connected = () => [...namespace.sockets.values()] as unknown as AgentSocket[];
  const here = presence({
    agents: core.agents,
    connected: () => connected().map(({ data }) => ({ ...data.who, isLooking: data.isLooking })),
    nudge: deps.router.nudge,
    onError: (err) => log.warn({ err }, 'who is connected was not told'),
  });

  namespace.use(
    handshake<Agent>(deps, async (token, socket) => {
      const claims = await tokens.readAgent(token);
      const who = await core.agents.byId(claims.vendorId, claims.agentId);
      if (!who) throw new DomainError('unauthenticated');
      const key = `address ${addressKeyOf(socket, deps.trustedProxies)}`;
      await takePlaces(deps.open, socket, [{ key, max: limits.socketsPerAddress }]);
      return { who, expiresAt: claims.exp * 1000, locale: who.locale };
    }),
  );

  namespace.on('connection', (raw) => {
    const socket = raw as unknown as AgentSocket;
    const { data } = socket;
    data.watched = new Set();
    data.isLooking = false;
    void socket.join(roomsOf(data.who));
    here.came(data.who);
    metrics.sockets.inc({ namespace: 'agent' });
    const present = () => ({ who: data.who, socketId: socket.id });
    const mustWatch = (conversationId: string) => {
      if (!data.watched.has(conversationId)) throw new DomainError('conversation_not_found');
    };
    socket.on('disconnect', () => {
      metrics.sockets.dec({ namespace: 'agent' });
      seen.viewing(present(), data.watched, false);
    });
    closeAt(socket);

    const line = {
      locale: data.locale,
      log,
      metrics,
      inFlight: deps.inFlight,
      requests: deps.limiters.line(socket.conn),
    };
    const origin = socket.id;
    const shown = async (conversation: ReturnType<AgentDesk['viewOf']>) => ({ conversation: await conversation });

    const much = oneByOne(() => socket.connected);

    const send = async (input: ask.SendMessage, inTurn: InTurn) => {
      const { conversationId } = input;
      if (conversationId === null) return inTurn(refuseAllElse, refuseAllElse);
      const by = { origin, inTurn };
      if (input.kind === 'text') return { message: await desk.reply(data.who, { ...input, conversationId }, by) };
      if (input.kind === 'attachment')
        return { message: await desk.attach(data.who, { ...input, conversationId }, by) };
      return inTurn(refuseAllElse, refuseAllElse);
    };
    // One for both: a note and a reply of one agent stay in the order they were written in.
    const gate = sendGate();
    const turnOf = ({ conversationId, clientId }: { conversationId: string | null; clientId: string }) =>
      gate({ name: conversationId ?? '', clientId });
    const answers: Record<keyof typeof agentRequests, Answer> = {
      'session:start': answer(nothing, async () => {
        const vendor = await core.vendors.byId(data.who.vendorId);
        await deps.ears.heard(roomsOf(data.who));
        // After its rooms are heard: what is written from now on comes as a fact.
        const messages = await staffMessages.unread(data.who.vendorId, data.who.agentId);
        tellNewcomer(deps.hearing, socket);
        return {
          agent: toAgentView(data.who),
          vendor: { vendorId: data.who.vendorId, name: vendor?.name ?? '' },
          expiresAt: new Date(data.expiresAt).toISOString(),
          messages: messages.map(toStaffMessageView),
          troubles: (await core.accountHolds.troubled(data.who.vendorId)).map(toChannelTrouble),
        };
      }),
      'session:renew': answer(ask.renewSession, async ({ token }) => {
        const claims = await tokens.readAgent(token);
        const isTheirs = claims.agentId === data.who.agentId && claims.vendorId === data.who.vendorId;
        if (!isTheirs) throw new DomainError('unauthenticated');
        data.expiresAt = claims.exp * 1000;
        closeAt(socket);
        return { expiresAt: new Date(data.expiresAt).toISOString() };
      }),
      'inbox:list': answer(inbox.listInbox, (input) => much(() => desk.list(data.who, input))),
      'inbox:counts': answer(inbox.countInbox, async ({ filters }) => ({
        counts: await desk.counts(data.who, filters),
      })),
      'conversation:watch': answer(ask.conversationRef, async ({ conversationId }) => {
        const conversation = await desk.viewOf(data.who, conversationId);
        if (data.watched.size >= WATCHED_MAX) unwatch(socket, [...data.watched][0] as string);
        data.watched.add(conversationId);
        const room = agentRooms.watching(data.who.vendorId, conversationId);
        await socket.join(room);
        await deps.ears.heard([room]);
        seen.viewing(present(), [conversationId], true);
        return { conversation };
      }),
      'conversation:unwatch': answer(ask.conversationRef, async ({ conversationId }) => {
        if (data.watched.has(conversationId)) seen.viewing(present(), [conversationId], false);
        unwatch(socket, conversationId);
        return {};
      }),
      'message:send': answer(ask.sendMessage, send, turnOf),
      'note:add': answer(
        ask.addNote,
        async (input, inTurn) => ({ message: await desk.note(data.who, input, { origin, inTurn }) }),
        turnOf,
      ),
      'message:revoke': answer(ask.revokeMessage, async (input) => ({ message: await desk.revoke(data.who, input) })),
      'message:react': answer(ask.reactToMessage, async (input) => ({ message: await desk.react(data.who, input) })),
      'messages:list': answer(ask.listMessages, async (input) => {
        const page = await much(() => desk.messages(data.who, input));
        for (const message of await desk.changedBy(data.who, input, page)) socket.emit('message:changed', message);
        return page;
      }),
      'message:read': answer(ask.markSeq, async ({ conversationId, seq }) => {
        await desk.markRead(data.who, conversationId, seq);
        return {};
      }),
      'message:received': answer(ask.markSeq, async ({ conversationId, seq }) => {
        await desk.markReceived(data.who, conversationId, seq);
        return {};
      }),
      'typing:set': answer(ask.setTyping, async ({ conversationId, isTyping }) => {
        mustWatch(conversationId);
        await seen.typing(present(), conversationId, isTyping);
        return {};
      }),
      'viewing:set': answer(ask.setViewing, async ({ conversationId, isThere }) => {
        mustWatch(conversationId);
        seen.viewing(present(), [conversationId], isThere);
        return {};
      }),
      'conversation:take': answer(ask.takeConversation, async ({ conversationId, expects }) =>
        shown(desk.take(data.who, conversationId, expects)),
      ),
      'conversation:assign': answer(ask.assignConversation, async ({ conversationId, agentId, expects }) =>
        shown(desk.assign(data.who, conversationId, agentId, expects)),
      ),
      'conversation:release': answer(ask.conversationRef, async ({ conversationId }) =>
        shown(desk.release(data.who, conversationId)),
      ),
      'conversation:transfer': answer(ask.transferConversation, async ({ conversationId, ...to }) =>
        shown(desk.transfer(data.who, conversationId, to)),
      ),
      'conversation:snooze': answer(ask.snoozeConversation, async ({ conversationId, until }) =>
        shown(desk.snooze(data.who, conversationId, new Date(until))),
      ),
      'conversation:resolve': answer(ask.conversationRef, async ({ conversationId }) =>
        shown(desk.resolve(data.who, conversationId)),
      ),
      'conversation:reopen': answer(ask.conversationRef, async ({ conversationId }) =>
        shown(desk.reopen(data.who, conversationId)),
      ),
      'conversation:prioritise': answer(ask.prioritiseConversation, async ({ conversationId, priority }) =>
        shown(desk.prioritise(data.who, conversationId, priority)),
      ),
      'mentions:seen': answer(nothing, async () => {
        await desk.seeMentions(data.who);
        data.who = { ...data.who, mentionsSeenAt: new Date() };
        return {};
      }),
      'conversation:tag': answer(inbox.tagConversation, async ({ conversationId, ...tags }) =>
        shown(desk.mark(data.who, conversationId, tags)),
      ),
      'conversation:unread': answer(inbox.markUnread, async ({ conversationId, isUnread }) =>
        shown(desk.mark(data.who, conversationId, { isMarkedUnread: isUnread })),
      ),
      'availability:set': answer(ask.setAvailability, async ({ availability }) => {
        const agent = await desk.setAvailability(data.who, availability);
        if (availability === 'online') here.came(data.who);
        return { agent };
      }),
      'looking:set': answer(ask.setLooking, async ({ isLooking }) => {
        data.isLooking = isLooking;
        if (isLooking) here.looks(data.who);
        return {};
      }),
      sync: answer(ask.sync, async (input) => desk.sync(data.who, input)),
    };
    answerAll(socket, KNOWN, line, (event) => answers[event]);
  });

  const stopRereading = rereading(
    () => rereadRights(connected(), core),
    (err) => log.warn({ err }, 'rights were not read anew'),
  );
  return {
    stop() {
      stopRereading();
      here.stop();
    },
  };
}

function unwatch(socket: AgentSocket, conversationId: string): void {
  socket.data.watched.delete(conversationId);
  void socket.leave(agentRooms.watching(socket.data.who.vendorId, conversationId));
}

/**
 * Brings connected agents' rooms to what their records say now; one question for all of a vendor's. An agent who is
 * gone is cut off.
 */
async function rereadRights(sockets: AgentSocket[], core: Core): Promise<void> {
  const byVendor = new Map<string, AgentSocket[]>();
  for (const socket of sockets) {
    const { vendorId } = socket.data.who;
    const theirs = byVendor.get(vendorId) ?? [];
    theirs.push(socket);
    byVendor.set(vendorId, theirs);
  }
  for (const [vendorId, theirs] of byVendor) {
    const ids = [...new Set(theirs.map(({ data }) => data.who.agentId))];
    const records = new Map((await core.agents.byIds(vendorId, ids)).map((agent) => [agent.agentId, agent]));
    for (const socket of theirs) await bringUpToDate(socket, records.get(socket.data.who.agentId), core);
  }
}

async function bringUpToDate(socket: AgentSocket, now: Agent | undefined, core: Core): Promise<void> {
  if (!now) {
    socket.disconnect(true);
    return;
  }
  const before = socket.data.who;
  socket.data.who = now;
  const isElsewhere = await changeRooms(socket, roomsOf(before), roomsOf(now));
  if (isElsewhere || now.rev !== before.rev) socket.emit('agent:changed', { agent: toAgentView(now) });
  await dropUnseen(socket, core);
}

/** @returns whether there was anything to change */
async function changeRooms(socket: AgentSocket, before: string[], now: string[]): Promise<boolean> {
  const lost = before.filter((room) => !now.includes(room));
  const gained = now.filter((room) => !before.includes(room));
  for (const room of lost) await socket.leave(room);
  await socket.join(gained);
  return lost.length + gained.length > 0;
}

/** What they watch and may no longer see. */
async function dropUnseen(socket: AgentSocket, core: Core): Promise<void> {
  const { who, watched } = socket.data;
  if (who.scope === 'all' || watched.size === 0) return;
  for (const { state } of await core.conversations.byIds(who.vendorId, [...watched])) {
    if (maySee(state, sightOf(who))) continue;
    unwatch(socket, state.conversationId);
    socket.emit('conversation:left', { conversationId: state.conversationId });
  }
}

async function refuseAllElse(): Promise<never> {
  throw new DomainError('invalid_input', { fields: { kind: ['text or a file, in a conversation'] } });
}
