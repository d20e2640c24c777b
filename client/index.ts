export { createClient } from './create-client.ts';
export { HoldingOutbox } from './holding-outbox.ts';
export { isTransient, RequestError, type RequestErrorCode } from './request-error.ts';
export { realTimers, type Timers } from './timers.ts';
export type {
  Client,
  ClientEvents,
  ClientOptions,
  ConnectionState,
  ConversationLog,
  OutboxStorage,
  OutgoingMessage,
  PendingMessage,
  RequestData,
  RequestInput,
  RequestName,
  SessionOf,
  Side,
  TokenReason,
  Transports,
  ViewOf,
} from './types.ts';
