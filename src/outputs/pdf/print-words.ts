/** The few words that the print edition adds to an article, in its language. */
import type { World } from '../../core/world.ts';

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

const folder = 'print-words';
/** Whose words are taken where a language has none. */
const fallback = 'en';

/** Words by BCP 47 tag, loaded for all the languages of an edition; by the primary subtag, English where there are none. */
export async function loadPrintWords(
  languages: readonly string[],
  world: World,
): Promise<(language: string) => PrintWords> {
  const files = await world.assetNames(folder);
  const loaded = new Map<string, PrintWords>();
  for (const wanted of new Set(languages.map(primary))) {
    const language = files.includes(`${wanted}.json`) ? wanted : fallback;
    const text = new TextDecoder().decode(await world.asset(`${folder}/${language}.json`));
    loaded.set(wanted, { ...(JSON.parse(text) as Omit<PrintWords, 'language'>), language });
  }
  return (language) => {
    const words = loaded.get(primary(language));
    if (words === undefined) throw new Error(`The words for ${language} were not loaded.`);
    return words;
  };
}

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';
