/** Holds what came of a turn, and of a talk, against what must. */
import { isDeepStrictEqual } from 'node:util';
import { type Changes, UNCHANGED } from './changes.ts';
import type { Reply } from './talk.ts';
import type { Wanted } from './task.ts';

/** @returns what is wrong, each in a sentence; nothing where all is as wanted */
export function faultsOfTurn(wanted: Wanted, reply: Reply): string[] {
  const { says = [], never = [], card, orderNo, sku, rows, branch, handover = null, silent = false } = wanted;
  if (silent) return reply.bodies.length > 0 ? ['wanted silence'] : [];
  const cards = reply.bodies.flatMap((body) => (body.kind === 'card' ? body.content.cards : []));
  const [first] = cards;
  const shown = first && 'branches' in first ? first.branches.map(({ branchId }) => branchId) : [];
  const isIn = (wanted: string | RegExp): boolean =>
    typeof wanted === 'string' ? plain(reply.text).includes(plain(wanted)) : wanted.test(plain(reply.text));
  const differs = (name: string, wanted: unknown, got: unknown): string[] =>
    wanted === undefined || isDeepStrictEqual(wanted, got) ? [] : [`wanted ${name} ${told(wanted)}, got ${told(got)}`];
  return [
    ...(reply.bodies.length === 0 ? ['nothing was said'] : []),
    ...says.filter((one) => !isIn(one)).map((one) => `wanted ${one instanceof RegExp ? one : `“${one}”`}`),
    ...never.filter(isIn).map((one) => `did not want ${one instanceof RegExp ? one : `“${one}”`}`),
    ...differs('card', card, first?.card ?? null),
    ...differs('order', orderNo, first?.card === 'order' ? first.orderNo : null),
    ...differs('product', sku, first?.card === 'stock' ? first.product.sku : null),
    ...differs('rows', rows, rows && shown.slice(0, rows.length)),
    ...differs('branch', branch, reply.branchId),
    ...differs('handover', handover, reply.handover),
  ];
}

/** @returns each kind of record that is not as wanted */
export function faultsOfEnd(wanted: Partial<Changes>, changes: Changes): string[] {
  const all: Changes = { ...UNCHANGED, ...wanted };
  return (Object.keys(all) as Array<keyof Changes>).flatMap((name) =>
    isDeepStrictEqual(all[name], changes[name])
      ? []
      : [`at the end wanted ${name} ${told(all[name])}, got ${told(changes[name])}`],
  );
}

/** Blanks that hold a number to its unit are blanks. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const told = (value: unknown): string => JSON.stringify(value) ?? 'none';
