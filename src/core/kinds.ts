/** What quotations and speakers may be. */

/**
 * `speech`: someone's words. `fragment`: someone's words, a few of them inside another's sentence.
 * `scare-quote`, `title`, `term`: nobody speaks. `document`: words that stand on a poster, in a law, in a message of no known sender.
 */
export type QuotationKind = 'speech' | 'fragment' | 'scare-quote' | 'title' | 'term' | 'document';

/** Are these someone's words, whoever voices them in the end? */
export const isSpeech = (kind: QuotationKind): boolean => kind === 'speech' || kind === 'fragment';

export type SpeakerType = 'person' | 'organisation' | 'document' | 'unnamed';

export type Gender = 'male' | 'female';
