// What Lectern finds in a gold article: every span that someone speaks, with its speaker's name and the voice that is heard.
import { isSpeech, loadCatalog, nodeWorld, noWishes, prepare, read, toSource, textBlocks } from '../../dist/index.js';

/** Every quotation in a voice of its own, also one of two words. */
const fragmentWords = 0;

export async function predictor(language) {
  const catalog = await loadCatalog('espeak-ng', nodeWorld());
  return async ({ text }) => {
    const bytes = new TextEncoder().encode(text);
    const spans = [];
    let narrator = '';
    for await (const { article } of read({ name: 'gold.txt', bytes })) {
      const edition = await prepare(article, { language, catalog, wishes: noWishes, fragmentWords });
      narrator = voiceName(edition.cast.narrator);
      spans.push(...spansOf(edition, text.startsWith('\uFEFF') ? 1 : 0));
    }
    return { spans, narrator };
  };
}

/** Offsets are into the gold text; the reader leaves out a byte-order mark, hence `shift`. */
function spansOf({ article, script, speech }, shift) {
  const blocks = textBlocks(article);
  const place = ({ block, start, end }) => {
    const span = toSource(blocks[block].origin, start, end);
    return { start: span.start + shift, end: span.end + shift };
  };
  const speakers = new Map(script.speakers.map((speaker) => [speaker.id, speaker]));
  const attributions = new Map(script.attributions.map((attribution) => [attribution.quotation, attribution]));
  const heard = heardIn(speech);
  const mentionsOf = (id) =>
    script.mentions.filter((mention) => id !== null && mention.speaker === id).map(({ range }) => place(range));
  return script.quotations
    .filter(({ kind }) => isSpeech(kind))
    .map(({ id, range }) => {
      const { speaker, mention, confidence } = attributions.get(id);
      const { name = null, gender = null } = speakers.get(speaker) ?? {};
      const { start, end } = place(range);
      return {
        start,
        end,
        name,
        gender,
        mention: mention === null ? null : place(script.mentions[mention].range),
        mentions: mentionsOf(speaker),
        confidence,
        voice: heard(range),
      };
    });
}

/** The voice that speaks most of a range, told from the speech itself. */
function heardIn({ turns }) {
  const texts = new Map();
  for (const { cast, paragraphs } of turns) {
    for (const { sentences } of paragraphs) {
      for (const { range } of sentences.flatMap(({ nodes }) => nodes.flatMap(leaves))) {
        if (!texts.has(range.block)) texts.set(range.block, []);
        texts.get(range.block).push({ ...range, voice: voiceName(cast) });
      }
    }
  }
  return ({ block, start, end }) => {
    const lengths = new Map();
    for (const text of texts.get(block) ?? []) {
      const length = Math.min(end, text.end) - Math.max(start, text.start);
      if (length > 0) lengths.set(text.voice, (lengths.get(text.voice) ?? 0) + length);
    }
    return [...lengths].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'nobody';
  };
}

/** What is spoken beside the text, such as a remark between articles, has no range. */
const leaves = (node) =>
  'nodes' in node ? node.nodes.flatMap(leaves) : 'range' in node && node.range !== null ? [node] : [];

const voiceName = ({ voice, prosody }) => `${voice.name} ${JSON.stringify(prosody)}`;
