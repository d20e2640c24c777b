import type { ChangeAgent, CreateAgent } from '../../contract/agents.ts';
import type { CreateApiKey } from '../../contract/api-keys.ts';
import type { ChangeArticle, CreateArticle } from '../../contract/articles.ts';
import type { ChangeBooking, HoldBooking } from '../../contract/bookings.ts';
import type { ChangeCannedReply, CreateCannedReply } from '../../contract/canned.ts';
import type { ChangeChannelAccount, CreateHotline, CreateWebsite } from '../../contract/channel-accounts.ts';
import type { Locale } from '../../contract/codes.ts';
import type { MakeInvite } from '../../contract/consultations.ts';
import type { ChangeContact } from '../../contract/contacts.ts';
import type { AgentView } from '../../contract/conversations.ts';
import type { DeliveryTerms, DeliveryTermsKept } from '../../contract/delivery.ts';
import type { PutDraft } from '../../contract/drafts.ts';
import type { ChangeGroup, CreateGroup } from '../../contract/groups.ts';
import { AGENTS_PAGE_MAX } from '../../contract/limits.ts';
import type { CreateLinkedDevice, LinkDevice } from '../../contract/linked-devices.ts';
import type { PostCard } from '../../contract/post-card.ts';
import type { PutPushSubscription } from '../../contract/push.ts';
import type { Reply } from '../../contract/routes.ts';
import type { SlaPolicies } from '../../contract/sla.ts';
import type { WriteColleague } from '../../contract/staff-messages.ts';
import type { PostTemplate } from '../../contract/templates.ts';
import type { ChangeBranchHours, ChangeVendor } from '../../contract/vendor.ts';
import type { ChangeView, CreateView } from '../../contract/views.ts';
import type { WallTableName } from '../../contract/wall.ts';
import { ask, askFile, type Question } from './ask.ts';
import type { Place } from './place.ts';
import { token } from './sign-in.ts';

async function get<T>(path: string, query: Record<string, string | undefined> = {}, signal?: AbortSignal): Promise<T> {
  const said = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const line = said.length > 0 ? `?${new URLSearchParams(said)}` : '';
  return await ask<T>({ method: 'GET', path: path + line, token: await token(), ...(signal ? { signal } : {}) });
}

async function send<T>(
  method: Exclude<Question['method'], 'GET'>,
  path: string,
  more: Partial<Question> = {},
): Promise<T> {
  return await ask<T>({ method, path, token: await token(), ...more });
}
const post = <T>(path: string, body?: unknown): Promise<T> => send('POST', path, body === undefined ? {} : { body });
const conversation = (conversationId: string, what: string): string => `/conversations/${conversationId}/${what}`;

/** What the inbox asks over REST; everything live goes over the socket. All @throws ApiError */
export const api = {
  directory: () => get<Reply<'branchDirectory'>>('/branches/directory'),
  assistant: (signal?: AbortSignal) => get<Reply<'assistant'>>('/assistant', {}, signal),
  erasures: (signal?: AbortSignal) => get<Reply<'listErasures'>>('/erasures', {}, signal),
  eraseContact: (contactId: string) => post<Reply<'eraseContact'>>(`/contacts/${contactId}/erase`),
  declineErasure: (contactId: string) => post<Reply<'declineErasure'>>(`/contacts/${contactId}/erase/decline`),
  /** As a file to keep. */
  exportContact: async (contactId: string): Promise<Blob> => askFile(`/contacts/${contactId}/export`, await token()),
  csat: (span: { from: string; to: string }, signal?: AbortSignal) => get<Reply<'csat'>>('/reports/csat', span, signal),
  /** As a file to keep. */
  csatCsv: async (span: { from: string; to: string }): Promise<Blob> =>
    askFile(`/reports/csat?${new URLSearchParams({ ...span, format: 'csv' })}`, await token()),
  search: (query: Record<string, string>, signal?: AbortSignal) => get<Reply<'search'>>('/search', query, signal),
  agents: (query: Record<string, string | undefined> = {}, signal?: AbortSignal) =>
    get<Reply<'listAgents'>>('/agents', { limit: String(AGENTS_PAGE_MAX), ...query }, signal),
  agent: (agentId: string) => get<Reply<'getAgent'>>(`/agents/${agentId}`),
  createAgent: (body: CreateAgent, idempotencyKey: string) =>
    send<Reply<'createAgent'>>('POST', '/agents', { body, idempotencyKey }),
  changeAgent: (agentId: string, body: ChangeAgent) =>
    send<Reply<'changeAgent'>>('PATCH', `/agents/${agentId}`, { body }),
  removeAgent: (agentId: string) => send<Reply<'removeAgent'>>('DELETE', `/agents/${agentId}`),
  inviteAgent: (agentId: string) => post<Reply<'inviteAgent'>>(`/agents/${agentId}/invitation`),
  views: () => get<Reply<'listViews'>>('/views'),
  createView: (body: CreateView, idempotencyKey: string) =>
    send<Reply<'createView'>>('POST', '/views', { body, idempotencyKey }),
  changeView: (viewId: string, body: ChangeView) => send<Reply<'changeView'>>('PATCH', `/views/${viewId}`, { body }),
  deleteView: (viewId: string) => send<Reply<'deleteView'>>('DELETE', `/views/${viewId}`),
  tags: () => get<Reply<'listTags'>>('/tags'),
  wall: (signal?: AbortSignal) => get<Reply<'wall'>>('/wall', {}, signal),
  /** As a file to keep. */
  wallCsv: async (table: WallTableName): Promise<Blob> => askFile(`/wall?format=csv&table=${table}`, await token()),
  whyWaiting: (conversationId: string, signal?: AbortSignal) =>
    get<Reply<'whyWaiting'>>(`/wall/waiting/${conversationId}/why`, {}, signal),
  staffMessages: () => get<Reply<'listStaffMessages'>>('/staff-messages'),
  writeColleague: (agentId: string, body: WriteColleague, idempotencyKey: string) =>
    send<Reply<'writeColleague'>>('POST', `/agents/${agentId}/messages`, { body, idempotencyKey }),
  readStaffMessage: (messageId: string) => post<Reply<'readStaffMessage'>>(`/staff-messages/${messageId}/read`),
  setColleagueAvailability: (agentId: string, availability: AgentView['availability']) =>
    post<Reply<'setColleagueAvailability'>>(`/agents/${agentId}/availability`, { availability }),
  groups: () => get<Reply<'listGroups'>>('/groups'),
  createGroup: (body: CreateGroup, idempotencyKey: string) =>
    send<Reply<'createGroup'>>('POST', '/groups', { body, idempotencyKey }),
  changeGroup: (groupId: string, body: ChangeGroup) =>
    send<Reply<'changeGroup'>>('PATCH', `/groups/${groupId}`, { body }),
  deleteGroup: (groupId: string) => send<Reply<'deleteGroup'>>('DELETE', `/groups/${groupId}`),
  apiKeys: (signal?: AbortSignal) => get<Reply<'listApiKeys'>>('/api-keys', {}, signal),
  createApiKey: (body: CreateApiKey) => send<Reply<'createApiKey'>>('POST', '/api-keys', { body }),
  revokeApiKey: (keyId: string) => send<Reply<'revokeApiKey'>>('DELETE', `/api-keys/${keyId}`),
  channelAccounts: (signal?: AbortSignal) => get<Reply<'listChannelAccounts'>>('/channel-accounts', {}, signal),
  createWebsite: (body: CreateWebsite, idempotencyKey: string) =>
    send<Reply<'createWebsite'>>('POST', '/channel-accounts', { body, idempotencyKey }),
  createHotline: (body: CreateHotline, idempotencyKey: string) =>
    send<Reply<'createHotline'>>('POST', '/channel-accounts/hotlines', { body, idempotencyKey }),
  renewHotlineSecret: (channelAccountId: string, idempotencyKey: string) =>
    send<Reply<'renewHotlineSecret'>>('POST', `/channel-accounts/${channelAccountId}/secret`, { idempotencyKey }),
  changeChannelAccount: (channelAccountId: string, body: ChangeChannelAccount) =>
    send<Reply<'changeChannelAccount'>>('PATCH', `/channel-accounts/${channelAccountId}`, { body }),
  makeIdentitySecret: (channelAccountId: string, idempotencyKey: string) =>
    send<Reply<'makeIdentitySecret'>>('POST', `/channel-accounts/${channelAccountId}/identity-secret`, {
      idempotencyKey,
    }),
  checkChannelAccount: (channelAccountId: string) =>
    post<Reply<'checkChannelAccount'>>(`/channel-accounts/${channelAccountId}/check`),
  createLinkedDevice: (body: CreateLinkedDevice, idempotencyKey: string) =>
    send<Reply<'createLinkedDevice'>>('POST', '/linked-devices', { body, idempotencyKey }),
  linkedDevice: (channelAccountId: string, signal?: AbortSignal) =>
    get<Reply<'getLinkedDevice'>>(`/linked-devices/${channelAccountId}`, {}, signal),
  linkDevice: (channelAccountId: string, body: LinkDevice) =>
    send<Reply<'linkDevice'>>('POST', `/linked-devices/${channelAccountId}/link`, { body }),
  unlinkDevice: (channelAccountId: string) => post<Reply<'unlinkDevice'>>(`/linked-devices/${channelAccountId}/unlink`),
  audit: (query: Record<string, string | undefined>, signal?: AbortSignal) =>
    get<Reply<'listAudit'>>('/audit', { limit: '50', ...query }, signal),
  /** @param how only looked at, or kept: all of it, or what has no mistake */
  importBranches: (csv: Blob, how: 'dry' | 'all' | 'good') =>
    send<Reply<'runImport'>>(
      'POST',
      `/imports?kind=branches&dryRun=${how === 'dry'}&onError=${how === 'good' ? 'skip' : 'abort'}`,
      { csv },
    ),
  skills: (signal?: AbortSignal) => get<Reply<'listSkills'>>('/skills', {}, signal),
  slaPolicies: (signal?: AbortSignal) => get<SlaPolicies>('/sla-policies', {}, signal),
  putSlaPolicies: (body: SlaPolicies) => send<SlaPolicies>('PUT', '/sla-policies', { body }),
  deliveryTerms: (signal?: AbortSignal) => get<DeliveryTermsKept>('/delivery-terms', {}, signal),
  putDeliveryTerms: (body: { terms: DeliveryTerms; rev: number }) =>
    send<DeliveryTermsKept>('PUT', '/delivery-terms', { body }),
  vendor: (signal?: AbortSignal) => get<Reply<'getVendor'>>('/vendor', {}, signal),
  changeVendor: (body: ChangeVendor) => send<Reply<'changeVendor'>>('PATCH', '/vendor', { body }),
  branchHours: (branchId: string, signal?: AbortSignal) =>
    get<Reply<'getBranchHours'>>(`/branches/${encodeURIComponent(branchId)}/hours`, {}, signal),
  changeBranchHours: (branchId: string, body: ChangeBranchHours) =>
    send<Reply<'changeBranchHours'>>('PATCH', `/branches/${encodeURIComponent(branchId)}/hours`, { body }),
  products: (q: string, signal?: AbortSignal) => get<Reply<'searchProducts'>>('/products', { q }, signal),
  branches(sku: string, where: Place, isOpenNow: boolean, signal?: AbortSignal) {
    const place = 'near' in where ? { near: `${where.near.lat},${where.near.lon}` } : { place: where.place };
    return get<Reply<'listBranches'>>(
      '/branches',
      { ...place, sku, open: isOpenNow ? 'now' : undefined, limit: '5' },
      signal,
    );
  },
  branchLinks: (branchId: string, signal?: AbortSignal) =>
    get<Reply<'branchLinks'>>(`/branches/${encodeURIComponent(branchId)}/links`, {}, signal),
  /** @returns SVG */
  async branchQr(branchId: string, as: 'web' | 'whatsapp', signal: AbortSignal): Promise<string> {
    const path = `/branches/${encodeURIComponent(branchId)}/qr?as=${as}`;
    return (await askFile(path, await token(), signal)).text();
  },
  orders: (conversationId: string, signal?: AbortSignal) =>
    get<Reply<'listOrders'>>('/orders', { conversationId }, signal),
  order: (orderNo: string, signal?: AbortSignal) =>
    get<Reply<'getOrder'>>(`/orders/${encodeURIComponent(orderNo)}`, {}, signal),
  templates: (conversationId: string) => get<Reply<'listTemplates'>>(conversation(conversationId, 'templates')),
  postTemplate: (conversationId: string, body: PostTemplate) =>
    post<Reply<'postTemplate'>>(conversation(conversationId, 'templates'), body),
  postCard: (conversationId: string, body: PostCard) =>
    post<Reply<'postCard'>>(conversation(conversationId, 'cards'), body),
  invites: (conversationId: string, signal?: AbortSignal) =>
    get<Reply<'listInvites'>>(conversation(conversationId, 'invites'), {}, signal),
  createInvite: (conversationId: string, body: Partial<MakeInvite>) =>
    post<Reply<'createInvite'>>(conversation(conversationId, 'invites'), body),
  revokeInvite: (conversationId: string, inviteId: string) =>
    send<Reply<'revokeInvite'>>('DELETE', conversation(conversationId, `invites/${inviteId}`)),
  bringColleague: (conversationId: string, agentId: string) =>
    post<Reply<'bringColleague'>>(conversation(conversationId, 'members'), { agentId }),
  removeMember: (conversationId: string, memberId: string) =>
    send<Reply<'removeMember'>>('DELETE', conversation(conversationId, `members/${memberId}`)),
  branch: (branchId: string, signal?: AbortSignal) =>
    get<Reply<'getBranch'>>(`/branches/${encodeURIComponent(branchId)}`, {}, signal),
  bookings: (conversationId: string, signal?: AbortSignal) =>
    get<Reply<'listBookings'>>('/bookings', { conversationId }, signal),
  slots: (branchId: string, service: string, date: string, signal?: AbortSignal) =>
    get<Reply<'listSlots'>>(`/branches/${encodeURIComponent(branchId)}/slots`, { service, date }, signal),
  holdBooking: (body: HoldBooking, idempotencyKey: string) =>
    send<Reply<'holdBooking'>>('POST', '/bookings', { body, idempotencyKey }),
  changeBooking: (bookingId: string, body: ChangeBooking) =>
    send<Reply<'changeBooking'>>('PATCH', `/bookings/${bookingId}`, { body }),
  conversation: (conversationId: string, signal?: AbortSignal) =>
    get<Reply<'getConversation'>>(`/conversations/${conversationId}`, {}, signal),
  messages: (conversationId: string, page: { beforeSeq?: string; limit: string }, signal?: AbortSignal) =>
    get<Reply<'listMessages'>>(conversation(conversationId, 'messages'), page, signal),
  person: (contactId: string, signal?: AbortSignal) => get<Reply<'getContact'>>(`/contacts/${contactId}`, {}, signal),
  changeContact: (contactId: string, body: ChangeContact) =>
    send<Reply<'changeContact'>>('PATCH', `/contacts/${contactId}`, { body }),
  mergeContact: (contactId: string, other: string) =>
    post<Reply<'mergeContact'>>(`/contacts/${contactId}/merge`, { with: other }),
  unmergeContact: (contactId: string, mergeId: string) =>
    post<Reply<'unmergeContact'>>(`/contacts/${contactId}/unmerge`, { mergeId }),
  /** As a file to keep. */
  transcript: async (conversationId: string, locale: Locale): Promise<Blob> =>
    askFile(`${conversation(conversationId, 'transcript')}?locale=${locale}`, await token()),
  suggestion: (conversationId: string, signal?: AbortSignal) =>
    send<Reply<'suggestReply'>>('POST', conversation(conversationId, 'suggestion'), signal ? { signal } : {}),
  summary: (conversationId: string, signal?: AbortSignal) =>
    get<Reply<'summariseConversation'>>(conversation(conversationId, 'summary'), {}, signal),
  translate: (conversationId: string, text: string, to: Locale, signal?: AbortSignal) =>
    send<Reply<'translateText'>>('POST', conversation(conversationId, 'translation'), {
      body: { text, to },
      ...(signal ? { signal } : {}),
    }),
  pushKey: () => get<Reply<'pushKey'>>('/push-key'),
  putPushSubscription: (body: PutPushSubscription) =>
    send<Reply<'putPushSubscription'>>('PUT', '/push-subscriptions', { body }),
  deletePushSubscription: (endpoint: string) =>
    send<Reply<'deletePushSubscription'>>('DELETE', '/push-subscriptions', { body: { endpoint } }),
  drafts: async () => (await get<Reply<'listDrafts'>>('/drafts')).drafts,
  putDraft: (conversationId: string, body: PutDraft) =>
    send<Reply<'putDraft'>>('PUT', conversation(conversationId, 'draft'), { body, keepalive: true }),
  cannedReplies: () => get<Reply<'listCannedReplies'>>('/canned-replies'),
  createCannedReply: (body: CreateCannedReply, idempotencyKey: string) =>
    send<Reply<'createCannedReply'>>('POST', '/canned-replies', { body, idempotencyKey }),
  changeCannedReply: (cannedId: string, body: ChangeCannedReply) =>
    send<Reply<'changeCannedReply'>>('PATCH', `/canned-replies/${cannedId}`, { body }),
  deleteCannedReply: (cannedId: string) => send<Reply<'deleteCannedReply'>>('DELETE', `/canned-replies/${cannedId}`),
  articles: (cursor: string | undefined, signal?: AbortSignal) =>
    get<Reply<'listArticles'>>('/articles', { cursor, limit: '100' }, signal),
  article: (articleId: string, signal?: AbortSignal) => get<Reply<'getArticle'>>(`/articles/${articleId}`, {}, signal),
  createArticle: (body: CreateArticle, idempotencyKey: string) =>
    send<Reply<'createArticle'>>('POST', '/articles', { body, idempotencyKey }),
  changeArticle: (articleId: string, body: ChangeArticle) =>
    send<Reply<'changeArticle'>>('PATCH', `/articles/${articleId}`, { body }),
  deleteArticle: (articleId: string) => send<Reply<'deleteArticle'>>('DELETE', `/articles/${articleId}`),
  unanswered: (signal?: AbortSignal) => get<Reply<'listUnanswered'>>('/unanswered-questions', { limit: '200' }, signal),
  dismissQuestion: (questionId: string) =>
    send<Reply<'dismissUnanswered'>>('DELETE', `/unanswered-questions/${questionId}`),
  /** As a file to keep. */
  unansweredCsv: async (): Promise<Blob> => askFile('/unanswered-questions?format=csv', await token()),
  ready: (orderNo: string) => post<Reply<'readyOrder'>>(`/orders/${encodeURIComponent(orderNo)}/ready`),
  pickUp: (orderNo: string, code: string) =>
    post<Reply<'pickUpOrder'>>(`/orders/${encodeURIComponent(orderNo)}/pickup`, { code }),
  unlockPickup: (orderNo: string) =>
    post<Reply<'unlockPickup'>>(`/orders/${encodeURIComponent(orderNo)}/pickup/unlock`),
};
