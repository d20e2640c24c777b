/** Which devices an agent has, kept in step with what their record says of it: the router and the sweep go by that. */
import type { AgentStore } from '../agents/agent.store.ts';
import type { PushSubscriptionStore } from './push-subscription.store.ts';
import type { PushSubscription } from './push-subscription.ts';

export interface DevicesDeps {
  agents: Pick<AgentStore, 'setPush'>;
  pushSubscriptions: Pick<PushSubscriptionStore, 'put' | 'remove' | 'ofAgents'>;
}

export async function addDevice(deps: DevicesDeps, subscription: PushSubscription): Promise<void> {
  const { vendorId, agentId } = subscription;
  const others = await deps.pushSubscriptions.put(subscription);
  await noteDevices(deps, vendorId, agentId);
  for (const other of others) await noteDevices(deps, other.vendorId, other.agentId);
}

export async function removeDevice(
  deps: DevicesDeps,
  { vendorId, agentId, endpoint }: Pick<PushSubscription, 'vendorId' | 'agentId' | 'endpoint'>,
): Promise<void> {
  await deps.pushSubscriptions.remove(vendorId, agentId, endpoint);
  await noteDevices(deps, vendorId, agentId);
}

async function noteDevices({ agents, pushSubscriptions }: DevicesDeps, vendorId: string, agentId: string) {
  const theirs = await pushSubscriptions.ofAgents(vendorId, [agentId]);
  const reachable = theirs.filter((one) => one.staysReachable).map(({ mutedUntil }) => mutedUntil?.getTime() ?? 0);
  await agents.setPush(vendorId, agentId, {
    hasPush: theirs.length > 0,
    staysReachable: reachable.length > 0,
    // Who would not be told is not given anything: from when the first of them tells again.
    reachableFrom: reachable.length > 0 ? new Date(Math.min(...reachable)) : null,
  });
}
