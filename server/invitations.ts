import type { MadeInvite, MakeInvite } from '../contract/consultations.ts';
import { consultationTexts } from '../contract/texts/consultation.ts';
import { translator } from '../contract/texts/render.ts';
import type { Core } from '../core/assemble.ts';
import { webJoinLink, whatsappJoinLink } from '../core/consultations/invite-links.ts';
import type { ConversationRef } from '../core/conversations/change.ts';
import { qrSvg } from './http/qr.ts';
import type { ReachedAt } from './reached-at.ts';

/** Makes an invitation and the links that carry it: for shoppers and agents alike. */
export const inviter =
  ({ core, at }: { core: Pick<Core, 'inviting' | 'vendors'>; at: ReachedAt }) =>
  async (ref: ConversationRef, byName: string, asked: MakeInvite): Promise<MadeInvite> => {
    const { vendorId } = ref;
    const [made, page, number, vendor] = await Promise.all([
      core.inviting.make(ref, byName, asked),
      at.page(vendorId),
      at.number(vendorId),
      core.vendors.byId(vendorId),
    ]);
    const locale = vendor?.locale ?? 'id';
    const words = translator(locale, consultationTexts[locale])('consultation.i_join', { name: byName });
    const whatsapp = number && whatsappJoinLink(number, made.token, words);
    const link = webJoinLink(page, made.token);
    return { ...made, page: link, whatsapp, qr: qrSvg(link) };
  };
export type Inviter = ReturnType<typeof inviter>;
