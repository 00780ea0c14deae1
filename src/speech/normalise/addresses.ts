/** Addresses on the web and of mail, as texts in any language have them. */
import { anyCase } from './patterns.ts';
import type { ReadingClass } from './types.ts';

const host = String.raw`(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,18}`;
const path = String.raw`(?::\d{2,5})?(?:[/?#][\w\-.~%&=+#?/:;,!@*()]*)?`;
const stop = String.raw`(?<![.,;:!?()*])`;

/** Domains that stand without `www.`; others would make `e.g` or `said.He` an address. */
const topDomains = 'com|org|net|edu|gov|io|co|info|news|tv|app|dev|ai|uk|us|ca|au|de|fr|it|es|eu|nz|ie|in|abc';

/** `https://www.example.org/a-b`. */
export const webAddress = anyCase(
  String.raw`(?<![\p{L}\p{N}])(?:https?:\/\/${host}|ftp:\/\/${host}|file:\/\/|www\.${host})${path}${stop}`,
);

/** `a.bc@example.com`. The part before the @ is at most 64 characters long (RFC 5321). */
export const mailAddress = anyCase(
  String.raw`(?<![\p{L}\p{N}@])(?<!\S\.)[\w&+-](?:[\w.&+-]{0,62}[\w&+-])?@${host}${path}${stop}`,
);

/** `example.com`. */
export const domainAlone = anyCase(
  String.raw`(?<![\p{L}\p{N}@./])(?:[a-z\d][a-z\d-]{0,61}\.){1,3}(?:${topDomains})(?![\p{L}\p{N}@-]|\.[a-z])${path}${stop}`,
);

/** `It ended.It began` is no domain. */
export const isSentenceBorder = (written: string): boolean => /\p{Ll}\.\p{Lu}\p{Ll}*$/u.test(written);

export type Site =
  /** A host, with its path where that is a word or two that one could type: `gov.uk/visas`. */
  | { readonly type: 'site'; readonly name: string }
  /** Somewhere that its address says nothing of, or a file. */
  | { readonly type: 'link' | 'file' };

/** Where an address leads. */
export function siteOf(written: string): Site {
  const [, name = '', rest = ''] = /^(?:\w+:\/\/)?(?:www\.)?([^/?#:]*)(?::\d+)?(.*)$/i.exec(written) ?? [];
  if (name === '') return { type: 'file' };
  if (shorteners.has(name.toLowerCase()) && rest !== '') return { type: 'link' };
  const isTyped = /^(?:\/[a-z-]{1,20}){1,2}\/?$/.test(rest) && rest.length <= 24;
  return { type: 'site', name: isTyped ? name + rest.replace(/\/$/, '') : name };
}

/** Sites whose name says nothing of where an address leads. */
const shorteners: ReadonlySet<string> = new Set(
  't.co bit.ly tinyurl.com goo.gl ow.ly buff.ly is.gd dlvr.it trib.al lnkd.in fb.me youtu.be pic.twitter.com'.split(
    ' ',
  ),
);

/** How a language says addresses. */
export interface AddressWords {
  /** Where an address of the web leads. */
  readonly site: (written: string) => string;
  /** Every letter group and sign of an address of mail. */
  readonly spelled: (written: string) => string;
}

/** Addresses of the web, of mail, and domains that stand alone: nobody says how a machine fetches a page. */
export function addressClasses({ site, spelled }: AddressWords): Record<'address' | 'mail' | 'domain', ReadingClass> {
  const shared = { name: 'electronic', plain: false } as const;
  return {
    address: { ...shared, needs: /:\/\/|www\./i, pattern: webAddress, read: ({ 0: written }) => site(written) },
    mail: { ...shared, needs: /@/, pattern: mailAddress, read: ({ 0: written }) => spelled(written) },
    domain: {
      ...shared,
      needs: /[a-z\d]\.[a-z]/i,
      pattern: domainAlone,
      read: ({ 0: written }) => (isSentenceBorder(written) ? null : site(written)),
    },
  };
}
