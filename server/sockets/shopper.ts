import type { Server, Socket } from 'socket.io';
import { z } from 'zod';
import * as people from '../../contract/consultations.ts';
import { rateConversation } from '../../contract/csat.ts';
import type { ServerToShopper, ShopperToServer } from '../../contract/events.ts';
import type { MessageChange } from '../../contract/messages.ts';
import * as ask from '../../contract/requests.ts';
import { shopperRequests } from '../../contract/sockets.ts';
import type { Core } from '../../core/assemble.ts';
import type { Branch } from '../../core/branches/branch.ts';
import { DomainError } from '../../core/errors.ts';
import { leftFrames } from '../../core/messages/announce.ts';
import type { Publisher } from '../../core/ports.ts';
import { agentRooms, shopperRooms } from '../../core/rooms.ts';
import type { VendorStore } from '../../core/vendors/vendor.store.ts';
import type { Ears } from '../../platform/bus.ts';
import type { Logger } from '../../platform/logger.ts';
import type { ServerMetrics } from '../../platform/metrics.ts';
import type { Limiters, Limits } from '../limits.ts';
import type { OpenSockets } from '../open-sockets.ts';
import type { Shopper, ShopperDesk } from '../shopper-desk.ts';
import type { ShopperPeople } from '../shopper-people.ts';
import type { Tokens } from '../tokens.ts';
import { type Answer, answer, answerAll } from './acked.ts';
import { askAgainSoon, type Hearing, tellNewcomer } from './degraded.ts';
import { rereadGuests } from './guests.ts';
import type { InFlight } from './in-flight.ts';
import { oneByOne } from './one-by-one.ts';
import { rereading } from './rereading.ts';
import { type InTurn, sendGate } from './send-gate.ts';
import { addressKeyOf, closeAt, handshake, type Session, takePlaces } from './session.ts';

interface Deps {
  core: Pick<Core, 'conversations' | 'log'>;
  desk: ShopperDesk;
  people: ShopperPeople;
  tokens: Tokens;
  vendors: VendorStore;
  publisher: Publisher;
  hearing: Hearing;
  ears: Ears;
  inFlight: InFlight;
  limits: Limits;
  limiters: Pick<Limiters, 'messages' | 'line'>;
  open: OpenSockets;
  trustedProxies: number;
  log: Logger;
  metrics: ServerMetrics;
}
type ShopperSocket = Socket<ShopperToServer, ServerToShopper, never, Session<Shopper>>;
const nothing = z.strictObject({});
const KNOWN = new Set(Object.keys(shopperRequests) as Array<keyof typeof shopperRequests>);
/** No id: ids never hold a space. */
const DIRECT = 'my direct conversation';

/** The widget's namespace. A socket sits in the rooms of its own conversations, and may ask only about those. */
export function serveShoppers(io: Server, deps: Deps): { stop(): void } {
  const { desk, tokens, log, metrics, limits, publisher } = deps;
  const namespace = io.of('/shopper');

  namespace.use(
    handshake<Shopper>(deps, async (token, socket) => {
      const { exp, kind: _, ...claims } = await tokens.readShopper(token);
      const addressKey = addressKeyOf(socket, deps.trustedProxies);
      await takePlaces(deps.open, socket, [
        { key: `shopper ${claims.vendorId} ${claims.identityId}`, max: limits.socketsPerShopper },
        { key: `address ${addressKey}`, max: limits.socketsPerAddress },
      ]);
      return {
        who: { ...claims, addressKey },
        expiresAt: exp * 1000,
        locale: claims.locale,
      };
    }),
  );

  namespace.on('connection', (raw) => {
    const socket = raw as unknown as ShopperSocket;
    const { who } = socket.data;
    const ownRoom = shopperRooms.identity(who.vendorId, who.identityId);
    void socket.join(ownRoom);
    metrics.sockets.inc({ namespace: 'shopper' });
    socket.on('disconnect', () => metrics.sockets.dec({ namespace: 'shopper' }));
    closeAt(socket);

    const line = {
      locale: socket.data.locale,
      log,
      metrics,
      inFlight: deps.inFlight,
      requests: deps.limiters.line(socket.conn),
    };
    /** Who they are in the conversations this socket has shown to be theirs; it leaves a room when they leave one. */
    const members = new Map<string, string>();
    const isIn = (conversationId: string): boolean => {
      const memberId = members.get(conversationId);
      return memberId !== undefined && socket.rooms.has(shopperRooms.member(who.vendorId, conversationId, memberId));
    };
    const join = (conversationId: string, memberId: string) => {
      if (isIn(conversationId)) return;
      members.set(conversationId, memberId);
      const rooms = [
        shopperRooms.conversation(who.vendorId, conversationId),
        shopperRooms.member(who.vendorId, conversationId, memberId),
      ];
      void socket.join(rooms);
      // The shopper's other tabs, here and on other servers, hear of a conversation made just now.
      publisher.publish([{ namespace: 'shopper', rooms: [ownRoom], join: rooms }]);
    };
    /**
     * The same of somebody who may be let go: removed between being looked up and being in, no frame would reach them.
     * @throws DomainError `conversation_not_found`, and then they are out again
     */
    const joinAsGuest = async (conversationId: string, memberId: string): Promise<void> => {
      if (isIn(conversationId)) return;
      join(conversationId, memberId);
      try {
        await desk.mine(who, conversationId);
      } catch (error) {
        if (isNotTheirs(error)) publisher.publish(leftFrames(who.vendorId, conversationId, memberId));
        throw error;
      }
    };
    /** They were asked who they are, and nothing of theirs was found: a herd that comes back writes nothing anew. */
    let isLikelyNew = false;
    const start = async () => {
      const vendor = await deps.vendors.byId(who.vendorId);
      const session = await desk.session(who, vendor?.name ?? '');
      const entering = session.conversations.map(async (conversation) => {
        const { conversationId, memberId, kind } = conversation;
        if (kind === 'direct') join(conversationId, memberId);
        else if (!(await isTheirs(joinAsGuest(conversationId, memberId)))) return [];
        return [conversation];
      });
      const conversations = (await Promise.all(entering)).flat();
      isLikelyNew = conversations.length === 0;
      tellNewcomer(deps.hearing, socket);
      return { ...session, conversations, expiresAt: new Date(socket.data.expiresAt).toISOString() };
    };
    /** For one who says more than that they are there, as most never do. */
    const talk = (): Record<Exclude<keyof typeof shopperRequests, 'session:start'>, Answer> => {
      /** The branch each conversation was brought to last by a link: told once, though every message may name it. */
      const linked = new Map<string, string>();
      /** The link of the page, looked up. */
      let link: { branchId: string; branch: Promise<Branch | null> } | null = null;
      const branchOf = (branchId: string) => {
        if (link?.branchId !== branchId) {
          const looked = { branchId, branch: desk.linked(who, branchId) };
          link = looked;
          looked.branch.catch(() => {
            if (link === looked) link = null;
          });
        }
        return link.branch;
      };
      /** Of the one conversation that needs no id. */
      let directId = '';
      const gate = sendGate();
      const turnOf = ({ conversationId, clientId }: ask.SendMessage) =>
        gate({ name: conversationId === directId ? DIRECT : (conversationId ?? DIRECT), clientId });
      /** One look-up for all who ask together: their messages then start in the order they came. */
      const places = new Map<string, Promise<{ conversationId: string; memberId: string; name: string }>>();
      const find = async (conversationId: string | null) => {
        const at = conversationId
          ? { conversationId, ...(await desk.mine(who, conversationId)).member }
          : { ...(await desk.openDirect(who, { isLikelyNew })), role: 'owner' as const, name: '' };
        if (at.role === 'owner') join(at.conversationId, at.memberId);
        else await joinAsGuest(at.conversationId, at.memberId);
        if (conversationId === null) directId = at.conversationId;
        return { conversationId: at.conversationId, memberId: at.memberId, name: at.name };
      };
      const place = (conversationId: string | null) => {
        const key = conversationId ?? DIRECT;
        const known = places.get(key) ?? find(conversationId);
        places.set(key, known);
        known.catch(() => places.delete(key));
        return known;
      };
      const owned = async (conversationId: string) => {
        const at = await place(conversationId);
        if (isIn(conversationId)) return at;
        places.delete(conversationId);
        return place(conversationId);
      };
      const much = oneByOne(() => socket.connected);
      const send = async (input: ask.SendMessage, inTurn: InTurn) => {
        const look = async () => {
          await deps.limiters.messages.take(`${who.vendorId} ${who.identityId}`);
          const at = await place(input.conversationId);
          const branch = input.branchId === undefined ? null : await branchOf(input.branchId);
          return { at, branch, attached: await desk.attached(who, at.conversationId, input) };
        };
        let isNewLink = false;
        const append = async ({ at, branch, attached }: Awaited<ReturnType<typeof look>>) => {
          isNewLink = branch !== null && linked.get(at.conversationId) !== branch.branchId;
          if (branch && isNewLink) linked.set(at.conversationId, branch.branchId);
          try {
            return await desk.say(who, at, input, { origin: socket.id, linked: isNewLink ? branch : null, attached });
          } catch (error) {
            linked.delete(at.conversationId); // it comes again, and brings the link once more
            if (isNotTheirs(error)) places.clear(); // they were taken out of it, or erased: where they go is looked up anew
            throw error;
          }
        };
        const message = await inTurn(look, append);
        // The shopper's other tabs were asked in just now, and their server may not have heard these words yet.
        const again = { fact: 'message:added' as const, payload: message };
        if (message.seq === 1 || (isNewLink && message.seq === 2))
          publisher.publish([{ namespace: 'shopper', rooms: [ownRoom], except: [socket.id], ...again }]);
        return { message };
      };
      const change = async (input: ask.RevokeMessage, how: MessageChange) => {
        await deps.limiters.messages.take(`${who.vendorId} ${who.identityId}`);
        return { message: await desk.change(who, input, how) };
      };
      return {
        'session:renew': answer(ask.renewSession, async ({ token }) => {
          const claims = await tokens.readShopper(token);
          const isTheirs = claims.identityId === who.identityId && claims.vendorId === who.vendorId;
          if (!isTheirs) throw new DomainError('unauthenticated');
          socket.data.expiresAt = claims.exp * 1000;
          closeAt(socket);
          return { expiresAt: new Date(claims.exp * 1000).toISOString() };
        }),
        'message:send': answer(ask.sendMessage, send, turnOf),
        'message:revoke': answer(ask.revokeMessage, (input) => change(input, { event: 'revoked' })),
        'message:react': answer(ask.reactToMessage, ({ emoji, ...input }) =>
          change(input, { event: 'reacted', emoji }),
        ),
        'messages:list': answer(ask.listMessages, async (input) => {
          // Not at the start, nor for `sync`: when all come back at once they would wait for each other.
          await deps.ears.heard([...socket.rooms]);
          const page = await much(() => desk.messages(who, input));
          for (const message of await desk.changedBy(who, input, page)) socket.emit('message:changed', message);
          return page;
        }),
        'message:received': answer(ask.markSeq, async ({ conversationId, seq }) => {
          await desk.mark(who, conversationId, { deliveredSeq: seq });
          return {};
        }),
        'message:read': answer(ask.markSeq, async ({ conversationId, seq }) => {
          await desk.mark(who, conversationId, { deliveredSeq: seq, readSeq: seq });
          return {};
        }),
        'typing:set': answer(ask.setTyping, async ({ conversationId, isTyping }) => {
          const { memberId, name } = await owned(conversationId);
          const author = { kind: 'shopper' as const, id: memberId, name };
          const payload = { conversationId, author, isTyping };
          publisher.publish([
            {
              namespace: 'agent',
              rooms: [agentRooms.watching(who.vendorId, conversationId)],
              fact: 'typing:changed',
              payload,
            },
            {
              namespace: 'shopper',
              rooms: [shopperRooms.conversation(who.vendorId, conversationId)],
              except: [socket.id],
              fact: 'typing:changed',
              payload,
            },
          ]);
          return {};
        }),
        'invite:make': answer(people.askInvite, async ({ conversationId, ...invite }) =>
          deps.people.make(who, (await place(conversationId)).conversationId, invite),
        ),
        'invite:list': answer(ask.conversationRef, async ({ conversationId }) => ({
          invites: await deps.people.invites(who, conversationId),
        })),
        'invite:revoke': answer(people.revokeInvite, async ({ conversationId, inviteId }) => {
          await deps.people.revoke(who, conversationId, inviteId);
          return {};
        }),
        'invite:look': answer(people.lookAtInvite, ({ token }) => deps.people.look(who, token)),
        'invite:join': answer(people.joinByInvite, async (input) => {
          const conversation = await deps.people.join(who, input);
          places.delete(conversation.conversationId);
          await joinAsGuest(conversation.conversationId, conversation.memberId);
          // What is told of a conversation may have been told before they were in its room.
          const fact = 'conversation:changed' as const;
          publisher.publish([{ namespace: 'shopper', rooms: [ownRoom], fact, payload: { conversation } }]);
          return { conversation };
        }),
        'data:erase': answer(ask.conversationRef, async ({ conversationId }) => {
          await deps.limiters.messages.take(`${who.vendorId} ${who.identityId}`);
          return { askedAt: (await desk.askErasure(who, conversationId)).toISOString() };
        }),
        'csat:rate': answer(rateConversation, async (input) => {
          await deps.limiters.messages.take(`${who.vendorId} ${who.identityId}`);
          return { message: await desk.rate(who, input) };
        }),
        'member:leave': answer(ask.conversationRef, async ({ conversationId }) => {
          await deps.people.leave(who, conversationId);
          return {};
        }),
        'member:remove': answer(people.memberRef, async ({ conversationId, memberId }) => {
          await deps.people.remove(who, conversationId, memberId);
          return {};
        }),
        'member:rename': answer(people.renameMember, async ({ conversationId, name }) => {
          const conversation = await deps.people.rename(who, conversationId, name);
          places.delete(conversationId);
          return { conversation };
        }),
        sync: answer(ask.sync, async (input) => {
          for (const [conversationId, { read }] of Object.entries(input.conversations)) {
            // What they have left meanwhile is passed over, as it is in the answer.
            if (read && isIn(conversationId)) await isTheirs(desk.mark(who, conversationId, { readSeq: read }));
          }
          // Who is answered before Redis has confirmed could miss what is said in between.
          if (!deps.ears.areHeard([...socket.rooms])) setImmediate(() => askAgainSoon(deps.hearing, socket));
          return desk.sync(who, input);
        }),
      };
    };
    let talking: ReturnType<typeof talk> | undefined;
    answerAll(socket, KNOWN, line, (event) => {
      if (event === 'session:start') return answer(nothing, start);
      talking ??= talk();
      return talking[event];
    });
  });

  const connected = () => namespace.sockets.values() as unknown as Iterable<ShopperSocket>;
  return {
    stop: rereading(
      () => rereadGuests(connected(), { ...deps.core, publisher }),
      (err) => log.warn({ err }, 'guests were not read anew'),
    ),
  };
}

const isNotTheirs = (error: unknown): boolean =>
  error instanceof DomainError && error.code === 'conversation_not_found';

/** Whether it was done; false where the conversation is theirs no more. */
const isTheirs = (doing: Promise<void>): Promise<boolean> =>
  doing.then(
    () => true,
    (error: unknown) => {
      if (isNotTheirs(error)) return false;
      throw error;
    },
  );
