/** How English articles word what is not their running text. Data; a further language is a further list. */
import type { ParagraphRole } from '../../core/article.ts';

export interface RolePattern {
  readonly role: ParagraphRole;
  /** Where in the article it counts: before the running text, among its last paragraphs, or anywhere. */
  readonly place: 'head' | 'tail' | 'anywhere';
  /** Matched against the whole paragraph. */
  readonly pattern: RegExp;
  /** What such a paragraph has somewhere: told at once, where compiling or matching the pattern takes long and few articles need it. */
  readonly sign?: RegExp;
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const date = String.raw`(?:${weekday}\.?,? )?(?:(?:${months})\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:${months})\.?,? \d{4}|\d{4}-\d\d-\d\d)`;
const time = String.raw`(?:,?(?: at)? \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?`;

/** A date with year; its groups are named so that the day can be read off. */
export const writtenDate = new RegExp(
  String.raw`(?:(?<month>${months})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})|(?<day2>\d{1,2})(?:st|nd|rd|th)? (?<month2>${months})\.?,? (?<year2>\d{4})|(?<iso>\d{4}-\d\d-\d\d))`,
  'u',
);

/** Every date with a year has four digits on end. */
export const year = /\d{4}/;

/** The first three letters of each month, in order. */
export const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What stands before the names in a byline. */
export const bylineStart = /^(?:By|BY|Words by|Story by|Text by|Written by|Report by)[ :]+/;

export const rolePatterns: readonly RolePattern[] = [
  {
    role: 'byline',
    place: 'head',
    sign: bylineStart,
    pattern: new RegExp(String.raw`${bylineStart.source}\p{Lu}[^!?;“"]{1,90}(?<![.!?])$`, 'u'),
  },
  {
    role: 'dateline',
    place: 'head',
    sign: year,
    pattern: new RegExp(`^(?:(?:Published|Updated|Posted|Last updated|Date)(?: on)?:? )?${date}${time}\\.?$`, 'u'),
  },
  {
    role: 'dateline',
    place: 'head',
    sign: year,
    pattern: new RegExp(String.raw`^\p{Lu}[\p{L} ,.'’-]{1,40}(?:,| [–—|-]) ${date}${time}\.?$`, 'u'),
  },
  {
    role: 'credit',
    place: 'tail',
    pattern:
      /^(?:—\s*)?[[(]?(?:With (?:additional |contributions? |reporting |files? )(?:\w+ )?(?:from|by)|With files from|Additional (?:reporting|research|writing) (?:by|from)|(?:Reporting|Writing|Editing|Compiled|Edited|Translated|Produced) by|Source:|Sources:)\s.{2,220}$/s,
  },
  {
    role: 'credit',
    place: 'anywhere',
    pattern:
      /^[[(]?(?:Photo|Photos|Photograph|Photographs|Photography|Picture|Pictures|Image|Images|Illustration|Video|Graphic)(?: (?:by|courtesy of|credit:?)|: ?(?=\p{Lu}|©))\s?.{2,120}$/u,
  },
  {
    role: 'caption',
    place: 'anywhere',
    sign: /(?:Image|Photo|Photograph|Picture|File photo|Credit):/,
    pattern: /^.{10,400} (?:Image|Photo|Photograph|Picture|File photo|Credit): ?\p{Lu}[^.!?“"]{1,80}\.?$/su,
  },
  {
    role: 'correction',
    place: 'anywhere',
    pattern:
      /^(?:Corrections?|CORRECTIONS?|Clarification|CLARIFICATION|Editor[’']s note|EDITOR[’']S NOTE)\b ?[:(—–-].{2,1000}$/s,
  },
  {
    role: 'correction',
    place: 'tail',
    pattern:
      /^(?:This|An earlier version of this) (?:article|story|report) (?:was|has been|misstated|incorrectly|gave|said)\b.{2,600}$/s,
  },
  {
    role: 'related',
    place: 'anywhere',
    pattern:
      /^(?:Read more|READ MORE|Read also|See also|SEE ALSO|Also read|Related|RELATED|More on this story|Recommended)(?:[:|»>…]\s?.{0,200}|)$/,
  },
  {
    role: 'promo',
    place: 'tail',
    pattern:
      /^(?:Subscribe (?:to|now|today)|Sign up (?:for|to|now|here)|Click here|Follow us|Like us on|Download (?:our|the) app|Support (?:our|independent) journalism|Get the latest)\b.{0,250}$/s,
  },
  {
    role: 'boilerplate',
    place: 'anywhere',
    pattern:
      /^(?:Advertisement|ADVERTISEMENT|Story continues below(?: advertisement)?|Article continues below(?: advertisement)?|Skip to (?:main )?content|Share this (?:article|story|page)|Print this (?:article|page|story))[.:]?$/,
  },
  {
    role: 'boilerplate',
    place: 'tail',
    pattern:
      /^(?:Comments (?:are closed|\(\d+\)|)|Leave a (?:comment|reply)|No comments yet|All rights reserved|Share this|Share on|Print|E-?mail)[.:]?$/,
  },
  { role: 'boilerplate', place: 'tail', pattern: /^(?:©|\(c\)|Copyright\b).{0,240}$/is },
];
