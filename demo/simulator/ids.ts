import { createHash, randomBytes } from 'node:crypto';

/** Never given twice, also not after a restart. */
export const newWamid = (): string => `wamid.${randomBytes(24).toString('base64url')}`;

/** The business-scoped id of a person: the same after every restart, as it would be at WhatsApp. */
export const userIdOf = (key: string): string =>
  `ID.${BigInt(`0x${createHash('sha256').update(key).digest('hex').slice(0, 24)}`)
    .toString()
    .slice(0, 20)}`;
