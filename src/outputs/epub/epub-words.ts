import type { World } from '../../core/world.ts';
import { loadWords } from '../words.ts';

/** The few words that the book adds to an article, in its language. */
export interface EpubWords {
  /** BCP 47 tag of the language that the words are in. */
  readonly language: string;
  /** Heads the table of contents. */
  readonly contents: string;
  /** Names the list of places where to begin. */
  readonly landmarks: string;
  /** Names the place where the text begins. */
  readonly text: string;
  /** Names the notes behind an article. */
  readonly notes: string;
  /** Stands in for a description that the source does not give, and before one that stands in for a picture. */
  readonly picture: string;
  /** Sentences about what readers can do with the book. */
  readonly summary: {
    readonly text: string;
    readonly described: string;
    readonly undescribed: string;
    readonly audio: string;
  };
}

/** Words by BCP 47 tag; see `loadWords`. */
export async function loadEpubWords(
  languages: readonly string[],
  world: World,
): Promise<(language: string) => EpubWords> {
  const loaded = await loadWords('epub-words', languages, world);
  return (wanted) => {
    const { language, words } = loaded(wanted);
    return { ...(words as Omit<EpubWords, 'language'>), language };
  };
}
