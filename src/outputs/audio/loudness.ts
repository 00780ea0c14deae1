/** Evens the loudness of the voices: what one voice says as a whole is as loud as what every other says. */

/** Root mean square of sounding samples that every voice is brought to, of full scale 32,768: −20 decibels, usual for spoken word. */
const target = 3277;

/** The highest peak, −1 decibel. */
const ceiling = 29_205;

/** Samples quieter than this are the gaps between words, and do not count. */
const gate = 200;

export interface LoudnessMeter {
  readonly hear: (samples: Int16Array) => void;
  /** What to multiply the samples by; 1 for a voice that was not heard. */
  readonly gain: () => number;
}

export function loudnessMeter(): LoudnessMeter {
  let energy = 0;
  let count = 0;
  let peak = 0;
  return {
    hear: (samples) => {
      for (const sample of samples) {
        const size = Math.abs(sample);
        if (size > peak) peak = size;
        if (size < gate) continue;
        energy += size * size;
        count += 1;
      }
    },
    gain: () => (count === 0 ? 1 : Math.min(target / Math.sqrt(energy / count), ceiling / peak)),
  };
}

export const amplified = (samples: Int16Array, gain: number): Int16Array =>
  samples.map((sample) => Math.round(sample * gain));
