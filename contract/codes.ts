/** Everything that can go wrong, as a closed union: a code is a promise to callers and never changes its meaning. */
export const ERROR_CODES = [
  'invalid_input',
  'unauthenticated',
  'token_expired',
  'login_failed',
  'forbidden',
  'not_found',
  'conversation_not_found',
  'message_not_found',
  'message_not_revocable',
  'branch_not_found',
  'product_not_found',
  'order_not_found',
  'hold_not_found',
  'agent_not_found',
  'agent_changed',
  'vendor_changed',
  'branch_changed',
  'email_taken',
  'last_owner',
  'invitation_lapsed',
  'invite_ended',
  'invite_full',
  'member_not_found',
  'place_not_found',
  'coordinates_swapped',
  'outside_indonesia',
  'website_not_found',
  'identity_expired',
  'identity_refused',
  'id_reused',
  'already_taken',
  'answered_meanwhile',
  'bad_transition',
  'agent_at_capacity',
  'window_closed',
  'calls_only',
  'opted_out',
  'stock_outdated',
  'wrong_order_status',
  'pickup_code_wrong',
  'service_not_found',
  'booking_not_found',
  'slot_not_offered',
  'slot_taken',
  'hold_lapsed',
  'booking_settled',
  'booking_code_wrong',
  'article_not_found',
  'article_changed',
  'too_many_articles',
  'question_not_found',
  'group_not_found',
  'group_changed',
  'group_in_use',
  'sla_policies_changed',
  'delivery_terms_changed',
  'api_key_not_found',
  'too_many_api_keys',
  'scope_missing',
  'channel_account_not_found',
  'channel_account_changed',
  'too_many_websites',
  'too_many_hotlines',
  'linked_devices_off',
  'too_many_linked_devices',
  'too_many_tags',
  'cannot_be_mentioned',
  'view_not_found',
  'view_changed',
  'too_many_views',
  'canned_not_found',
  'canned_changed',
  'too_many_canned',
  'shortcut_taken',
  'contact_not_found',
  'contact_changed',
  'contacts_differ',
  'person_too_large',
  'model_unavailable',
  'not_enough_stock',
  'attachment_not_found',
  'attachment_incomplete',
  'upload_out_of_step',
  'too_many_uploads',
  'file_too_large',
  'file_not_allowed',
  'file_unreadable',
  'image_too_large',
  'file_never_came',
  'file_lapsed',
  'signature_invalid',
  'too_large',
  'rate_limited',
  'overloaded',
  'unavailable',
  'unsupported_version',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const LOCALES = ['id', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const CONVERSATION_STATUSES = ['assistant', 'waiting', 'assigned', 'snoozed', 'resolved'] as const;
export type ConversationStatus = (typeof CONVERSATION_STATUSES)[number];

/** In rank order: a delivery status only ever moves to the right. */
export const DELIVERY_STATUSES = [
  'queued',
  'sending',
  'unknown',
  'accepted',
  'sent',
  'failed',
  'delivered',
  'read',
  'played',
] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];
export const deliveryRank = (status: DeliveryStatus): number => DELIVERY_STATUSES.indexOf(status);

/** What a search looks among. */
export const SEARCH_KINDS = ['messages', 'notes', 'people', 'orders', 'branches'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** How somebody came into a consultation. */
export const JOINED_BY = ['link', 'whatsapp', 'agent'] as const;
/** What somebody who joins a consultation sees of it. */
export const SEES = ['all', 'sinceJoining'] as const;
/** What a file is, by its content: `voice` is whatever is heard. */
export const ATTACHMENT_KINDS = ['image', 'video', 'voice', 'file'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** How far a file got. `uploading`: bytes are missing; `fetching`: its channel has it; `stored`: it is made fit to be shown. */
export const ATTACHMENT_STATES = ['uploading', 'fetching', 'stored', 'ready', 'refused', 'erased'] as const;
export type AttachmentState = (typeof ATTACHMENT_STATES)[number];

/** Why there is no file to show; error codes, so that each has its sentence. */
export const ATTACHMENT_REFUSALS = [
  'file_too_large',
  'file_not_allowed',
  'file_unreadable',
  'image_too_large',
  'file_never_came',
  'file_lapsed',
] as const satisfies readonly ErrorCode[];
export type AttachmentRefusal = (typeof ATTACHMENT_REFUSALS)[number];

export const CHANNELS = ['widget', 'whatsapp', 'hotline'] as const;
export type ChannelName = (typeof CHANNELS)[number];
const SPOKEN: ReadonlySet<ChannelName> = new Set(['hotline']);
/** Whether who comes by this channel can be answered in writing there: not who calls. */
export const isWritten = (channel: ChannelName): boolean => !SPOKEN.has(channel);

/** How far a telephone call got. */
export const CALL_STAGES = ['ringing', 'missed', 'answered'] as const;
export type CallStage = (typeof CALL_STAGES)[number];
export const CALL_DIRECTIONS = ['in', 'out'] as const;
export type CallDirection = (typeof CALL_DIRECTIONS)[number];

/** Staff who answer on the phone app of the vendor's own WhatsApp number, as the author of what they say. */
export const PHONE_APP_ID = 'phone-app';

/** Whoever tells of calls, as the author of what nobody said: a call that rings, both ends of a recorded one. */
export const TELEPHONE_ID = 'telephone';

/** Why the channel no longer vouches for who writes. */
export const DOUBTS = ['number_changed', 'device_changed'] as const;
export type Doubt = (typeof DOUBTS)[number];

export const AGENT_ROLES = ['owner', 'admin', 'supervisor', 'agent', 'branch_staff'] as const;
export type AgentRole = (typeof AGENT_ROLES)[number];

export const ORDER_STATUSES = [
  'pending_payment',
  'paid',
  'picking',
  'ready_for_pickup',
  'out_for_delivery',
  'delivered',
  'picked_up',
  'cancelled',
  'failed_delivery',
  'return_requested',
  'refunded',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export const FULFILMENTS = ['courier_30min', 'courier_sameday', 'parcel', 'pickup'] as const;
export type Fulfilment = (typeof FULFILMENTS)[number];

/** Why a way to the shopper cannot be promised now. */
export const DELIVERY_REFUSALS = [
  'not_offered',
  'not_by_courier',
  'not_by_parcel',
  'age_limited',
  'too_heavy',
  'no_place',
  'out_of_radius',
  'closed',
  'after_cutoff',
] as const;
export type DeliveryRefusal = (typeof DELIVERY_REFUSALS)[number];

/** How far a courier is with one delivery, in the order of a journey; the last three end it. */
export const COURIER_STEPS = [
  'allocating',
  'to_pickup',
  'picked_up',
  'on_the_way',
  'cancelled',
  'returned',
  'delivered',
] as const;
export type CourierStep = (typeof COURIER_STEPS)[number];
/** `held` lapses by itself; the others are said by somebody, `no_show` also by the end of its time. */
export const BOOKING_STATUSES = ['held', 'confirmed', 'checked_in', 'done', 'no_show', 'cancelled'] as const;
export type BookingStatus = (typeof BOOKING_STATUSES)[number];

export const CAPABILITIES = ['pickup', 'courier_30min', 'service_bay', 'consultation', 'parcel'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** Why a conversation belongs to its branch. */
export const BRANCH_REASONS = [
  'nearest_with_stock',
  'nearest_open',
  'shopper_chose',
  'order_branch',
  'agent_chose',
  'link',
] as const;
export type BranchReason = (typeof BRANCH_REASONS)[number];

export const HANDOVER_REASONS = [
  'asked',
  'complaint',
  'verification_failed',
  'not_understood',
  'order_late',
  'beyond_assistant',
] as const;
export type HandoverReason = (typeof HANDOVER_REASONS)[number];

/** What a canned reply may leave to be filled from the conversation, as `{{customer.name}}`. */
export const CANNED_VARIABLES = [
  'customer.name',
  'customer.phone',
  'branch.name',
  'branch.hours',
  'agent.name',
  'order.no',
] as const;
export type CannedVariable = (typeof CANNED_VARIABLES)[number];
/** In rank order; `normal` is where every conversation begins. */
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Why somebody's priority was changed. */
export const PRIORITY_REASONS = ['agent_chose', 'sla'] as const;

/** What is promised in business time: the first answer of a person, each answer after it, the end of it all. */
export const SLA_CLOCKS = ['first_reply', 'next_reply', 'resolve'] as const;
export type SlaClock = (typeof SLA_CLOCKS)[number];

/** What is done by itself when a promise is about to be broken, or is. */
export const SLA_ACTIONS = ['raise_priority', 'notify_assignee', 'notify_supervisors', 'give_back'] as const;

/** Why a conversation went from its agent back to the queue, though nobody asked for that. */
export const REQUEUE_REASONS = ['agent_offline', 'agent_gone', 'agent_removed', 'no_answer'] as const;
export type RequeueReason = (typeof REQUEUE_REASONS)[number];

/** Whom the router asks, the nearest to the shopper first. */
export const ROUTE_POOLS = ['last_agent', 'branch', 'area', 'group', 'centre'] as const;
export type RoutePool = (typeof ROUTE_POOLS)[number];

/** What the router no longer insists on, since the shopper has waited long. */
export const ROUTE_RELAXED = ['language', 'skills'] as const;
export type RouteRelaxed = (typeof ROUTE_RELAXED)[number];

/** Why a colleague was not chosen. */
export const NOT_CHOSEN_REASONS = ['busier', 'full', 'no_skill', 'no_language'] as const;
export type NotChosenReason = (typeof NOT_CHOSEN_REASONS)[number];

/** What a vendor's article is about. */
export const ARTICLE_TOPICS = [
  'cancelling',
  'returns',
  'delivery',
  'payment',
  'promo',
  'service',
  'account',
  'shop',
  'other',
] as const;
export type ArticleTopic = (typeof ARTICLE_TOPICS)[number];

/** Why the assistant left a question unanswered: nothing is written about it, it was not understood, only people do it. */
export const UNANSWERED_REASONS = ['no_article', 'not_understood', 'beyond_assistant'] as const;
export type UnansweredReason = (typeof UNANSWERED_REASONS)[number];

/**
 * Why an agent is suggested no reply: the shopper waits for none, the assistant said already what it knows, only a person
 * can say, or it would change something.
 */
export const NO_SUGGESTION_REASONS = ['answered', 'said', 'for_a_person', 'would_change'] as const;
export type NoSuggestionReason = (typeof NO_SUGGESTION_REASONS)[number];

/** Look-ups of the assistant that agents are told of. */
export const EVIDENCE_TOOLS = [
  'stock',
  'branches',
  'orders',
  'delivery',
  'slots',
  'bookings',
  'article',
  'policy',
] as const;
export type EvidenceTool = (typeof EVIDENCE_TOOLS)[number];

/** What the assistant may have asked last. */
export const PENDING_ASKS = [
  'product',
  'which_product',
  'place',
  'which_place',
  'which_order',
  'order_no',
  'digits',
  'which_service',
  'slot',
  'book',
  'which_booking',
  'cancel_booking',
  'hold',
  'watch',
  'person',
] as const;

/** What an API key may be let do. */
export const API_SCOPES = [
  'catalogue:read',
  'catalogue:write',
  'orders:read',
  'orders:write',
  'conversations:read',
  'conversations:write',
] as const;
export type ApiScope = (typeof API_SCOPES)[number];

/** What the settings' changes are of, and what was done. */
export const AUDIT_KINDS = [
  'agent',
  'group',
  'vendor',
  'branch_hours',
  'sla_policies',
  'delivery_terms',
  'channel_account',
  'api_key',
  'branch_import',
  'article',
  'contact',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];
export const AUDIT_ACTIONS = ['created', 'changed', 'removed', 'invited', 'accepted', 'erased', 'exported'] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What is wrong with a channel account, by what somebody has to do. */
export const TROUBLE_KINDS = [
  'not_set_up',
  'bad_token',
  'no_permission',
  'unknown_number',
  'restricted',
  'limited',
  'unreachable',
  'device',
  'other',
] as const;
export type TroubleKind = (typeof TROUBLE_KINDS)[number];

/** How satisfied somebody is: 1 is the worst, 5 the best. */
export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

/** How far the erasing of a person is. `erasing`: begun, and gone on with whatever ends half-way. */
export const ERASURE_STATES = ['asked', 'erasing', 'erased', 'declined'] as const;
export type ErasureState = (typeof ERASURE_STATES)[number];
/**
 * How a linked device (a WhatsApp number by way of WhatsApp Web) stands. `waiting`: it ended, and is started again by
 * itself; `off`: nobody wants it, or it takes a person.
 */
export const DEVICE_STATES = ['off', 'starting', 'scan', 'linking', 'ready', 'waiting'] as const;
export type DeviceState = (typeof DEVICE_STATES)[number];
/** Why a linked device last ended. */
export const DEVICE_ENDS = [
  'not_scanned',
  'unlinked',
  'unlinked_here',
  'logged_out',
  'blocked',
  'outdated',
  'unreadable',
  'taken_over',
  'unreachable',
  'never_ready',
  'silent',
  'no_browser',
  'crashed',
] as const;
export type DeviceEnd = (typeof DEVICE_ENDS)[number];
