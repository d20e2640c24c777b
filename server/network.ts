import { isIPv6 } from 'node:net';

/**
 * Whose limits an address falls under. IPv4 as it is, also where it is written as IPv6; of IPv6 the /64, since whoever
 * has one has all of its addresses (RFC 6177 gives every home and office at least one).
 *
 * @param address as the network or a trusted proxy told it; what is no address is handed back
 * @returns `203.0.113.7`, or the first half of an IPv6 address such as `2001:db8:0:1::/64`
 */
export function networkOf(address: string): string {
  const [bare = ''] = address.split('%'); // a zone says which of our own interfaces
  if (!isIPv6(bare)) return address;
  // The one way of writing it, IPv4 parts and capitals gone; then with the zeros that `::` stands for.
  const [head = '', tail = ''] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail);
  const groups = [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
  const [, , , , , mark, high = '', low = ''] = groups;
  const isMapped = mark === 'ffff' && groups.slice(0, 5).every((group) => group === '0');
  if (isMapped) return [high, low].flatMap(bytesOf).join('.');
  return `${groups.slice(0, 4).join(':')}::/64`;
}

const groupsOf = (part: string): string[] => part.split(':').filter(Boolean);

const bytesOf = (group: string): number[] => {
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 255];
};
