import { z } from 'zod';

/** The part of JSON Schema that zod writes. */
interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  default?: unknown;
  $defs?: Record<string, JsonSchema>;
}
/** Shapes with a name of their own, met while writing others. */
export type Named = Map<string, JsonSchema>;

/** A schema in words a programmer reads at a glance, `{name: type, …}`; shapes that have an id by that id. */
export function shapeOf(schema: z.ZodType, io: 'input' | 'output', named: Named): string {
  const json = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' }) as JsonSchema;
  for (const [name, shape] of Object.entries(json.$defs ?? {})) named.set(name, shape);
  return write(json);
}

export function write(schema: JsonSchema): string {
  if (schema.$ref) return schema.$ref.replace('#/$defs/', '');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return options.map(write).join(' | ');
  if (schema.allOf) return schema.allOf.map(write).join(' & ');
  if (schema.properties) return writeObject(schema);
  if (schema.type === 'object') return `{[key]: ${writeRest(schema)}}`;
  if (schema.prefixItems) return `[${schema.prefixItems.map(write).join(', ')}]`;
  if (schema.type === 'array')
    return `[${schema.items ? write(schema.items) : 'any'}…${schema.maxItems ? ` ≤ ${schema.maxItems}` : ''}]`;
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? 'any'];
  return types.map((type) => `${type}${type === 'null' ? '' : limits(schema)}`).join(' | ');
}

const writeRest = ({ additionalProperties: rest }: JsonSchema): string => (rest && rest !== true ? write(rest) : 'any');

function writeObject({ properties = {}, required = [] }: JsonSchema): string {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const fallback = schema.default === undefined ? '' : ` = ${JSON.stringify(schema.default)}`;
    return `${name}${required.includes(name) && !fallback ? '' : '?'}: ${write(schema)}${fallback}`;
  });
  return `{${fields.join(', ')}}`;
}

/** Bounds, where they say something. */
function limits({ format, minLength, maxLength, minimum, maximum, pattern }: JsonSchema): string {
  const said: string[] = [];
  if (format) said.push(format);
  else if (pattern?.startsWith('^[A-Za-z0-9_-]')) return ' (id)';
  if (maxLength !== undefined) said.push(`${minLength ?? 0}–${maxLength} characters`);
  const isBounded = (value: number | undefined): value is number =>
    value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  if (isBounded(minimum) || isBounded(maximum))
    said.push(
      [isBounded(minimum) ? `≥ ${minimum}` : '', isBounded(maximum) ? `≤ ${maximum}` : ''].filter(Boolean).join(', '),
    );
  return said.length > 0 ? ` (${said.join('; ')})` : '';
}
