import type { Locale } from '../../contract/codes.ts';
import type { ConversationSummary } from '../../contract/copilot.ts';
import type { Translate } from '../../contract/texts/render.ts';

/** What is known of a talk, by its names; nothing is said of what is not. */
export function summaryFacts(locale: Locale, t: Translate, summary: ConversationSummary): Array<[string, string]> {
  const { product, place, branch, orderNo, pending, handover } = summary;
  const facts: Array<[string, string | null]> = [
    ['product', product && (locale === 'en' ? product.nameEn : product.name)],
    ['place', place],
    ['order', orderNo],
    ['branch', branch],
    ['pending', pending && t(`inbox.pending_${pending}`)],
    ['handover', handover && t(`handover.${handover}`)],
  ];
  return facts
    .filter((fact): fact is [string, string] => fact[1] !== null)
    .map(([name, value]) => [t(`inbox.about_${name}`), value]);
}
