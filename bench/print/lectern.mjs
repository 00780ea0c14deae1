// node lectern.mjs INPUT OUTPUT [with-analysis]: the print edition through the library, written as it comes.
import { createWriteStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadCatalog, nodeWorld, noWishes, prepare, read, write } from '../../dist/index.js';

const [input, output, analysis] = process.argv.slice(2);
const world = nodeWorld();
const articles = [];
for await (const { article } of read({ name: input, bytes: readFileSync(input) })) {
  articles.push(analysis === undefined ? unanalysed(article) : await prepared(article));
}
const [pdf] = await write({ articles }, 'pdf', { profile: 'default', dialect: 'w3c' }, world);
const body = pdf.body instanceof Uint8Array ? [pdf.body] : pdf.body;
await pipeline(Readable.from(body), createWriteStream(output));

/** The print edition asks the analysis for the language and the quotations, which marks alone show here: so its own cost is seen. */
function unanalysed(article) {
  const quotations = article.blocks.flatMap(quotationsIn);
  const nothing = { sentences: [], quotations, mentions: [], speakers: [], attributions: [], utterances: [] };
  return { article, script: { article, language: 'en', ...nothing, diagnostics: [] }, cast: null, speech: null };
}

function quotationsIn({ id, text = '' }) {
  return Array.from(text.matchAll(/“[^”]*”?/g), ({ 0: { length }, index: start }) => ({
    kind: 'speech',
    range: { block: id, start, end: start + length },
    inner: { block: id, start: start + 1, end: start + length - 1 },
  }));
}

async function prepared(article) {
  const catalog = await loadCatalog('espeak-ng', world);
  return prepare(article, { language: 'en', catalog, wishes: noWishes, fragmentWords: 3 });
}
