/** What became of the inputs so far, in numbers: a long run keeps nothing else of what is done. */
import { exitCodeOf, exitCodes } from '../exit-codes.ts';
import type { EditionOutcome, Outcome } from './outcome.ts';
import type { BuiltArticle } from '../made.ts';

export interface Tally {
  readonly add: (name: string, outcome: Outcome) => void;
  readonly counts: () => Readonly<Counts>;
  /** Names of the inputs that failed, in order. */
  readonly failed: () => readonly string[];
  /** Some of the inputs whose findings deserve a look, the most findings first. */
  readonly toLookAt: () => readonly Finding[];
  /** Of the run, with what became of its edition. */
  readonly exitCode: (edition: EditionOutcome | null, failOnWarning: boolean) => number;
}

export interface Counts {
  /** Inputs that are done, in vain or not. */
  done: number;
  failed: number;
  unchanged: number;
  /** Inputs with findings that deserve a look. */
  doubtfulInputs: number;
  articles: number;
  doubtful: number;
  incomplete: number;
  files: number;
  words: number;
  characters: number;
  speakers: number;
  /** Of all PDFs. */
  pages: number;
}

export interface Finding {
  readonly name: string;
  readonly count: number;
}

export function startTally(): Tally {
  const counts: Counts = {
    done: 0,
    failed: 0,
    unchanged: 0,
    doubtfulInputs: 0,
    articles: 0,
    doubtful: 0,
    incomplete: 0,
    files: 0,
    words: 0,
    characters: 0,
    speakers: 0,
    pages: 0,
  };
  const failed: string[] = [];
  let toLookAt: readonly Finding[] = [];
  let worst: number = exitCodes.ok;
  return {
    add: (name, outcome) => {
      counts.done += 1;
      if (outcome.type === 'failed') {
        counts.failed += 1;
        failed.push(name);
        worst = Math.max(worst, exitCodeOf(outcome.error.kind));
        return;
      }
      if (outcome.unchanged) counts.unchanged += 1;
      for (const article of outcome.articles) addArticle(counts, article);
      const count = outcome.articles.reduce((sum, { warnings }) => sum + warnings.length, 0);
      if (count === 0) return;
      counts.doubtfulInputs += 1;
      toLookAt = most([...toLookAt, { name, count }]);
    },
    counts: () => counts,
    failed: () => failed,
    toLookAt: () => toLookAt,
    exitCode: (edition, failOnWarning) => {
      const ofEdition = edition?.type === 'failed' ? exitCodeOf(edition.error.kind) : exitCodes.ok;
      const code = Math.max(counts.incomplete > 0 ? exitCodes.someFailed : exitCodes.ok, worst, ofEdition);
      return code === exitCodes.ok && failOnWarning && counts.doubtful > 0 ? exitCodes.warnings : code;
    },
  };
}

function addArticle(
  counts: Counts,
  { files, words, characters, speakers, warnings, incomplete, pages }: BuiltArticle,
): void {
  counts.articles += 1;
  counts.files += files.length;
  counts.words += words;
  counts.characters += characters;
  counts.speakers += speakers.length;
  counts.pages += pages ?? 0;
  if (warnings.length > 0) counts.doubtful += 1;
  if (incomplete) counts.incomplete += 1;
}

/** Naming more of them helps nobody; the report has them all. */
const mostNamed = 10;

const most = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => b.count - a.count).slice(0, mostNamed);
