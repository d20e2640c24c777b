/**
 * How the collections are cut where one machine's disk or memory is too small: docs/scale.md argues each key. Held by
 * test/integration/shard-keys.test.ts, which watches the very commands the stores send: each names the whole key by
 * equality, so that one shard answers it, but for those of `ACROSS_SHARDS`.
 */

/** Fields in order; `hashed` where the values themselves begin alike or grow. */
export type ShardKey = Readonly<Record<string, 1 | 'hashed'>>;

/**
 * With one vendor, `vendorId` alone would be one chunk that nothing can split; behind it stands what has many values
 * and few documents each. What must be unique over all shards is unique by `_id`, and sharded by it.
 */
export const SHARD_KEYS = {
  messages: { vendorId: 1, conversationId: 1 },
  conversations: { _id: 'hashed' },
  contacts: { _id: 'hashed' },
  identities: { _id: 'hashed' },
  direct_keys: { _id: 'hashed' },
  inbound_keys: { _id: 'hashed' },
  lanes: { _id: 'hashed' },
  early_receipts: { vendorId: 1, externalId: 1 },
  early_changes: { vendorId: 1, target: 1 },
  stock: { vendorId: 1, branchId: 1 },
  holds: { _id: 'hashed' },
  stock_watches: { _id: 'hashed' },
  lost_demand: { _id: 'hashed' },
  import_parts: { _id: 'hashed' },
  orders: { _id: 'hashed' },
  booking_days: { _id: 'hashed' },
  booking_keys: { _id: 'hashed' },
  verification_tries: { _id: 'hashed' },
  search_words: { vendorId: 1, conversationId: 1 },
  courier_events: { _id: 'hashed' },
  unanswered_questions: { _id: 'hashed' },
  drafts: { _id: 'hashed' },
  invites: { _id: 'hashed' },
  bridges: { _id: 'hashed' },
  attachments: { _id: 'hashed' },
} as const satisfies Record<string, ShardKey>;

/** Small for ever, or read whole into memory: they stay on one shard, where any unique index holds. */
export const WHOLE = [
  'vendors',
  'channel_accounts',
  'agents',
  'agent_sessions',
  'invitations',
  'api_keys',
  'audit_entries',
  'branches',
  'groups',
  'sla_policies',
  'routing_stats',
  'products',
  'customers',
  'knowledge',
  'articles',
  'canned_replies',
  'push_subscriptions',
  'views',
  'staff_messages',
  'imports',
  'migrations',
  'processes',
  'assist_counts',
  'search_marks',
] as const;

/** Calls, by store and name, that ask every shard, and why that is borne. */
export const ACROSS_SHARDS: Readonly<Record<string, string>> = {
  'conversations.list': 'the inbox: a page from each shard, merged',
  'conversations.count': 'the badges of the inbox: each shard stops at the cap',
  'conversations.tags': 'the tags to choose from: kept for some seconds, so seldom asked',
  'conversations.ofIdentity': 'once a widget session: one index look-up in each shard',
  'conversations.setVerified': 'once when somebody has proven who they are',
  'conversations.setContact': 'once when staff correct who somebody is',
  'conversations.held': 'the sweep, once a minute: a count from each shard, by an index that holds nothing else',
  'conversations.heldBy': 'once when an agent goes',
  'conversations.waiting': 'the router: the head of the queue from each shard, merged',
  'conversations.unansweredOf':
    'the sweep: what agents with a device hold unanswered, by an index that holds nothing else',
  'conversations.queue':
    'once a second at most in each server that has waiting shoppers: the queue of each shard, merged',
  'conversations.longestWaiting':
    'the wall, at most once in two seconds: the head of the queue from each shard, merged',
  'conversations.tally': 'the wall, at most once in two seconds: counts from each shard',
  'conversations.vendorsWaiting': 'the sweep: whose queue holds anybody',
  'conversations.snoozedBefore': 'the sweep',
  'conversations.openPromises': 'once or twice when a vendor changes its promises: a page from each shard, merged',
  'conversations.slaDue': 'the sweep: promises of every shard of which something falls due',
  'messages.mentioning': 'the view of mentions: a few from each shard, by an index that holds nothing else',
  'messages.pageBefore': 'the search index, where it is made anew: a page from each shard, merged',
  'search.count': 'once a word of a search: each shard stops at the cap, by an index',
  'search.look': 'a page of a search: the newest of each shard, merged',
  'search.keysBeginning': 'the last word of a search: some index look-ups in each shard',
  'contacts.countFound': 'once a word of a search: each shard stops at the cap, by an index',
  'contacts.find': 'a page of a search: the first of each shard, merged',
  'contacts.keysBeginning': 'the last word of a search: some index look-ups in each shard',
  'conversations.withContacts': 'a page of a search: one index look-up a person in each shard',
  'orders.ordersBeginning': 'a search that looks like a number: twenty at the most from each shard, by `_id`',
  'messages.idsAfter': 'the sweep, where a process fell silent',
  'outbox.overdue': 'the sweep: owed work of every shard',
  'outbox.copyOf': 'a receipt without our reference, which WhatsApp otherwise always gives back',
  'contacts.person': 'a side panel: one index look-up in each shard, and one more for each step of a merged person',
  'contacts.ownIdSince': 'when a number meets a second holder',
  'contacts.addressesOf':
    'once a delivery outside: one index look-up in each shard, beside a call of a second to WhatsApp; and where a phone and a WhatsApp id lead to two identities',
  'holds.ofBranch': 'a page of the branch staff: what is kept there now',
  'holds.idsOf': 'once when a shopper has something kept: a few at the most from each shard',
  'lostDemand.counts': 'a report, once a supervisor opens it',
  'unanswered.list': 'a page of the admins: the most asked of each shard',
  'watches.idsOf': 'once when a shopper asks to be told: a few at the most from each shard',
  'watches.endAll': 'once when a shopper wants to hear no more',
  'watches.takeDue': 'the sweep: due watches of every shard',
  'watches.stockCame': 'once a report of a branch: one index look-up for each product of it, in each shard',
  'drafts.ofAgent': 'once when an agent’s page connects: a few from each shard',
  'attachments.countUnsent': 'once a file begun: an index look-up in each shard, among the few that are not sent yet',
  'attachments.unsentBefore': 'the sweep: files that nobody sent',
  'attachments.boundBefore': 'the sweep: files whose message was refused',
  'orders.ordersOfPhone': 'once a question about orders: ten rows at the most from each shard',
  'orders.ordersOfCustomer': 'the same, of a customer',
  'contacts.ofCustomer': 'once an order whose shopper is to be told something: two index look-ups in each shard',
  'conversations.ofContacts': 'the same: one index look-up in each shard',
  'orders.lateBy': 'the sweep',
  'orders.unfetchedBy': 'the sweep',
  'orders.owingNotice': 'the sweep',
  'courierEvents.due': 'the sweep',
  'invites.dropAll': 'once somebody is removed from a conversation: an index look-up in each shard',
  'invites.ofConversation': 'once somebody invites into a conversation or looks who is: an index look-up in each shard',
  'bookings.byId': 'once a change of a booking: one index look-up in each shard',
  'bookings.byCode': 'once a check-in: one index look-up in each shard',
  'bookings.ofContact': 'once a question about own bookings: a few days from each shard',
  'bookings.ofCustomer': 'the same, of a customer',
  'bookings.takeDue': 'the sweep: what falls due on the days of every shard',
};
