import type { AssistTools } from '../tools.ts';

/** Tools that only look something up. All others are refused where a model has a say. */
const READING = [
  'findProducts',
  'resolvePlace',
  'stockNearby',
  'holdOffer',
  'branchInfo',
  'deliveryQuote',
  'orderStatus',
  'policy',
  'listServices',
  'handoff',
] as const satisfies Array<keyof AssistTools>;

/** A change was asked for where only looking is allowed: a fault of ours, for no model has such a tool. */
export class ChangeRefused extends Error {
  override name = 'ChangeRefused';
}

/** The same tools, of which none can change or prove anything. */
export function readOnly(tools: AssistTools): AssistTools {
  const isReading = (name: string): boolean => READING.some((known) => known === name);
  const all = Object.entries(tools).map(([name, tool]) => {
    if (isReading(name)) return [name, tool];
    const refused = () => Promise.reject(new ChangeRefused(`${name} changes something`));
    return [name, Object.assign(refused, { args: tool.args })];
  });
  return Object.fromEntries(all) as AssistTools;
}
