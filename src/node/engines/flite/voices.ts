/** Flite's own voices, and more made of them: another pitch, another size of the speaker. */

export interface FliteVoice {
  /** Flite's name: `slt` a woman, `rms` a man, `awb` a Scotsman, `kal16` a man by diphones. */
  readonly base: string;
  /** Mean of the fundamental frequency in hertz that Flite is asked for; null leaves the voice's own (`rms` has no other). */
  readonly pitch: number | null;
  /** How many times faster the samples are played: above 1 a smaller speaker, whose pitch and formants are higher. */
  readonly size: number;
}

/** By the names in `assets/voices/flite.json`. */
export const fliteVoices: Readonly<Record<string, FliteVoice>> = {
  slt: { base: 'slt', pitch: null, size: 1 },
  'slt-low': { base: 'slt', pitch: 155, size: 0.94 },
  'slt-high': { base: 'slt', pitch: 195, size: 1.08 },
  'slt-deep': { base: 'slt', pitch: 150, size: 1.06 },
  'slt-bright': { base: 'slt', pitch: 165, size: 1.14 },
  rms: { base: 'rms', pitch: null, size: 1 },
  awb: { base: 'awb', pitch: null, size: 1 },
  kal16: { base: 'kal16', pitch: null, size: 1 },
  'rms-low': { base: 'rms', pitch: null, size: 0.9 },
  'awb-low': { base: 'awb', pitch: 105, size: 0.92 },
  'kal16-high': { base: 'kal16', pitch: 112, size: 1.06 },
  'rms-high': { base: 'rms', pitch: null, size: 1.1 },
  'awb-high': { base: 'awb', pitch: 140, size: 1.06 },
};

/** The mean pitch in hertz of Flite's own voices, as measured from speech of theirs. */
const ownPitch: Readonly<Record<string, number>> = { slt: 172, rms: 102, awb: 128, kal16: 91 };

export interface FliteSettings {
  readonly base: string;
  /** What to ask Flite for; null leaves its own. */
  readonly pitch: number | null;
  /** How much longer Flite is to speak. */
  readonly stretch: number;
  /** How many times faster its samples are played then. */
  readonly speed: number;
}

/** What a voice and an alteration of it, in per cent, come to. A change of pitch that Flite does not follow is made by size. */
export function settingsOf(
  voice: FliteVoice,
  { pitch, rate }: { readonly pitch: number; readonly rate: number },
): FliteSettings {
  const { base } = voice;
  const follows = base !== 'rms';
  const speed = follows ? voice.size : (voice.size * pitch) / 100;
  const wanted = (voice.pitch ?? ownPitch[base] ?? 100) * (pitch / 100);
  return {
    base,
    pitch: follows && (voice.pitch !== null || pitch !== 100) ? Math.round(wanted) : null,
    stretch: (speed * 100) / rate,
    speed,
  };
}
