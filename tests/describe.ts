/** What the stages found, in lines that a person can read and compare. */
import type { Article, Block } from '../src/core/article.ts';
import { assertNever } from '../src/core/article.ts';
import type { Range } from '../src/core/position.ts';
import type { Attribution, Quotation, Script, Utterance } from '../src/core/script.ts';
import { textBlocks } from '../src/core/article.ts';

export function describeArticle(article: Article): string {
  const { source, ...meta } = article.meta;
  const notes = article.notes.flatMap((note) => [
    `note ${note.id}`,
    ...note.blocks.flatMap((block) => lines(block, 1)),
  ]);
  return [
    `${source.format}; ${JSON.stringify(meta)}`,
    ...article.blocks.flatMap((block) => lines(block, 0)),
    ...notes,
    '',
  ].join('\n');
}

function lines(block: Block, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const inside = (blocks: readonly Block[]): readonly string[] => blocks.flatMap((child) => lines(child, depth + 1));
  switch (block.type) {
    case 'heading':
    case 'paragraph': {
      const level = block.type === 'heading' ? ` ${block.level}` : '';
      const inlines = block.inlines.map(
        ({ start, end, ...kind }) =>
          `${indent}  · ${JSON.stringify(kind)} ${JSON.stringify(block.text.slice(start, end))}`,
      );
      return [`${indent}${block.id} ${block.type}${level} (${block.role}) ${JSON.stringify(block.text)}`, ...inlines];
    }
    case 'list':
      return [
        `${indent}list from ${block.start ?? 'bullet'}`,
        ...block.items.flatMap((item) => [`${indent}- item`, ...inside(item)]),
      ];
    case 'block-quotation':
      return [`${indent}block quotation`, ...inside(block.blocks)];
    case 'figure':
      return [`${indent}figure ${block.image} ${JSON.stringify(block.alternative)}`, ...inside(block.caption)];
    case 'table':
      return [
        `${indent}table`,
        ...inside(block.caption),
        ...block.rows.flatMap((row) => [`${indent}- row`, ...inside(row.flatMap((cell) => cell.blocks))]),
      ];
    case 'thematic-break':
      return [`${indent}break`];
    default:
      return assertNever(block);
  }
}

export function describeScript(script: Script): string {
  const words = wordsOf(script);
  const attributions = new Map(script.attributions.map((attribution) => [attribution.quotation, attribution]));
  return [
    `language ${script.language}`,
    ...section(
      'speakers',
      script.speakers.map((speaker) => {
        const { id, name, type, role, gender, aliases } = speaker;
        const told = speaker.genderEvidence.map(({ cue }) => cue).join(', ');
        return `${id}: ${name}, ${type}, ${role ?? 'no role'}, ${gender ?? 'no gender'} (${told}), also ${JSON.stringify(aliases)}`;
      }),
    ),
    ...section(
      'quotations',
      script.quotations.map((quotation) => describeQuotation(quotation, attributions.get(quotation.id), words)),
    ),
    ...section(
      'utterances',
      script.utterances.map((utterance) => `${voice(utterance)}: ${JSON.stringify(words(utterance.range))}`),
    ),
    ...section(
      'diagnostics',
      script.diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`),
    ),
    '',
  ].join('\n');
}

const section = (name: string, of: readonly string[]): readonly string[] => [
  '',
  `${name}:`,
  ...of.map((line) => `  ${line}`),
];

function describeQuotation(
  quotation: Quotation,
  attribution: Attribution | undefined,
  words: (range: Range) => string,
): string {
  const { id, depth, kind, closed, continues, range } = quotation;
  const traits = [
    kind,
    `depth ${depth}`,
    closed ? 'closed' : 'open',
    ...(continues === null ? [] : [`continues ${continues}`]),
  ];
  const who =
    attribution === undefined
      ? 'nobody'
      : `${attribution.speaker ?? 'unsure'} ${attribution.confidence.toFixed(2)} by ${attribution.evidence.map(({ cue }) => cue).join(', ')}`;
  return `${id} ${traits.join(', ')}: ${JSON.stringify(words(range))} — ${who}`;
}

const voice = ({ voicing }: Utterance): string =>
  voicing.type === 'speaker' ? voicing.speaker : `narrator (${voicing.rule})`;

function wordsOf(script: Script): (range: Range) => string {
  const blocks = textBlocks(script.article);
  return ({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '';
}
