import { api } from '../../session/api.ts';
import { useKept } from '../use-kept.ts';
import type { Setup } from './setup.ts';

/** Up to a few: whether somebody else is there is all that counts. */
const PEOPLE_COUNTED = 100;

async function read(signal: AbortSignal): Promise<Setup> {
  const [{ vendor }, { branches }, { agents }, channels] = await Promise.all([
    api.vendor(signal),
    api.directory(),
    api.agents({ limit: String(PEOPLE_COUNTED) }, signal),
    api.channelAccounts(signal),
  ]);
  return { vendor, branches: branches.length, people: agents.length, ...channels };
}

/** What is there of what a vendor needs. */
export const useSetup = () => useKept(read);
export type SetupRead = ReturnType<typeof useSetup>;
