import type { AssistTools } from '../tools.ts';

type Results = { [K in keyof AssistTools]: Awaited<ReturnType<AssistTools[K]>> };
/** What tells of nobody but whoever asks, and whether it did. */
const OWN: { [K in keyof AssistTools]?: (result: Results[K]) => boolean } = {
  orderStatus: ({ orders, isIdentified }) => isIdentified || orders.length > 0,
  lastOrderPlace: ({ last }) => last !== null,
  verifyCustomer: () => true,
  ownBookings: ({ bookings }) => bookings.length > 0,
  ownBooking: ({ booking }) => booking !== null,
  holdBooking: () => true,
  confirmBooking: () => true,
  cancelBooking: () => true,
  giveBackHold: () => true,
  holdStock: () => true,
  watchStock: () => true,
  letGo: () => true,
};

/** Whether what a tool gave is of the shopper's own records: among several people it is theirs to read. */
export const isOwnRecord = <K extends keyof AssistTools>(name: K, result: Results[K]): boolean =>
  OWN[name]?.(result) ?? false;
