/**
 * What readers with a disability can expect (EPUB Accessibility 1.1, section 2.2; vocabulary of schema.org).
 * No conformance is claimed: that takes somebody who has evaluated the book (section 3.4), and no program can.
 */
import type { Article, Block, Figure } from '../../core/article.ts';
import { textBlocks } from '../../core/article.ts';
import type { EpubWords } from './epub-words.ts';
import type { BookMetadata } from './metadata.ts';

export interface AccessibilityFacts {
  /** The figures that are shown as pictures. */
  readonly pictured: readonly Figure[];
  readonly articles: readonly Article[];
  /** Is all of it spoken in step with the text? */
  readonly isSpoken: boolean;
  readonly words: EpubWords;
}

export function accessibility(facts: AccessibilityFacts): BookMetadata['accessibility'] {
  const { pictured, articles, isSpoken, words } = facts;
  const hasPictures = pictured.length > 0;
  const isDescribed = pictured.every(({ alternative }) => alternative !== null);
  return [
    ...has('accessMode', 'textual'),
    ...has('accessMode', 'visual', hasPictures),
    ...has('accessMode', 'auditory', isSpoken),
    ...has('accessModeSufficient', 'textual', isDescribed),
    ...has('accessModeSufficient', 'textual,visual', hasPictures),
    ...has('accessibilityFeature', 'displayTransformability'),
    ...has('accessibilityFeature', 'readingOrder'),
    ...has('accessibilityFeature', 'tableOfContents'),
    ...has('accessibilityFeature', 'structuralNavigation', articles.some(hasHeading)),
    ...has('accessibilityFeature', 'alternativeText', hasPictures && isDescribed),
    ...has('accessibilityFeature', 'synchronizedAudioText', isSpoken),
    ...has('accessibilityHazard', 'none'),
    ...has('accessibilitySummary', summary({ hasPictures, isDescribed, isSpoken, words })),
  ];
}

const has = (property: string, value: string, holds = true): BookMetadata['accessibility'] =>
  holds ? [[property, value]] : [];

const hasHeading = (article: Article): boolean => textBlocks(article).some((block: Block) => block.type === 'heading');

function summary(facts: {
  readonly hasPictures: boolean;
  readonly isDescribed: boolean;
  readonly isSpoken: boolean;
  readonly words: EpubWords;
}): string {
  const { text, audio, described, undescribed } = facts.words.summary;
  const pictures = facts.hasPictures ? [facts.isDescribed ? described : undescribed] : [];
  return [text, ...(facts.isSpoken ? [audio] : []), ...pictures].join(' ');
}
