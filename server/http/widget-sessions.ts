import { randomBytes } from 'node:crypto';
import type { Core } from '../../core/assemble.ts';
import { memberOf } from '../../core/conversations/people.ts';
import { DomainError } from '../../core/errors.ts';
import { customerIdentityId, visitorIdentityId } from '../../core/ids.ts';
import type { ChannelAccount } from '../../core/vendors/vendor.store.ts';
import type { IdentityProofs } from '../identity-proofs.ts';
import type { Limiters } from '../limits.ts';
import { networkOf } from '../network.ts';
import type { Tokens } from '../tokens.ts';
import type { Handlers } from './rest.ts';
import { keepToOrigins } from './vendor-asked.ts';

interface Deps {
  core: Core;
  tokens: Tokens;
  limiters: Limiters;
  identities: Pick<IdentityProofs, 'read'>;
}

/**
 * A visitor's session: the website's key says which vendor; who it is, the website's own proof, or else the visitor
 * token. Nothing is stored for somebody who only looks: identity and conversation are made with the first message.
 */
export const widgetSessions = (deps: Deps): Pick<Handlers, 'openWidgetSession'> => ({
  async openWidgetSession({ body, req }) {
    const { core, tokens, limiters, identities } = deps;
    await limiters.session.take(networkOf(req.ip ?? ''));
    const account = await core.vendors.accountByAddress('widget', body.key);
    const vendor = account && (await core.vendors.byId(account.vendorId));
    if (!account || !vendor) throw new DomainError('website_not_found');
    keepToOrigins(req, account);
    const { vendorId, channelAccountId } = account;
    const { visitorToken, ...who } = body.identity
      ? await customerOf(identities, body.identity, account)
      : visitorOf(body.visitorToken);
    const { identityId } = who;
    const session = await tokens.issueShopper({
      vendorId,
      channelAccountId,
      ...who,
      locale: body.locale ?? vendor.locale,
    });
    return {
      ...session,
      visitorToken,
      identityId,
      vendor: { vendorId, name: vendor.name },
      brandColour: vendor.brandColour,
      people: { from: vendor.peopleFrom, until: vendor.peopleUntil },
      privacyUrl: vendor.privacyUrl,
      unread: await unreadOf(core, vendorId, identityId),
    };
  },
});

/** Somebody of this browser; a token is made for who is new. */
const visitorOf = (visitorToken = randomBytes(16).toString('base64url')) => ({
  visitorToken,
  identityId: visitorIdentityId(visitorToken),
});

/** A customer is the same on every device. @throws as `IdentityProofs.read` */
async function customerOf(identities: Deps['identities'], proof: string, account: ChannelAccount) {
  const customer = await identities.read(proof, account);
  return { visitorToken: null, identityId: customerIdentityId(account.vendorId, customer.customerId), ...customer };
}

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
