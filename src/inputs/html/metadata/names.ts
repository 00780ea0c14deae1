/** Names of authors as pages state them. */

/** Does it name somebody: neither an address nor the site's machinery? */
export const isPersonName = (text: string): boolean =>
  text.length <= 160 &&
  /\p{L}/u.test(text) &&
  !/^https?:|^www\.|^@|^\S+@\S+$|\.(?:com|org|net)\b/i.test(text) &&
  !nobody.test(text.trim());

const nobody =
  /^(?:admin(?:istrator)?|webmaster|editor|staff|user|guest|root|anonymous|unknown|none|null|undefined|author|by|redaktion|redazione|redacción)$/i;

/** One name once, however they are listed. */
export function tidyNames(names: string): string {
  const seen = new Set<string>();
  return names
    .split(/\s*(?:,|;|\||\s(?:and|und|et|y|e|&)\s)\s*/u)
    .map((name) => name.trim())
    .filter((name) => {
      const key = name.toLowerCase();
      const fresh = name !== '' && !seen.has(key);
      seen.add(key);
      return fresh;
    })
    .join(', ');
}
