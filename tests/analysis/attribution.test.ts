import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/index.ts';
import { isSpeech } from '../../src/core/script.ts';
import { noWishes } from '../../src/core/wishes.ts';
import { english } from '../../src/languages/en/index.ts';
import { articleOf, paragraph } from './paragraphs.ts';

const spec = readFileSync(new URL('attribution.spec.md', import.meta.url), 'utf8');

/** Sections of the specification: a mechanism, and its cases. */
const sections = spec
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [title = '', ...cases] = section.split(/^### /m);
    return { title: title.trim(), cases: cases.map(caseOf) };
  });

function caseOf(source: string): { title: string; text: string; expected: readonly string[] } {
  const [title = '', ...lines] = source.split('\n');
  const arrow = lines.findIndex((line) => line.startsWith('→'));
  return {
    title,
    text: lines.slice(0, arrow).join('\n').trim(),
    expected: (lines[arrow] ?? '')
      .slice(1)
      .split(';')
      .map((name) => name.trim()),
  };
}

function speakersOf(text: string): readonly string[] {
  const blocks = text.split(/\n\s*\n/).map((part, id) => paragraph(part.trim(), { id }));
  const script = analyse(articleOf(blocks), english, { language: 'en', wishes: noWishes, fragmentWords: 0 });
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

describe.each(sections)('$title', ({ cases }) => {
  it.each(cases)('$title', ({ text, expected }) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
