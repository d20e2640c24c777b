import { type AssistTools, wrapTools } from '../tools.ts';

/** Tools that only look something up. All others are refused where a model has a say. */
const READING = [
  'findProducts',
  'resolvePlace',
  'stockNearby',
  'holdOffer',
  'branchInfo',
  'deliveryQuote',
  'parcelQuote',
  'reach',
  'totalOf',
  'orderStatus',
  'lastOrderPlace',
  'policy',
  'findArticle',
  'listServices',
  'handoff',
] as const satisfies Array<keyof AssistTools>;

/** A change was asked for where only looking is allowed: a fault of ours, for no model has such a tool. */
export class ChangeRefused extends Error {
  override name = 'ChangeRefused';
}

/** The same tools, of which none can change or prove anything. */
export const readOnly = (tools: AssistTools): AssistTools =>
  wrapTools(tools, (run, name) =>
    READING.some((known) => known === name)
      ? run
      : () => Promise.reject(new ChangeRefused(`${name} changes something`)),
  );
