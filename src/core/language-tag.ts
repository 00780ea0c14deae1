/** Is it a BCP 47 tag by its shape (RFC 5646, section 2.1): subtags of one to eight letters or digits, letters first? */
export const isLanguageTag = (tag: string): boolean => /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag);
