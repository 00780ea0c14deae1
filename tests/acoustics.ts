/** What a recording sounds like, measured from its samples. */

export interface Sound {
  /** Samples per second. */
  readonly rate: number;
  /** From -1 to 1. */
  readonly samples: Float32Array;
}

export interface Timbre {
  /** Root mean square of the voiced frames, 0 to 1. */
  readonly loudness: number;
  /** Median fundamental frequency in hertz; 0 when nothing is voiced. */
  readonly pitch: number;
  /** Median spectral centroid of the voiced frames in hertz: higher is brighter. */
  readonly centroid: number;
  /** Mean level of the voiced frames in bands of a third of an octave from 200 Hz to 8 kHz, in decibels, with the overall level taken off. */
  readonly bands: readonly number[];
}

/** Reads a RIFF file of 16-bit mono samples, as espeak-ng writes it. */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rate = view.getUint32(24, true);
  const samples = new Float32Array(Math.max(0, Math.floor((bytes.byteLength - 44) / 2)));
  for (let at = 0; at < samples.length; at++) samples[at] = view.getInt16(44 + 2 * at, true) / 32768;
  return { rate, samples };
}

/** Measures frames of 46 ms; frames below a tenth of the loudest one are pauses and do not count. */
export function measure({ rate, samples }: Sound): Timbre {
  const size = 1024;
  const frames: Float32Array[] = [];
  for (let at = 0; at + size <= samples.length; at += size) frames.push(samples.subarray(at, at + size));
  const loudest = Math.max(0, ...frames.map(rootMeanSquare));
  const sounding = frames.filter((frame) => loudest > 0 && rootMeanSquare(frame) > loudest / 10);
  const pitches = sounding.map((frame) => fundamental(frame, rate)).filter((pitch) => pitch > 0);
  const spectra = sounding.map((frame) => powerSpectrum(frame));
  const loudness = sounding.length === 0 ? 0 : median(sounding.map(rootMeanSquare));
  return {
    loudness,
    pitch: median(pitches),
    centroid: median(spectra.map((spectrum) => centroid(spectrum, rate / size))),
    bands: bandLevels(spectra, rate / size),
  };
}

/** How far two timbres stand apart: mean difference of the band levels in decibels. */
export const timbreDistance = (a: Timbre, b: Timbre): number =>
  a.bands.reduce((sum, level, at) => sum + Math.abs(level - (b.bands[at] ?? 0)), 0) / a.bands.length;

/** The interval between two pitches in semitones. */
export const pitchDistance = (a: Timbre, b: Timbre): number =>
  a.pitch === 0 || b.pitch === 0 ? 0 : Math.abs(12 * Math.log2(a.pitch / b.pitch));

const rootMeanSquare = (frame: Float32Array): number =>
  Math.sqrt(frame.reduce((sum, sample) => sum + sample * sample, 0) / frame.length);

/** The strongest autocorrelation between 60 and 400 Hz, when it is strong enough to be a tone. */
function fundamental(frame: Float32Array, rate: number): number {
  const energy = autocorrelation(frame, 0);
  let best = 0;
  let bestLag = 0;
  for (let lag = Math.floor(rate / 400); lag <= Math.ceil(rate / 60); lag++) {
    const value = autocorrelation(frame, lag) / (1 - lag / frame.length);
    if (value > best) [best, bestLag] = [value, lag];
  }
  return best > 0.5 * energy ? rate / bestLag : 0;
}

function autocorrelation(frame: Float32Array, lag: number): number {
  let sum = 0;
  for (let at = lag; at < frame.length; at++) sum += (frame[at] ?? 0) * (frame[at - lag] ?? 0);
  return sum;
}

/** Power of each frequency bin, by a radix-2 Fourier transform of the Hann-windowed frame. */
function powerSpectrum(frame: Float32Array): Float64Array {
  const size = frame.length;
  const real = Float64Array.from(frame, (s, at) => s * (0.5 - 0.5 * Math.cos((2 * Math.PI * at) / size)));
  const imaginary = new Float64Array(size);
  transform(real, imaginary);
  return Float64Array.from({ length: size / 2 }, (_, k) => (real[k] ?? 0) ** 2 + (imaginary[k] ?? 0) ** 2);
}

function transform(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  if (size === 1) return;
  const pick = (from: Float64Array, offset: number) =>
    Float64Array.from({ length: size / 2 }, (_, k) => from[2 * k + offset] ?? 0);
  const [evenReal, evenImaginary, oddReal, oddImaginary] = [
    pick(real, 0),
    pick(imaginary, 0),
    pick(real, 1),
    pick(imaginary, 1),
  ];
  transform(evenReal, evenImaginary);
  transform(oddReal, oddImaginary);
  for (let k = 0; k < size / 2; k++) {
    const [cos, sin] = [Math.cos((-2 * Math.PI * k) / size), Math.sin((-2 * Math.PI * k) / size)];
    const [a, b] = [oddReal[k] ?? 0, oddImaginary[k] ?? 0];
    const [turnedReal, turnedImaginary] = [a * cos - b * sin, a * sin + b * cos];
    real[k] = (evenReal[k] ?? 0) + turnedReal;
    imaginary[k] = (evenImaginary[k] ?? 0) + turnedImaginary;
    real[k + size / 2] = (evenReal[k] ?? 0) - turnedReal;
    imaginary[k + size / 2] = (evenImaginary[k] ?? 0) - turnedImaginary;
  }
}

function centroid(spectrum: Float64Array, binWidth: number): number {
  const total = spectrum.reduce((sum, power) => sum + power, 0);
  return total === 0 ? 0 : spectrum.reduce((sum, power, k) => sum + power * k * binWidth, 0) / total;
}

function bandLevels(spectra: readonly Float64Array[], binWidth: number): readonly number[] {
  const edges = Array.from({ length: 17 }, (_, at) => 200 * 2 ** (at / 3));
  const levels = edges.slice(1).map((top, at) => {
    const [from, to] = [Math.floor((edges[at] ?? 0) / binWidth), Math.ceil(top / binWidth)];
    const power = spectra.reduce((sum, spectrum) => sum + spectrum.subarray(from, to).reduce((a, b) => a + b, 0), 0);
    return 10 * Math.log10(power + 1e-9);
  });
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  return levels.map((level) => level - mean);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
