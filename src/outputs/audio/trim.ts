/** The silence that an engine puts around words: taken away, because the pauses are ours. */

/** Quieter than this is silence, of full scale 32,768: about −52 decibels. */
const threshold = 80;

/** Kept before the first sound and behind the last, in seconds, so that no consonant is cut. */
const margin = 0.03;

/** The samples from just before the first sound to just behind the last; none when nothing sounds. */
export function trimmed(samples: Int16Array, sampleRate: number): Int16Array {
  const first = samples.findIndex(sounds);
  if (first < 0) return samples.subarray(0, 0);
  const kept = Math.round(margin * sampleRate);
  return samples.subarray(
    Math.max(0, first - kept),
    Math.min(samples.length, samples.findLastIndex(sounds) + 1 + kept),
  );
}

const sounds = (sample: number): boolean => sample > threshold || sample < -threshold;
