/** The few words that the print edition adds to an article, in its language. */
import type { World } from '../../core/world.ts';
import type { VoiceWords } from '../voice-list.ts';
import { loadWords } from '../words.ts';

export interface PrintWords extends VoiceWords {
  /** BCP 47 tag of the language that the words are in. */
  readonly language: string;
  /** Heads the contents page. */
  readonly contents: string;
  /** Heads the addresses of an article's links. */
  readonly links: string;
  /** Heads the list of who speaks with which voice. */
  readonly voices: string;
  /** What the boxes of a list of tasks say. */
  readonly done: string;
  readonly open: string;
  /** Stands in for a description that the source does not give. */
  readonly picture: string;
}

/** Words by BCP 47 tag; see `loadWords`. */
export async function loadPrintWords(
  languages: readonly string[],
  world: World,
): Promise<(language: string) => PrintWords> {
  const loaded = await loadWords('print-words', languages, world);
  return (wanted) => {
    const { language, words } = loaded(wanted);
    return { ...(words as Omit<PrintWords, 'language'>), language };
  };
}
