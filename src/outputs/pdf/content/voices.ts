/** Who speaks in the spoken edition of an article, and with which voice. */
import type { EditionArticle } from '../../../core/edition.ts';
import type { SpeakerId } from '../../../core/script.ts';
import type { CastVoice } from '../../../core/voice.ts';
import { tag } from '../tags/tag-node.ts';
import { addedPart } from './added-part.ts';
import { nothing, plainSpan, printText } from './block-content.ts';
import type { BlockContent } from './block-content.ts';
import type { ContentContext } from './context.ts';
import { capitalised } from '../../../core/turn-starts.ts';
import { bullet } from './lists.ts';

/** Taken from the turns themselves, so that it says what is heard: who has no turn is not in it. */
export function voicesContent(part: EditionArticle, context: ContentContext): BlockContent {
  const voices = voicesOf(part);
  if (voices.size === 0) return nothing;
  return addedPart(context.words.voices, context, () => {
    const lines = [...voices].map(([speaker, cast]) => `${whoIs(speaker, part, context)}: ${voiceOf(cast, context)}`);
    const entries = lines.map((line) => entryContent(line, context));
    const list = tag(
      'L',
      entries.flatMap((entry) => entry.tags),
      { numbering: 'Disc' },
    );
    return { print: entries.flatMap((entry) => entry.print), tags: [list] };
  });
}

/** In the order in which they are first heard; null is the narrator. */
function voicesOf({ speech }: EditionArticle): ReadonlyMap<SpeakerId | null, CastVoice> {
  const voices = new Map<SpeakerId | null, CastVoice>();
  for (const { speaker, cast } of speech.turns) if (!voices.has(speaker)) voices.set(speaker, cast);
  return voices;
}

function whoIs(speaker: SpeakerId | null, { script }: EditionArticle, { words }: ContentContext): string {
  if (speaker === null) return words.narrator;
  const found = script.speakers.find(({ id }) => id === speaker);
  if (found === undefined) return speaker;
  const name = capitalised(found.name);
  return found.role === null || found.role === found.name ? name : `${name}, ${found.role}`;
}

function voiceOf({ voice, prosody }: CastVoice, { words }: ContentContext): string {
  const altered = prosody === null ? '' : ` (${words.pitch} ${prosody.pitch} %, ${words.rate} ${prosody.rate} %)`;
  return `${words.voice} ${voice.name}${altered}`;
}

function entryContent(line: string, context: ContentContext): BlockContent {
  const label = plainSpan(bullet, context);
  const span = plainSpan(line, context);
  const look = { style: { type: 'listing' }, indents: [{ type: 'label', longest: bullet }], label } as const;
  return {
    print: [printText([span], look)],
    tags: [tag('LI', [tag('Lbl', [{ leaf: label.leaf }]), tag('LBody', [tag('P', [{ leaf: span.leaf }])])])],
  };
}
