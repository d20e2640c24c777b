import type { z } from 'zod';
import type { Locale } from '../../../contract/codes.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { KnownPlace } from '../dialogue.ts';

/** On whose behalf a tool runs. Made by the server from who wrote; never from what they wrote. */
export interface ToolContext {
  vendorId: string;
  contact: Contact;
  /** The network address, hashed; null where none is known. */
  addressKey: string | null;
  conversationId: string;
  /** The branch the conversation belongs to. Absent: none. */
  branchId?: string | null | undefined;
  /** The highest `seq` this turn answers: the same when the turn is done again. */
  turnSeq: number;
  /** What the shopper has agreed to in this turn. Without it no tool changes anything, whatever it is asked. */
  consent?: Consent;
}

/**
 * One change, in full, to which the shopper said yes: read by rules from their words and from what was asked them last,
 * never taken from a tool's arguments.
 */
export type Consent = { conversationId: string } & (
  | { to: 'hold'; sku: string; branchId: string; quantity: number }
  /** `branchId` null: at any branch near the place. `seq`: the message they agreed in. */
  | { to: 'watch'; sku: string; branchId: string | null; place: KnownPlace | null; locale: Locale; seq: number }
  /** All that is kept for them, or all they wait for. */
  | { to: 'let_go'; what: 'hold' | 'watch' }
);

/** One thing the assistant can look up or do. `args` is what may be asked, also by a model. */
export interface Tool<A extends z.ZodType, R> {
  (context: ToolContext, input: z.input<A>): Promise<R>;
  readonly args: A;
}

/** Arguments are checked on every call, whoever makes it: names and numbers only, no vendor and no identity among them. */
export function tool<A extends z.ZodType, R>(
  args: A,
  run: (context: ToolContext, args: z.output<A>) => Promise<R>,
): Tool<A, R> {
  return Object.assign(async (context: ToolContext, input: z.input<A>) => run(context, args.parse(input)), { args });
}
