/**
 * Text that no voice would say: white space and the marks that only shape how words are said. Such a run joins the
 * voice before it (or after it, at the head of a block), so that a lone full stop never becomes a turn of its own.
 * Marks that are read as words (`%`, `&`, `@`, `#`, `*`, `/`, `§` …) are not silent.
 */
export const isSilent = (text: string): boolean => /^[\s\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,;:!?'"…¡¿]*$/u.test(text);
