/**
 * A short fingerprint of a few values, to notice a change: 53 bits in base 36. Not for secrets.
 * The mixing is cyrb53 by bryc (public domain): two 32-bit multiplicative hashes, folded into one number.
 */
export function checksum(values: readonly unknown[]): string {
  const text = JSON.stringify(values);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
