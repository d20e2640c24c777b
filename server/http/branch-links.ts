import type { Locale } from '../../contract/codes.ts';
import { deskTexts } from '../../contract/texts/desk.ts';
import { translator } from '../../contract/texts/render.ts';
import { type Agent, handlesBranch } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import type { Branch } from '../../core/branches/branch.ts';
import { webLink, whatsappLink } from '../../core/branches/branch-links.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import { qrSvg } from './qr.ts';
import type { Handlers } from './rest.ts';

interface Deps {
  core: Core;
  catalogue: Catalogue;
  /** Where browsers reach the server: the page of a vendor who has named no website. */
  publicUrl: string;
  /** The WhatsApp number people write to, and the account it is of. */
  whatsapp: { phoneNumberId: string; number: string | null } | null;
}

/** Links and QR codes that begin a conversation at a branch, for those who print them. */
export function branchLinkRoutes({
  core: { vendors },
  catalogue,
  publicUrl,
  whatsapp,
}: Deps): Pick<Handlers, 'branchLinks' | 'branchQr'> {
  async function branchOf(agent: Agent, branchId: string): Promise<Branch> {
    const branch = handlesBranch(agent, branchId) && (await catalogue.branches.byId(agent.vendorId, branchId));
    if (!branch) throw new DomainError('branch_not_found');
    return branch;
  }

  async function pageOf(vendorId: string): Promise<string> {
    const websites = (await vendors.accountsOf(vendorId)).filter(({ channel }) => channel === 'widget');
    return websites.flatMap(({ allowedOrigins }) => allowedOrigins)[0] ?? publicUrl;
  }

  /** One number serves one vendor: another's branches are not reached by it. */
  async function numberOf(vendorId: string): Promise<string | null> {
    if (!whatsapp?.number) return null;
    const account = await vendors.accountByAddress('whatsapp', whatsapp.phoneNumberId);
    return account?.vendorId === vendorId ? whatsapp.number : null;
  }

  async function linksOf({ vendorId, branchId, name }: Branch) {
    const [page, number, vendor] = await Promise.all([pageOf(vendorId), numberOf(vendorId), vendors.byId(vendorId)]);
    const locale: Locale = vendor?.locale ?? 'id';
    const words = translator(locale, deskTexts[locale])('link.hello', { name });
    return { web: webLink(page, branchId), whatsapp: number && whatsappLink(number, branchId, words) };
  }

  return {
    async branchLinks({ agent, params }) {
      return linksOf(await branchOf(agent, params.branchId));
    },

    async branchQr({ agent, params, query, res }) {
      const links = await linksOf(await branchOf(agent, params.branchId));
      const link = links[query.as];
      if (!link) throw new DomainError('not_found');
      // An image and nothing else, wherever it is opened.
      res.setHeader('content-security-policy', "default-src 'none'");
      res.type('image/svg+xml').send(qrSvg(link));
      return {};
    },
  };
}
