// The peer: the least that sets an article's text with pdfkit alone. No tags, no analysis, no SSML.
import { createWriteStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
// oxlint-disable-next-line import/no-named-as-default -- the name that pdfkit's documentation uses
import PDFDocument from 'pdfkit';

const [input, output] = process.argv.slice(2);
const fonts = '@expo-google-fonts/atkinson-hyperlegible-next';
const font = createRequire(import.meta.url).resolve(`${fonts}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`);
const doc = new PDFDocument({ size: 'A4', margin: 72, font });
doc.pipe(createWriteStream(output));
doc.fontSize(18).text(readFileSync(input, 'utf8'), { lineGap: 9 });
doc.end();
