/** Every call of every store, once or in each of its ways. */
import type { Pool } from '../../core/agents/agent.store.ts';
import type { Agent } from '../../core/agents/agent.ts';
import { questionIdOf } from '../../core/articles/unanswered.store.ts';
import type { Core } from '../../core/assemble.ts';
import { hoursOfBranch } from '../../core/branches/branch-hours.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import type { Merge } from '../../core/contacts/contact.ts';
import type { ListQuery } from '../../core/conversations/list-query.store.ts';
import type { Direct } from '../../core/conversations/open-direct.ts';
import { newState } from '../../core/conversations/state.ts';
import { idAt, newMessageId } from '../../core/messages/message.store.ts';
import type { SearchEntry } from '../../core/search/search.store.ts';
import { BEYOND_ALL, FIRST_ID } from '../../core/search/search-mark.store.ts';
import { staffFields } from './agents.ts';
import { anArticle } from './articles.ts';
import { anAttachment } from './attachments.ts';
import { aBookingDraft } from './bookings.ts';
import { aCannedReply } from './canned.ts';
import { VENDOR, WHATSAPP_ACCOUNT } from './core.ts';
import { deliveryTerms } from './delivery-terms.ts';
import { aGroup } from './groups.ts';
import { aCourierEvent, anOrder } from './orders.ts';
import { aDevice } from './push.ts';
import { anApiKey, anAuditEntry } from './settings.ts';
import { aView } from './views.ts';

const DEVICE = { vendorId: VENDOR, channelAccountId: 'acc-device' };
/** Every call of a store must be here: one that is not does not compile. */
type Calls<S> = Record<Exclude<keyof S, 'ensureIndexes'>, () => unknown>;
type CoreStore =
  | 'messages'
  | 'conversations'
  | 'contacts'
  | 'agents'
  | 'keys'
  | 'vendors'
  | 'accountHolds'
  | 'linkedDevices'
  | 'amends'
  | 'earlyChanges'
  | 'outbox'
  | 'lanes'
  | 'routingStats'
  | 'processes'
  | 'search'
  | 'attachments'
  | 'erasures'
  | 'searchMarks'
  | 'invites'
  | 'bridges';
export type EveryCall = { [S in CoreStore]: Calls<Core[S]> } & {
  [S in Exclude<keyof Catalogue, 'ensureIndexes'>]: Calls<Catalogue[S]>;
};

interface Stage {
  core: Core;
  catalogue: Catalogue;
  agent: Agent;
  /** A long talk on the website; one on WhatsApp, from this number, whose third message is a reply that was sent. */
  web: Direct;
  wa: Direct;
  phone: string;
}
const SINCE = new Date(Date.now() - 60_000);
const booked = aBookingDraft();

export function everyCall({ core, catalogue, agent, web, wa, phone: number }: Stage): EveryCall {
  const { messages, conversations, contacts, agents, keys, vendors, outbox, lanes, processes } = core;
  const { routingStats, search, searchMarks, invites, bridges, accountHolds, amends, earlyChanges, attachments } = core;
  const { linkedDevices } = core;
  const {
    branches,
    groups,
    slaPolicies,
    products,
    stock,
    holds,
    watches,
    lostDemand,
    imports,
    orders,
    customers,
    bookings,
    tries,
    courierEvents,
    assistCounts,
    knowledge,
    articles,
    canned,
    pushSubscriptions,
    staffMessages,
    drafts,
    staff,
    invitations,
    apiKeys,
    audit,
    unanswered,
    views,
  } = catalogue;
  const { erasures } = core;
  const { conversationId, memberId, identityId, contactId } = web;
  const gone = { vendorId: VENDOR, contactId: 'ct-none' };
  const sent = { vendorId: VENDOR, conversationId: wa.conversationId, seq: 3 };
  const to = wa.memberId;
  const lane = { kind: 'deliver' as const, vendorId: VENDOR, conversationId: wa.conversationId, to };
  const phone = { kind: 'phone' as const, value: number };
  const bridgeEnd = { channelAccountId: WHATSAPP_ACCOUNT.channelAccountId, keys: [phone] };
  const signIn = { vendorId: VENDOR, agentId: agent.agentId, signInId: 's-1' };
  const soon = new Date(Date.now() + 60_000);
  const walk = { vendorId: VENDOR, rev: 2, isLast: false, after: null, heldUntil: soon };
  const at = { lat: -6.2, lon: 106.8 };
  const found: SearchEntry = {
    ...{ messageId: newMessageId(), vendorId: VENDOR, conversationId, seq: 5, at: SINCE },
    ...{ kind: 'message', by: 'shopper', words: ['baterai', 'kembung'] },
  };
  const photo = anAttachment({ vendorId: VENDOR, byId: identityId });
  const merge: Merge = {
    ...{ mergeId: 'mg-1', into: wa.contactId, by: { agentId: agent.agentId, name: agent.name }, at: SINCE },
  };
  const told = aCourierEvent({ vendorId: VENDOR, orderNo: 'TS-1' });
  const limited = { agentId: agent.agentId, branchIds: ['b-1', 'b-2'], groupIds: ['g-1'], seesUnplaced: true };
  const list = async () => {
    const queries: ListQuery[] = [
      { isOpen: true, sight: null },
      { status: 'assistant', sight: null },
      { isOpen: true, assigneeId: agent.agentId, sight: null },
      { isOpen: true, assigneeId: null, sight: null },
      { isOpen: true, branchIds: ['b-1'], sight: null },
      { isOpen: true, branchIds: ['b-1', 'b-2'], sight: null },
      { isOpen: true, groupId: 'g-1', sight: null },
      { isOpen: true, tag: 'retur', sight: null },
      { isOpen: true, priority: 2, sight: null },
      { isOpen: true, isUnread: true, sight: null },
      { isOpen: true, sight: null, sort: 'longest_wait', waitsSince: soon },
      { isOpen: true, sight: limited, sort: 'longest_wait' },
      {
        sight: null,
        anyOf: [
          { isOpen: true, tag: 'retur' },
          { isOpen: true, assigneeId: agent.agentId },
        ],
      },
      { isOpen: true, channel: 'whatsapp', sight: null },
      { isOpen: true, sight: limited },
    ];
    for (const query of queries) {
      const page = await conversations.list(VENDOR, query, null, 50);
      const last = page.at(-1)?.state;
      if (!last) continue;
      const at = query.sort === 'longest_wait' && last.waitingSince ? last.waitingSince : last.lastAt;
      await conversations.list(VENDOR, query, { at, conversationId: last.conversationId }, 50);
    }
  };
  return {
    messages: {
      insertBatch: async () => {
        const [model] = await messages.listBefore(VENDOR, conversationId, null, 1);
        if (!model) throw new Error('nothing was said');
        await messages.insertBatch([{ ...model, messageId: newMessageId(), seq: model.seq + 1, clientId: 'by-hand' }]);
      },
      listAfter: () => messages.listAfter(VENDOR, conversationId, 10, 50),
      listBefore: async () => {
        await messages.listBefore(VENDOR, conversationId, 40, 30);
        await messages.listBefore(VENDOR, conversationId, null, 30);
      },
      holds: () => messages.holds(VENDOR, conversationId, 5, null),
      bySeq: () => messages.bySeq(VENDOR, conversationId, 5),
      byKey: async () => {
        await messages.byKey(VENDOR, conversationId, { authorId: memberId, clientId: 'c-5' });
        await messages.byKey(VENDOR, conversationId, { externalId: 'wamid.none' });
      },
      byOutsideId: () => messages.byOutsideId(VENDOR, wa.conversationId, `wamid.${wa.conversationId}.3.${to}`),
      byKeys: () =>
        messages.byKeys(VENDOR, conversationId, {
          authorIds: [memberId],
          clientIds: ['c-5', 'c-6', 'c-none'],
          externalIds: ['wamid.none', 'wamid.other'],
        }),
      lastOf: () => messages.lastOf(VENDOR, [conversationId, wa.conversationId]),
      countShoppers: () => messages.countShoppers(VENDOR, conversationId, 10, 50),
      countForMember: () => messages.countForMember(VENDOR, conversationId, memberId, 10),
      mentioning: async () => {
        await messages.mentioning(VENDOR, agent.agentId, null, 200);
        await messages.mentioning(VENDOR, agent.agentId, SINCE, 200);
      },
      idsAfter: () => messages.idsAfter(idAt(SINCE), 5_000),
      endings: () => messages.endings(VENDOR, conversationId, 20),
      csatCounts: () => messages.csatCounts(VENDOR, { from: SINCE, until: soon, branchIds: null }),
      csatRatings: async () => {
        await messages.csatRatings(VENDOR, { from: SINCE, until: soon, branchIds: null }, 50);
        await messages.csatRatings(VENDOR, { from: SINCE, until: soon, branchIds: ['b-1'] }, 50, { withWords: true });
      },
      bySeqs: () => messages.bySeqs(VENDOR, conversationId, [3, 5, 8]),
      namesFile: () => messages.namesFile(VENDOR, conversationId, 'at_1'),
      pageBefore: () => messages.pageBefore(BEYOND_ALL, FIRST_ID, 50),
    },
    erasures: {
      byContact: () => erasures.byContact(gone),
      ask: () => erasures.ask({ ...gone, conversationId }),
      begin: () => erasures.begin({ ...gone, conversationId }, agent),
      decline: () => erasures.decline(gone, agent),
      list: () => erasures.list(VENDOR, 200),
      takeDue: () => erasures.takeDue(0, 60_000, 10),
      noteIdentities: () => erasures.noteIdentities(gone, [identityId]),
      keysGone: () => erasures.keysGone(gone),
      finish: () => erasures.finish(gone),
    },
    invites: {
      put: () =>
        invites.put({
          ...{
            inviteId: `iv_${newMessageId()}`,
            vendorId: VENDOR,
            conversationId,
            byName: 'Ani',
            sees: 'all' as const,
          },
          ...{ uses: 3, usedBy: [], expiresAt: soon },
        }),
      find: () => invites.find(VENDOR, 'iv_1'),
      claim: () => invites.claim(VENDOR, 'iv_1', identityId),
      ofConversation: () => invites.ofConversation(VENDOR, conversationId),
      drop: () => invites.drop(VENDOR, conversationId, 'iv_none'),
      dropAll: () => invites.dropAll(VENDOR, 'cv-none'),
    },
    bridges: {
      put: () => bridges.put({ vendorId: VENDOR, conversationId, memberId, identityId, since: SINCE }, bridgeEnd),
      find: () => bridges.find(VENDOR, bridgeEnd),
      end: () => bridges.end(VENDOR, 'cv_none', bridgeEnd),
    },
    processes: {
      beat: () => processes.beat('p-1'),
      silentFor: () => processes.silentFor(0),
      forget: () => processes.forget([{ processId: 'p-1', aliveAt: new Date() }]),
      leave: () => processes.leave('p-1'),
    },
    conversations: {
      ensure: () => {
        const owner = { memberId, name: '', role: 'owner', joinedSeq: 0, sees: 'all', isOutside: false } as const;
        const ids = { vendorId: VENDOR, conversationId: 'cv-new', contactId, channelAccountId: 'acc-web' };
        const head = { ...ids, kind: 'direct', channel: 'widget', createdAt: new Date() } as const;
        const contact = { contactId, name: '', phone: null, locale: 'id', isVerified: false } as const;
        return conversations.ensure(newState(head, owner), contact);
      },
      byId: () => conversations.byId(VENDOR, conversationId),
      byIds: () => conversations.byIds(VENDOR, [conversationId, wa.conversationId]),
      ofIdentity: () => conversations.ofIdentity(VENDOR, identityId),
      ofContacts: () => conversations.ofContacts(VENDOR, [contactId, wa.contactId]),
      among: () => conversations.among(VENDOR, [conversationId, wa.conversationId], { sight: null }),
      countAmong: () => conversations.countAmong(VENDOR, [conversationId, wa.conversationId], { sight: null }),
      withContacts: () => conversations.withContacts(VENDOR, [contactId, wa.contactId], { sight: null }),
      project: async () => {
        const record = await conversations.byId(VENDOR, conversationId);
        if (record) await conversations.project(VENDOR, [{ state: record.state, sla: null }]);
      },
      list,
      count: async () => {
        for (const assigneeId of [agent.agentId, null, undefined])
          await conversations.count(VENDOR, { isOpen: true, assigneeId, sight: null }, 1_000);
        const either = [{ tag: 'retur' }, { groupId: 'g-1' }];
        await conversations.count(VENDOR, { isOpen: true, sight: null, anyOf: either }, 1_000);
        await conversations.count(VENDOR, { isOpen: true, sight: null, sort: 'longest_wait' }, 1_000);
      },
      setMarks: async () => {
        const record = await conversations.byId(VENDOR, conversationId);
        if (record) await conversations.setMarks(VENDOR, conversationId, { ...record, tags: ['retur'] });
      },
      tags: () => conversations.tags(VENDOR, null, 200),
      markStaffRead: () => conversations.markStaffRead(VENDOR, conversationId, 3, 3),
      markStaffDelivered: () => conversations.markStaffDelivered(VENDOR, conversationId, 4),
      markMember: () => conversations.markMember(VENDOR, conversationId, memberId, { readSeq: 2 }),
      setVerified: () => conversations.setVerified(VENDOR, contactId, true),
      today: async () => {
        await conversations.today(VENDOR, null, SINCE);
        await conversations.today(VENDOR, limited, SINCE);
      },
      eraseContact: () => conversations.eraseContact(VENDOR, 'ct-none', 'Data dihapus'),
      setContact: () => conversations.setContact(VENDOR, contactId, { name: 'Rina', locale: 'id' }),
      held: () => conversations.held(),
      heldBy: async () => {
        await conversations.heldBy(VENDOR, agent.agentId, 500);
        await conversations.heldBy(VENDOR, agent.agentId, 500, true);
      },
      waiting: async () => {
        const [first] = await conversations.waiting(VENDOR, null, 200);
        const at = { priority: 0, waitingSince: SINCE, conversationId };
        await conversations.waiting(VENDOR, first ? { ...at, conversationId: first.state.conversationId } : at, 200);
      },
      queue: () => conversations.queue(VENDOR, 200),
      setQueueTold: () =>
        conversations.setQueueTold(VENDOR, conversationId, { sinceSeq: 1, times: 1, waitMin: null, at: SINCE }),
      longestWaiting: async () => {
        for (const sight of [null, limited]) await conversations.longestWaiting(VENDOR, sight, 50);
      },
      tally: async () => {
        for (const sight of [null, limited]) await conversations.tally(VENDOR, sight, new Date());
      },
      vendorsWaiting: () => conversations.vendorsWaiting(),
      snoozedBefore: () => conversations.snoozedBefore(new Date(), 500),
      unansweredOf: () => conversations.unansweredOf(VENDOR, [agent.agentId, 'ag_2']),
      markPushed: () => conversations.markPushed(VENDOR, { conversationId, agentId: agent.agentId, since: SINCE }),
      csatDue: () => conversations.csatDue(soon, 500),
      settleCsat: () => conversations.settleCsat(VENDOR, { conversationId, stateSeq: 1 }),
      slaDue: () => conversations.slaDue(new Date(), 500),
      accountsOf: () => conversations.accountsOf([conversationId, wa.conversationId]),
      openPromises: () => conversations.openPromises(VENDOR, { at: new Date(), conversationId: '~' }, 50),
      setSlas: () => conversations.setSlas(VENDOR, [{ state: { conversationId, stateSeq: 1 }, sla: null }]),
      setSla: () => conversations.setSla(VENDOR, { conversationId, stateSeq: 1 }, null),
      projectedTo: () => conversations.projectedTo([conversationId, wa.conversationId]),
    },
    contacts: {
      identitiesOf: () => contacts.identitiesOf(VENDOR, contactId),
      forgetIdentity: () => contacts.forgetIdentity(VENDOR, { identityId: 'v_none', contactId: 'ct-none' }),
      erase: () => contacts.erase(VENDOR, 'ct-none', 'Data dihapus'),
      findIdentity: () => contacts.findIdentity(VENDOR, phone),
      addressesOf: () => contacts.addressesOf(VENDOR, wa.identityId),
      fixIdentity: async () => {
        await contacts.fixIdentity(VENDOR, phone, { identityId, contactId });
        await contacts.fixIdentity(VENDOR, { ...phone, value: '+62811' }, { identityId, contactId });
      },
      ensureContact: async () => {
        const known = await contacts.byId(VENDOR, contactId);
        if (known) await contacts.ensureContact({ ...known, contactId: 'ct-new', isOnlyCaller: true });
      },
      vouchForCaller: () => contacts.vouchForCaller(VENDOR, 'ct-new', 'Ani'),
      byId: () => contacts.byId(VENDOR, contactId),
      record: () => contacts.record(VENDOR, contactId),
      setMerge: () => contacts.setMerge(VENDOR, contactId, merge),
      person: () => contacts.person(VENDOR, contactId),
      endMerge: () => contacts.endMerge(VENDOR, contactId, merge, merge.by),
      change: async () => {
        const known = await contacts.record(VENDOR, contactId);
        if (known) await contacts.change(known, { note: 'titip ke satpam' });
      },
      ofCustomer: () => contacts.ofCustomer(VENDOR, { customerId: 'cu-1', phone: number }),
      ownIdSince: () => contacts.ownIdSince(VENDOR, identityId),
      moveKey: () => contacts.moveKey(VENDOR, phone, { identityId, contactId }, { identityId, contactId }),
      doubt: () => contacts.doubt(VENDOR, contactId, { isWhole: true }),
      setCustomer: () => contacts.setCustomer(VENDOR, contactId, 'cu-1'),
      countFound: () => contacts.countFound(VENDOR, ['rina', 'pengunjung'], 1_000),
      find: async () => {
        const asked = { lead: ['rina', 'pengunjung'], others: [] };
        const [first] = await contacts.find(VENDOR, asked, null, 20);
        await contacts.find(VENDOR, asked, first?.contactId ?? null, 20);
      },
      keysBeginning: () => contacts.keysBeginning(VENDOR, 'ri', 5),
    },
    search: {
      add: () => search.add([found]),
      keep: () => search.keep([found], [{ ...found, messageId: newMessageId() }]),
      count: () => search.count(VENDOR, 'message', ['kembung'], 1_000),
      look: async () => {
        const asked = { kind: 'message', lead: ['kembung', 'baterai'], others: [] } as const;
        await search.look(VENDOR, asked, null, 50);
        await search.look(VENDOR, asked, BEYOND_ALL, 50);
        await search.look(VENDOR, { ...asked, lead: null, conversationId }, null, 50);
        await search.look(VENDOR, { ...asked, from: SINCE, to: soon }, null, 50);
      },
      keysBeginning: () => search.keysBeginning(VENDOR, 'message', 'kem', 5),
    },
    searchMarks: {
      hold: () => searchMarks.hold('w-1', 1_000),
      move: () => searchMarks.move('w-1', 1_000, null, null),
      release: () => searchMarks.release('w-1'),
      startOver: () => searchMarks.startOver(),
      where: () => searchMarks.where(),
    },
    agents: {
      put: () => agents.put(agent, 'x'),
      byEmail: () => agents.byEmail(agent.email),
      byId: () => agents.byId(VENDOR, agent.agentId),
      byIds: () => agents.byIds(VENDOR, [agent.agentId]),
      supervisors: () => agents.supervisors(VENDOR),
      setAvailability: () => agents.setAvailability(VENDOR, agent.agentId, 'away'),
      hasStaff: async () => {
        await agents.hasStaff(VENDOR, { branchId: 'b-1' });
        await agents.hasStaff(VENDOR, { groupId: 'g-1' });
      },
      reserve: () => agents.reserve(VENDOR, agent.agentId),
      giveBack: () => agents.giveBack(VENDOR, agent.agentId),
      correctOpen: () => agents.correctOpen(VENDOR, agent.agentId, { from: 1, to: 2 }),
      reserveReachable: () => agents.reserveReachable(VENDOR, agent.agentId),
      seen: () => agents.seen(VENDOR, [agent.agentId]),
      hasReachable: () => agents.hasReachable(VENDOR),
      pool: async () => {
        const pools = [
          { agentId: agent.agentId },
          { branchIds: ['b-1', 'b-2'] },
          { groupId: 'g-1' },
          'centre',
        ] as const;
        for (const pool of pools) await agents.pool(VENDOR, pool as Pool, 200);
      },
      onDuty: async () => {
        for (const sight of [null, limited]) await agents.onDuty(VENDOR, sight, 500);
      },
      gone: () => agents.gone(100),
      looked: () => agents.looked(VENDOR, [agent.agentId]),
      setPush: () =>
        agents.setPush(VENDOR, agent.agentId, { hasPush: true, staysReachable: false, reachableFrom: null }),
      notLooking: () => agents.notLooking(),
      seeMentions: () => agents.seeMentions(VENDOR, agent.agentId),
      markGone: () => agents.markGone(VENDOR, agent.agentId),
      holding: () => agents.holding(),
      addRefreshToken: () => agents.addRefreshToken(signIn, 'hash', soon),
      spendRefreshToken: () => agents.spendRefreshToken('hash'),
      endSignIn: () => agents.endSignIn('hash'),
    },
    keys: {
      forgetDirect: () => keys.forgetDirect(VENDOR, 'acc-web', 'v_none'),
      findDirect: () => keys.findDirect(VENDOR, 'acc-web', identityId),
      fixDirect: () => keys.fixDirect(VENDOR, 'acc-web', identityId, conversationId),
      findInbound: () => keys.findInbound(VENDOR, 'acc-wa', 'wamid.1'),
      fixInbound: () => keys.fixInbound(VENDOR, 'acc-wa', 'wamid.1', conversationId),
    },
    vendors: {
      byId: () => vendors.byId(VENDOR),
      put: () =>
        vendors.put({
          vendorId: VENDOR,
          name: 'Toko Uji',
          locale: 'id',
          timezone: 'Asia/Jakarta',
          brandColour: '#000',
          peopleFrom: '00:00',
          peopleUntil: '23:59',
        }),
      current: () => vendors.current(VENDOR),
      change: () => vendors.change(VENDOR, 1, { peopleFrom: '00:00' }),
      putAccount: () => vendors.putAccount(WHATSAPP_ACCOUNT),
      accountByAddress: () => vendors.accountByAddress('whatsapp', '1'),
      accountsOf: () => vendors.accountsOf(VENDOR),
      createAccount: () =>
        vendors.createAccount(
          {
            ...{ channelAccountId: 'ca-1', vendorId: VENDOR, address: 'hl_1', name: 'Hotline', allowedOrigins: [] },
            ...{ channel: 'hotline' as const, secret: 'secret-of-the-tests' },
          },
          'print',
        ),
      secretOf: () => vendors.secretOf('hotline', 'hl_1'),
      renewSecret: () => vendors.renewSecret(VENDOR, 'ca-1', 'another-secret-of-the-tests', 'request-1'),
      changeAccount: () =>
        vendors.changeAccount({ vendorId: VENDOR, channelAccountId: 'ca-1', rev: 1 }, { name: 'Situs baru' }),
      nextIdentitySecret: () => vendors.nextIdentitySecret(VENDOR, 'ca-1', 'request-1'),
      noteActivity: async () => {
        await vendors.noteActivity(VENDOR, 'ca-1', 'in');
        await vendors.noteActivity(VENDOR, 'ca-1', 'out');
      },
      noteServed: () => vendors.noteServed('whatsapp', ['1']),
      accountById: () => vendors.accountById(VENDOR, 'acc-wa'),
    },
    amends: {
      forgetReactions: () =>
        amends.forgetReactions({ vendorId: VENDOR, conversationId: 'cv_none', seq: 1 }, ['v_none']),
      empty: () => amends.empty({ ...sent, seq: 900 }, { kind: 'deleted', content: { of: 'text' } }, null),
      amend: async () => {
        const message = await messages.bySeq(VENDOR, conversationId, 1);
        if (message) await amends.amend(message, { kind: 'deleted', content: { of: 'text' } }, { seq: 2, at: SINCE });
      },
      react: () =>
        amends.react(
          { vendorId: VENDOR, conversationId, seq: 1 },
          { author: { kind: 'shopper', id: memberId, name: 'Ani' }, emoji: '👍', seq: 2 },
        ),
    },
    earlyChanges: {
      forget: () => earlyChanges.forget(VENDOR, 'wamid.none'),
      keep: () =>
        earlyChanges.keep(VENDOR, 'acc-wa', {
          ...{ fact: 'change', account: '1', person: { phone: number }, isOurs: false, externalId: 'wamid.early.2' },
          ...{ target: 'wamid.later', at: SINCE, change: { event: 'revoked' } },
        }),
      of: () => earlyChanges.of(VENDOR, 'wamid.later'),
    },
    linkedDevices: {
      begin: () => linkedDevices.begin(DEVICE),
      byId: () => linkedDevices.byId(DEVICE),
      ask: () => linkedDevices.ask(DEVICE, { isWanted: true, pairPhone: null }),
      due: () => linkedDevices.due('here', 10),
      unattended: () => linkedDevices.unattended(1, 10),
      claim: () => linkedDevices.claim(DEVICE, 'here', 1),
      renew: () => linkedDevices.renew(DEVICE, 1, 1),
      tell: () => linkedDevices.tell(DEVICE, 1, { state: 'linking' }),
      noteHeard: () => linkedDevices.noteHeard(DEVICE, 1),
      end: async () => {
        const lease = await linkedDevices.claim(DEVICE, 'here', 60_000);
        if (lease) await linkedDevices.end(DEVICE, lease, 'silent', 1_000);
      },
    },
    accountHolds: {
      hold: () => accountHolds.hold(WHATSAPP_ACCOUNT, '131031', 1, { isTrouble: true }),
      leave: () => accountHolds.leave(WHATSAPP_ACCOUNT, 'c-1.1.m-1'),
      awaitStatus: () => accountHolds.awaitStatus(WHATSAPP_ACCOUNT, 'c-1.1.m-1'),
      endTry: () => accountHolds.endTry(WHATSAPP_ACCOUNT, 'c-1.1.m-1'),
      free: () => accountHolds.free(WHATSAPP_ACCOUNT),
      held: () => accountHolds.held(),
      troubled: () => accountHolds.troubled(VENDOR),
    },
    attachments: {
      begin: () => attachments.begin(photo),
      byId: () => attachments.byId(VENDOR, photo.attachmentId),
      countUnsent: () => attachments.countUnsent(VENDOR, photo.byId),
      append: () => attachments.append(photo, { fileId: 'f-1', size: 10 }),
      complete: () => attachments.complete(photo, { kind: 'file', type: 'application/pdf' }),
      ready: () => attachments.ready(photo, {}, []),
      transcribed: () => attachments.transcribed(photo, 'halo'),
      refuse: () => attachments.refuse(photo, 'file_unreadable'),
      bind: () => attachments.bind(photo, conversationId),
      rebind: () => attachments.rebind(photo, conversationId, null),
      erase: () => attachments.erase(photo),
      unsentBefore: () => attachments.unsentBefore(soon, 10),
      boundBefore: () => attachments.boundBefore(soon, 10),
      removeUnsent: () => attachments.removeUnsent(photo),
      removeUnnamed: () => attachments.removeUnnamed(photo),
    },
    outbox: {
      owedBy: () => outbox.owedBy(lane),
      settleTurn: () => outbox.settleTurn(sent),
      markSending: () => outbox.markSending(sent, to, 1),
      finish: () => outbox.finish(sent, { to, status: 'sent' }),
      settleMedia: () => outbox.settleMedia(sent),
      tryMediaAgain: () => outbox.tryMediaAgain(sent, 1_000),
      tryTurnAgain: () => outbox.tryTurnAgain(sent, 1_000),
      putOff: () => outbox.putOff(sent, to, 1_000),
      trySendAgain: () => outbox.trySendAgain(sent, to, 1, 1_000),
      dropCopy: () => outbox.dropCopy(sent, 'nobody'),
      applyReceipt: () => outbox.applyReceipt(sent, { to, status: 'delivered' }),
      isUnderWay: () => outbox.isUnderWay(VENDOR, [{ conversationId: wa.conversationId, memberId: to }]),
      copyOf: () => outbox.copyOf(VENDOR, `wamid.${wa.conversationId}.3.${to}`),
      keepEarly: () => outbox.keepEarly(VENDOR, 'acc-wa', { externalId: 'wamid.early', status: 'sent' }),
      earlyOf: () => outbox.earlyOf(VENDOR, 'wamid.early'),
      overdue: () => outbox.overdue(500),
      lookAgain: () => outbox.lookAgain([{ message: sent, inMs: 10_000 }]),
    },
    lanes: {
      claim: async () => {
        const lease = await lanes.claim(lane, 10_000);
        await lanes.claim(lane, 10_000);
        if (!('renew' in lease)) throw new Error('the lane was free');
        await lease.renew();
        await lease.release();
      },
    },
    routingStats: {
      left: () => routingStats.left(VENDOR, 'g-1', SINCE),
      of: () => routingStats.of(VENDOR),
    },
    branches: {
      putAll: () => branches.putAll(VENDOR, []),
      list: () => branches.list(VENDOR),
      byId: () => branches.byId(VENDOR, 'b-1'),
      current: () => branches.current(VENDOR, 'b-1'),
      changeHours: async () => {
        const branch = await branches.current(VENDOR, 'b-1');
        if (branch) await branches.changeHours(branch, hoursOfBranch(branch));
      },
      near: () => branches.near(VENDOR, at, { maxM: 20_000, limit: 10 }),
    },
    staffMessages: {
      add: () => {
        const [from, to] = [agent, { agentId: 'a-budi', name: 'Budi' }].map(({ agentId, name }) => ({ agentId, name }));
        if (!(from && to)) throw new Error('two are needed');
        const words = { text: 'ke sini dulu', conversationId, readAt: null };
        return staffMessages.add({ vendorId: VENDOR, messageId: 'sm_1', at: new Date(), from, to, ...words }, 'print');
      },
      unread: () => staffMessages.unread(VENDOR, 'a-budi'),
      ofAgent: () => staffMessages.ofAgent(VENDOR, 'a-budi', 100),
      hasWritten: () => staffMessages.hasWritten(VENDOR, agent.agentId, 'a-budi'),
      markRead: () => staffMessages.markRead(VENDOR, 'a-budi', 'sm_1'),
    },
    groups: {
      list: () => groups.list(VENDOR),
      byId: () => groups.byId(VENDOR, 'g-1'),
      create: () => groups.create(aGroup({ vendorId: VENDOR, groupId: 'g-1' }), 'print'),
      change: () => groups.change({ vendorId: VENDOR, groupId: 'g-1', rev: 1 }, { name: 'Ponsel' }),
      remove: () => groups.remove(VENDOR, 'g-1'),
      putDemo: () => groups.putDemo(VENDOR, [aGroup({ groupId: 'demo' })]),
    },
    slaPolicies: {
      of: () => slaPolicies.of(VENDOR),
      now: () => slaPolicies.now(VENDOR),
      put: async () => {
        await slaPolicies.put(VENDOR, { policies: [], rev: 0 });
        await slaPolicies.put(VENDOR, { policies: [], rev: 1 });
      },
      claimChanged: () => slaPolicies.claimChanged(),
      walked: () => slaPolicies.walked(walk, { at: new Date(), conversationId }),
      settle: async () => {
        await slaPolicies.settle(walk);
        await slaPolicies.settle({ ...walk, isLast: true });
      },
    },
    products: {
      putAll: () => products.putAll(VENDOR, []),
      assortment: () => products.assortment(VENDOR),
      list: () => products.list(VENDOR),
      bySku: () => products.bySku(VENDOR, 'SKU-1'),
      unknownAmong: () => products.unknownAmong(VENDOR, ['SKU-1', 'SKU-2']),
    },
    stock: {
      takeCounts: () =>
        stock.takeCounts(
          VENDOR,
          'b-1',
          new Date(),
          ['SKU-1', 'SKU-2'].map((sku) => ({ sku, onHand: 3 })),
        ),
      takeReadings: () =>
        stock.takeReadings(VENDOR, 'SKU-1', [
          { branchId: 'b-1', onHand: 3, asOf: new Date() },
          { branchId: 'b-2', onHand: null, asOf: new Date() },
        ]),
      look: () => stock.look(VENDOR, 'SKU-1', ['b-1', 'b-2']),
      levels: () => stock.levels(VENDOR, 'SKU-1', ['b-1', 'b-2']),
      ofBranch: () => stock.ofBranch(VENDOR, 'b-1'),
      hold: () => stock.hold(VENDOR, { id: 'hd_1', branchId: 'b-1', sku: 'SKU-1', qty: 1, forMs: 60_000 }),
      release: () => stock.release(VENDOR, { branchId: 'b-1', sku: 'SKU-1', id: 'hd_1', at: SINCE }),
    },
    holds: {
      note: () => {
        const by = { kind: 'agent', agentId: agent.agentId, name: agent.name } as const;
        const what = { vendorId: VENDOR, holdId: 'hd_1', branchId: 'b-1', sku: 'SKU-1', quantity: 1 };
        return holds.note({ ...what, at: new Date(), until: soon, conversationId, by, released: null });
      },
      byId: () => holds.byId(VENDOR, 'hd_1'),
      ofBranch: () => holds.ofBranch(VENDOR, 'b-1', 50),
      idsOf: () => holds.idsOf(VENDOR, conversationId, 3),
      markReleased: () => holds.markReleased(VENDOR, 'hd_1', SINCE, { kind: 'shopper', contactId }),
    },
    watches: {
      ask: () => {
        const asked = { vendorId: VENDOR, watchId: 'wt_1', conversationId, sku: 'SKU-1', branchIds: ['b-1', 'b-2'] };
        return watches.ask({ ...asked, near: at, locale: 'id', askedSeq: 1 });
      },
      idsOf: () => watches.idsOf(VENDOR, conversationId, 10),
      endAll: () => watches.endAll(VENDOR, conversationId),
      forget: () => watches.forget(VENDOR, 'cv_none', 'ct-none', true),
      stockCame: () => watches.stockCame(VENDOR, 'b-1', ['SKU-1', 'SKU-2']),
      takeDue: () => watches.takeDue(60_000, 500),
      putOff: () => watches.putOff([{ vendorId: VENDOR, watchId: 'wt_1' }], 300_000),
      markTold: () => watches.markTold(VENDOR, 'wt_1', 1, 'b-1'),
    },
    lostDemand: {
      forget: () => lostDemand.forget(VENDOR, 'cv_none', [1]),
      note: () => {
        const question = { sku: 'SKU-1', query: null, place: { name: 'Kemang', at }, branchId: 'b-1' };
        return lostDemand.note({ vendorId: VENDOR, conversationId, seq: 1, at: SINCE, day: '2026-11-20', ...question });
      },
      counts: async () => {
        const days = { from: '2026-11-01', to: '2026-11-30' };
        await lostDemand.counts(VENDOR, { ...days, branchIds: null }, ['sku'], 100);
        await lostDemand.counts(VENDOR, { ...days, branchIds: ['b-1', 'b-2'] }, ['place'], 100);
      },
    },
    assistCounts: {
      note: async () => {
        await assistCounts.note(VENDOR, [{ by: 'model' }], SINCE);
        await assistCounts.note(VENDOR, [{ by: 'fallback', reason: 'timeout' }], SINCE);
      },
      since: () => assistCounts.since(VENDOR, SINCE),
    },
    imports: importCalls(imports, agent),
    orders: {
      putDemo: () => orders.putDemo(VENDOR, []),
      orderByNumber: () => orders.orderByNumber(VENDOR, 'TS-1'),
      ordersBeginning: async () => {
        await orders.ordersBeginning(VENDOR, 'TS', null, 20);
        await orders.ordersBeginning(VENDOR, 'TS', 'TS-0', 20);
      },
      ordersOfPhone: () => orders.ordersOfPhone(VENDOR, number),
      ordersOfCustomer: () => orders.ordersOfCustomer(VENDOR, 'cu-1'),
      change: async () => {
        const order = { ...anOrder(), vendorId: VENDOR };
        await orders.change(order, order);
        await orders.change({ ...order, rev: 3 }, order);
      },
      learn: async () => {
        const order = { ...anOrder(), vendorId: VENDOR, orderNo: 'TS-LEARNT' };
        await orders.learn(null, order);
        await orders.learn({ ...order, rev: 1 }, order);
      },
      markSeen: () => orders.markSeen(VENDOR, 'TS-1', new Date()),
      look: () => orders.look(VENDOR, { orderNo: 'TS-1' }),
      lateBy: () => orders.lateBy(new Date(), 100),
      unfetchedBy: () => orders.unfetchedBy(new Date(), 100),
      owingNotice: () => orders.owingNotice(new Date(), 100),
    },
    courierEvents: {
      keep: async () => {
        await courierEvents.keep(told);
        await courierEvents.keep(told);
      },
      postpone: () => courierEvents.postpone({ event: told, tries: 0 }, 'unknown_order'),
      settle: () => courierEvents.settle(told, 'applied'),
      due: () => courierEvents.due(100),
    },
    customers: {
      putAll: () => customers.putAll(VENDOR, []),
      byId: () => customers.byId(VENDOR, 'cu-1'),
      byPhone: () => customers.byPhone(VENDOR, number),
    },
    bookings: {
      hold: () => bookings.hold(aBookingDraft({ bookingId: 'bk-held' }), 2),
      forgetBooker: () => bookings.forgetBooker(VENDOR, 'ct-none', 'Data dihapus'),
      change: () => bookings.change(booked, { from: ['held'], to: 'confirmed', by: 'agent', due: [] }),
      markMove: () => bookings.markMove(booked, null, [null]),
      fixKey: () => bookings.fixKey(VENDOR, 'a-1', 'k-1', 'print'),
      settle: () => bookings.settle(booked, 'soon'),
      ofDay: () => bookings.ofDay(VENDOR, booked.branchId, booked.date),
      one: () => bookings.one(booked),
      byId: () => bookings.byId(VENDOR, booked.bookingId),
      byCode: () => bookings.byCode(VENDOR, booked.code),
      ofContact: () => bookings.ofContact(VENDOR, booked.contactId ?? '', booked.date),
      ofCustomer: () => bookings.ofCustomer(VENDOR, booked.customerId ?? '', booked.date),
      takeDue: () => bookings.takeDue(new Date(), 30_000, 5),
      putDemo: () => bookings.putDemo(VENDOR, []),
    },
    views: {
      usable: () => views.usable(VENDOR, agent.agentId),
      count: async () => {
        await views.count(VENDOR, null, 100);
        await views.count(VENDOR, agent.agentId, 50);
      },
      byId: () => views.byId(VENDOR, 'vw_1'),
      create: () => views.create(aView(), 'print'),
      change: () => views.change(aView(), { name: 'Retur' }, { agentId: 'a-1', name: 'Ani' }),
      remove: () => views.remove(VENDOR, 'vw_1'),
    },
    articles: {
      published: () => articles.published(VENDOR),
      list: async () => {
        await articles.list(VENDOR, null, 50);
        await articles.list(VENDOR, { updatedAt: new Date(), articleId: 'ar_1' }, 50);
      },
      count: () => articles.count(VENDOR, 500),
      byId: () => articles.byId(VENDOR, 'ar_1'),
      create: () => articles.create(anArticle(), 'print'),
      change: () => articles.change({ vendorId: VENDOR, articleId: 'ar_1', rev: 1 }, { isPublished: true }, null),
      remove: () => articles.remove(VENDOR, 'ar_1'),
      putDemo: () => articles.putDemo(VENDOR, [anArticle({ articleId: 'demo' })]),
    },
    staff: {
      page: async () => {
        await staff.page(VENDOR, {}, null, 50);
        const query = { words: 'an', byEmail: true, branchId: 'b-1', groupId: 'g-1' };
        await staff.page(VENDOR, query, { name: 'Ani', agentId: 'ag_1' }, 50);
      },
      byId: () => staff.byId(VENDOR, agent.agentId),
      isKnown: () => staff.isKnown(VENDOR, agent.agentId),
      create: () =>
        staff.create({ vendorId: VENDOR, agentId: 'ag_new' }, staffFields({ email: 'new@example.com' }), 'print'),
      change: () => staff.change(agent, 1, { capacity: 6 }),
      setPassword: () => staff.setPassword({ vendorId: VENDOR, agentId: 'ag_new' }, 'x'),
      remove: async () => staff.remove({ ...agent, agentId: 'ag_new' }),
    },
    invitations: {
      put: () => invitations.put('hash', { vendorId: VENDOR, agentId: 'ag_new', byId: 'ag_1', expiresAt: soon }),
      take: () => invitations.take('hash'),
      dropOf: () => invitations.dropOf(VENDOR, 'ag_new'),
    },
    apiKeys: {
      create: () => apiKeys.create('hash', anApiKey()),
      byHash: () => apiKeys.byHash('hash'),
      noteUse: async () => apiKeys.noteUse('hash', { ...anApiKey(), createdAt: new Date(), lastUsedAt: null }),
      list: () => apiKeys.list(VENDOR),
      revoke: () => apiKeys.revoke(VENDOR, 'key_1'),
      isKnown: () => apiKeys.isKnown(VENDOR, 'key_1'),
    },
    audit: {
      append: () => audit.append(anAuditEntry()),
      page: async () => {
        await audit.page(VENDOR, null, null, 50);
        await audit.page(VENDOR, 'group', { at: new Date(), auditId: 'au_1' }, 50);
      },
    },
    pushSubscriptions: {
      put: () => pushSubscriptions.put(aDevice()),
      ofAgents: async () => {
        await pushSubscriptions.ofAgents(VENDOR, ['ag_1', 'ag_2']);
        await pushSubscriptions.ofAgents(VENDOR, ['ag_1', 'ag_2'], true);
      },
      remove: () => pushSubscriptions.remove(VENDOR, 'ag_1', aDevice().endpoint),
    },
    drafts: {
      forget: () => drafts.forget(VENDOR, 'cv-none'),
      ofAgent: () => drafts.ofAgent(VENDOR, 'ag_1'),
      put: () =>
        drafts.put(
          { vendorId: VENDOR, agentId: 'ag_1', conversationId, rev: 0 },
          { reply: 'Halo', note: '', tab: 'reply', begunSeq: 1 },
        ),
    },
    canned: {
      usable: () => canned.usable(VENDOR, 'ag_1'),
      count: () => canned.count(VENDOR, null, 500),
      byId: () => canned.byId(VENDOR, 'ca_1'),
      create: () => canned.create(aCannedReply(), 'print'),
      change: () => canned.change({ vendorId: VENDOR, cannedId: 'ca_1', rev: 1 }, { title: 'Halo' }, null),
      remove: () => canned.remove(VENDOR, 'ca_1'),
      putDemo: () => canned.putDemo(VENDOR, [aCannedReply({ cannedId: 'demo', shortcut: 'demo' })]),
    },
    unanswered: {
      note: () => {
        const question = { vendorId: VENDOR, form: 'parkir', text: 'ada parkir?', reason: 'no_article' as const };
        return unanswered.note({ ...question, turn: 'cv-1:1', at: SINCE });
      },
      list: () => unanswered.list(VENDOR, 50),
      dismiss: () => unanswered.dismiss(VENDOR, questionIdOf(VENDOR, 'parkir')),
      markWritten: () => unanswered.markWritten(VENDOR, questionIdOf(VENDOR, 'parkir')),
    },
    tries: {
      take: () => tries.take(VENDOR, 'visitor', 'v-1', 60_000),
      giveBack: () => tries.giveBack(VENDOR, 'visitor', 'v-1'),
      forget: () => tries.forget(VENDOR, 'visitor', 'v-1'),
    },
    knowledge: {
      put: () => knowledge.put(VENDOR, { areas: [], postalPrefixes: [], policies: null }),
      putAreas: () => knowledge.putAreas(VENDOR, []),
      deliveryTerms: () => knowledge.deliveryTerms(VENDOR),
      putDeliveryTerms: () => knowledge.putDeliveryTerms(VENDOR, { terms: deliveryTerms(), rev: 0 }),
      of: () => knowledge.of(VENDOR),
    },
  };
}

function importCalls(imports: Catalogue['imports'], { agentId, name }: Agent): Calls<Catalogue['imports']> {
  const record = {
    ...{ vendorId: VENDOR, importId: 'im_1', kind: 'stock' as const, parts: 2, by: { agentId, name } },
    ...{ checked: { lines: 0, failed: 0, errors: [] }, print: null },
  };
  return {
    begin: () => imports.begin(record, 1_000),
    putPart: () => imports.putPart(record, 0, { counts: [], asOf: new Date() }),
    commit: () => imports.commit(record, 1_000),
    partOf: () => imports.partOf(record, 0),
    renew: () => imports.renew(record, 1_000),
    finish: () => imports.finish(record, { applied: 1, outdated: 0 }),
    byId: () => imports.byId(VENDOR, record.importId),
    takeLeft: () => imports.takeLeft(1_000),
    drop: () => imports.drop(record),
  };
}
