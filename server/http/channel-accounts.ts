import { randomBytes } from 'node:crypto';
import type { Request } from 'express';
import { troubleOf } from '../../channels/whatsapp/errors.ts';
import {
  type ChannelAccountView,
  type ChannelCheck,
  HOTLINES_MAX,
  type MadeHotline,
  WEBSITES_MAX,
} from '../../contract/channel-accounts.ts';
import type { Agent } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { DomainError } from '../../core/errors.ts';
import { derivedId, newId } from '../../core/ids.ts';
import { keptFresh } from '../../core/kept-fresh.ts';
import type { AccountFields, AccountRecord } from '../../core/vendors/vendor.store.ts';
import type { AuditTrail } from '../audit-trail.ts';
import type { IdentityProofs } from '../identity-proofs.ts';
import { asAdminOfAll } from './as-admin.ts';
import { keyOf, printOf } from './idempotency-key.ts';
import type { Handlers } from './rest.ts';

type Names =
  | 'listChannelAccounts'
  | 'createWebsite'
  | 'createHotline'
  | 'renewHotlineSecret'
  | 'changeChannelAccount'
  | 'makeIdentitySecret'
  | 'checkChannelAccount';
interface Deps {
  core: Pick<Core, 'vendors'>;
  trail: AuditTrail;
  identities: Pick<IdentityProofs, 'secretOf'>;
  /** Where browsers reach the server. */
  publicUrl: string;
  /** Numbers by way of WhatsApp Web are taken. */
  takesLinkedDevices: boolean;
  /** The one number this installation sends from. */
  whatsapp: { phoneNumberId: string; check(): Promise<ChannelCheck> } | null;
}
/** Somebody who asks again and again asks us, not WhatsApp. */
const CHECKED_EVERY = { refreshMs: 10_000, staleMs: 10_000 };
const NOT_SET_UP: ChannelCheck = {
  trouble: { what: 'not_set_up', code: '' },
  ...{ number: null, displayName: null, quality: null },
};

const newSecret = (): string => randomBytes(32).toString('base64url');

/** Websites with their keys, WhatsApp numbers and hotlines, for admins. A secret is told once, to who made it. */
export function channelAccountRoutes(deps: Deps): Pick<Handlers, Names> {
  const { trail, identities, publicUrl, whatsapp, takesLinkedDevices } = deps;
  const { vendors } = deps.core;
  const checked = keptFresh(async () => whatsapp?.check() ?? NOT_SET_UP, CHECKED_EVERY);

  async function theirs({ vendorId }: Agent, channelAccountId: string): Promise<AccountRecord> {
    const found = (await vendors.accountsOf(vendorId)).find((one) => one.channelAccountId === channelAccountId);
    if (!found) throw new DomainError('channel_account_not_found');
    return found;
  }

  const hotlineWebhooks = new URL('/api/v1/webhooks/hotline/', publicUrl).href;
  const toMade = (account: AccountRecord, secret: string): MadeHotline => ({
    ...{ account: toAccountView(account), secret },
    webhook: `${hotlineWebhooks}${account.address}`,
  });

  return {
    async listChannelAccounts({ agent }) {
      asAdminOfAll(agent);
      const accounts = (await vendors.accountsOf(agent.vendorId)).map(toAccountView);
      const widgetScript = new URL('/widget.js', publicUrl).href;
      return { accounts, widgetScript, hotlineWebhooks, takesLinkedDevices };
    },

    async createWebsite({ req, agent, body }) {
      asAdminOfAll(agent);
      const { vendorId, agentId } = agent;
      const key = keyOf(req);
      const channelAccountId = key ? derivedId('web', vendorId, agentId, key) : newId('web');
      const there = (await vendors.accountsOf(vendorId)).filter(({ channel }) => channel === 'widget');
      const isRepeat = there.some((one) => one.channelAccountId === channelAccountId);
      if (there.length >= WEBSITES_MAX && !isRepeat)
        throw new DomainError('too_many_websites', { count: WEBSITES_MAX });
      const fields = { ...body, channel: 'widget' as const, channelAccountId, vendorId, address: newId('web') };
      const { account, isNew } = await vendors.createAccount(fields, printOf(body));
      if (isNew) await trail.note(agent, { action: 'created', of: ofAccount(account), after: fieldsOf(account) });
      return { account: toAccountView(account) };
    },

    async createHotline({ req, agent, body }) {
      asAdminOfAll(agent);
      const { vendorId, agentId } = agent;
      const key = keyOf(req);
      const channelAccountId = key ? derivedId('hotline', vendorId, agentId, key) : newId('hotline');
      const there = (await vendors.accountsOf(vendorId)).filter(({ channel }) => channel === 'hotline');
      const isRepeat = there.some((one) => one.channelAccountId === channelAccountId);
      if (there.length >= HOTLINES_MAX && !isRepeat)
        throw new DomainError('too_many_hotlines', { count: HOTLINES_MAX });
      const given = { ...body, channel: 'hotline' as const, allowedOrigins: [], address: newId('hl') };
      const fields = { ...given, channelAccountId, vendorId, secret: newSecret() };
      const { account, secret, isNew } = await vendors.createAccount(fields, printOf(body));
      if (!secret) throw new DomainError('id_reused');
      if (isNew) await trail.note(agent, { action: 'created', of: ofAccount(account), after: { name: account.name } });
      return toMade(account, secret);
    },

    async renewHotlineSecret({ req, agent, params: { channelAccountId } }) {
      asAdminOfAll(agent);
      const before = await theirs(agent, channelAccountId);
      const by = requestOf(req, agent);
      const renewed = await vendors.renewSecret(agent.vendorId, channelAccountId, newSecret(), by);
      if (!renewed) throw new DomainError('channel_account_not_found');
      const { account, secret } = renewed;
      const [was, is] = [sinceOf(before), sinceOf(account)];
      if (was.secretSince !== is.secretSince)
        await trail.note(agent, { action: 'changed', of: ofAccount(account), before: was, after: is });
      return toMade(account, secret);
    },

    async changeChannelAccount({ agent, params: { channelAccountId }, body: { rev, ...given } }) {
      asAdminOfAll(agent);
      const before = await theirs(agent, channelAccountId);
      const fields = { ...fieldsOf(before), ...said(given) };
      if (isSo(before, fields)) return { account: toAccountView(before) };
      const changed = await vendors.changeAccount({ ...before, rev }, fields);
      if (changed) {
        const [was, is] = [fieldsOf(before), fieldsOf(changed)];
        await trail.note(agent, { action: 'changed', of: ofAccount(changed), before: was, after: is });
        return { account: toAccountView(changed) };
      }
      const now = await theirs(agent, channelAccountId);
      if (isSo(now, fields)) return { account: toAccountView(now) };
      throw new DomainError('channel_account_changed', { name: now.name || now.address });
    },

    async makeIdentitySecret({ req, agent, params: { channelAccountId } }) {
      asAdminOfAll(agent);
      const before = await theirs(agent, channelAccountId);
      const account = await vendors.nextIdentitySecret(agent.vendorId, channelAccountId, requestOf(req, agent));
      if (!account?.identity) throw new DomainError('channel_account_not_found');
      const madeAt = ({ identity }: AccountRecord) => ({ identitySecretAt: identity?.madeAt.toISOString() });
      const [was, is] = [madeAt(before), madeAt(account)];
      if (was.identitySecretAt !== is.identitySecretAt)
        await trail.note(agent, { action: 'changed', of: ofAccount(account), before: was, after: is });
      return { account: toAccountView(account), secret: identities.secretOf(channelAccountId, account.identity) };
    },

    async checkChannelAccount({ agent, params: { channelAccountId } }) {
      asAdminOfAll(agent);
      const account = await theirs(agent, channelAccountId);
      if (account.channel !== 'whatsapp' || account.isLinkedDevice) throw new DomainError('channel_account_not_found');
      return account.address === whatsapp?.phoneNumberId ? checked.get(account.address) : NOT_SET_UP;
    },
  };
}

/** One request by its key, however often it comes; without one, each is another. */
function requestOf(req: Request, { vendorId, agentId }: Agent): string {
  const key = keyOf(req);
  return key ? derivedId('secret', vendorId, agentId, key) : newId('secret');
}

const fieldsOf = ({ name, allowedOrigins }: AccountRecord): AccountFields => ({ name, allowedOrigins });
const sinceOf = ({ secretSince }: AccountRecord) => ({ secretSince: secretSince?.toISOString() ?? null });
const said = (given: { name?: string | undefined; allowedOrigins?: string[] | undefined }): Partial<AccountFields> => ({
  ...(given.name === undefined ? {} : { name: given.name }),
  ...(given.allowedOrigins === undefined ? {} : { allowedOrigins: given.allowedOrigins }),
});
const isSo = (now: AccountRecord, fields: AccountFields): boolean =>
  JSON.stringify(fieldsOf(now)) === JSON.stringify(fields);

export const ofAccount = ({ channelAccountId, name, address }: AccountRecord) => ({
  kind: 'channel_account' as const,
  id: channelAccountId,
  name: name || address,
});

/** Workers say so every half minute; a server's clock may differ from MongoDB's by the rest. */
const SERVED_MS = 120_000;

export const toAccountView = ({
  vendorId: _,
  trouble,
  servedAt,
  identity,
  ...account
}: AccountRecord): ChannelAccountView => ({
  ...account,
  isLinkedDevice: account.isLinkedDevice === true,
  identitySecretAt: identity?.madeAt.toISOString() ?? null,
  secretSince: account.secretSince?.toISOString() ?? null,
  isServed:
    account.channel === 'whatsapp' && !account.isLinkedDevice
      ? Date.now() - (servedAt?.getTime() ?? 0) < SERVED_MS
      : null,
  firstInboundAt: account.firstInboundAt?.toISOString() ?? null,
  lastInboundAt: account.lastInboundAt?.toISOString() ?? null,
  lastOutboundAt: account.lastOutboundAt?.toISOString() ?? null,
  trouble: trouble && {
    what: account.isLinkedDevice ? 'device' : troubleOf(trouble.code),
    code: trouble.code,
    at: trouble.at.toISOString(),
  },
});
