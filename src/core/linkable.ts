/** May a reader follow this address from an output? What else a source links to keeps its words, but leads nowhere. */
export const isLinkable = (url: string): boolean => /^(?:https?:\/\/|mailto:|tel:)/i.test(url);
