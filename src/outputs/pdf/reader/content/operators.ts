/** The operators of content streams that matter to text, colour and marks (ISO 32000-1, annex A). */
import { rgbOf } from '../colour.ts';
import type { PdfValue } from '../values.ts';
import { asArray, asDict, asName, asNumber } from '../values.ts';
import { applied, identity, matrixOf, moved, multiply } from './graphics-state.ts';
import type { GraphicsState } from './graphics-state.ts';
import { ground, painted } from './machine.ts';
import type { Machine } from './machine.ts';
import { closeMark, openMark } from './marks.ts';
import { showText } from './text.ts';

type Operator = (machine: Machine, operands: readonly PdfValue[]) => void;

const numberAt = (operands: readonly PdfValue[], index: number): number => asNumber(operands[index]) ?? 0;

const numbersIn = (operands: readonly PdfValue[]): readonly number[] =>
  operands.filter((value) => typeof value === 'number');

function set(machine: Machine, change: Partial<GraphicsState>): void {
  machine.state = { ...machine.state, ...change };
}

const setting =
  (key: keyof GraphicsState, scale = 1): Operator =>
  (machine, operands) =>
    set(machine, { [key]: numberAt(operands, 0) * scale });

const fillColour: Operator = (machine, operands) => set(machine, { fill: rgbOf(numbersIn(operands)) });

/** Deeper than any writer saves the state. */
const deepest = 512;

const moveLine = (machine: Machine, x: number, y: number): void => {
  machine.lineMatrix = moved(machine.lineMatrix, x, y);
  machine.textMatrix = machine.lineMatrix;
};

const nextLine: Operator = (machine) => moveLine(machine, 0, -machine.state.leading);

const curve: Operator = (machine) => {
  machine.curved = true;
};

const rectangle: Operator = (machine, operands) => {
  const [x, y, width, height] = [0, 1, 2, 3].map((index) => numberAt(operands, index)) as [
    number,
    number,
    number,
    number,
  ];
  const [x1, y1] = applied(machine.state.matrix, x, y);
  const [x2, y2] = applied(machine.state.matrix, x + width, y + height);
  if (machine.rectangles.length < 1000) {
    machine.rectangles.push({
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      bottom: Math.min(y1, y2),
      top: Math.max(y1, y2),
    });
  }
};

const endPath =
  (fills: boolean, strokes: boolean): Operator =>
  (machine) => {
    const { rectangles, curved, state } = machine;
    if ((fills || strokes) && (curved || rectangles.length > 0)) painted(machine, 'drawing');
    if (fills) for (const box of rectangles) ground(machine, { ...box, colour: state.fill });
    rectangles.length = 0;
    machine.curved = false;
  };

const fill = endPath(true, false);
const stroke = endPath(false, true);
const fillAndStroke = endPath(true, true);

export const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['q', ({ stack, state }) => void (stack.length < deepest && stack.push(state))],
  ['Q', (machine) => void (machine.state = machine.stack.pop() ?? machine.state)],
  ['cm', (machine, operands) => set(machine, { matrix: multiply(matrixOf(operands), machine.state.matrix) })],
  ['g', fillColour],
  ['rg', fillColour],
  ['k', fillColour],
  ['sc', fillColour],
  ['scn', fillColour],
  ['cs', (machine) => set(machine, { fill: [0, 0, 0] })],
  ['re', rectangle],
  ['m', curve],
  ['l', curve],
  ['c', curve],
  ['v', curve],
  ['y', curve],
  ['f', fill],
  ['F', fill],
  ['f*', fill],
  ['B', fillAndStroke],
  ['B*', fillAndStroke],
  ['b', fillAndStroke],
  ['b*', fillAndStroke],
  ['S', stroke],
  ['s', stroke],
  ['n', endPath(false, false)],
  ['sh', (machine) => painted(machine, 'drawing')],
  ['BT', (machine) => void (machine.textMatrix = machine.lineMatrix = identity)],
  [
    'Tf',
    (machine, [name, size]) =>
      set(machine, { font: machine.fontOf(asName(name) ?? '', machine.resources), size: asNumber(size) ?? 0 }),
  ],
  ['Tc', setting('characterSpacing')],
  ['Tw', setting('wordSpacing')],
  ['Tz', setting('scale', 0.01)],
  ['TL', setting('leading')],
  ['Ts', setting('rise')],
  ['Tr', setting('rendering')],
  ['Td', (machine, operands) => moveLine(machine, numberAt(operands, 0), numberAt(operands, 1))],
  [
    'TD',
    (machine, operands) => {
      set(machine, { leading: -numberAt(operands, 1) });
      moveLine(machine, numberAt(operands, 0), numberAt(operands, 1));
    },
  ],
  ['Tm', (machine, operands) => void (machine.textMatrix = machine.lineMatrix = matrixOf(operands))],
  ['T*', nextLine],
  ['Tj', showText],
  ['TJ', (machine, [strings]) => showText(machine, asArray(strings) ?? [])],
  [
    "'",
    (machine, operands) => {
      nextLine(machine, []);
      showText(machine, operands);
    },
  ],
  [
    '"',
    (machine, [word, character, text]) => {
      set(machine, { wordSpacing: asNumber(word) ?? 0, characterSpacing: asNumber(character) ?? 0 });
      nextLine(machine, []);
      showText(machine, text === undefined ? [] : [text]);
    },
  ],
  ['BMC', openMark],
  ['BDC', openMark],
  ['EMC', closeMark],
  ['gs', (machine, [name]) => setParameters(machine, asName(name) ?? '')],
]);

/** A font may also be set by a dictionary of parameters; colours may not. */
function setParameters(machine: Machine, name: string): void {
  const { file, resources } = machine;
  const parameters = asDict(file.get(asDict(file.get(resources, 'ExtGState')), name));
  const font = asArray(file.get(parameters, 'Font'));
  if (font !== null) set(machine, { size: asNumber(font[1]) ?? 0 });
}
