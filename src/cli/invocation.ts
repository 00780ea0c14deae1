/** What a user can ask for, as plain values. */
import type { Chunk } from '../config/chunk.ts';
import type { Settings } from '../config/settings.ts';
import type { AnnouncementKind, Inclusion, InputName, ReadingExtent, ReadOptions, VoiceMode } from '../index.ts';

/** What every command that reads articles is told. */
export interface InputOptions {
  readonly inputs: readonly string[];
  /** Name to give to standard input; its ending tells the format. */
  readonly stdinName: string | null;
  /** BCP 47 tag; null trusts the article. */
  readonly language: string | null;
  /** Format to read the articles in; null finds out. */
  readonly inputFormat: InputName | null;
  /** May a manifest name files outside its own folder? */
  readonly allowOutside: boolean;
  /** May an address of the web lead into a private network? */
  readonly allowPrivate: boolean;
  /** How a plain text marks its paragraphs. */
  readonly paragraphs: ReadOptions['paragraphs'];
}

/** What every command that finds speakers is told. */
export interface SharedOptions extends InputOptions {
  /** Quoted fragments of at most so many words stay with the narrator. */
  readonly fragmentWords: number;
  /** Below it nobody is named; 0 to 1. */
  readonly minConfidence: number;
}

export interface InspectOptions extends InputOptions {
  /** Which kinds of blocks each output takes. */
  readonly inclusion: Inclusion;
  readonly json: boolean;
}

export interface WhoOptions extends SharedOptions {
  readonly json: boolean;
  /** Path of a corrected cast sheet, or of a folder of them; null for none. */
  readonly cast: string | null;
  /** Which rows of the table come first: the least sure, or the first in the text. */
  readonly sort: 'confidence' | 'text';
  /** Cues, rivals and doubts below each row. */
  readonly explain: boolean;
}

/** What options were read from, so that what a row of a manifest says can come between. */
export interface Asked {
  readonly argv: readonly string[];
  /** The user's file of settings. */
  readonly settings: Settings;
}

/** How articles are read aloud, and where what is made of them goes. */
export interface SpeakOptions extends SharedOptions {
  /** Left out, rows of a manifest have no options. */
  readonly asked?: Asked;
  readonly out: string;
  /** Pronunciation lexicons, names or paths of files; a later one wins. */
  readonly lexicons: readonly string[];
  /** Which kinds of blocks each output takes. */
  readonly inclusion: Inclusion;
  /** What Lectern says of its own. */
  readonly announce: readonly AnnouncementKind[];
  /** Which written forms are said in words. */
  readonly readings: ReadingExtent;
  readonly mode: VoiceMode;
  /** Name of the engine that speaks recordings, not yet checked. */
  readonly engine: string;
  /** Path of the folder of its model; left out, none. */
  readonly model?: string;
  /** How fast recordings are spoken, in per cent. */
  readonly rate: number;
  /** Form of recordings, not yet checked. */
  readonly soundFormat: string;
  readonly verbosity: 'quiet' | 'normal' | 'verbose';
}

export interface BuildOptions extends SpeakOptions {
  /** Path of a corrected cast sheet, or of a folder of them; null for the one at hand. */
  readonly cast: string | null;
  /** Names of output formats, not yet checked. */
  readonly formats: readonly string[];
  /** Does an EPUB hold its sound too? */
  readonly readAloud: boolean;
  readonly profile: string;
  /** Of the PDF’s body text, in points; left out, the profile's own. So are page, theme and face. */
  readonly size?: number;
  readonly page?: string;
  readonly theme?: string;
  /** Standards that the PDF says it keeps, separated by commas, not yet checked. */
  readonly pdfStandard: string;
  readonly face?: string;
  /** Where the PDF names who speaks. */
  readonly speakers: 'none' | 'before' | 'margin';
  /** Are links numbered, with their addresses at the end of the article? */
  readonly links: 'numbered' | 'plain';
  /** Where pictures may be read from. */
  readonly pictures: 'beside' | 'anywhere' | 'none';
  /** Title of the edition that holds all the articles; null for none. */
  readonly edition: string | null;
  /** Its ISO 8601 calendar date. */
  readonly editionDate: string | null;
  /** Do its articles follow each other on the page? */
  readonly runOn: boolean;
  readonly dialect: string;
  /** Name of a catalogue, or path of a file. */
  readonly voices: string;
  /** Path of the registry of people and their voices; null for none. */
  readonly registry: string | null;
  /** Name of the narrator's voice; null leaves the choice to Lectern. */
  readonly narrator: string | null;
  /** Write nothing. */
  readonly dryRun: boolean;
  /** Begin nothing more after an input has failed. */
  readonly failFast: boolean;
  /** Exit with 3 when an article deserves a look. */
  readonly failOnWarning: boolean;
  /** Path of the report to write; null for none. */
  readonly report: string | null;
  /** Path of a list of more inputs, `-` for standard input; null for none. */
  readonly filesFrom: string | null;
  /** Are the names in the list parted by NUL and not by line ends? */
  readonly nullParted: boolean;
  /** What each article's files are called: text with `{stem}`, `{title}`, `{date}` and `{n}`. */
  readonly name: string;
  /** Which of how many parts of the inputs, the first being 1; null for all. */
  readonly shard: { readonly part: number; readonly of: number } | null;
  /** Begin nothing more after so many inputs have failed. */
  readonly maxErrors: number;
  readonly progress: 'bar' | 'json' | 'none';
  /** How many inputs are made at the same time; null for as many as suit the machine. */
  readonly jobs: number | null;
  /** Seconds after which an input is given up, 0 for never; null for the usual. */
  readonly timeout: number | null;
  /** Megabytes of memory for one input. */
  readonly memory: number;
  /** Build what earlier runs have built, too. */
  readonly force: boolean;
  /** Read every file to see whether it has changed, whatever its times say. */
  readonly checkContent: boolean;
  /** Build again whatever changes, until the user stops it. */
  readonly watch: boolean;
}

export interface VoicesOptions {
  /** Name of a catalogue, or path of a file. */
  readonly catalog: string;
  readonly language: string | null;
  /** `any` asks for the voices that may stand for anyone; null for all. */
  readonly gender: 'female' | 'male' | 'any' | null;
  readonly json: boolean;
}

export interface RegistryOptions {
  /** Path of the registry. */
  readonly file: string;
  readonly json: boolean;
}

export interface CheckOptions {
  readonly files: readonly string[];
  /** Name of the SSML dialect to hold them against, not yet checked. */
  readonly dialect: string;
  /** The articles that a PDF was built from, as files, in order. */
  readonly articles: readonly string[];
  /** Which kinds of blocks the files were to take. */
  readonly inclusion: Inclusion;
  readonly json: boolean;
}

export interface CleanOptions {
  /** Folder that was written to. */
  readonly out: string;
  /** Take nothing away. */
  readonly dryRun: boolean;
}

export interface CompletionOptions {
  readonly shell: 'bash' | 'zsh';
}

export interface QueueingOptions {
  readonly queue: string;
  /** Address of Redis; null for the usual. */
  readonly redis: string | null;
  /** Address of the store; null for the usual. */
  readonly store: string | null;
}

export interface EnqueueOptions extends QueueingOptions {
  /** How each article is built. */
  readonly build: BuildOptions;
  /** The same for another machine: what somebody has given, by the words of the command line and of the settings. */
  readonly told: Pick<Chunk, 'words' | 'defaults'>;
  /** About how many inputs make one job. */
  readonly chunk: number;
  readonly wait: boolean;
}

export interface WorkerOptions extends QueueingOptions {
  /** How many inputs are made at the same time; null for as many as suit the machine. */
  readonly jobs: number | null;
  /** Does it end when there is nothing left to do? */
  readonly untilDone: boolean;
  /** Seconds that a job stays with a worker that is not heard of. */
  readonly lock: number;
  /** 0 for none. */
  readonly port: number;
  readonly host: string;
  /** Only errors on stderr. */
  readonly quiet: boolean;
}

export interface QueueOptions extends QueueingOptions {
  readonly wait: boolean;
  readonly retry: boolean;
  /** Path of the report to write; null for none. */
  readonly report: string | null;
  readonly json: boolean;
}

/** What the user asked for. */
export type Invocation =
  | { readonly command: 'build'; readonly options: BuildOptions }
  | { readonly command: 'speak'; readonly options: SpeakOptions }
  | { readonly command: 'who'; readonly options: WhoOptions }
  | { readonly command: 'inspect'; readonly options: InspectOptions }
  | { readonly command: 'voices'; readonly options: VoicesOptions }
  | { readonly command: 'registry'; readonly options: RegistryOptions }
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'clean'; readonly options: CleanOptions }
  | { readonly command: 'enqueue'; readonly options: EnqueueOptions }
  | { readonly command: 'worker'; readonly options: WorkerOptions }
  | { readonly command: 'queue'; readonly options: QueueOptions }
  | { readonly command: 'completion'; readonly options: CompletionOptions };
