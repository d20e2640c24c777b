/** Many agents of many branches connected at once: whom a conversation's change reaches, and what it costs the server. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Figure, Outcome } from '../figures.ts';
import type { Ground } from '../ground.ts';
import type { Line } from '../load/line.ts';
import { usageOf } from '../load/proc.ts';
import { each } from '../load/process.ts';
import { BRANCHES, benchBranchId, benchConversationId } from './inbox-data.ts';
import { agentLine } from './lines.ts';
import { makeAgents, signIn } from './people.ts';

/** A sign-in costs the server tens of milliseconds of hashing. */
const SIGNING_IN_AT_ONCE = 2;
const CHANGES = 100;
/** Long enough for what is still on its way. */
const SETTLE_MS = 1_000;

/**
 * Each agent works for one branch; a supervisor puts tags on one branch's conversation.
 * @param first of the conversations there are; the one after it is of the first branch
 */
export async function changesToDesks(ground: Ground, agents: number, first: number): Promise<Outcome> {
  ground.say(`inbox-page: ${agents} agents sit down`);
  const { url, mongoUrl, pids } = await ground.product();
  const run = Date.now();
  const people = Array.from({ length: agents }, (_, n) => ({
    ...{ agentId: `ag_desk_${run}_${n}`, scope: 'limited' as const, role: 'branch_staff' as const },
    branchIds: [benchBranchId(n)],
  }));
  const logins = await makeAgents(mongoUrl, [{ agentId: `ag_desk_${run}_all`, role: 'supervisor' }, ...people]);
  const heard = new Array<number>(agents).fill(0);
  const lines: Line[] = [];
  const conversationId = benchConversationId(first + 1);
  await each(agents, SIGNING_IN_AT_ONCE, async (n) => {
    const token = await signIn(url, logins[n + 1] ?? { email: '', password: '' });
    const isIt = (frame: string) => frame.includes('conversation:changed') && frame.includes(conversationId);
    lines.push(
      await agentLine(url, token, (frame) => {
        if (isIt(frame)) heard[n] = (heard[n] ?? 0) + 1;
      }),
    );
  });
  const supervisor = await agentLine(url, await signIn(url, logins[0] ?? { email: '', password: '' }));
  ground.say(`inbox-page: ${CHANGES} changes of one conversation`);
  const before = usageOf(pids().server).cpuS;
  for (let n = 0; n < CHANGES; n += 1) {
    await supervisor.ask('conversation:tag', { conversationId, [n % 2 ? 'remove' : 'add']: ['bench'] });
  }
  await delay(SETTLE_MS);
  const cpuMs = ((usageOf(pids().server).cpuS - before) * 1000) / CHANGES;
  for (const line of [...lines, supervisor]) line.close();

  const concerned = heard.filter((_, n) => n % BRANCHES === 0).length;
  const reached = heard.filter((times) => times > 0).length;
  const wrongly = heard.filter((times, n) => times > 0 && n % BRANCHES !== 0).length;
  const figures: Figure[] = [
    { name: `${agents} agents connected: concerned by a change`, unit: 'agents', value: concerned },
    { name: 'reached by it', unit: 'agents', value: reached },
    { name: 'server, per change', unit: 'ms of CPU', value: cpuMs },
  ];
  const faults = [
    ...(wrongly > 0 ? [`${wrongly} agents were told of another branch's conversation`] : []),
    ...(reached < concerned ? [`${concerned - reached} of those concerned were not told`] : []),
  ];
  return { figures, faults };
}
