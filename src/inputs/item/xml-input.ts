/** An input format that is XML and holds items. */
import type { InputName } from '../names.ts';
import type { TextInput } from '../types.ts';
import { parseXml } from '../xml/parse.ts';
import type { XmlElement } from '../xml/tree.ts';
import { readings } from './readings.ts';
import type { Found } from './types.ts';

export function xmlInput(name: InputName, itemsIn: (root: XmlElement, source: string) => Found): TextInput {
  return {
    name,
    takes: 'text',
    declaresEncoding: true,
    async *read(source, options) {
      const { root, diagnostics } = parseXml(source);
      const found = itemsIn(root, source.text);
      yield* readings(
        { ...found, diagnostics: [...diagnostics, ...found.diagnostics] },
        { source, format: name, options },
      );
    },
  };
}
