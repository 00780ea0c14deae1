/** Feeds: each item an article. */
import { xmlInput } from '../item/xml-input.ts';
import { atomItems } from './atom.ts';
import { rssItems } from './rss.ts';

export const rss = xmlInput('rss', rssItems);
export const atom = xmlInput('atom', atomItems);
