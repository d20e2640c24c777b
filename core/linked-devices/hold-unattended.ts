import type { Core } from '../assemble.ts';
import type { Publisher } from '../ports.ts';
import { holdAccount } from '../vendors/account-trouble.ts';
import { troubleCode, UNATTENDED_AFTER_MS } from './linked-device.ts';

type Deps = Pick<Core, 'linkedDevices' | 'accountHolds'> & { publisher: Publisher };
/** Longer than it takes to be looked for again. */
const HELD_FOR_MS = 2 * UNATTENDED_AFTER_MS;
const AT_ONCE_MAX = 200;

/** Replies by a number that nobody runs wait, and everybody in the inbox knows: until it is ready again. */
export const holdUnattended =
  ({ linkedDevices, ...deps }: Deps) =>
  async (): Promise<void> => {
    for (const device of await linkedDevices.unattended(UNATTENDED_AFTER_MS, AT_ONCE_MAX))
      await holdAccount(deps, device, { code: troubleCode('unattended'), forMs: HELD_FOR_MS, isTrouble: true });
  };
