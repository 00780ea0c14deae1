/** What is said when words are to be spoken by voices of another language. */
import type { Diagnostic } from './diagnostic.ts';
import { languageOf } from './language-tag.ts';
import type { Voice, VoiceCatalog } from './voice.ts';

export const speaksLanguage = ({ language }: Voice, wanted: string): boolean =>
  languageOf(language) === languageOf(wanted);

/** A warning when the voice that reads most speaks another language; `language` is the BCP 47 tag of the words, `und` where nobody knows it. */
export function otherVoiceLanguage(
  {
    voice,
    language,
    text,
  }: { readonly voice: Voice; readonly language: string; readonly text: 'article' | 'document' },
  catalog: VoiceCatalog,
): readonly Diagnostic[] {
  if (languageOf(language) === 'und' || speaksLanguage(voice, language)) return [];
  return [
    {
      code: 'voice-language',
      severity: 'warning',
      message: `The narrator’s voice ${voice.name} speaks ${voice.language}, but the ${text} is in ${language}.`,
      hint: `Choose a catalogue, or a speech engine, with voices for ${language}; “${catalog.id}” may have none.`,
      range: null,
    },
  ];
}
