import { parseArgs } from 'node:util';
import { z } from 'zod';

export const USAGE = [
  'npm run eval                          every task, the engine of rules',
  '  -- --engine deterministic | model   which engine answers',
  '  -- --base-url URL --model NAME      with --engine model: a real endpoint (key from OPENAI_API_KEY) in place of the stand-in',
  '  -- --only TASK                      tasks whose name contains this; as often as wanted',
  '  -- --times N                        runs of each task, 4 where left out',
  '  -- --json FILE                      writes everything that was measured',
  '  -- --markdown FILE                  writes the tables, with date and commit',
].join('\n');

const options = z.strictObject({
  engine: z.enum(['deterministic', 'model']).default('deterministic'),
  'base-url': z.url().optional(),
  model: z.string().min(1).optional(),
  only: z.array(z.string().min(1)).optional(),
  times: z.coerce.number().int().min(1).max(100).default(4),
  json: z.string().min(1).optional(),
  markdown: z.string().min(1).optional(),
});
export type Options = z.infer<typeof options>;

/** @throws Error with the usage, for arguments that are none */
export function optionsOf(args: string[]): Options {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        ...{ engine: text, 'base-url': text, model: text, times: text, json: text, markdown: text },
        only: { type: 'string', multiple: true },
      },
    });
    const parsed = options.safeParse(values);
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
    const { engine, model } = parsed.data;
    const baseUrl = parsed.data['base-url'];
    if ((baseUrl === undefined) !== (model === undefined)) throw new Error('--base-url and --model go together');
    if (baseUrl && engine !== 'model') throw new Error('--base-url is for --engine model');
    return parsed.data;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
