/** Every REST route under `/api/v1`: what it takes and what it gives. The server implements exactly these. */
import { z } from 'zod';
import { agentRoutes } from './agents.ts';
import { apiKeyRoutes } from './api-keys.ts';
import * as articles from './articles.ts';
import { attachmentRoutes } from './attachments.ts';
import { auditRoutes } from './audit.ts';
import * as book from './bookings.ts';
import { cannedRoutes } from './canned.ts';
import { orderCard } from './cards.ts';
import { channelAccountRoutes } from './channel-accounts.ts';
import { consultationRoutes } from './consultations.ts';
import { contactRoutes } from './contacts.ts';
import * as copilot from './copilot.ts';
import { csatReport } from './csat.ts';
import { deliveryRoutes } from './delivery.ts';
import { draftRoutes } from './drafts.ts';
import { groupRoutes } from './groups.ts';
import { inboxRoutes } from './inbox-routes.ts';
import { PAGE_DEFAULT, PAGE_MAX } from './limits.ts';
import { linkedDeviceRoutes } from './linked-devices.ts';
import { cardRoutes } from './post-card.ts';
import { id, seq, watermark } from './primitives.ts';
import { privacyRoutes } from './privacy.ts';
import { pushRoutes } from './push.ts';
import * as ask from './requests.ts';
import * as give from './rest.ts';
import { searchRoutes } from './search.ts';
import { slaRoutes } from './sla.ts';
import { staffMessageRoutes } from './staff-messages.ts';
import { templateRoutes } from './templates.ts';
import { transcriptRoutes } from './transcript.ts';
import { vendorRoutes } from './vendor.ts';
import { viewRoutes } from './views.ts';
import { wallRoutes } from './wall.ts';

/**
 * `public`: anybody; `cookie`: whoever has the refresh cookie; `website`: a website's key or a signed-in agent; `member`: a
 * widget's visitor by the session's token, or a signed-in agent; `agent`: a signed-in agent; `supervisor`: an agent with
 * that right. In an agent's place, an API key whose scope opens the route.
 */
export type Access = 'public' | 'cookie' | 'website' | 'member' | 'agent' | 'supervisor';
export interface RouteShape {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Parameters as `:name`. */
  path: string;
  access: Access;
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** A body that is no JSON: the handler reads it as it comes. */
  takes?: 'text/csv' | 'application/octet-stream';
  reply: z.ZodType;
  status?: 201;
  /** Another type the handler may answer in by itself. */
  alsoAs?: 'text/csv' | 'text/plain' | 'image/svg+xml' | 'application/octet-stream';
}

const conversationId = z.object({ conversationId: id });
const orderNo = z.object({ orderNo: z.string().min(1).max(64) });
const nothing = z.object({});
const whole = z.coerce.number().int();
const withoutId = { conversationId: true } as const;

export const routes = {
  ...agentRoutes,
  ...apiKeyRoutes,
  ...auditRoutes,
  ...channelAccountRoutes,
  ...linkedDeviceRoutes,
  ...vendorRoutes,
  ...groupRoutes,
  ...privacyRoutes,
  ...pushRoutes,
  ...slaRoutes,
  ...deliveryRoutes,
  ...inboxRoutes,
  ...viewRoutes,
  ...searchRoutes,
  ...wallRoutes,
  ...staffMessageRoutes,
  ...draftRoutes,
  ...attachmentRoutes,
  ...contactRoutes,
  ...cardRoutes,
  ...consultationRoutes,
  ...templateRoutes,
  ...transcriptRoutes,
  openWidgetSession: {
    method: 'post',
    path: '/widget/sessions',
    access: 'public',
    summary: 'Open a visitor session with the website key; the visitor token is kept by the loader',
    body: ask.openWidgetSession,
    reply: give.widgetSession,
    status: 201,
  },
  login: {
    method: 'post',
    path: '/auth/login',
    access: 'public',
    summary: 'Sign an agent in: a short token, and a refresh cookie that works once',
    body: ask.login,
    reply: give.agentSession,
  },
  refresh: {
    method: 'post',
    path: '/auth/refresh',
    access: 'cookie',
    summary: 'A new token for the refresh cookie, which is replaced',
    reply: give.agentSession,
  },
  logout: {
    method: 'post',
    path: '/auth/logout',
    access: 'cookie',
    summary: 'End the sign-in of the refresh cookie',
    reply: nothing,
  },
  getConversation: {
    method: 'get',
    path: '/conversations/:conversationId',
    access: 'agent',
    summary: 'One conversation',
    params: conversationId,
    reply: give.conversationReply,
  },
  listMessages: {
    method: 'get',
    path: '/conversations/:conversationId/messages',
    access: 'agent',
    summary: 'History, in `seq` order: after or before a `seq`, the newest page otherwise',
    params: conversationId,
    query: z.strictObject({
      afterSeq: whole.min(0).pipe(watermark).optional(),
      beforeSeq: whole.min(1).pipe(seq).optional(),
      limit: whole.min(1).max(PAGE_MAX).default(PAGE_DEFAULT),
    }),
    reply: give.messagePage,
  },
  postMessage: {
    method: 'post',
    path: '/conversations/:conversationId/messages',
    access: 'agent',
    summary: 'Reply, with words or a file, or add a note; `clientId` makes a repeat harmless',
    params: conversationId,
    body: ask.postMessage,
    reply: give.messageReply,
    status: 201,
  },
  takeConversation: {
    method: 'post',
    path: '/conversations/:conversationId/take',
    access: 'agent',
    summary: 'Take it, if the assignee is still the one you saw',
    params: conversationId,
    body: ask.takeConversation.omit(withoutId),
    reply: give.conversationReply,
  },
  assignConversation: {
    method: 'post',
    path: '/conversations/:conversationId/assign',
    access: 'agent',
    summary: 'Give it to an agent',
    params: conversationId,
    body: ask.assignConversation.omit(withoutId),
    reply: give.conversationReply,
  },
  releaseConversation: {
    method: 'post',
    path: '/conversations/:conversationId/release',
    access: 'agent',
    summary: 'Give it back to the assistant',
    params: conversationId,
    reply: give.conversationReply,
  },
  transferConversation: {
    method: 'post',
    path: '/conversations/:conversationId/transfer',
    access: 'agent',
    summary: 'Let it wait at a branch, or for a group',
    params: conversationId,
    body: ask.transferTo,
    reply: give.conversationReply,
  },
  snoozeConversation: {
    method: 'post',
    path: '/conversations/:conversationId/snooze',
    access: 'agent',
    summary: 'Put it aside until a time; new words bring it back',
    params: conversationId,
    body: ask.snoozeConversation.omit(withoutId),
    reply: give.conversationReply,
  },
  resolveConversation: {
    method: 'post',
    path: '/conversations/:conversationId/resolve',
    access: 'agent',
    summary: 'Mark it resolved',
    params: conversationId,
    reply: give.conversationReply,
  },
  reopenConversation: {
    method: 'post',
    path: '/conversations/:conversationId/reopen',
    access: 'agent',
    summary: 'Open it again, waiting for an agent',
    params: conversationId,
    reply: give.conversationReply,
  },
  prioritiseConversation: {
    method: 'post',
    path: '/conversations/:conversationId/priority',
    access: 'agent',
    summary: 'Move it up or down in the queue; a repeat changes nothing',
    params: conversationId,
    body: ask.prioritiseConversation.omit(withoutId),
    reply: give.conversationReply,
  },
  suggestReply: {
    method: 'post',
    path: '/conversations/:conversationId/suggestion',
    access: 'agent',
    summary:
      'What the assistant would answer the shopper now, for the agent to change and send. Sends and changes nothing',
    params: conversationId,
    reply: copilot.suggestionReply,
  },
  summariseConversation: {
    method: 'get',
    path: '/conversations/:conversationId/summary',
    access: 'agent',
    summary: 'What was asked and answered in this talk, as values',
    params: conversationId,
    reply: copilot.summaryReply,
  },
  translateText: {
    method: 'post',
    path: '/conversations/:conversationId/translation',
    access: 'agent',
    summary:
      'Words of a conversation in the other language, by a language model; `model_unavailable` where none is set up',
    params: conversationId,
    body: copilot.translateText,
    reply: copilot.translation,
  },
  ...cannedRoutes,
  listArticles: {
    method: 'get',
    path: '/articles',
    access: 'supervisor',
    summary:
      'The vendor’s articles, the latest change first. For admins, as all of `/articles` and `/unanswered-questions`',
    query: articles.articleQuery,
    reply: articles.articlePage,
  },
  createArticle: {
    method: 'post',
    path: '/articles',
    access: 'supervisor',
    summary: 'Write an article. Header `Idempotency-Key`: a repeat is the same article',
    body: articles.createArticle,
    reply: articles.articleReply,
    status: 201,
  },
  getArticle: {
    method: 'get',
    path: '/articles/:articleId',
    access: 'supervisor',
    summary: 'One article',
    params: z.object({ articleId: id }),
    reply: articles.articleReply,
  },
  changeArticle: {
    method: 'patch',
    path: '/articles/:articleId',
    access: 'supervisor',
    summary: 'Change, publish or take back an article; changed so already is answered as changed',
    params: z.object({ articleId: id }),
    body: articles.changeArticle,
    reply: articles.articleReply,
  },
  deleteArticle: {
    method: 'delete',
    path: '/articles/:articleId',
    access: 'supervisor',
    summary: 'Delete an article for good; a repeat changes nothing',
    params: z.object({ articleId: id }),
    reply: nothing,
  },
  listUnanswered: {
    method: 'get',
    path: '/unanswered-questions',
    access: 'supervisor',
    summary: 'Questions the assistant had no answer to, the most asked first; as CSV with `format=csv`',
    query: articles.unansweredQuery,
    reply: articles.unansweredList,
    alsoAs: 'text/csv',
  },
  dismissUnanswered: {
    method: 'delete',
    path: '/unanswered-questions/:questionId',
    access: 'supervisor',
    summary: 'Leave a question out of that list, also when it is asked again',
    params: z.object({ questionId: id }),
    reply: nothing,
  },
  branchDirectory: {
    method: 'get',
    path: '/branches/directory',
    access: 'agent',
    summary: 'All branches by name, with their open state',
    reply: give.branchDirectory,
  },
  listBranches: {
    method: 'get',
    path: '/branches',
    access: 'website',
    summary:
      'Branches nearest to a place; with `sku` or `product`, those that carry it. Header `X-Dekat-Key` or an agent token',
    query: ask.branchQuery,
    reply: give.branchList,
  },
  getBranch: {
    method: 'get',
    path: '/branches/:branchId',
    access: 'website',
    summary: 'One branch; with `sku`, what it has of it. Header `X-Dekat-Key` or an agent token',
    params: z.object({ branchId: id }),
    query: ask.oneBranchQuery,
    reply: give.oneBranch,
  },
  branchLinks: {
    method: 'get',
    path: '/branches/:branchId/links',
    access: 'agent',
    summary: 'Links that begin a conversation at the branch: on the vendor’s page, and on WhatsApp',
    params: z.object({ branchId: id }),
    reply: give.branchLinks,
  },
  branchQr: {
    method: 'get',
    path: '/branches/:branchId/qr',
    access: 'agent',
    summary: 'Such a link as a QR code to print, in SVG',
    params: z.object({ branchId: id }),
    query: ask.branchQrQuery,
    reply: nothing,
    alsoAs: 'image/svg+xml',
  },
  listPlaces: {
    method: 'get',
    path: '/places',
    access: 'website',
    summary: 'Places by name, the beginning of one, or postal code. Header `X-Dekat-Key` or an agent token',
    query: ask.placeQuery,
    reply: give.placeList,
  },
  putStock: {
    method: 'put',
    path: '/branches/:branchId/stock',
    access: 'supervisor',
    summary: 'Report counted stock of a branch; an older count never overwrites a newer one',
    params: z.object({ branchId: id }),
    body: ask.stockUpdate,
    reply: give.stockResult,
  },
  searchProducts: {
    method: 'get',
    path: '/products',
    access: 'website',
    summary: 'Products by everyday words, or the one with this code. Header `X-Dekat-Key` or an agent token',
    query: ask.productQuery,
    reply: give.productList,
  },
  listOrders: {
    method: 'get',
    path: '/orders',
    access: 'agent',
    summary: 'Orders of the shopper of a conversation, newest first',
    query: z.strictObject({ conversationId: id, limit: whole.min(1).max(50).default(10) }),
    reply: give.orderList,
  },
  getOrder: {
    method: 'get',
    path: '/orders/:orderNo',
    access: 'agent',
    summary: 'One order with its timeline',
    params: orderNo,
    reply: z.object({ order: orderCard, isLastKnown: give.isLastKnown }),
  },
  readyOrder: {
    method: 'post',
    path: '/orders/:orderNo/ready',
    access: 'agent',
    summary: 'An order lies ready at its branch: it gets its pickup code, and the shopper is told',
    params: orderNo,
    reply: z.object({ order: orderCard }),
  },
  pickUpOrder: {
    method: 'post',
    path: '/orders/:orderNo/pickup',
    access: 'agent',
    summary: 'The shopper has shown their pickup code and takes the order; a repeat with the same code is harmless',
    params: orderNo,
    body: ask.pickUpOrder,
    reply: z.object({ order: orderCard }),
  },
  unlockPickup: {
    method: 'post',
    path: '/orders/:orderNo/pickup/unlock',
    access: 'supervisor',
    summary:
      'Let the pickup code be typed again before the hour after five wrong ones is over; the order keeps who did it',
    params: orderNo,
    reply: z.object({ order: orderCard }),
  },
  listSlots: {
    method: 'get',
    path: '/branches/:branchId/slots',
    access: 'website',
    summary: 'When a service can begin at a branch on one of its local days. Header `X-Dekat-Key` or an agent token',
    params: z.object({ branchId: id }),
    query: book.slotQuery,
    reply: book.slotList,
  },
  listBookings: {
    method: 'get',
    path: '/bookings',
    access: 'agent',
    summary: 'Bookings in order of time: of a branch on one of its local days, or of the shopper of a conversation',
    query: book.bookingQuery,
    reply: book.bookingList,
  },
  findBookings: {
    method: 'post',
    path: '/bookings/find',
    access: 'agent',
    summary: 'Bookings with the code a shopper shows; changes nothing',
    body: book.findBookings,
    reply: book.bookingList,
  },
  holdBooking: {
    method: 'post',
    path: '/bookings',
    access: 'agent',
    summary: 'Hold a time for ten minutes, to be confirmed. Header `Idempotency-Key`: a repeat is the same booking',
    body: book.holdBooking,
    reply: book.bookingReply,
    status: 201,
  },
  changeBooking: {
    method: 'patch',
    path: '/bookings/:bookingId',
    access: 'agent',
    summary: 'Confirm, move, cancel, check in by code, or close a booking; made already is answered as made',
    params: z.object({ bookingId: id }),
    body: book.changeBooking,
    reply: book.bookingReply,
  },
  listHolds: {
    method: 'get',
    path: '/holds',
    access: 'agent',
    summary: 'What a branch keeps for somebody now, the first to lapse first',
    query: z.strictObject({ branchId: id, limit: whole.min(1).max(200).default(50) }),
    reply: give.holdList,
  },
  holdStock: {
    method: 'post',
    path: '/holds',
    access: 'agent',
    summary: 'Keep units at a branch for a while; `not_enough_stock` says how many could be had',
    body: ask.holdRequest,
    reply: give.holdReply,
    status: 201,
  },
  releaseHold: {
    method: 'delete',
    path: '/holds/:holdId',
    access: 'agent',
    summary: 'Let a hold go before its time; a repeat changes nothing',
    params: z.object({ holdId: id }),
    reply: nothing,
  },
  lostDemand: {
    method: 'get',
    path: '/reports/lost-demand',
    access: 'supervisor',
    summary: 'What was asked for and no branch near had, by product, place and branch; as CSV with `format=csv`',
    query: ask.reportQuery,
    reply: give.lostDemandReport,
    alsoAs: 'text/csv',
  },
  csat: {
    method: 'get',
    path: '/reports/csat',
    access: 'supervisor',
    summary:
      'How satisfied shoppers were, by agent and branch, by when they were asked and when they answered; each score as CSV with `format=csv`',
    query: ask.reportQuery,
    reply: csatReport,
    alsoAs: 'text/csv',
  },
  assistant: {
    method: 'get',
    path: '/assistant',
    access: 'supervisor',
    summary:
      'Which engine answers shoppers, and with what success in the last hour and day. For owners and admins: no key is told',
    reply: give.assistantReport,
  },
  runImport: {
    method: 'post',
    path: '/imports',
    access: 'supervisor',
    summary:
      'Take over stock (`branch,sku,on_hand`) or branches from CSV in UTF-8, up to 64 MB: all of it or, with `onError=skip`, all lines without an error. `dryRun=true` only looks. Branches are for admins. Header `Idempotency-Key`: a repeat is the same import',
    query: ask.importQuery,
    takes: 'text/csv',
    reply: give.importReport,
  },
} satisfies Record<string, RouteShape>;

export type RouteName = keyof typeof routes;
type Part<R, K extends string> = R extends { [P in K]: z.ZodType } ? z.output<R[K]> : undefined;
export type Params<N extends RouteName> = Part<(typeof routes)[N], 'params'>;
export type Query<N extends RouteName> = Part<(typeof routes)[N], 'query'>;
export type Body<N extends RouteName> = Part<(typeof routes)[N], 'body'>;
export type Reply<N extends RouteName> = z.input<(typeof routes)[N]['reply']>;
