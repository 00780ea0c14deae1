/** Network addresses that are nobody's on the open Internet. Source: IANA's registries of special-purpose addresses (RFC 6890). */
import { BlockList, isIP } from 'node:net';

/** Apart, because a list holds an address of IPv4 against its networks of IPv6, too. */
const specialFour = new BlockList();
const specialSix = new BlockList();

const four: readonly (readonly [start: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** All of IPv6 that is not given out for general use (2000::/3), and what in it stands for other addresses. */
const six: readonly (readonly [start: string, prefix: number])[] = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

for (const [start, prefix] of four) specialFour.addSubnet(start, prefix, 'ipv4');
for (const [start, prefix] of six) specialSix.addSubnet(start, prefix, 'ipv6');

/** Is it an address of the machine, of a network of one's own, or for special purposes? */
export function isPrivateAddress(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return specialFour.check(address, 'ipv4');
  return kind === 0 || specialSix.check(address, 'ipv6');
}
