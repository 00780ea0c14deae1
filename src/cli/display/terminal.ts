/** Words and colours for the terminal. */
import type { Io, TextSink } from '../io.ts';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
};

export type Painter = (style: Style, text: string) => string;

/** Colours text when the sink is a terminal; NO_COLOR forbids it and FORCE_COLOR demands it, see no-color.org. */
export function painter(sink: TextSink, env: Io['env']): Painter {
  const { NO_COLOR: forbidden = '', FORCE_COLOR: demanded } = env;
  const colours =
    demanded === undefined || demanded === '' ? forbidden === '' && sink.isTTY === true : demanded !== '0';
  return (style, text) => (colours ? `\u001B[${codes[style][0]}m${text}\u001B[${codes[style][1]}m` : text);
}

/** A line for stderr that says what went wrong. */
export function complaint(message: string, io: Io): string {
  return `${painter(io.stderr, io.env)('red', 'error:')} ${oneLine(message)}\n`;
}

/** Text from outside on one line, without anything that a terminal would obey. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** A path as it is, but for what a terminal would obey. */
export const shownPath = (path: string): string => path.replaceAll(/\p{Cc}/gu, '\uFFFD');

/** The first `width` characters of a text, with an ellipsis when there is more. */
export function shortened(text: string, width: number): string {
  const line = oneLine(text.slice(0, width * 4));
  const characters = Array.from(line);
  return characters.length <= width
    ? line
    : `${characters
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`;
}

/** A part of 1 in whole per cent: `98 %`. */
export const percent = (part: number): string => `${Math.round(part * 100)} %`;
