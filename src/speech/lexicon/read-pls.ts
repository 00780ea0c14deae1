/** Reads the W3C's Pronunciation Lexicon Specification 1.0: https://www.w3.org/TR/pronunciation-lexicon/ */
import { SaxesParser } from 'saxes';
import { UserError } from '../../core/errors.ts';
import { deepest, xmlReason } from '../../core/xml-text.ts';
import type { Lexicon, LexiconEntry, Pronunciation } from './types.ts';

const namespace = 'http://www.w3.org/2005/01/pronunciation-lexicon';

/**
 * The entries of a lexicon file. Of several pronunciations the preferred one counts, else the first.
 * Throws a `UserError` of kind `usage` with file, line and column for a file that is not such a lexicon.
 */
export function readPls(text: string, file: string): Lexicon {
  const parser = new SaxesParser({ xmlns: true });
  const fail = (message: string): never => {
    throw new UserError('usage', `${file}:${parser.line}:${parser.column}: ${message}`);
  };
  const entries: LexiconEntry[] = [];
  const open: string[] = [];
  let defaults = { language: '', alphabet: '' };
  let lexeme: Lexeme | null = null;
  let words = '';
  let current: Saying | null = null;
  parser.on('error', (error) => void fail(`The XML is not well formed: ${xmlReason(error.message)}.`));
  parser.on('doctype', (content) => {
    if (content.includes('[')) fail('A document type declaration with declarations of its own is not read.');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const value = (name: string): string | null => attributes[name]?.value ?? null;
    words = '';
    if (open.length === 0) {
      if (local !== 'lexicon' || uri !== namespace) fail(`The root must be <lexicon xmlns="${namespace}">.`);
      if (value('version') !== '1.0') fail('The version of a lexicon must be 1.0.');
      defaults = {
        language: value('xml:lang') ?? fail('<lexicon> needs xml:lang.'),
        alphabet: value('alphabet') ?? fail('<lexicon> needs alphabet.'),
      };
    } else if (uri === namespace && local === 'lexeme') {
      lexeme = { graphemes: [], sayings: [] };
    } else if (uri === namespace && (local === 'phoneme' || local === 'alias')) {
      const alphabet = local === 'alias' ? null : knownAlphabet(value('alphabet') ?? defaults.alphabet);
      if (local === 'phoneme' && alphabet === null)
        fail(`The alphabet “${value('alphabet') ?? defaults.alphabet}” is not known; write ipa or x-sampa.`);
      current = { alphabet, preferred: value('prefer') === 'true' };
    }
    open.push(uri === namespace ? local : '');
    if (open.length > deepest) fail(`Elements nest more than ${deepest} deep.`);
  });
  parser.on('text', (piece) => (words += piece));
  parser.on('closetag', () => {
    const name = open.pop();
    const said = words.replace(/\s+/g, ' ').trim();
    if (name === 'grapheme') lexeme?.graphemes.push(said === '' ? fail('A grapheme must not be empty.') : said);
    if ((name === 'phoneme' || name === 'alias') && current !== null) {
      lexeme?.sayings.push({ ...current, text: said === '' ? fail(`A ${name} must not be empty.`) : said });
      current = null;
    }
    if (name === 'lexeme' && lexeme !== null) {
      if (lexeme.graphemes.length === 0) fail('A lexeme needs a grapheme.');
      if (lexeme.sayings.length === 0) fail('A lexeme needs a phoneme or an alias.');
      entries.push(...entriesOf(lexeme, defaults.language));
      lexeme = null;
    }
    words = '';
  });
  parser.write(text).close();
  return entries;
}

interface Saying {
  /** null for an alias. */
  readonly alphabet: 'ipa' | 'x-sampa' | null;
  readonly preferred: boolean;
}

interface Lexeme {
  readonly graphemes: string[];
  readonly sayings: (Saying & { readonly text: string })[];
}

function knownAlphabet(name: string): 'ipa' | 'x-sampa' | null {
  return name === 'ipa' || name === 'x-sampa' ? name : null;
}

function entriesOf({ graphemes, sayings }: Lexeme, language: string): readonly LexiconEntry[] {
  const first = (of: Lexeme['sayings']) => of.find(({ preferred }) => preferred) ?? of[0];
  const phoneme = first(sayings.filter(({ alphabet }) => alphabet !== null));
  const alias = first(sayings.filter(({ alphabet }) => alphabet === null));
  const pronunciation: Pronunciation = {
    phonemes: phoneme?.alphabet == null ? null : { alphabet: phoneme.alphabet, text: phoneme.text },
    alias: alias?.text ?? null,
  };
  return graphemes.map((grapheme) => ({ grapheme, language, ...pronunciation }));
}
