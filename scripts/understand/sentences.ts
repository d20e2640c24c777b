import { z } from 'zod';

/** As long as a message may be read; what is longer is cut by the hearing itself. */
const TEXT_MAX = 10_000;

const asked = z.object({ text: z.string().trim().min(1).max(TEXT_MAX), lang: z.string().optional() });
export type Asked = z.infer<typeof asked>;

const value = z.union([z.string(), z.number(), z.array(z.string())]);
const slots = z.record(z.string(), value).default({});
/** A sentence with what it asks for: of `test/understanding` (`intents`), or of the demo's sample (`intent`, `accept`). */
const labelled = z.union([
  z.object({ text: asked.shape.text, lang: z.string(), intents: z.array(z.string()).min(1), slots }),
  z.object({ text: asked.shape.text, lang: z.string(), intent: z.string(), accept: z.array(z.string()), slots }),
]);
export type Labelled = z.infer<typeof labelled>;

export interface BadLine {
  line: number;
  problem: string;
}

/** Every line that says a sentence, in order, and every other with its number, from 1; blank ones are neither. */
export function readLines<T>(text: string, shape: z.ZodType<T>): Array<{ line: number; said: T } | BadLine> {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((own, i) => ({ own, line: i + 1 }))
    .filter(({ own }) => own.trim() !== '')
    .map(({ own, line }) => readLine(own, line, shape));
}

function readLine<T>(own: string, line: number, shape: z.ZodType<T>): { line: number; said: T } | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(own);
  } catch {
    return { line, problem: 'not JSON' };
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return { line, said: parsed.data };
  const [issue] = parsed.error.issues;
  return { line, problem: [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ') };
}

export const shapes = { asked, labelled };
