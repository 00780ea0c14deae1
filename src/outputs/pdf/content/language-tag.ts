/** A language tag as BCP 47 wants it, from what a source declares: `en_US` is `en-US`; null when it is no tag at all. */
export function languageTag(declared: string | null): string | null {
  const tag = (declared ?? '').trim().replaceAll('_', '-');
  return wellFormed.test(tag) ? tag : null;
}

/** Subtags of letters and digits, the first of letters alone (BCP 47, 2.1; PDF/UA and PDF/A refuse anything else). */
const wellFormed = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;
