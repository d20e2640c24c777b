/** This browser as a device that is told something while no page is open. */
import { create } from 'zustand';
import type { PutPushSubscription } from '../../contract/push.ts';
import { api } from '../session/api.ts';
import { useSession } from '../session/session-store.ts';
import { forget, keep, readKept } from '../state/kept.ts';
import { usePreferences } from '../state/preferences.ts';
import { askPermission, usePermission } from './desktop.ts';
import { useNoticeSettings } from './notice-settings.ts';

interface DeviceState {
  /** `unknown` until the server has said; `none`: it, or this browser, has no web push. */
  push: 'unknown' | 'none' | 'off' | 'on';
  /** Whether they want to be given conversations here without a page; a phone is in the pocket, a desk is not. */
  staysReachable: boolean;
}
export const useDevice = create<DeviceState>(() => ({ push: 'unknown', staysReachable: false }));

let publicKey: string | null = null;
let agent = '';
const wishName = () => `push.${agent}`;
const isPhone = () => matchMedia('(pointer: coarse)').matches;

/** Takes up what this agent chose here before: the browser may have another subscription by now, or the server none. */
export async function openDevice(agentId: string): Promise<void> {
  agent = agentId;
  const canPush = 'PushManager' in globalThis && usePermission.getState().permission !== 'unknown';
  publicKey = canPush ? (await api.pushKey()).publicKey : null;
  const wish = readKept(wishName()) as { staysReachable?: unknown } | null;
  const isOn = publicKey !== null && wish !== null && usePermission.getState().permission === 'granted';
  useDevice.setState({ push: publicKey ? 'off' : 'none', staysReachable: wish?.staysReachable === true });
  if (isOn) await tellServer();
}

/** @throws ApiError, or what the browser has against it. @returns whether it is on: the agent may refuse it */
export async function turnOn(): Promise<boolean> {
  if ((await askPermission()) !== 'granted') return false;
  useDevice.setState({ staysReachable: isPhone() });
  await tellServer();
  return true;
}

/** What was chosen has changed, here or in the preferences. */
export async function tellServer(): Promise<void> {
  const { staysReachable } = useDevice.getState();
  const { showsWords, quietUntil } = useNoticeSettings.getState();
  const { endpoint, keys } = (await subscription()).toJSON();
  if (!endpoint || !keys?.p256dh || !keys.auth) throw new Error('the browser gave no keys');
  const body: PutPushSubscription = {
    ...{ endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth }, showsWords, staysReachable },
    locale: usePreferences.getState().locale,
    mutedUntil: quietUntil === null ? null : new Date(quietUntil).toISOString(),
  };
  await api.putPushSubscription(body);
  keep(wishName(), { staysReachable });
  useDevice.setState({ push: 'on' });
}

export async function turnOff(): Promise<void> {
  await takeOff();
  forget(wishName());
  useDevice.setState({ push: publicKey ? 'off' : 'none' });
}

/** Who signs out is told nothing here any more; what they chose is taken up when they sign in again. */
export async function takeOff(): Promise<void> {
  const had = await (await registration())?.pushManager.getSubscription();
  if (!had) return;
  // Here first, whatever becomes of the network: the push service then knows nobody at this address.
  await had.unsubscribe();
  await api.deletePushSubscription(had.endpoint);
}
/** A sign-in that ended by itself cannot tell the server any more. */
useSession.subscribe(({ status }, before) => {
  if (status === 'signed_out' && before.status === 'signed_in')
    void registration()
      .then((one) => one?.pushManager?.getSubscription())
      .then((had) => had?.unsubscribe())
      .catch(() => {}); // what is sent to it is refused, and forgotten by the server
});

const registration = async () => navigator.serviceWorker?.getRegistration('/inbox/');

/** The browser's, made where there is none; anew where it is for another key. */
async function subscription(): Promise<PushSubscription> {
  const { pushManager } = await navigator.serviceWorker.ready;
  const options = { userVisibleOnly: true, applicationServerKey: publicKey };
  const had = await pushManager.getSubscription();
  if (had && isFor(had, publicKey)) return had;
  await had?.unsubscribe();
  return pushManager.subscribe(options);
}

function isFor({ options }: PushSubscription, key: string | null): boolean {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer());
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '') === key;
}
