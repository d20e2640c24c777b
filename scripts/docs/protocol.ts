import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { ERROR_CODES } from '../../contract/codes.ts';
import { agentFacts, agentRequests, failure, shopperFacts, shopperRequests } from '../../contract/sockets.ts';
import { errorTexts } from '../../contract/texts/errors.ts';
import { httpStatus } from '../../server/errors.ts';
import { type Named, shapeOf, write } from './shape.ts';

/** The published protocol page: words by hand, then every event as the contract has it. */
export function protocolPage(): string {
  const named: Named = new Map();
  const reference = [
    '## Shopper namespace `/shopper`',
    '### Requests',
    requests(shopperRequests, named),
    '### Facts',
    facts(shopperFacts, named),
    '## Agent namespace `/agent`',
    '### Requests',
    requests(agentRequests, named),
    '### Facts',
    facts(agentFacts, named),
  ].join('\n\n');
  shapeOf(failure, 'output', named);
  return `${[words(), reference, shapes(named), codes()].join('\n\n')}\n`;
}

const words = (): string => readFileSync(new URL('./protocol-words.md', import.meta.url), 'utf8').trim();

const requests = (all: Record<string, { summary: string; input: z.ZodType; reply: z.ZodType }>, named: Named): string =>
  Object.entries(all)
    .map(([name, { summary, input, reply }]) => {
      const gives = shapeOf(reply, 'output', named);
      return `#### \`${name}\`\n\n${summary}\n\n- input: \`${shapeOf(input, 'input', named)}\`\n- data: \`${gives}\``;
    })
    .join('\n\n');

const facts = (all: Record<string, { summary: string; payload: z.ZodType }>, named: Named): string =>
  Object.entries(all)
    .map(
      ([name, { summary, payload }]) =>
        `#### \`${name}\`\n\n${summary}\n\n- payload: \`${shapeOf(payload, 'output', named)}\``,
    )
    .join('\n\n');

function shapes(named: Named): string {
  const rows = [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => `- **${name}**: \`${write(schema)}\``);
  return `## Shapes\n\nA \`?\` after a name: may be absent. \`[x…]\`: a list of x.\n\n${rows.join('\n')}`;
}

function codes(): string {
  const rows = ERROR_CODES.map((code) => `| \`${code}\` | ${httpStatus[code]} | ${errorTexts.en[`error.${code}`]} |`);
  return `## Error codes\n\nThe same codes in acks and in REST problems; the sentence comes in the caller's language.\n\n| code | HTTP | means |\n| --- | --- | --- |\n${rows.join('\n')}`;
}
