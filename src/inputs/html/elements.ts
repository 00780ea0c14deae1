/** What the names of elements mean. Source: WHATWG HTML Living Standard. Data. */

const listed = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that hold nothing and have no end tag. */
export const voidElements = listed(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that begin a new line, and end an open paragraph. */
export const blockElements = listed(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th ' +
    'thead tr ul',
);

/** Elements whose content is nothing to read: programs, styles, controls, embedded documents. */
export const wordless = listed(
  'script style template iframe object embed svg canvas audio video map noembed noframes noscript head select option optgroup ' +
    'datalist textarea button input applet frameset meter progress rt rp',
);

/** Which open elements a start tag ends by itself, and where the search for them stops. */
export const impliedEnds: ReadonlyMap<
  string,
  { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map([
  ['li', { ends: listed('li'), within: listed('ul ol menu dir table') }],
  ['dt', { ends: listed('dt dd'), within: listed('dl table') }],
  ['dd', { ends: listed('dt dd'), within: listed('dl table') }],
  ['td', { ends: listed('td th'), within: listed('tr table') }],
  ['th', { ends: listed('td th'), within: listed('tr table') }],
  ['tr', { ends: listed('tr'), within: listed('table') }],
  ['tbody', { ends: listed('thead tbody tfoot'), within: listed('table') }],
  ['tfoot', { ends: listed('thead tbody tfoot'), within: listed('table') }],
  ['option', { ends: listed('option'), within: listed('select datalist') }],
  ['rt', { ends: listed('rt rp'), within: listed('ruby table') }],
  ['rp', { ends: listed('rt rp'), within: listed('ruby table') }],
]);

/** A stray end tag of something inside does not reach beyond these. */
export const scopes = listed('table td th caption html template object');

/** What may stand in a page's head; anything else ends it. */
export const headElements = listed(
  'base basefont bgsound link meta title noscript noframes style script template head',
);

/** Attributes that somebody asks for; the others are not kept. */
export const keptAttributes = listed(
  'id class style hidden aria-hidden aria-label role itemprop itemtype itemscope rel href src srcset alt title lang xml:lang ' +
    'datetime content name property charset http-equiv type colspan rowspan scope start cite data-src data-original ' +
    'data-lazy-src data-srcset data-url data-testid data-component epub:type reversed value width height checked',
);
