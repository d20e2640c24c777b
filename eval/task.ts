/** What a task is: what a shopper writes, what must come of each turn, and what the database must hold at the end. */
import { z } from 'zod';
import type { HandoverReason } from '../contract/codes.ts';
import type { Point } from '../contract/primitives.ts';
import type { Changes } from './changes.ts';
import type { Records } from './records.ts';

/** Named as the understanding names what shoppers want, with what cuts across it beside. */
export const SUBJECTS = [
  'stock_nearby',
  'price',
  'place',
  'branch_hours_location',
  'order_status',
  'proof_of_identity',
  'delivery_options',
  'hold',
  'watch',
  'book_service',
  'cancel_return_refund',
  'complaint',
  'talk_to_human',
  'health_and_safety',
  'articles',
  'small_talk',
  'change_of_topic',
  'two_intents',
  'other_people',
  'injection',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What one turn must bring. What is left out is not looked at, except that nobody hands over unasked. */
export interface Wanted {
  /** Each is found in the replies. */
  says?: Array<string | RegExp>;
  /** None of these is. */
  never?: Array<string | RegExp>;
  /** The kind of the card beside the words; null: none may be. */
  card?: 'stock' | 'branch' | 'order' | null;
  /** The order the card is of. */
  orderNo?: string;
  /** The product the card is of. */
  sku?: string;
  /** The first rows of the card, by branch. */
  rows?: string[];
  /** The branch the conversation belongs to by now. */
  branch?: string;
  /** To people, for that reason. Left out or null: to nobody. */
  handover?: HandoverReason | null;
  /** A person has the conversation: nothing is said. */
  silent?: boolean;
}
type Made<T> = T | ((records: Records) => T | Promise<T>);

export interface TaskTurn {
  /** One message, or several sent before anything is answered. */
  say?: Made<string | string[]>;
  /** A quick reply that was offered last, by its id, or what its id begins with. */
  tap?: string;
  /** A quick reply out of its time: taken as it is. */
  stale?: string;
  pin?: Point;
  want: Made<Wanted>;
}
/** Whose words they are: a visitor of the website, or WhatsApp with the number of an order, or with another number. */
export type Who = 'visitor' | { ordered: string } | { phone: string };

export interface Task {
  /** In kebab-case; `--only` names it. */
  id: string;
  subject: Subject;
  language: 'id' | 'en' | 'mix';
  who?: Who;
  /** Domain time; the moment the demo's files are a picture of where left out. */
  at?: string;
  turns: TaskTurn[];
  /** What has changed in the database by the end; what is left out must be as it was. */
  end?: Made<Partial<Changes>>;
}

const made = (value: z.ZodType) => z.union([z.custom((given) => typeof given === 'function'), value]);
const word = z.union([z.string().min(1), z.instanceof(RegExp)]);
const wanted = z.strictObject({
  says: z.array(word).min(1).optional(),
  never: z.array(word).min(1).optional(),
  card: z.enum(['stock', 'branch', 'order']).nullish(),
  orderNo: z.string().optional(),
  sku: z.string().optional(),
  rows: z.array(z.string()).min(1).optional(),
  branch: z.string().optional(),
  handover: z.string().nullish(),
  silent: z.boolean().optional(),
});
const turn = z
  .strictObject({
    say: made(z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])).optional(),
    tap: z.string().min(1).optional(),
    stale: z.string().min(1).optional(),
    pin: z.object({ lat: z.number(), lon: z.number() }).optional(),
    want: made(wanted),
  })
  .refine(({ say, tap, stale, pin }) => [say, tap, stale, pin].filter((one) => one !== undefined).length === 1, {
    message: 'a turn is words, a quick reply or a pin',
  });
const task = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  subject: z.enum(SUBJECTS),
  language: z.enum(['id', 'en', 'mix']),
  who: z
    .union([z.literal('visitor'), z.strictObject({ ordered: z.string() }), z.strictObject({ phone: z.string() })])
    .optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  turns: z.array(turn).min(1),
  end: made(z.looseObject({})).optional(),
});

/** @throws Error naming the tasks that are none, or that share a name */
export function checkTasks(tasks: Task[]): Task[] {
  const problems = tasks.flatMap((one) => {
    const parsed = task.safeParse(one);
    return parsed.success ? [] : [`${one.id}: ${z.prettifyError(parsed.error)}`];
  });
  const ids = tasks.map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id}: named twice`);
  if (problems.length + twice.length > 0) throw new Error([...problems, ...twice].join('\n'));
  return tasks;
}

/** A value, or what the records make it. */
export const madeOf = async <T>(value: Made<T>, records: Records): Promise<T> =>
  typeof value === 'function' ? await (value as (records: Records) => T | Promise<T>)(records) : value;
