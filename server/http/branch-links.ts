import type { Locale } from '../../contract/codes.ts';
import { deskTexts } from '../../contract/texts/desk.ts';
import { translator } from '../../contract/texts/render.ts';
import { type Agent, handlesBranch } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import type { Branch } from '../../core/branches/branch.ts';
import { webLink, whatsappLink } from '../../core/branches/branch-links.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import type { ReachedAt } from '../reached-at.ts';
import { qrSvg } from './qr.ts';
import type { Handlers } from './rest.ts';

interface Deps {
  core: Core;
  catalogue: Catalogue;
  at: ReachedAt;
}

/** Links and QR codes that begin a conversation at a branch, for those who print them. */
export function branchLinkRoutes({
  core: { vendors },
  catalogue,
  at,
}: Deps): Pick<Handlers, 'branchLinks' | 'branchQr'> {
  async function branchOf(agent: Agent, branchId: string): Promise<Branch> {
    const branch = handlesBranch(agent, branchId) && (await catalogue.branches.byId(agent.vendorId, branchId));
    if (!branch) throw new DomainError('branch_not_found');
    return branch;
  }

  async function linksOf({ vendorId, branchId, name }: Branch) {
    const [page, number, vendor] = await Promise.all([at.page(vendorId), at.number(vendorId), vendors.byId(vendorId)]);
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
