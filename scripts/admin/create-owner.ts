import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { Core } from '../../core/assemble.ts';
import { newId } from '../../core/ids.ts';

export interface Wanted {
  vendorId: string;
  email: string;
  name: string;
  /** The WhatsApp number that is to be answered; null for none yet. */
  phoneNumberId: string | null;
}

export interface Created {
  /** Null where an agent with this e-mail is there already; nothing about them is changed. */
  password: string | null;
  /** The public key in the website's script tag. */
  websiteKey: string;
}

/**
 * Makes what a vendor begins with, where it is not there yet: the vendor, the account of its website, that of its
 * WhatsApp number, and an owner who sees everything. Safe to repeat.
 * @throws Error when another vendor has that WhatsApp number
 */
export async function createOwner({ vendors, agents }: Core, wanted: Wanted): Promise<Created> {
  const { vendorId, email, name, phoneNumberId } = wanted;
  if (!(await vendors.byId(vendorId))) await vendors.put({ ...NEW_VENDOR, vendorId, name: vendorId });
  const websiteKey = await websiteOf(vendors, vendorId);
  if (phoneNumberId !== null) await answerOnWhatsapp(vendors, vendorId, phoneNumberId);
  if (await agents.byEmail(email)) return { password: null, websiteKey };

  const password = randomBytes(12).toString('base64url');
  const owner = { agentId: newId('ag'), vendorId, email: email.toLowerCase(), name, role: 'owner' } as const;
  const rights = { scope: 'all', branchIds: [], groupIds: [] } as const;
  const desk = { locale: 'id', capacity: 50, open: 0, availability: 'offline' } as const;
  await agents.put({ ...owner, ...rights, ...desk, branchIds: [], groupIds: [] }, await hash(password));
  return { password, websiteKey };
}

const NEW_VENDOR = {
  locale: 'id',
  timezone: 'Asia/Jakarta',
  brandColour: '#0B6E5B',
  peopleFrom: '08:00',
  peopleUntil: '22:00',
} as const;

async function websiteOf(vendors: Core['vendors'], vendorId: string): Promise<string> {
  const channelAccountId = `${vendorId}-web`;
  const held = await vendors.accountById(vendorId, channelAccountId);
  if (held) return held.address;
  const address = newId('web');
  await vendors.putAccount({ channelAccountId, vendorId, channel: 'widget', address, allowedOrigins: [] });
  return address;
}

async function answerOnWhatsapp(vendors: Core['vendors'], vendorId: string, address: string): Promise<void> {
  const held = await vendors.accountByAddress('whatsapp', address);
  if (held && held.vendorId !== vendorId) throw new Error('another vendor answers on this WhatsApp number');
  if (held) return;
  const channelAccountId = `${vendorId}-wa-${address}`; // one account for each number: conversations belong to it
  await vendors.putAccount({ channelAccountId, vendorId, channel: 'whatsapp', address, allowedOrigins: [] });
}
