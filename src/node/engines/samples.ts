/** Signed 16-bit samples, changed in time. */

/** The samples played so many times faster, by cubic interpolation (Catmull–Rom): a smaller speaker, with higher pitch and formants. */
export function resampled(samples: Int16Array, speed: number): Int16Array {
  if (speed === 1) return samples;
  const out = new Int16Array(Math.floor(samples.length / speed));
  for (let n = 0; n < out.length; n++) {
    const place = n * speed;
    const at = Math.floor(place);
    out[n] = Math.max(-32_768, Math.min(32_767, Math.round(between(samples, at, place - at))));
  }
  return out;
}

function between(samples: Int16Array, at: number, t: number): number {
  const b = samples[at] ?? 0;
  const a = samples[at - 1] ?? b;
  const c = samples[at + 1] ?? b;
  const d = samples[at + 2] ?? c;
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}
