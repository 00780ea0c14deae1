/** How the makers of pages mark who has written. */
import { bylineWords, saysAnyOf } from '../extract/names.ts';
import type { HtmlElement } from '../tree.ts';
import { attribute } from '../tree.ts';

/** Is a box called so that its words are an author's? */
export const isCalledAuthor = (element: HtmlElement): boolean =>
  saysAnyOf(element, bylineWords) || saysAnyOf(element, writerWords) || isCalledUser(element);

/** May it be anybody on the page? Between title and text it is the author. */
export const isCalledUser = (element: HtmlElement): boolean => saysAnyOf(element, userWords);

/** Boxes of whoever has written, by names that their words have nowhere else. */
const writerWords =
  /^(?:authorboxes|authorbox|authorbio|authorinfo|authorblock|authorcard|authorlink|authorprofile|aboutauthor|aboutautor|autorbox|autoreninfo|autorinfo|postedby|postby|writtenby|submittedby|reporter|reporters|journalist|journalists|redakteur|redakteurin|columnist|columnista|periodista|firma|signature|entryauthor|metaauthor|bylineauthor)$/;

const userWords = /^(?:username|nickname|nick|poster|itemposter|uploader|creator|member|accountname)$/;

/** Microdata or a link's relation. */
export const isMarked = (element: HtmlElement): boolean =>
  /(?:^|\s)author(?:\s|$)/i.test(`${attribute(element, 'rel') ?? ''} ${attribute(element, 'itemprop') ?? ''}`);

/** A part of a byline that is a name by itself. */
export const isNamePart = (element: HtmlElement): boolean =>
  isMarked(element) ||
  /(?:^|\s)name(?:\s|$)/i.test(attribute(element, 'itemprop') ?? '') ||
  /(?:^|\s)(?:fn|author-?name)(?:\s|$)/i.test(attribute(element, 'class') ?? '') ||
  isAuthorLink(element) ||
  isUserLink(element);

/** A link to the page of an author. */
export const isAuthorLink = (element: HtmlElement): boolean =>
  element.name === 'a' &&
  /\/(?:authors?|autor(?:en|in|es)?|auteurs?|redaktion|journalists?|reporters?|contributors?|creators?|staff|profil(?:es?)?|by)\/./i.test(
    attribute(element, 'href') ?? '',
  );

/** A link to the page of a user. */
export const isUserLink = (element: HtmlElement): boolean =>
  element.name === 'a' &&
  /(?:\/(?:users?|members?|profiles?|nutzer|mitglied(?:er)?|benutzer|usuarios?|user,profile|blogger)(?:-[a-z]+)?[/,?]|userinfo\.php|[?&](?:mode=viewprofile|action=profile|uid=|user=|author=)).*\w/i.test(
    attribute(element, 'href') ?? '',
  );
