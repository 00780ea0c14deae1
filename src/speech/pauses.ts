/** Silence by structure, in milliseconds. Between two blocks the longer of "after" and "before" counts. */
import type { BlockRole } from '../core/article.ts';

/** After a block, by its role. */
export const pauseAfter: Readonly<Record<BlockRole, number>> = {
  title: 1200,
  subheading: 800,
  standfirst: 900,
  byline: 900,
  dateline: 500,
  body: 600,
  caption: 700,
  credit: 700,
  correction: 700,
  promo: 600,
  related: 600,
  boilerplate: 600,
};

/** Before a block, by its role; those that are not named need none. */
export const pauseBefore: Readonly<Partial<Record<BlockRole, number>>> = {
  subheading: 1100,
  caption: 700,
  credit: 900,
  correction: 900,
};

/** Between two items of a list or two cells of a table. */
export const pauseBetweenItems = 450;

/** At a break between two parts of the text: a rule or a line of asterisks. */
export const pauseAtBreak = 1500;

/** Before the notes at the end of an article. */
export const pauseBeforeNotes = 1500;

/** Between an announcement and what it announces. */
export const pauseAfterAnnouncement = 350;

/** When the voice changes inside a paragraph. */
export const pauseAtVoiceChange = 200;

/** When the voice changes between two paragraphs: never shorter than this. */
export const pauseBetweenSpeakers = 750;

/** After the last words of an article, when another one follows. */
export const pauseAfterArticle = 2500;
