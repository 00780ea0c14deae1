/** What the file says about itself, to people and to machines. */
import type { Conformance } from '../standards.ts';
import type { DocumentInfo } from '../types.ts';
import { description } from './description.ts';
import { catalogueOf, replaceMetadata } from './internals.ts';
import type { PdfDocument, PdfRef } from './internals.ts';

const producer = 'Lectern';

/** For an article without a date: the file must not depend on the day it is made. */
const noDate = Date.UTC(2000, 0, 1);

/** The information dictionary. Its date is the article's, so that the same article makes the same file. */
export const documentInformation = (info: DocumentInfo): Readonly<Record<string, string | Date>> => ({
  Title: description(info.title),
  ...(info.author === null ? {} : { Author: description(info.author) }),
  ...(info.subject === null ? {} : { Subject: description(info.subject) }),
  ...(info.keywords.length === 0 ? {} : { Keywords: description(info.keywords.join(', ')) }),
  Producer: producer,
  Creator: producer,
  CreationDate: creationDate(info.date),
});

/** Midnight UTC of the calendar date that stands first in an ISO 8601 date; what else it says may depend on a time zone. */
export function creationDate(date: string | null): Date {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '') ?? [];
  const time = year === undefined ? noDate : Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return new Date(Number.isNaN(time) ? noDate : time);
}

/**
 * Writes the XMP metadata by ourselves: pdfkit puts title and author into the XML as they are, so that one `&` breaks it,
 * knows no `dc:language`, and says PDF/UA only with an incomplete CIDSet in every font.
 */
export function writeOwnMetadata(
  document: PdfDocument,
  info: DocumentInfo,
  { accessible, archival }: Conformance,
): void {
  const identification = accessible ? (archival ? uaIdentification + extensionSchema : uaIdentification) : '';
  replaceMetadata(document, metadata(info) + identification);
}

const metadata = ({ title, author, subject, keywords, language, date }: DocumentInfo): string => `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
  ${author === null ? '' : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`}
  ${subject === null ? '' : `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>`}
  <dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
  <xmp:CreateDate>${creationDate(date).toISOString().replace('.000', '')}</xmp:CreateDate>
  <xmp:CreatorTool>${producer}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
  ${keywords.length === 0 ? '' : `<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>`}
  <pdf:Producer>${producer}</pdf:Producer>
</rdf:Description>
`;

/** ISO 14289-1, 5. */
const uaIdentification = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
`;

/** PDF/A knows no PDF/UA: a file that is both must say what `pdfuaid:part` is (ISO 19005-2, 6.6.2.3.3). */
const extensionSchema = `<rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`;

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** Characters that XML 1.0 allows, the special ones as entities. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[<>&]/g, (character) => entities[character] ?? '');

/** Readers that show two pages put the first of them at the right (ISO 32000-1, table 150). */
export function bindAtTheRight(document: PdfDocument): void {
  const preferences = catalogueOf(document).data['ViewerPreferences'] as PdfRef;
  preferences.data['Direction'] = 'R2L';
}
