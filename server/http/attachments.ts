import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { AttachmentLinks } from '../../contract/attachments.ts';
import type { Agent } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { pixelsOf, toAttachmentView, type Variant } from '../../core/attachments/attachment.ts';
import { isShownInline } from '../../core/attachments/kinds.ts';
import { bytesOf } from '../../core/attachments/read-parts.ts';
import type { Uploads } from '../../core/attachments/uploads.ts';
import { DomainError } from '../../core/errors.ts';
import { bodyOf, type StoredMessage } from '../../core/messages/message.ts';
import { type Reader, toMessageView } from '../../core/messages/view.ts';
import type { FileStorage } from '../../core/ports.ts';
import type { AgentDesk } from '../desk.ts';
import type { ShopperDesk } from '../shopper-desk.ts';
import type { FileClaims, ShopperClaims, Tokens } from '../tokens.ts';
import { begun } from './begun.ts';
import type { Handlers } from './rest.ts';

interface Deps {
  core: Pick<Core, 'attachments' | 'messages' | 'agents'>;
  desk: Pick<AgentDesk, 'see'>;
  shopperDesk: Pick<ShopperDesk, 'mine'>;
  uploads: Uploads;
  storage: FileStorage;
  tokens: Pick<Tokens, 'issueFile' | 'readFile'>;
}
type Names =
  | 'beginAttachment'
  | 'appendAttachment'
  | 'getAttachment'
  | 'discardAttachment'
  | 'linkAttachment'
  | 'readAttachment';
/** Of the two one is there: the route asks for a member. */
interface Caller {
  agent: Agent | null;
  shopper: Pick<ShopperClaims, 'vendorId' | 'identityId'> | null;
}
const CACHED = 'private, max-age=900, immutable';
/** Whatever a file may try, it tries it nowhere: it is no page of ours, runs nothing and asks for nothing. */
const SANDBOX = "default-src 'none'; sandbox";

/** Files as they come in from people, and as they are shown to those who may see the message they are in. */
export function attachmentRoutes(deps: Deps): Pick<Handlers, Names> {
  const { core, desk, shopperDesk, uploads, storage, tokens } = deps;
  const whose = ({ agent, shopper }: Caller): [vendorId: string, byId: string] => {
    if (agent) return [agent.vendorId, agent.agentId];
    if (shopper) return [shopper.vendorId, shopper.identityId];
    throw new DomainError('unauthenticated');
  };

  /** The message, for one who may see it. @throws DomainError `conversation_not_found`, `attachment_not_found` */
  async function seen({ agent, shopper }: Caller, conversationId: string, seq: number): Promise<StoredMessage> {
    const [vendorId] = whose({ agent, shopper });
    if (agent) await desk.see(agent, conversationId);
    const member = shopper ? (await shopperDesk.mine(shopper, conversationId)).member : null;
    const message = await core.messages.bySeq(vendorId, conversationId, seq);
    const reader: Reader = member ? { kind: 'member', member } : { kind: 'staff' };
    if (!message || 'hidden' in toMessageView(message, reader)) throw new DomainError('attachment_not_found');
    return message;
  }

  /** Whom a link was made for, as they are now. @throws DomainError `attachment_not_found` of who is gone */
  async function holderOf({ vendorId, for: kind, forId }: FileClaims): Promise<Caller> {
    if (kind === 'shopper') return { agent: null, shopper: { vendorId, identityId: forId } };
    const agent = await core.agents.byId(vendorId, forId);
    if (!agent) throw new DomainError('attachment_not_found');
    return { agent, shopper: null };
  }

  async function linkOf(claims: Omit<FileClaims, 'exp' | 'kind'>, variant: Variant | undefined) {
    if (!variant) return null;
    const { token, expiresAt } = await tokens.issueFile(claims);
    const url = `/api/v1/attachments/${claims.attachmentId}/${claims.variant}?token=${token}`;
    return { link: { url, type: variant.type, size: variant.size }, expiresAt };
  }

  return {
    async beginAttachment({ body, ...caller }) {
      return { attachment: toAttachmentView(await uploads.begin(...whose(caller), body)) };
    },

    async appendAttachment({ params: { attachmentId }, query: { offset }, req, ...caller }) {
      if (!req.is('application/octet-stream'))
        throw new DomainError('invalid_input', { fields: { '': ['application/octet-stream is expected'] } });
      try {
        return { attachment: toAttachmentView(await uploads.append(...whose(caller), attachmentId, offset, req)) };
      } finally {
        req.resume(); // what is left of a part that was not wanted
      }
    },

    async getAttachment({ params: { attachmentId }, ...caller }) {
      return { attachment: toAttachmentView(await uploads.own(...whose(caller), attachmentId)) };
    },

    async discardAttachment({ params: { attachmentId }, ...caller }) {
      await uploads.discard(...whose(caller), attachmentId);
      return {};
    },

    async linkAttachment({ params: { conversationId, seq }, ...caller }): Promise<AttachmentLinks> {
      const message = await seen(caller, conversationId, seq);
      const body = bodyOf(message);
      if (!('attachmentId' in body.content)) throw new DomainError('attachment_not_found');
      const { attachmentId } = body.content;
      const { vendorId } = message;
      const attachment = await core.attachments.byId(vendorId, attachmentId);
      if (attachment?.conversationId !== conversationId) throw new DomainError('attachment_not_found');
      const { state, reason, maxMb, facts, variants, transcript } = attachment;
      const [, forId] = whose(caller);
      const holder = { for: caller.agent ? ('agent' as const) : ('shopper' as const), forId };
      const claims = { vendorId, conversationId, seq, attachmentId, ...holder };
      const [file, thumb] = await Promise.all([
        linkOf({ ...claims, variant: 'file' }, variants.file),
        linkOf({ ...claims, variant: 'thumb' }, variants.thumb),
      ]);
      return {
        state,
        ...(reason ? { reason } : {}),
        ...(maxMb === undefined ? {} : { maxMb }),
        ...pixelsOf(facts),
        ...(facts?.waveform ? { durationMs: facts.durationMs, waveform: facts.waveform } : {}),
        ...(transcript ? { transcript } : {}),
        ...(file ? { file: file.link, expiresAt: file.expiresAt } : {}),
        ...(thumb ? { thumb: thumb.link } : {}),
      };
    },

    async readAttachment({ params: { attachmentId, variant: name }, query: { token, save }, req, res }) {
      const claims = await tokens.readFile(token);
      if (claims.attachmentId !== attachmentId || claims.variant !== name) throw new DomainError('unauthenticated');
      await seen(await holderOf(claims), claims.conversationId, claims.seq);
      const attachment = await core.attachments.byId(claims.vendorId, attachmentId);
      const variant = attachment?.conversationId === claims.conversationId && attachment.variants[name];
      if (!variant) throw new DomainError('attachment_not_found');
      const isInline = attachment.facts?.kind !== 'file' && isShownInline(variant.type) && save === undefined;
      await send(storage, variant, { req, res, saveAs: isInline ? null : attachment.name });
      return {};
    },
  };
}

/**
 * All of it, or the one range that was asked for, as players do. Nothing is said of it before its first bytes are here: what
 * cannot be read now is answered as that.
 * @param saveAs under which name it is for saving; null: it is shown in its place
 */
async function send(
  storage: FileStorage,
  variant: Variant,
  { req, res, saveAs }: { req: Request; res: Response; saveAs: string | null },
): Promise<void> {
  const { size, type } = variant;
  const asked = req.range(size);
  res.setHeader('accept-ranges', 'bytes');
  if (asked === -1) {
    res.status(416).setHeader('content-range', `bytes */${size}`).end();
    return;
  }
  const [only, ...others] = Array.isArray(asked) && asked.type === 'bytes' ? asked : [];
  const range = only && others.length === 0 ? { start: only.start, end: only.end + 1 } : { start: 0, end: size };
  const bytes = req.method === 'HEAD' ? null : await begun(bytesOf(storage, variant, range));
  if (saveAs === null) res.setHeader('content-disposition', 'inline');
  else res.attachment(saveAs);
  res.setHeader('content-type', type); // after `attachment`, which goes by the name
  res.setHeader('content-security-policy', SANDBOX);
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('cross-origin-resource-policy', 'same-origin');
  res.setHeader('referrer-policy', 'no-referrer');
  res.setHeader('cache-control', CACHED);
  if (range.end - range.start < size)
    res.status(206).setHeader('content-range', `bytes ${range.start}-${range.end - 1}/${size}`);
  res.setHeader('content-length', range.end - range.start);
  if (bytes) await pipeline(Readable.from(bytes), res).catch(unlessLeft(res));
  else res.end();
}

/** Whoever closes a picture before it is there has not made a mistake. */
const unlessLeft = (res: Response) => (error: unknown) => {
  if (!res.destroyed) throw error;
};
