/** Is it a BCP 47 tag by its shape (RFC 5646, section 2.1): subtags of one to eight letters or digits, letters first? */
export const isLanguageTag = (tag: string): boolean => /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag);

/** Primary language subtag, in lower case. */
export const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** A language tag as BCP 47 wants it, from what a source declares: `en_US` is `en-US`; null when it is no tag at all. */
export function languageTag(declared: string | null): string | null {
  const tag = (declared ?? '').trim().replaceAll('_', '-');
  return wellFormed.test(tag) ? tag : null;
}

/** Subtags of letters and digits, the first of letters alone (BCP 47, 2.1; PDF/UA and PDF/A refuse anything else). */
const wellFormed = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;
