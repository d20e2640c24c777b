import { LINKED_DEVICES_MAX, type LinkedDeviceView } from '../../contract/linked-devices.ts';
import type { Agent } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { DomainError } from '../../core/errors.ts';
import { derivedId, newId } from '../../core/ids.ts';
import { isUnattended, type LinkedDevice } from '../../core/linked-devices/linked-device.ts';
import type { AccountRecord } from '../../core/vendors/vendor.store.ts';
import type { AuditTrail } from '../audit-trail.ts';
import { asAdminOfAll } from './as-admin.ts';
import { ofAccount, toAccountView } from './channel-accounts.ts';
import { keyOf, printOf } from './idempotency-key.ts';
import { qrSvg } from './qr.ts';
import type { Handlers } from './rest.ts';

type Names = 'createLinkedDevice' | 'getLinkedDevice' | 'linkDevice' | 'unlinkDevice';
interface Deps {
  core: Pick<Core, 'vendors' | 'linkedDevices'>;
  trail: AuditTrail;
  takesLinkedDevices: boolean;
}

/** WhatsApp numbers by way of WhatsApp Web, for admins: what is wanted of each, and how it stands. */
export function linkedDeviceRoutes({ core, trail, takesLinkedDevices }: Deps): Pick<Handlers, Names> {
  const { vendors, linkedDevices } = core;

  async function theirs({ vendorId }: Agent, channelAccountId: string): Promise<AccountRecord> {
    const found = (await vendors.accountsOf(vendorId)).find((one) => one.channelAccountId === channelAccountId);
    if (!found?.isLinkedDevice) throw new DomainError('channel_account_not_found');
    return found;
  }
  function mustBeTaken(): void {
    if (!takesLinkedDevices) throw new DomainError('linked_devices_off');
  }
  async function ask(agent: Agent, channelAccountId: string, wants: Pick<LinkedDevice, 'isWanted' | 'pairPhone'>) {
    const account = await theirs(agent, channelAccountId);
    mustBeTaken();
    // Its record may not have been made before its account was told of.
    const before = await linkedDevices.begin(account);
    const after = await linkedDevices.ask(account, wants);
    if (!after) throw new DomainError('channel_account_not_found');
    if (before.isWanted !== after.isWanted)
      await trail.note(agent, {
        ...{ action: 'changed', of: ofAccount(account) },
        ...{ before: { isLinked: before.isWanted }, after: { isLinked: after.isWanted } },
      });
    return { device: toView(after) };
  }

  return {
    async createLinkedDevice({ req, agent, body }) {
      asAdminOfAll(agent);
      mustBeTaken();
      const { vendorId, agentId } = agent;
      const key = keyOf(req);
      const channelAccountId = key ? derivedId('dev', vendorId, agentId, key) : newId('dev');
      const there = (await vendors.accountsOf(vendorId)).filter(({ isLinkedDevice }) => isLinkedDevice);
      const isRepeat = there.some((one) => one.channelAccountId === channelAccountId);
      if (there.length >= LINKED_DEVICES_MAX && !isRepeat)
        throw new DomainError('too_many_linked_devices', { count: LINKED_DEVICES_MAX });
      const { account, isNew } = await vendors.createAccount(
        {
          ...{ channelAccountId, vendorId, channel: 'whatsapp', address: channelAccountId, name: body.name },
          ...{ allowedOrigins: [], isLinkedDevice: true },
        },
        printOf(body),
      );
      await linkedDevices.begin(account);
      if (isNew) await trail.note(agent, { action: 'created', of: ofAccount(account), after: { name: account.name } });
      return { account: toAccountView(account) };
    },

    async getLinkedDevice({ agent, params: { channelAccountId } }) {
      asAdminOfAll(agent);
      const account = await theirs(agent, channelAccountId);
      return { device: toView((await linkedDevices.byId(account)) ?? (await linkedDevices.begin(account))) };
    },

    async linkDevice({ agent, params: { channelAccountId }, body: { phone } }) {
      asAdminOfAll(agent);
      return ask(agent, channelAccountId, { isWanted: true, pairPhone: phone });
    },

    async unlinkDevice({ agent, params: { channelAccountId } }) {
      asAdminOfAll(agent);
      return ask(agent, channelAccountId, { isWanted: false, pairPhone: null });
    },
  };
}

function toView(device: LinkedDevice): LinkedDeviceView {
  const { channelAccountId, since, qr, code, number, displayName, heardAt, ended, notBefore, isWanted } = device;
  // Nobody has taken it up yet.
  const own = device.state === 'off' && isWanted ? 'starting' : device.state;
  const state = isUnattended(device, new Date()) ? 'unattended' : own;
  const isShown = state === 'scan';
  const triedAgainAt = new Date(Math.max(notBefore.getTime(), since.getTime()));
  return {
    ...{ channelAccountId, state, number, displayName, since: since.toISOString() },
    qr: isShown && qr ? qrSvg(qr) : null,
    code: isShown ? code : null,
    heardAt: heardAt?.toISOString() ?? null,
    ended: ended && { why: ended.why, at: ended.at.toISOString() },
    triedAgainAt: state === 'waiting' ? triedAgainAt.toISOString() : null,
  };
}
