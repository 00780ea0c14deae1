/** The edition to hear, before any mark-up language: who speaks which words, with which pauses and readings. */
import type { Diagnostic } from './diagnostic.ts';
import type { BlockId, Range } from './position.ts';
import type { SpeakerId } from './script.ts';
import type { CastVoice } from './voice.ts';

export interface SpeechDoc {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string | null;
  /** In speaking order; two neighbours differ in voice, or a longer pause parts them. */
  readonly turns: readonly Turn[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A run of one voice. */
export interface Turn {
  readonly cast: CastVoice;
  /** null for the narrator. */
  readonly speaker: SpeakerId | null;
  readonly paragraphs: readonly SpeechParagraph[];
  /** Silence after the turn, in milliseconds. */
  readonly pauseAfter: number;
}

/** A text block, or the part of one that this turn speaks. */
export interface SpeechParagraph {
  /** null for what Lectern says of its own. */
  readonly block: BlockId | null;
  readonly sentences: readonly SpeechSentence[];
  /** Silence after it, in milliseconds, when the turn goes on. */
  readonly pauseAfter: number;
}

/** A sentence, or the part of one that this turn speaks. */
export interface SpeechSentence {
  readonly nodes: readonly SpeechNode[];
  /** Whose words stand where in it, in order, when one voice says the words of several; left out where the turn tells it. */
  readonly said?: readonly Said[];
}

/** Words of a speaker's in a sentence that the narrator reads. */
export interface Said {
  readonly speaker: SpeakerId;
  readonly range: Range;
}

/** What a stretch of text is, in the terms of the W3C’s Note “SSML 1.0 say-as attribute values”, and `fraction` beside them. */
export interface SayAs {
  readonly interpretAs: 'characters' | 'date' | 'telephone' | 'cardinal' | 'ordinal' | 'fraction';
  /** Of a date: the order of its day, month and year. */
  readonly format: 'dmy' | 'mdy' | 'ymd' | null;
}

/**
 * The `range` of a node is where its words stand in the article, and its `text` is exactly what stands there.
 * It is null for words that Lectern adds: they are no part of the article.
 */
export type SpeechNode =
  | { readonly type: 'text'; readonly text: string; readonly range: Range | null }
  /** Silence in milliseconds. */
  | { readonly type: 'break'; readonly duration: number }
  | { readonly type: 'emphasis'; readonly level: 'moderate' | 'strong'; readonly nodes: readonly SpeechNode[] }
  /** Words that are spoken as `alias`; '' is not spoken at all. */
  | { readonly type: 'sub'; readonly text: string; readonly range: Range | null; readonly alias: string }
  /** Words of which an engine may be told what they are. */
  | ({
      readonly type: 'say-as';
      readonly text: string;
      readonly range: Range | null;
      /** Name of the reading class that found it: engines are told of some classes and better not of others. */
      readonly reading: string;
      /** Is the engine to be told even where words would do better? */
      readonly isAsked: boolean;
      /** The same in words, for an engine that does not follow it. */
      readonly alias: string;
    } & SayAs)
  | {
      readonly type: 'phoneme';
      readonly text: string;
      readonly range: Range | null;
      readonly alphabet: 'ipa' | 'x-sampa';
      readonly pronunciation: string;
      /** Words that sound like it, for engines that do not read the alphabet; null leaves the text as it is. */
      readonly alias: string | null;
    }
  | { readonly type: 'lang'; readonly language: string; readonly nodes: readonly SpeechNode[] }
  | { readonly type: 'mark'; readonly name: string };
