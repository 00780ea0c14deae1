/** What is to be recorded, from an edition or from an SSML document. */
import type { SpeakerId } from '../../core/script.ts';
import type { Line } from './perform.ts';

export interface Programme {
  readonly lines: readonly Line[];
  /** In running order. */
  readonly articles: readonly ProgrammeArticle[];
}

export interface ProgrammeArticle {
  readonly title: string | null;
  /** Names of the speakers. */
  readonly names: ReadonlyMap<SpeakerId, string>;
}
