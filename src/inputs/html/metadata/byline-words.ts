/** How bylines are worded in several languages. Data. */

const verbs =
  'posted|written|published|reported|reviewed|submitted|created|added|authored|compiled|words|story|text|texte?|report|article|review|' +
  'geschrieben|verfasst|erstellt|eingestellt|gepostet|veröffentlicht|publiziert|artikel|bericht|beitrag|pressemitteilung|interview|reportage|kolumne|kommentar|' +
  '(?:ein )?(?:gast)?(?:beitrag|bericht|kommentar|artikel|essay|interview)|publicado|escrito|publié|écrit|rédigé|proposé|scritto|pubblicato|geschreven|geplaatst|skrevet|skriven|napisany';

const by = 'by|von|vom|par|por|di|door|av|af|przez';

const nouns =
  'authors?|written by|autor(?:in|innen|en|es|a)?|autor[/*:]in(?:nen)?|auteurs?|autore|autrice|verfasser(?:in)?|text|texte|(?:text|texte|words|worte|story) ?(?:&|\\+|und|and) ?(?:fotos?|photos?|bild(?:er)?|pictures)|words|story|interview|redaktion|reporter(?:in)?|' +
  'journalist(?:in)?|bericht|gastautor(?:in)?|skribent|forfatter|auteure|redacción|redação|réd(?:action)?|source|quelle|作者|文|記者|记者|责任编辑|責任編集|筆者|著者|글쓴이|автор|текст';

/** `Written by`, `Von`, `Autor:` and their like, at the beginning of a line. */
export const bylineLead = new RegExp(
  String.raw`^[\s|•·–—,-]*(?:(?:(?:${verbs})\s+)?(?:${by})[:\s]\s*|(?:${nouns})\s*[:：|/／]\s*|(?:autor(?:in|en)?|authors?)\s+)`,
  'iu',
);

/** What says by itself that a name follows: a verb, or a label with a colon. */
export const explicitLead = new RegExp(
  String.raw`^[\s|•·–—,-]*(?:(?:${verbs})\s+(?:${by})\s|(?:${nouns})\s?[:：]|(?:${nouns})\s?[|/／]\s)`,
  'iu',
);

/** The same after other words of a line: `04.03.2026 - Redaktion: Ana Brandt`, `Posted on 4 March 2026 by Ana Brandt`. */
export const bylineInside = new RegExp(
  String.raw`(?:^|[\s(])((?:autor(?:in)?|author|auteur|autore|verfasser(?:in)?|redaktion|text|von|by)\s?:\s.*)$|\d\S*\s(?:\S+\s){0,3}?((?:${by})\s.*)$`,
  'iu',
);

/** What follows the names: a sign, a number, a place or a time. */
export const bylineTail =
  /\s*(?:[|•·–—()[\]<>»…]|\s-\s|@|(?:,\s*|\s)\d|\b(?:on|am|um|im|für|at|aus|last|under|unter|published|updated|posted|aktualisiert|veröffentlicht|publiziert|publicado|actualizado|publié|mis à jour|follow|view|see|more|contact|email|e-mail|quelle|source|datum|date|foto|fotos|photo)\b|\bin\s|\b(?:le|el|em|il|den|del)\s+\d).*$/isu;

/** Words that stand where names do and name nobody; lower case, matched whole. */
export const notNames = new RegExp(
  '^(?:admin|administrator|webmaster|web ?editor|user|users|guest|gast|root|anonym|anonymous|unknown|none|null|undefined|n/?a|no author|author|authors|autor|autorin|autoren|auteur|by|von|posted|published|publiziert|' +
    'veröffentlicht|updated|aktualisiert|date|datum|fecha|name|publisher|follow|following|experts?|cookies?|comments?|kommentare?|share|teilen|print|email|e-mail|search|suche|login|' +
    'register|home|startseite|menu|menü|mehr|more|read more|weiterlesen|profile?|profil|website|web|blog|news|about|über|all|alle|kontakt|contact|disqus|facebook|twitter|instagram|' +
    'text|texte|foto|fotos|photo|photos|interview|quelle|source|stand|red\\.?|nachricht|nachrichten|tags?|themen|thema|topics?|herausgeber(?:in)?|cortes[ií]a|courtesy|public domain|domena publiczna|gemeinfrei|creative commons|cc(?:[ -](?:by|0)(?:[ -].*)?)?|gesponserte inhalte|sponsored|werbung|anzeige|test|demo|default|wordpress|super user|redaktionssystem|' +
    '(?:(?:mo|di|do|fr|sa|so) )?(?:mo|diens?|donners?|frei|sams?|sonn)n?tag|(?:mi )?mittwoch|monday|tuesday|wednesday|thursday|friday|saturday|sunday|' +
    'january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|' +
    `(?:${verbs}) (?:${by})|(?:photos?|fotos?|pictures?|bild(?:er)?|images?) .*|` +
    String.raw`(?:vor )?\d+ \p{L}+(?: ago)?|(?:zur|zum|alle|mehr|more|view|all|über|about|weitere|hier|here|diese[rs]?|this)\s.*)$`,
  'iu',
);

/** News agencies by the signs that they put into brackets. */
export const agencies =
  'afp|aga|ansa|anp|ap|apa|belga|cna|dapd|ddp|dpa|dts|efe|epd|idea|jiji|kathpress|kna|lusa|ntb|ots|pap|reuters|ritzau|sda|sid|tass|upi|xinhua';

/** Names with these words are of houses, not of persons. */
export const houseWords =
  /(?:^|[^\p{L}])(?:gmbh|ag|kg|e\. ?v|inc|ltd|llc|corp|s\.?a|s\.?l|plc|redaktion\p{L}*|redazione|redacción|rédaction|redação|redactie|editors?|editorial|staff|team|news\p{L}*|\p{L}*magazine?|\p{L}*zeitung|\p{L}*nachrichten|verlag|media|medien|online|press|presse\p{L}*|agentur|agency|\p{L}*stiftung|\p{L}*verband|\p{L}*verein|universität|university|\p{L}*institut|institute|\p{L}*ministerium|desk|bureau|network|tv|radio|fernsehen|group|gruppe|foundation|company|blog|post|times|herald|journal|zentrale|kirche|bundestag|partei|reuters|afp|dpa|apa|ap|efe|epd|kna|ansa|sda|jiji)(?:$|[^\p{L}])/iu;

/** What people are, where a list of names goes on with it. */
export const callings =
  /(?:redakteur|editor|reporter|correspondent|korrespondent|leiter|sprecher|director|journalist|writer|contributor|author|autor|columnist|manager|staff|producer|fotograf|photographer|chef|professor|doktorand|mitarbeiter|rédacteur|redactor|redattore)(?:in|e|a|s)?(?:[\s,]|$)/iu;
