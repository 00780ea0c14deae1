/** Markdown: CommonMark with GitHub's extensions and YAML front matter. */
import type { Diagnostic } from '../../core/diagnostic.ts';
import { encodingDiagnostics, repairDiagnostics } from '../findings.ts';
import type { Tally } from '../characters.ts';
import { isMojibake } from '../mojibake.ts';
import type { DecodedSource, TextInput, Reading, ReadOptions } from '../types.ts';
import { articleOf } from './article.ts';
import { readFrontMatterOf } from './front-matter.ts';
import { isTooTangled } from './too-tangled.ts';
import { parseMarkdown } from './parse.ts';
import { text } from '../text/index.ts';
import { quotationDepths } from './quotation-depths.ts';
import { collectReferences } from './references.ts';

export const markdown: TextInput = {
  name: 'markdown',
  takes: 'text',
  async *read(source, options) {
    if (isTooTangled(source.text)) yield* readAsText(source, options);
    else yield readMarkdown(source);
  },
};

/** Better the words with their signs than nothing. */
async function* readAsText(source: DecodedSource, options: ReadOptions): AsyncIterable<Reading> {
  for await (const reading of text.read(source, options))
    yield { ...reading, diagnostics: [...reading.diagnostics, tangled] };
}

const tangled: Diagnostic = {
  code: 'input-markdown-too-tangled',
  severity: 'warning',
  message: 'The Markdown is nested too deeply, or has paragraphs too long, to be parsed; it was read as plain text.',
  hint: 'Split the source, or save it as .txt.',
  range: null,
};

function readMarkdown(source: DecodedSource): Reading {
  const tally: Tally = new Map();
  const root = parseMarkdown(source.text);
  const frontMatter = readFrontMatterOf(root, source.text);
  const reader = {
    source: source.text,
    tally,
    mojibake: isMojibake(source.text),
    references: collectReferences(root),
    quotationsAround: quotationDepths(root),
  };
  const { article, htmlBlocks } = articleOf(root, frontMatter, reader, {
    name: source.name,
    item: null,
    format: 'markdown',
  });
  const diagnostics = [
    ...encodingDiagnostics(source),
    ...repairDiagnostics(tally),
    ...frontMatterDiagnostics(frontMatter.trouble),
    ...htmlDiagnostics(htmlBlocks),
    ...noteDiagnostics(reader.references.repeated),
  ];
  return { article, source, diagnostics };
}

const frontMatterDiagnostics = (trouble: string | null): readonly Diagnostic[] =>
  trouble === null
    ? []
    : [
        {
          code: 'input-front-matter',
          severity: 'warning',
          message: trouble,
          hint: 'Correct the lines between the two --- at the head of the source.',
          range: null,
        },
      ];

const htmlDiagnostics = (blocks: number): readonly Diagnostic[] =>
  blocks === 0
    ? []
    : [
        {
          code: 'input-html-in-markdown',
          severity: 'info',
          message: `Of ${blocks === 1 ? 'a block' : `${blocks} blocks`} of HTML only the words were taken.`,
          hint: null,
          range: null,
        },
      ];

const noteDiagnostics = (repeated: number): readonly Diagnostic[] =>
  repeated === 0
    ? []
    : [
        {
          code: 'input-note-defined-again',
          severity: 'warning',
          message: `${repeated === 1 ? 'A note has' : `${repeated} notes have`} the label of another one; their words were kept as notes that nothing refers to.`,
          hint: 'Give each note a label of its own.',
          range: null,
        },
      ];
