/** A name and a colon that open the quotation, as in a transcript: `“LEE: No.”` */
import type { Passage } from '../../mentions/passages.ts';
import type { Phrase } from '../../mentions/types.ts';

/** A label is this many characters at most. */
const reach = 40;

/** The phrase that labels the passage's quotation; null when there is none. */
export function labelOf({ block, phrases, spans, tokens }: Passage, span: number): Phrase | null {
  const inner = spans[span]?.inner;
  if (inner === undefined) return null;
  const head = block.text.slice(inner.start, inner.start + reach + 2);
  const label = head.includes(':') ? /^[\s\p{P}]*(?<name>\p{Lu}[\p{L}\p{M}.'’ -]{1,38}):\s/u.exec(head) : null;
  const name = label?.groups?.['name'];
  if (label === null || name === undefined) return null;
  const start = inner.start + label[0].indexOf(name);
  const found = phrases.find((phrase) => phrase.kind === 'name' && phrase.end === start + name.length);
  return found?.kind === 'name' && tokens[found.roleFrom]?.start === start ? found : null;
}
