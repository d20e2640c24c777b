/** Links from outside to a branch's conversation; `core/conversations/follow-link.ts` is where the first kind arrives. */

/** @param page where the vendor shows the widget; what its address asks for already stays */
export function webLink(page: string, branchId: string): string {
  const url = new URL(page);
  url.searchParams.set('dekat', `branch:${branchId}`);
  // A colon may stand in a query, and is easier to read and to print.
  return url.href.replace(`dekat=branch%3A${branchId}`, `dekat=branch:${branchId}`);
}

/**
 * Opens WhatsApp with the first words written: the code in brackets is what names the branch, the rest is for people.
 * @param number E.164
 */
export const whatsappLink = (number: string, branchId: string, words: string): string =>
  `https://wa.me/${number.replace(/\D/g, '')}?text=${encodeURIComponent(`[${branchId}] ${words}`)}`;
