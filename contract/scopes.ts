/** What an API key may be let do. */
import { API_SCOPES, type ApiScope } from './codes.ts';
import type { RouteName } from './routes.ts';

/**
 * The routes each scope opens, and no others: one that writes does not read. What a person alone should do (sign in, set
 * things up, hold a conversation) no key does.
 */
export const ROUTES_OF_SCOPE = {
  'catalogue:read': [
    ...['branchDirectory', 'listBranches', 'getBranch', 'getBranchHours'],
    ...['listPlaces', 'searchProducts', 'listSlots'],
  ],
  'catalogue:write': ['putStock', 'runImport', 'changeBranchHours'],
  'orders:read': ['getOrder', 'listOrders', 'listBookings', 'findBookings', 'listHolds'],
  'orders:write': ['readyOrder', 'pickUpOrder', 'holdBooking', 'changeBooking', 'holdStock', 'releaseHold'],
  'conversations:read': ['listConversations', 'getConversation', 'listMessages', 'listTags', 'getContact'],
  'conversations:write': [
    ...['postMessage', 'patchConversation', 'prioritiseConversation', 'transferConversation'],
    ...['snoozeConversation', 'resolveConversation', 'reopenConversation'],
  ],
} as const satisfies Record<ApiScope, readonly RouteName[]>;

/** The scope a key needs for a route; null: no key asks there. */
export const scopeOf = (route: string): ApiScope | null =>
  API_SCOPES.find((scope) => (ROUTES_OF_SCOPE[scope] as readonly string[]).includes(route)) ?? null;
