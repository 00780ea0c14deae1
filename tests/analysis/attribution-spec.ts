/** Reads a specification of who says what, and what the analysis makes of its texts. */
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/analysis/index.ts';
import type { LanguagePack } from '../../src/core/language-pack.ts';
import { isSpeech } from '../../src/core/script.ts';
import { noWishes } from '../../src/core/wishes.ts';
import { articleOf, paragraph } from './paragraphs.ts';

/** A mechanism and its cases. */
interface Section {
  readonly title: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** The sections of a Markdown file: `##` a mechanism, `###` a case, `→` the speakers in order. */
export const readSpec = (file: URL): readonly Section[] =>
  readFileSync(file, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...cases] = section.split(/^### /m);
      return { title: title.trim(), cases: cases.map(caseOf) };
    });

function caseOf(source: string): Case {
  const [title = '', ...lines] = source.split('\n');
  const arrow = lines.findIndex((line) => line.startsWith('→'));
  const speakers = (lines[arrow] ?? '').slice(1).split(';');
  return { title, text: lines.slice(0, arrow).join('\n').trim(), expected: speakers.map((name) => name.trim()) };
}

/** Names of the speakers of a text's outermost quotations; `narrator` where nobody speaks, `unknown` where nobody is named. */
export function speakersOf(text: string, pack: LanguagePack): readonly string[] {
  const blocks = text.split(/\n\s*\n/).map((part, id) => paragraph(part.trim(), { id }));
  const options = { language: pack.language, wishes: noWishes, fragmentWords: 0 };
  const script = analyse(articleOf(blocks), pack, options);
  const names = new Map(script.speakers.map(({ id, name }) => [id, name]));
  const attributions = new Map(script.attributions.map((attribution) => [attribution.quotation, attribution]));
  return script.quotations
    .filter(({ depth }) => depth === 0)
    .map(({ id, kind }) => {
      if (!isSpeech(kind)) return 'narrator';
      const speaker = attributions.get(id)?.speaker ?? null;
      return speaker === null ? 'unknown' : (names.get(speaker) ?? 'missing');
    });
}
