import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks nobody outside is reached in: this machine, private, link-local, shared, test, multicast, reserved. */
const IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];
/** Also those in which an IPv4 address is written: it could be any of the above. */
const IPV6 = ['::/96', '::ffff:0:0/96', '64:ff9b::/96', '2002::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'];

/** One list for each: asked of both, an IPv4 address would be found in those it can be written in. */
function listOf(networks: string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits = ''] = network.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}
const closed = { ipv4: listOf(IPV4, 'ipv4'), ipv6: listOf(IPV6, 'ipv6') };

/** Whether an IP address is of the public internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  const family = version === 6 ? 'ipv6' : 'ipv4';
  return !closed[family].check(address, family);
}

/**
 * Whether an address that somebody outside named may be asked: over https at its own port, without credentials, at a host of the
 * public internet. What a name leads to is looked at once it is asked.
 */
export const isPublicEndpoint = ({ protocol, port, username, password, hostname }: URL): boolean =>
  protocol === 'https:' && port + username + password === '' && isPublicHost(hostname);

function isPublicHost(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(name)) return isPublicAddress(name);
  return name.includes('.') && !/\.(localhost|local|internal|lan|home|arpa|onion)\.?$/.test(name) && !/\.$/.test(name);
}

/** A look-up that finds addresses of the public internet alone. */
export function publicOnly(...[hostname, options, callback]: Parameters<LookupFunction>): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const open = addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (!first) return callback(new Error('a name leads nowhere public'), []);
    if (options.all) callback(null, open);
    else callback(null, first.address, first.family);
  });
}
