/** Every phrase of one block that may name someone: names, pronouns, nouns for people. */
import type { SpeakerWords } from '../../core/speaker-words.ts';
import type { LetterCase } from './letter-case.ts';
import { findNames } from './names.ts';
import type { FoundName, NameContext } from './names.ts';
import { isGenitive } from './genitive.ts';
import { genderOf, nominalAt } from './nominals.ts';
import { roleBefore } from './roles.ts';
import type { FoundRole } from './roles.ts';
import type { Token } from './tokens.ts';
import type { NamePhrase, NominalPhrase, Phrase, PronounPhrase } from './types.ts';

export interface PhraseContext {
  readonly words: SpeakerWords;
  readonly letterCase: LetterCase;
  /** Number of the block's first phrase. */
  readonly firstId: number;
}

export interface UnreadPassage {
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Does a sentence, a quotation or what follows a colon begin with this token? */
  readonly opens: (index: number) => boolean;
  readonly block: { readonly text: string };
}

export function findPhrases(passage: UnreadPassage, { words, letterCase, firstId }: PhraseContext): readonly Phrase[] {
  const { tokens } = passage;
  const context: NameContext = { words, letterCase, opens: passage.opens };
  const names = findNames(tokens, context);
  const owner = new Int32Array(tokens.length).fill(-1);
  names.forEach((name, i) => owner.fill(i, name.split.name.length === 0 ? name.to : name.from, name.to));
  const phrases: Phrase[] = [];
  const isName = (index: number): boolean => (owner[index] ?? -1) >= 0;
  const add = (phrase: Unplaced, from: number, to: number): void => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const quotation = tokens[from]?.quotation ?? -1;
    const id = firstId + phrases.length;
    phrases.push(Object.assign(phrase, { id, block: passage.index, start, end, from, to, quotation }));
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const name = names[owner[at] ?? -1];
    if (name !== undefined) {
      const phrase = namePhrase(name, passage, isName, { words, known: letterCase.names });
      while (phrases.length > 0 && (phrases.at(-1)?.to ?? 0) > phrase.roleFrom) phrases.pop();
      add(phrase, name.nameFrom, name.to);
      at = name.to - 1;
      continue;
    }
    const pronoun = pronounPhrase(tokens[at], words);
    if (pronoun !== null) {
      add(pronoun, at, at + 1);
      continue;
    }
    const head = nominalAt(tokens, at, isName, words, letterCase.names);
    if (head === null) continue;
    while (phrases.length > 0 && (phrases.at(-1)?.to ?? 0) > head.from) phrases.pop();
    add(nominalPhrase(head, tokens, at, passage, { words, known: letterCase.names }), head.from, head.to);
  }
  return phrases;
}

type Unplaced = Phrase extends infer P
  ? P extends Phrase
    ? Omit<P, 'id' | 'block' | 'start' | 'end' | 'from' | 'to' | 'quotation'>
    : never
  : never;

function namePhrase(
  { split, from, to, nameFrom }: FoundName,
  { tokens, block }: UnreadPassage,
  isName: (index: number) => boolean,
  { words, known }: { readonly words: SpeakerWords; readonly known: ReadonlySet<string> | null },
): Omit<NamePhrase, keyof Phrase & ('id' | 'block' | 'start' | 'end' | 'from' | 'to' | 'quotation')> & {
  kind: 'name';
} {
  const role = roleBefore(tokens, from, nameFrom, isName, { words, known });
  const text = role === null ? null : block.text.slice(tokens[role.from]?.start, tokens[role.to - 1]?.end);
  const noun = role === null ? null : genderOf(tokens[role.to - 1]?.lower ?? '', words);
  const isLabel = from === 0 && tokens[to]?.text === ':' && isShouted(split.name, words);
  return {
    kind: 'name',
    words: split.name.map((token, at) =>
      isInitial(token, block.text)
        ? `${token.text}.`
        : at === split.name.length - 1 && isGenitive(token, known, words)
          ? token.text.replace(/['’]?s$/u, '')
          : isLabel
            ? lowered(token.text)
            : token.text,
    ),
    suffix: split.suffix,
    type: isLabel ? 'person' : typeOf({ split, from }, role, tokens, words),
    roleFrom: role?.from ?? from,
    role: isCourtesy(role, tokens, words) ? null : text,
    gender: split.gender ?? noun,
    titled: split.titled || (role !== null && role.personal),
  };
}

/** `MARA LINDE:` labels a person's turn. */
const isShouted = (name: readonly Token[], { groups }: SpeakerWords): boolean =>
  name.length > 1 &&
  name.length < 5 &&
  name.every(({ allCapitals, text, lower }) => (allCapitals || text.length === 1) && !groups.nameWords.has(lower));

const lowered = (word: string): string =>
  word.replaceAll(/\p{L}+/gu, (part) => part.slice(0, 1) + part.slice(1).toLowerCase());

/** `Mr.` is no role. */
const isCourtesy = (role: FoundRole | null, tokens: readonly Token[], { names }: SpeakerWords): boolean =>
  role !== null &&
  tokens.slice(role.from, role.to).every(({ type, lower }) => type === 'mark' || names.courtesyTitles.has(lower));

const isInitial = ({ text, end, capital }: Token, source: string): boolean =>
  capital && text.length === 1 && source[end] === '.';

/** A role in front makes a person, an article makes a group or a thing. */
function typeOf(
  { split, from }: Pick<FoundName, 'split' | 'from'>,
  role: FoundRole | null,
  tokens: readonly Token[],
  words: SpeakerWords,
): NamePhrase['type'] {
  if (split.type !== 'unknown') return split.type;
  if (role !== null) return role.personal ? 'person' : 'unknown';
  const articled = words.grammar.determiners.has(tokens[from - 1]?.lower ?? '');
  return articled && split.name.length > 1 ? 'organisation' : 'unknown';
}

function pronounPhrase(
  token: Token | undefined,
  words: SpeakerWords,
): Pick<PronounPhrase, 'kind' | 'referent' | 'grammaticalCase'> | null {
  const pronoun = token && words.pronouns.find(({ form }) => form === token.lower);
  if (pronoun === undefined) return null;
  return { kind: 'pronoun', referent: pronoun.referent, grammaticalCase: pronoun.grammaticalCase };
}

function nominalPhrase(
  head: NonNullable<ReturnType<typeof nominalAt>>,
  tokens: readonly Token[],
  at: number,
  { block }: UnreadPassage,
  { words, known }: { readonly words: SpeakerWords; readonly known: ReadonlySet<string> | null },
): Pick<NominalPhrase, 'kind' | 'head' | 'text' | 'definite' | 'sort' | 'gender'> {
  const before = tokens[head.from - 1];
  const owner = words.grammar.possessives.has(before?.lower ?? '') || isGenitive(before, known, words) ? 1 : 0;
  const text = block.text.slice(tokens[head.from - owner]?.start, tokens[at]?.end);
  return {
    kind: 'nominal',
    head: tokens[at]?.lower ?? '',
    text,
    definite: head.definite,
    sort: head.sort,
    gender: head.gender,
  };
}
