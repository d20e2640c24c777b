import { fork } from 'node:child_process';
import { DEVICE_ENDS, type DeviceEnd } from '../../contract/codes.ts';
import type { DeviceLease } from '../../core/linked-devices/linked-device.store.ts';
import type { DeviceProcess } from './keeper.ts';

/** Asked to end and still there by then, it is ended. */
const STOP_WITHIN_MS = 20_000;
const isEnd = (said: unknown): said is DeviceEnd => DEVICE_ENDS.some((end) => end === said);

/** Starts the process of one device. It ends with this one: the line between them breaks. */
export function startDevice(program: URL, { device, fence }: DeviceLease): DeviceProcess {
  const { vendorId, channelAccountId } = device;
  const child = fork(program, [vendorId, channelAccountId, String(fence)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let why: DeviceEnd | null = null;
  child.on('message', (said) => {
    if (isEnd(said)) why = said;
  });
  const exited = new Promise<DeviceEnd | null>((resolve) => {
    child.on('exit', () => resolve(why));
    // It could not even be started.
    child.on('error', () => resolve(why));
  });
  return {
    exited,
    ask(what) {
      if (child.connected) child.send(what);
      const tooLate = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      void exited.then(() => clearTimeout(tooLate));
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
