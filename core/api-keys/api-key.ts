import { createHash, randomBytes } from 'node:crypto';
import type { ApiScope } from '../../contract/codes.ts';
import type { Agent } from '../agents/agent.ts';

/** By which a program of the vendor's asks over REST. The key itself is known to its holder alone. */
export interface ApiKey {
  keyId: string;
  vendorId: string;
  name: string;
  scopes: ApiScope[];
  /** What the key begins with, to know it by. */
  prefix: string;
  createdBy: { agentId: string; name: string };
  createdAt: Date;
  /** To ten minutes; null: never. */
  lastUsedAt: Date | null;
}

/** Tells a key from an agent's token, and is what scanners of leaked secrets look for. */
const MARK = 'dkt_';
/** Beside the mark: so many characters of 32 are shown; 24 are left to guess, 144 bits. */
const SHOWN = 8;
const KEY = /^dkt_[A-Za-z0-9_-]{32}$/;

/** 192 random bits: too many to guess, so that a fast hash of it keeps it safe. */
export const newApiKeyToken = (): string => MARK + randomBytes(24).toString('base64url');
export const isApiKeyToken = (token: string): boolean => KEY.test(token);
export const prefixOf = (token: string): string => token.slice(0, MARK.length + SHOWN);
/** All that is stored of a key: a stolen database opens nothing. */
export const hashOfApiKey = (token: string): string => createHash('sha256').update(token).digest('base64url');

/**
 * Who a key is to whatever it asks for: somebody who sees all of the vendor, and whom the router never knows. Which routes
 * it reaches at all, its scopes say.
 */
export const asCaller = ({ keyId, vendorId, name }: ApiKey): Agent => ({
  agentId: keyId,
  vendorId,
  name,
  email: '',
  role: 'admin',
  scope: 'all',
  branchIds: [],
  groupIds: [],
  locale: 'id',
  capacity: 0,
  open: 0,
  availability: 'offline',
  skills: [],
  languages: [],
  seenAt: null,
  givenAt: null,
  lookedAt: null,
  hasPush: false,
  staysReachable: false,
  reachableFrom: null,
  rev: 1,
});
