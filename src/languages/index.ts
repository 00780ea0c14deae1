/** Every language pack. A new one is a folder here and a line below. */
import { languageOf } from '../core/language-tag.ts';
import type { LanguagePack } from '../core/language-pack.ts';

/** Loaders by BCP 47 primary language subtag. */
const packs: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  en: async () => (await import('./en/index.ts')).english,
  de: async () => (await import('./de/index.ts')).german,
};

/** The pack for a BCP 47 tag, by its primary subtag; null when there is none. */
export async function languagePack(tag: string): Promise<LanguagePack | null> {
  const load = packs[languageOf(tag)];
  return load === undefined ? null : load();
}
