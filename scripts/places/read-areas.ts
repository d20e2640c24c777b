/** A spreadsheet of places as areas of the map. */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { id } from '../../contract/primitives.ts';
import { AREA_TYPES, type Area } from '../../core/places/place.ts';

const needed = z.string().trim().min(1, 'is needed');
const degrees = (limit: number) => needed.pipe(z.coerce.number<string>('is no number').min(-limit).max(limit));
/** The columns, named in the first line, in any order. */
const shape = {
  id: needed.pipe(id),
  name: needed,
  type: z.enum(AREA_TYPES, `must be ${AREA_TYPES.join(', ')}`),
  city: needed,
  aliases: z.string().transform((all) =>
    all
      .split(';')
      .map((alias) => alias.trim())
      .filter(Boolean),
  ),
  lat: degrees(90),
  lng: degrees(180),
  radius_km: needed.pipe(z.coerce.number<string>('is no number').positive()),
  postal_code: z
    .string()
    .regex(/^(\d{5})?$/, 'must be five digits or nothing')
    .transform((code) => code || null),
};
type Column = keyof typeof shape;
const COLUMNS = Object.keys(shape) as Column[];
const row = z.object(shape);
const cells = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/** A file that holds mistakes; `message` has a line for each: `line 3, lat: is no number`. */
export class UnreadableAreas extends Error {
  override name = 'UnreadableAreas';
}

/**
 * Reads CSV in UTF-8: commas between, quotes around what holds commas, aliases parted by `;`, degrees of WGS84,
 * kilometres; a byte order mark and any line end are fine. Kilometres become metres.
 * @throws UnreadableAreas naming every mistake by line and column, where there is one
 */
export function readAreas(csv: string): Area[] {
  if (csv.includes('\uFFFD')) throw new UnreadableAreas('the file is not in UTF-8: save it as "CSV UTF-8"');
  const [head, ...rows] = cellsOf(csv);
  const names = columnsOf(head?.record ?? []);
  const mistakes: string[] = [];
  const lineOf = new Map<string, number>();
  const areas = rows.flatMap(({ record, info: { lines: line } }): Area[] => {
    if (record.length !== names.length) {
      mistakes.push(`line ${line}: ${record.length} columns, the first line has ${names.length}`);
      return [];
    }
    const read = row.safeParse(Object.fromEntries(names.map((name, i) => [name, record[i]])));
    if (!read.success) {
      mistakes.push(...read.error.issues.map(({ path, message }) => `line ${line}, ${path.join('.')}: ${message}`));
      return [];
    }
    const before = lineOf.get(read.data.id);
    if (before) mistakes.push(`line ${line}, id: is also on line ${before}`);
    lineOf.set(read.data.id, line);
    return [toArea(read.data)];
  });
  if (mistakes.length > 0) throw new UnreadableAreas(mistakes.join('\n'));
  if (areas.length === 0) throw new UnreadableAreas('there are no places in this file');
  return areas;
}

function cellsOf(csv: string): z.infer<typeof cells> {
  try {
    return cells.parse(
      parse(csv, { bom: true, info: true, trim: true, skip_empty_lines: true, relax_column_count: true }),
    );
  } catch (err) {
    throw new UnreadableAreas(err instanceof Error ? err.message : 'this is no CSV');
  }
}

function columnsOf(head: string[]): Column[] {
  const missing = COLUMNS.filter((name) => !head.includes(name));
  const unknown = head.filter((name) => !COLUMNS.some((column) => column === name));
  const [only, ...more] = head;
  if (only?.includes(';') && more.length === 0)
    throw new UnreadableAreas('line 1: put commas between the columns, not ;');
  if (missing.length > 0) throw new UnreadableAreas(`line 1: without ${missing.join(', ')}`);
  if (unknown.length > 0) throw new UnreadableAreas(`line 1: ${unknown.join(', ')} is no column of ours`);
  if (head.length > COLUMNS.length) throw new UnreadableAreas('line 1: a column is there twice');
  return COLUMNS.toSorted((a, b) => head.indexOf(a) - head.indexOf(b));
}

const toArea = ({
  id: areaId,
  name,
  type,
  city,
  aliases,
  lat,
  lng,
  radius_km,
  postal_code,
}: z.infer<typeof row>): Area => ({
  areaId,
  name,
  type,
  city,
  aliases,
  at: { lat, lon: lng },
  radiusM: Math.round(radius_km * 1000),
  postalCode: postal_code,
});
