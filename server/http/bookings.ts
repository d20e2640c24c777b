import type { BookingView, ChangeBooking, HoldBooking } from '../../contract/bookings.ts';
import { type Agent, handlesBranch } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { type Booker, type Booking, bookingIdOf, normalCode } from '../../core/bookings/booking.ts';
import { bookingDesk } from '../../core/bookings/booking-desk.ts';
import { type BookingNotice, type Told, tellBooking } from '../../core/bookings/booking-notice.ts';
import type { Branch, Service } from '../../core/branches/branch.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import type { Clock } from '../../core/ports.ts';
import type { AgentDesk } from '../desk.ts';
import { keyOf, printOf } from './idempotency-key.ts';
import type { Handlers } from './rest.ts';
import { vendorAsked } from './vendor-asked.ts';

type Names = 'listSlots' | 'listBookings' | 'findBookings' | 'holdBooking' | 'changeBooking';
interface Deps {
  core: Core;
  catalogue: Catalogue;
  desk: AgentDesk;
  clock: Clock;
}

/** Of a shopper, bookings of so long ago are still listed, and so many. */
const BACK_MS = 30 * 24 * 3_600_000;
const LIST_MAX = 200;

/** Booking a service at a branch over REST. Agents book and change where they may see the branch. */
export function bookingRoutes({ core, catalogue, desk, clock }: Deps): Pick<Handlers, Names> {
  const { bookings, branches } = catalogue;
  const book = bookingDesk({ ...catalogue, clock });
  const vendorOf = vendorAsked(core);

  async function branchOf({ vendorId, branchId }: Pick<Booking, 'vendorId' | 'branchId'>): Promise<Branch> {
    const branch = await branches.byId(vendorId, branchId);
    if (!branch) throw new DomainError('branch_not_found');
    return branch;
  }

  /** A booking of a branch that is not theirs is none. */
  async function seen(agent: Agent, bookingId: string): Promise<Booking> {
    const booking = await bookings.byId(agent.vendorId, bookingId);
    if (!booking || !handlesBranch(agent, booking.branchId)) throw new DomainError('booking_not_found');
    return booking;
  }

  async function bookerOf(agent: Agent, { conversationId, name = '', locale }: HoldBooking): Promise<Booker> {
    if (conversationId === undefined)
      return { contactId: null, customerId: null, conversationId: null, name, locale: locale ?? agent.locale };
    const { state } = await desk.see(agent, conversationId);
    const contact = await core.contacts.byId(agent.vendorId, state.contactId);
    if (!contact) throw new DomainError('conversation_not_found');
    const { contactId, customerId } = contact;
    return { contactId, customerId, conversationId, name: name || contact.name, locale: locale ?? contact.locale };
  }

  async function ofConversation(agent: Agent, conversationId: string): Promise<Booking[]> {
    const { state } = await desk.see(agent, conversationId);
    const from = new Date(clock.now().getTime() - BACK_MS).toISOString().slice(0, 10);
    return bookings.ofContact(agent.vendorId, state.contactId, from);
  }

  async function make(agent: Agent, booking: Booking, change: ChangeBooking): Promise<Booking> {
    switch (change.action) {
      case 'confirm':
        return book.confirm(booking, 'agent');
      case 'move': {
        const { branchId = booking.branchId, startsAt } = change;
        if (!handlesBranch(agent, branchId)) throw new DomainError('branch_not_found');
        return book.move(booking, { branchId, startsAt: new Date(startsAt) }, 'agent');
      }
      case 'cancel':
        return book.cancel(booking, 'agent');
      case 'check_in':
        return book.checkIn(booking, change.code);
      case 'done':
        return book.finish(booking);
      case 'no_show':
        return book.miss(booking);
    }
  }

  /** Stored first: a shopper who was not told yet is told by the next try, which changes nothing else. */
  async function tell(booking: Booking): Promise<Told> {
    const kind = noticeOf(booking);
    return kind ? tellBooking(core.log, booking, await branchOf(booking), kind) : 'nobody';
  }

  /** Of those found the ones at branches the agent handles. */
  async function theirsOf(agent: Agent, found: Booking[]): Promise<{ bookings: BookingView[] }> {
    const theirs = found.filter((booking) => handlesBranch(agent, booking.branchId)).slice(0, LIST_MAX);
    const views = theirs.map(async (booking) => {
      const branch = await branches.byId(booking.vendorId, booking.branchId);
      return branch ? [toBookingView(booking, branch)] : [];
    });
    return { bookings: (await Promise.all(views)).flat() };
  }

  return {
    async listSlots({ req, agent, params, query }) {
      const vendorId = await vendorOf(req, agent);
      const { date, service: serviceId } = query;
      const { branch, service, slots } = await book.slots(vendorId, { branchId: params.branchId, serviceId, date });
      return {
        branch: toBranchOfBooking(branch),
        service: toServiceView(service),
        date,
        slots: slots.map(({ startsAt, endsAt, free }) => ({
          startsAt: startsAt.toISOString(),
          endsAt: endsAt.toISOString(),
          free,
        })),
      };
    },

    async listBookings({ agent, query: { branchId, date, conversationId } }) {
      if (branchId && !handlesBranch(agent, branchId)) throw new DomainError('branch_not_found');
      const found = conversationId
        ? await ofConversation(agent, conversationId)
        : await bookings.ofDay(agent.vendorId, branchId ?? '', date ?? '');
      return theirsOf(agent, found);
    },

    findBookings: async ({ agent, body: { code } }) =>
      theirsOf(agent, await bookings.byCode(agent.vendorId, normalCode(code))),

    async holdBooking({ req, agent, body }) {
      const { vendorId, agentId } = agent;
      const { branchId, serviceId } = body;
      if (!handlesBranch(agent, branchId)) throw new DomainError('branch_not_found');
      const key = keyOf(req);
      const booker = await bookerOf(agent, body);
      if (key) {
        const print = printOf(body);
        if ((await bookings.fixKey(vendorId, agentId, key, print)) !== print) throw new DomainError('id_reused');
      }
      const bookingId = bookingIdOf('rest', vendorId, agentId, key ?? newId('key'));
      const startsAt = new Date(body.startsAt);
      const request = { vendorId, bookingId, branchId, serviceId, startsAt, booker, by: 'agent' as const };
      const booking = await book.hold(request);
      return { booking: toBookingView(booking, await branchOf(booking)), told: null };
    },

    async changeBooking({ agent, params, body }) {
      const booking = await make(agent, await seen(agent, params.bookingId), body);
      const told = await tell(booking);
      return {
        booking: toBookingView(booking, await branchOf(booking)),
        told: told === 'nobody' ? null : told === 'told',
      };
    },
  };
}

/** What the shopper is told of a state an agent has brought a booking to: the assistant tells of its own doing. */
function noticeOf({ status, by, heldUntil, replaces, replacedBy }: Booking): BookingNotice | null {
  if (by !== 'agent') return null;
  if (status === 'confirmed') return replaces ? 'moved' : 'booked';
  if (status === 'checked_in') return 'checked_in';
  // A hold given back was never told of, and of what was moved the new time has been.
  return status === 'cancelled' && heldUntil === null && replacedBy === null ? 'cancelled' : null;
}

const toBranchOfBooking = ({ branchId, name, area, timezone }: Branch) => ({ branchId, name, area, timezone });
const toServiceView = (service: Service) => ({ ...service, currency: 'IDR' as const });

/** The code is the shopper's own; only where no conversation could tell them does the agent. */
function toBookingView(booking: Booking, branch: Branch): BookingView {
  const { bookingId, service, bay, status, code, name, conversationId } = booking;
  return {
    ...{ bookingId, bay, status, name, conversationId },
    code: conversationId === null ? code : null,
    branch: toBranchOfBooking(branch),
    service: toServiceView(service),
    startsAt: booking.startsAt.toISOString(),
    endsAt: booking.endsAt.toISOString(),
    heldUntil: booking.heldUntil?.toISOString() ?? null,
  };
}
