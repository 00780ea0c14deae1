/** The few words that the print edition adds to an article, in its language. */
import type { World } from '../../core/world.ts';
import { loadWords } from '../words.ts';

export interface PrintWords {
  /** BCP 47 tag of the language that the words are in. */
  readonly language: string;
  /** Heads the contents page. */
  readonly contents: string;
  /** Heads the addresses of an article's links. */
  readonly links: string;
  /** Heads the list of who speaks with which voice. */
  readonly voices: string;
  readonly narrator: string;
  /** Stands before the name of a voice. */
  readonly voice: string;
  /** Stand before how a voice is altered, in per cent of its own. */
  readonly pitch: string;
  readonly rate: string;
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
