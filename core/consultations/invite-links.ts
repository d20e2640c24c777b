/** Where an invitation leads. `bridge.ts` is where the one for WhatsApp arrives, `web-widget/link.ts` the one for the web. */

/** Opens WhatsApp with the first words written: the code in brackets is the invitation, the rest is for people. @param number E.164 */
export const whatsappJoinLink = (number: string, token: string, words: string): string =>
  `https://wa.me/${number.replace(/\D/g, '')}?text=${encodeURIComponent(`[join:${token}] ${words}`)}`;

/** @param page where the vendor shows the widget; what its address asks for already stays */
export function webJoinLink(page: string, token: string): string {
  const url = new URL(page);
  url.searchParams.set('dekat', `join:${token}`);
  return url.href.replace(`dekat=join%3A${token}`, `dekat=join:${token}`);
}
