/** How pages in several languages word what is not their article. Data; matched against a whole run. */
import type { ParagraphRole } from '../../../core/article.ts';

interface Phrase {
  readonly role: ParagraphRole;
  /** Where it counts: behind the last long paragraph, or anywhere. */
  readonly place: 'tail' | 'anywhere';
  readonly pattern: RegExp;
}

const whole = (list: string): RegExp => new RegExp(String.raw`^(?:${list})[\s.:!…>»|→-]*$`, 'iu');
const starting = (list: string, longest: number): RegExp =>
  new RegExp(String.raw`^[\s>»▶►*•–—|\[(]*(?:${list})(?![\p{L}\p{N}]).{0,${longest}}$`, 'isu');

export const phrases: readonly Phrase[] = [
  {
    role: 'boilerplate',
    place: 'anywhere',
    pattern: whole(
      String.raw`adverts?|advertisements?|advertising|sponsored|sponsored content|ad|ads|iklan|anzeigen?|werbung|publicidad|publicit[ée]|pubblicit[àa]|publicidade|reklam[ay]?|advertentie|реклама|広告|` +
        String.raw`(?:story|article) continues (?:below|after)(?: (?:the )?advertisement)?|continue reading(?: the main story)?|scroll (?:down )?(?:to continue|for more)|advertisement - continue reading below|` +
        String.raw`(?:hide|toggle|show|view|enlarge) (?:this )?(?:caption|image|photos?|gallery|comments?)|caption|close|open|loading|play|pause|mute|replay|listen|video|photos?|gallery|image|` +
        String.raw`share(?: (?:this|on|via).{0,40})?|tweet|pin(?: it)?|e-?mail(?: this)?|print(?: this)?|save|copy link|link copied|follow(?: us)?|like|subscribe(?: now)?|sign (?:up|in)|log ?in|register|` +
        String.raw`teilen|drucken|merken|empfehlen|kommentieren|kommentare?(?: \d+)?|compartir|imprimir|comentarios?|partager|imprimer|commentaires?|condividi|stampa|commenti|compartilhar|delen|` +
        String.raw`\d* ?comments?|no comments?(?: yet)?|leave a (?:comment|reply)|view comments?|comments are closed|topics?|tags?|tagged|filed under|categories|category|keywords?|schlagw[öo]rter|themen|etiquetas|` +
        String.raw`\d+ (?:shares?|views?|likes?|reads?)|\d+(?:[.,]\d+)?[kKmM]?|[\p{P}\p{S}\s]+|\d+ ?/ ?\d+|previous|next|back to top|top|home|menu|more|skip|this slideshow requires javascript|javascript is (?:disabled|required)`,
    ),
  },
  {
    role: 'boilerplate',
    place: 'tail',
    pattern: starting(
      String.raw`filed under|tags?:|tagged|posted in|categor(?:y|ies):|topics?:|©|copyright|\(c\)|all rights reserved|this document is subject to copyright|citation:|schlagw[öo]rter:|` +
        String.raw`comments? (?:are|is)|the opinions? expressed|views expressed|dieser eintrag wurde|dieser beitrag wurde|ver[öo]ffentlicht (?:in|unter|am)|archiviert unter|publicado en|classé dans|` +
        String.raw`about the author|[üu]ber den autor|über die autorin|sobre el autor|à propos de l`,
      300,
    ),
  },
  {
    role: 'promo',
    place: 'anywhere',
    pattern: starting(
      String.raw`sign up (?:for|to|here|now|today)|subscribe (?:to|now|today|for|here)|get (?:the|our|all the) (?:latest|best|day)|follow (?:us|me|him|her|the author|[A-Z][\w’']+(?: [\w’']+){0,3}) on|like us on|` +
        String.raw`join (?:us|our)|download (?:the|our)|click here (?:to (?:subscribe|sign|get)|for more)|don[’']t miss (?:out|a|our)|support (?:our|us)|become a|for more (?:news|stories|information|on this)|` +
        String.raw`stay (?:up to date|informed|tuned|connected)|receive (?:the|our|news)|newsletter|abonnieren sie|jetzt (?:abonnieren|anmelden|lesen|bestellen)|folgen sie|folge uns|suscr[íi]bete|s[íi]guenos|` +
        String.raw`abonnez-vous|suivez-nous|inscrivez-vous|iscriviti|seguici|assine|siga-nos|have a (?:news )?tip|got a (?:news )?tip|listen to|watch (?:the|this|now)`,
      180,
    ),
  },
  {
    role: 'related',
    place: 'anywhere',
    pattern: starting(
      String.raw`read (?:more|also|next|this)|also read|see also|more (?:on|from|about|stories|news|in)|related(?: (?:articles?|stories|coverage|posts?|topics?|content|news|links?|reading))?|recommended(?: (?:for you|reading|stories))?|` +
        String.raw`you (?:may|might) (?:also )?(?:like|enjoy|be interested)|don[’']t miss|must[- ]read|most (?:read|popular|viewed)|trending|popular (?:now|stories)|latest (?:news|stories)|up next|watch next|` +
        String.raw`mehr zum thema|mehr dazu|lesen sie (?:auch|mehr|hier)|lies auch|siehe auch|auch interessant|weitere artikel|weiterlesen|zum thema|passend dazu|das könnte sie|lee (?:también|más)|leer más|te puede interesar|` +
        String.raw`lire aussi|à lire (?:aussi|également)|voir aussi|sur le même sujet|leggi anche|potrebbe interessarti|leia (?:mais|também)|veja também|lees (?:ook|meer)|czytaj (?:też|także|więcej)|zobacz (?:też|także)|baca juga|читайте также`,
      160,
    ),
  },
  {
    role: 'credit',
    place: 'tail',
    pattern: starting(
      String.raw`additional reporting|with (?:files|reporting) (?:from|by)|(?:reporting|writing|editing) by|compiled by|source:|sources:|quelle:|quellen:|fuente:|fonte:|bron:|originally published|this (?:article|story) (?:was )?(?:first|originally)`,
      220,
    ),
  },
  {
    role: 'caption',
    place: 'anywhere',
    pattern:
      /^.{0,300}[([](?:(?:image|photo|picture|credit|foto|bild|imagen?|pic|crédit|source)(?: (?:credit|by|courtesy(?: of)?))?|©) ?:? ?.{2,60}[)\]]$/isu,
  },
  {
    role: 'credit',
    place: 'anywhere',
    pattern:
      /^(?:©|\(c\)|(?:image|photo|picture|foto|bild|imagen|crédits?)s?(?: (?:credit|by|courtesy(?: of)?))? ?:|getty images?|reuters|ap photo|shutterstock).{0,80}$/isu,
  },
];
