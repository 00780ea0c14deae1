/** The axis of output formats: a folder per format. */
import type { Artifact, Edition } from '../core/edition.ts';
import type { World } from '../core/world.ts';

export interface OutputFormat {
  /** Short name for people and for `--formats`: `pdf`. */
  readonly name: string;
  /** Throws a `UserError` of kind `usage` for options that name nothing there is; without it the format has no such options. */
  readonly check?: (options: OutputOptions, world: World) => Promise<void>;
  /** Turns an edition into files to be; writes nothing itself. Deterministic: same edition and options, same bytes. */
  readonly write: (edition: Edition, options: OutputOptions, world: World) => Promise<readonly Artifact[]>;
}

/** Options of all output formats; each takes those that concern it. */
export interface OutputOptions {
  /** Name of a print profile in `assets/profiles/`. */
  readonly profile: string;
  /** Size of the print edition's body text in points, from 14 to 36; the profile's own when left out. All other sizes grow with it. */
  readonly size?: number;
  /** Page of the print edition: `A3`, `A4`, `A5` or `Letter`; the profile's own when left out. */
  readonly page?: string;
  /** Colours of the print edition, such as `yellow-on-black`; the profile's own when left out. */
  readonly theme?: string;
  /** Typeface of the print edition: a name from `assets/fonts/`, or files `Regular.ttf,Bold.ttf`; the profile's own when left out. */
  readonly face?: string;
  /** Name of an SSML dialect. */
  readonly dialect: string;
}
