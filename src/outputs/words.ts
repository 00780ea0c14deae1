/** The few words that an output adds to an article, by language: one JSON file for each in a folder of `assets/`. */
import { languageOf } from '../core/language-tag.ts';
import type { World } from '../core/world.ts';

/** Whose words are taken where a language has none. */
const fallback = 'en';

export interface LoadedWords {
  /** BCP 47 tag of the language that the words are in. */
  readonly language: string;
  /** What the file holds. */
  readonly words: unknown;
}

/** Words by BCP 47 tag, loaded for all the languages of an edition; by the primary subtag, English where there are none. */
export async function loadWords(
  folder: string,
  languages: readonly string[],
  world: World,
): Promise<(language: string) => LoadedWords> {
  const files = await world.assetNames(folder);
  const loaded = new Map<string, LoadedWords>();
  for (const wanted of new Set(languages.map(primary))) {
    const language = files.includes(`${wanted}.json`) ? wanted : fallback;
    const text = new TextDecoder().decode(await world.asset(`${folder}/${language}.json`));
    loaded.set(wanted, { language, words: JSON.parse(text) });
  }
  return (language) => {
    const words = loaded.get(primary(language));
    if (words === undefined) throw new Error(`The words for ${language} were not loaded.`);
    return words;
  };
}

/** A language under another of its tags: macrolanguages, and tags that BCP 47 has replaced. */
const others: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['iw', 'he'],
]);

function primary(language: string): string {
  const subtag = languageOf(language);
  return others.get(subtag) ?? subtag;
}
