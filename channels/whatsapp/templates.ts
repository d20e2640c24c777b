import { z } from 'zod';
import type { TemplateView } from '../../contract/templates.ts';
import type { GraphReads } from './graph.ts';

/** So many at once; a business with more has most of them for campaigns. */
const LIMIT = 200;
const PATH = `message_templates?status=APPROVED&fields=name,language,category,status,components&limit=${LIMIT}`;

const component = z.looseObject({
  type: z.string().transform((type) => type.toUpperCase()),
  format: z.string().optional(),
  text: z.string().optional(),
});
const template = z.looseObject({
  name: z.string(),
  language: z.string(),
  category: z.string().default(''),
  status: z.string(),
  components: z.array(component),
});
const page = z.object({ data: z.array(z.unknown()) });
const PLACES = /\{\{\s*([^}]*?)\s*\}\}/g;

/**
 * The approved templates that words alone can fill: numbered values in the body, none elsewhere, no picture.
 * @throws Error where WhatsApp gives none
 */
export async function listTemplates(graph: GraphReads, businessAccountId: string): Promise<TemplateView[]> {
  const answer = await graph.get(`/${encodeURIComponent(businessAccountId)}/${PATH}`);
  if (answer.status >= 300) throw new Error(`WhatsApp gave no templates: ${answer.status}`);
  return page.parse(answer.body).data.flatMap((raw) => {
    const parsed = template.safeParse(raw);
    return parsed.success ? (viewOf(parsed.data) ?? []) : [];
  });
}

function viewOf({ name, language, category, status, components }: z.infer<typeof template>): TemplateView | null {
  const of = (type: string) => components.find((one) => one.type === type);
  const [header, body, footer, buttons] = [of('HEADER'), of('BODY'), of('FOOTER'), of('BUTTONS')];
  const isPlain = (one: typeof header) => !one || (one.text !== undefined && placesIn(one.text).length === 0);
  const isOurs = (header?.format ?? 'TEXT').toUpperCase() === 'TEXT' && isPlain(header) && isPlain(footer);
  if (status !== 'APPROVED' || !body?.text || !isOurs || JSON.stringify(buttons ?? '').includes('{{')) return null;
  const places = placesIn(body.text);
  if (!places.every((place) => /^\d{1,2}$/.test(place))) return null;
  return {
    ...{ name, language, category: category.toLowerCase(), body: body.text },
    ...(header?.text ? { header: header.text } : {}),
    ...(footer?.text ? { footer: footer.text } : {}),
    values: Math.max(0, ...places.map(Number)),
  };
}

const placesIn = (text: string): string[] => [...text.matchAll(PLACES)].map(([, place = '']) => place);
