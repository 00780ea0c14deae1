/** What the names that page makers give to their boxes say of the words in them. Words in lower case; data. */
import type { HtmlElement } from '../tree.ts';
import { attribute } from '../tree.ts';

/** The words of an element's class, id and other labels: `relatedLinks article-foot` gives related, links, article, foot. */
export function labelWords(element: HtmlElement): readonly string[] {
  const known = remembered.get(element);
  if (known !== undefined) return known;
  const labels = headings.test(element.name) ? ['class'] : ['class', 'id', 'data-testid', 'data-component'];
  const words = wordsIn(element, labels);
  remembered.set(element, words);
  return words;
}

function wordsIn(element: HtmlElement, attributes: readonly string[]): readonly string[] {
  const labels = attributes.map((name) => attribute(element, name) ?? '').join(' ');
  if (labels.trim() === '') return [];
  return labels
    .slice(0, 600)
    .replaceAll(taxonomy, ' ')
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

/** Do none of the names stand in what else labels the element? */
export const isNamedByIdOnly = (element: HtmlElement, list: RegExp): boolean =>
  !wordsIn(element, ['class', 'data-testid', 'data-component']).some((word) => list.test(word));

/** What tools call a heading by is made of its own words: `what-comes-next`. */
const headings = /^h[1-6]$/;

/** Names by which WordPress and its like tell what an article is about, not what a box is. */
const taxonomy =
  /(?:^|\s)(?:category|tag|post|type|status|format|page|paged|parent|term|tax|single|archive|template)[-_]\S*/gi;

const remembered = new WeakMap<HtmlElement, readonly string[]>();

const words = (list: string): RegExp => new RegExp(`^(?:${list})$`);

/** Boxes that hold no part of the article, however much running text is in them. */
export const furnitureWords = words(
  'nav|navi|navbar|navigation|menu|menus|submenu|breadcrumbs?|crumbs?|comments?|commentlist|commentarea|disqus|respond|reply|kommentare?|' +
    'footer|sidebar|ad|ads|adv|advert|adverts|advertisement|advertisements|advertising|adsense|adslot|adbox|adunit|adwrapper|outbrain|' +
    'taboola|cookie|cookies|consent|gdpr|copyright|imprint|disclaimer|modal|popup|overlay|lightbox|anzeige|werbung|publicidad|publicite|reklama|' +
    'pagination|pager|skiplink|authorbox|aboutauthor|authorbio|colophon|noprint',
);

/** Boxes that hold no part of the article when hardly any running text is in them. */
export const toolWords = words(
  'toolbar|share|sharing|shares|sharebar|sharedaddy|social|socials|socialmedia|sociable|addthis|addtoany|shariff|facebook|twitter|whatsapp|' +
    'pinterest|tags?|tagged|taglist|tagcloud|topics|keywords?|categories|rail|widget|widgets|dfp|gpt|print|printer|paging|skip|ratings?|' +
    'votes?|poll|tooltip|dialog|login|signin|register|search|masthead|banner|cart|basket|buttons?|btn|btns|toc|player|feedback|report|flag|' +
    'jp|actions|tools|utility|utilities|teilen|merkliste|pub|iklan|meta|metadata|info|counter|count|breaking|live|audio|video|gallery|slideshow|' +
    'teasers?|popular|latest|options|controls|icons?|follow|contact|copy|corrections?|stats|badge|labels?|kicker|overline|eyebrow|section|topic|jump|more',
);

export const relatedWords = words(
  'related|relateds|relatedposts?|relatedarticles?|recommend|recommended|recommendations?|recirc|recirculation|readmore|trending|' +
    'mostread|mostpopular|mostviewed|linkbox|seealso|readnext|upnext|next|previous|prev|postnav|similar|suggested|suggestions|' +
    'onward|morefrom|moreon|crosslinks?|relacionad[ao]s?|verwandte|aehnliche|weitere|interlink|interstitial|articlelist|newslist|carousel|slider',
);

export const promoWords = words(
  'promo|promos|promotion|promobox|newsletter|newsletters|subscribe|subscriber|subscription|subscriptions|signup|donate|donation|donations|' +
    'paywall|membership|cta|sponsor|sponsored|appeal|upsell|marketing|optin|mailchimp|inlinepromo|abo|shop|offer|affiliate|deal|deals',
);

export const captionWords = words(
  'caption|captions|figcaption|wp-caption-text|legend|cutline|bildunterschrift|imagecaption|imgcaption',
);

export const creditWords = words(
  'credit|credits|photocredit|imagecredit|photographer|copyright|bildnachweis|attribution',
);

export const bylineWords = words(
  'byline|bylines|author|authors|autor|autoren|auteur|authorname|authornames|autorname|articleauthor|postauthor|autore|autora|contributor|contributors|writer|writtenby|verfasser|redattore',
);

export const datelineWords = words(
  'date|datetime|dateline|time|timestamp|published|publish|pubdate|posted|updated|modified|lastmod|datum|fecha|zeit|entrydate|postdate|readtime',
);

/** Boxes of what introduces a text, by names that nothing else has. */
export const standfirstWords = words(
  'standfirst|dek|deck|subtitle|subheadline|subline|chapo|chapeau|sommario|entradilla|bajada|vorspann|anrisstext|ingress|excerpt',
);

/** The same by names that a first paragraph has as well; between the title and the text they tell. */
export const leadWords = words(
  'sub|lead|lede|leadtext|intro|introtext|introduction|summary|abstract|description|teaser',
);

/** What stands above a headline and is none of it. */
export const kickerWords = words(
  'kicker|overline|dachzeile|roofline|topline|spitzmarke|eyebrow|supertitle|pretitle|suptitle|toptitle|uptitle|antetitulo|cintillo|volanta|headlineprefix',
);

/** Classes of Google Docs, Word, LibreOffice and others for the paragraph that is the title. */
export const titleWords = words('title|msotitle|headline');

export const bioWords = words('bio|biography|authorbio|aboutauthor|authorbox|authorinfo|vcard|profile|about');

/** Boxes that hold an article, whatever else their names say. */
export const articleWords = words(
  'article|articles|articlebody|articletext|body|bodytext|bodycopy|story|storybody|storytext|content|contents|entry|post|posts|postbody|main|text|' +
    'page|artikel|articulo|cuerpo|texte|inhalt|column|hentry|blog|news',
);

export const saysAnyOf = (element: HtmlElement, list: RegExp): boolean =>
  labelWords(element).some((word) => list.test(word));
