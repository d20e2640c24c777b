/** Views that only REST answers with. */

import { z } from 'zod';
import { branchCardRow, branchRef, openState, orderCard, placeRef, productRef, stockCardRow } from './cards.ts';
import { ERROR_CODES } from './codes.ts';
import { agentView, conversationView } from './conversations.ts';
import { messageView } from './messages.ts';
import { at, id, watermark } from './primitives.ts';
import { FAULT_CODES } from './texts/imports.ts';

/** RFC 9457, with our stable `code`. */
export const problem = z
  .object({
    type: z.string().default('about:blank'),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(ERROR_CODES),
    detail: z.string(),
    params: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Problem' });

export const widgetSession = z
  .object({
    token: z.string(),
    expiresAt: at,
    /** null: who it is was proven, and is proven anew each time. */
    visitorToken: z.string().nullable(),
    /** Who the visitor is to the server. */
    identityId: id,
    vendor: z.object({ vendorId: id, name: z.string() }),
    brandColour: z.string(),
    /** When the vendor's people answer, every day, `HH:MM` on the vendor's own wall clock. */
    people: z.object({ from: z.string(), until: z.string() }),
    /** Where the vendor says what it does with shoppers’ data; empty: nowhere. */
    privacyUrl: z.string(),
    /** Shoppers' unread messages waiting for this visitor. */
    unread: z.number().int().min(0),
  })
  .meta({ id: 'WidgetSession' });
export type WidgetSession = z.infer<typeof widgetSession>;

export const agentSession = z
  .object({ token: z.string(), expiresAt: at, agent: agentView })
  .meta({ id: 'AgentSession' });
export type AgentSessionView = z.infer<typeof agentSession>;

export const messagePage = z
  .object({ messages: z.array(messageView), lastSeq: watermark, hasMore: z.boolean() })
  .meta({ id: 'MessagePage' });
export const conversationReply = z.object({ conversation: conversationView });
export const messageReply = z.object({ message: messageView });
/** What a page about branches shows beside a card's facts. */
const atBranch = {
  kind: z.enum(['own', 'partner']),
  /** About how far by road, metres: an estimate to show, never a promise. null where no place is known. */
  roadM: z.number().int().nullable(),
  /** Open, and closing within three quarters of an hour. */
  closesSoon: z.boolean(),
  /** `radiusM`: straight-line metres; `isInReach` null where no place is known. null: no courier leaves from it. */
  courier: z.object({ radiusM: z.number(), isInReach: z.boolean().nullable() }).nullable(),
  services: z.array(z.object({ serviceId: id, name: z.string(), nameEn: z.string() })),
};
export const nearbyBranch = z.union([stockCardRow.extend(atBranch), branchCardRow.extend(atBranch)]);
export type NearbyBranch = z.infer<typeof nearbyBranch>;
export const branchList = z
  .object({
    /** The moment of the answer: ages and open states are reckoned to it. */
    at,
    place: placeRef.nullable(),
    product: productRef.nullable(),
    /** Nearest first, ties to the lower `branchId`; by `branchId` where no place is known. */
    branches: z.array(nearbyBranch),
    /** Looked at, and not to be seen: the vendor's own system does not answer, and no figure of theirs is known. */
    unseen: z.array(branchRef).optional(),
  })
  .meta({ id: 'BranchList' });
export const oneBranch = z
  .object({
    at,
    product: productRef.nullable(),
    branch: nearbyBranch,
    /** Its stock is not to be seen now, and none is known: no `available` then says nothing. */
    isUnseen: z.boolean().optional(),
  })
  .meta({ id: 'OneBranch' });
/** The likeliest first. `radiusM`: the rough reach of the name. */
export const placeList = z
  .object({ places: z.array(placeRef.extend({ radiusM: z.number() })) })
  .meta({ id: 'PlaceList' });
export type PlaceList = z.infer<typeof placeList>;
/** Ways to come to a branch's conversation from outside. */
export const branchLinks = z
  .object({
    /** The vendor's page with the widget. */
    web: z.url(),
    /** null where the vendor has named no number. */
    whatsapp: z.url().nullable(),
  })
  .meta({ id: 'BranchLinks' });
export type BranchList = z.infer<typeof branchList>;
export const productList = z.object({ products: z.array(productRef) }).meta({ id: 'ProductList' });
export const stockResult = z
  .object({
    applied: z.number().int(),
    /** Left alone: a newer count was already there. */
    outdated: z.number().int(),
    unknownSkus: z.array(z.string()),
  })
  .meta({ id: 'StockResult' });
/** True where the vendor's own system does not answer: how it stood when it last did, and something may be missing. */
export const isLastKnown = z.boolean().optional();
export const orderList = z.object({ orders: z.array(orderCard), isLastKnown }).meta({ id: 'OrderList' });
export const branchDirectory = z
  .object({
    branches: z.array(
      z.object({
        branchId: id,
        name: z.string(),
        area: z.string(),
        open: openState,
        /** Run by a partner: the name its customers know it by. */
        partner: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'BranchDirectory' });
export type BranchDirectory = z.infer<typeof branchDirectory>;
/** Units kept for somebody until a time. */
export const holdView = z
  .object({
    holdId: id,
    branchId: id,
    sku: z.string(),
    quantity: z.number().int(),
    at,
    until: at,
    conversationId: id.nullable(),
    /** `name` is empty where the shopper asked for it by the assistant. */
    heldBy: z.object({ kind: z.enum(['agent', 'shopper']), name: z.string() }),
  })
  .meta({ id: 'Hold' });
export type HoldView = z.infer<typeof holdView>;
export const holdReply = z.object({ hold: holdView });
export const holdList = z.object({ holds: z.array(holdView) }).meta({ id: 'HoldList' });

const count = z.number().int();
const turnsAnswered = z.object({
  /** By the model. */
  model: count,
  /** By the rules, whose those turns are. */
  rules: count,
  /** By the rules in the model's place: how often for which reason, a code. */
  fallback: z.record(z.string(), count),
});
/** Which engine answers shoppers, and with what success. The key is never told. */
export const assistantReport = z
  .object({
    /** As this server is set up: `rules` where it names no model. */
    engine: z.enum(['model', 'rules']),
    model: z.string().nullable(),
    /** The host of the model's endpoint, with its port. */
    endpoint: z.string().nullable(),
    /** To five minutes, over all workers. */
    lastHour: turnsAnswered,
    lastDay: turnsAnswered,
    /** The latest reason the rules stood in, within a day. */
    lastFailure: z.object({ code: z.string(), at }).nullable(),
  })
  .meta({ id: 'AssistantReport' });
export type AssistantReport = z.infer<typeof assistantReport>;
/** What was asked for and no branch near had: how often, the most asked for first. */
export const lostDemandReport = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    /** True where a table has more rows than a report holds; the rarest are left out, and still in `total`. */
    isCut: z.boolean(),
    total: count,
    /** `sku` is null for what is not sold at all; `name` is then what it was called. */
    byProduct: z.array(z.object({ sku: z.string().nullable(), name: z.string(), count })),
    /** null: a location that was sent, or no place known. */
    byPlace: z.array(z.object({ place: z.string().nullable(), count })),
    /** The branch nearest to where it was asked for, or the one asked about. */
    byBranch: z.array(z.object({ branchId: id.nullable(), name: z.string().nullable(), count })),
  })
  .meta({ id: 'LostDemandReport' });

export const importReport = z
  .object({
    /** null where nothing was taken over. */
    importId: id.nullable(),
    kind: z.enum(['stock', 'branches']),
    /** `checked`: a dry run; `refused`: nothing was taken over because of its errors. */
    outcome: z.enum(['checked', 'refused', 'applied']),
    /** Lines of the file without the first. */
    rows: count,
    failed: count,
    applied: count,
    /** Left alone: a newer count was already there. */
    outdated: count,
    /** The first of them. Line 1 has the columns' names; `column` is empty where the whole line is meant. */
    errors: z.array(
      z.object({
        line: count,
        column: z.string(),
        code: z.enum(FAULT_CODES),
        /** What its sentence names. */
        params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        /** In the caller's language. */
        message: z.string(),
      }),
    ),
  })
  .meta({ id: 'ImportReport' });
export type ImportReport = z.infer<typeof importReport>;
