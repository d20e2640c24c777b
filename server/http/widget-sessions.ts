import { randomBytes } from 'node:crypto';
import type { Core } from '../../core/assemble.ts';
import { memberOf } from '../../core/conversations/people.ts';
import { DomainError } from '../../core/errors.ts';
import { visitorIdentityId } from '../../core/ids.ts';
import type { Limiters } from '../limits.ts';
import { networkOf } from '../network.ts';
import type { Tokens } from '../tokens.ts';
import type { Handlers } from './rest.ts';
import { keepToOrigins } from './vendor-asked.ts';

interface Deps {
  core: Core;
  tokens: Tokens;
  limiters: Limiters;
}

/**
 * A visitor's session: the website's key says which vendor, the visitor token who. Nothing is stored for somebody
 * who only looks: identity and conversation are made with the first message.
 */
export const widgetSessions = ({ core, tokens, limiters }: Deps): Pick<Handlers, 'openWidgetSession'> => ({
  async openWidgetSession({ body, req }) {
    await limiters.session.take(networkOf(req.ip ?? ''));
    const account = await core.vendors.accountByAddress('widget', body.key);
    const vendor = account && (await core.vendors.byId(account.vendorId));
    if (!account || !vendor) throw new DomainError('website_not_found');
    keepToOrigins(req, account);
    const visitorToken = body.visitorToken ?? randomBytes(16).toString('base64url');
    const identityId = visitorIdentityId(visitorToken);
    const { vendorId, channelAccountId } = account;
    const session = await tokens.issueShopper({
      vendorId,
      channelAccountId,
      identityId,
      locale: body.locale ?? vendor.locale,
    });
    return {
      ...session,
      visitorToken,
      vendor: { vendorId, name: vendor.name },
      brandColour: vendor.brandColour,
      people: { from: vendor.peopleFrom, until: vendor.peopleUntil },
      privacyUrl: vendor.privacyUrl,
      unread: await unreadOf(core, vendorId, identityId),
    };
  },
});

/** Messages of others after what the visitor has read. */
async function unreadOf(core: Core, vendorId: string, identityId: string): Promise<number> {
  const records = await core.conversations.ofIdentity(vendorId, identityId);
  let unread = 0;
  for (const { state, watermarks } of records) {
    const member = memberOf(state, identityId);
    if (!member) continue;
    const { memberId, joinedSeq } = member;
    // Who is alone in it has read what they answered.
    const answered = state.members.length === 1 ? state.lastShopperSeq : joinedSeq;
    const readSeq = Math.max(watermarks[memberId]?.readSeq ?? 0, answered);
    unread += await core.messages.countForMember(vendorId, state.conversationId, memberId, readSeq);
  }
  return unread;
}
