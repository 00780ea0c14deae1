/** Every output format. A new one is a folder here and a line below. */
import type { OutputFormat } from './types.ts';

/** Loaders, so that a run pays only for the formats it makes. */
export const outputs = {
  ssml: async () => (await import('./ssml/index.ts')).ssml,
  pdf: async () => (await import('./pdf/index.ts')).pdf,
  epub: async () => (await import('./epub/index.ts')).epub,
  audio: async () => (await import('./audio/index.ts')).audio,
  cast: async () => (await import('./cast-sheet/index.ts')).castSheet,
} satisfies Record<string, () => Promise<OutputFormat>>;

export type OutputName = keyof typeof outputs;

export const outputNames = Object.keys(outputs) as readonly OutputName[];

export const loadOutput = (name: OutputName): Promise<OutputFormat> => outputs[name]();
