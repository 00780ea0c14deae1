/** ninjs as an input format. */
import { UserError } from '../../core/errors.ts';
import { readings } from '../item/readings.ts';
import { parseJson } from '../json/parse.ts';
import type { TextInput } from '../types.ts';
import { isNinjs, ninjsItems } from './ninjs.ts';

export const ninjs: TextInput = {
  name: 'ninjs',
  takes: 'text',
  async *read(source, options) {
    const parsed = parseJson(source.text);
    if ('trouble' in parsed) throw new UserError('file', `${source.name} is no valid JSON: ${parsed.trouble}.`);
    if (!isNinjs(parsed.root)) {
      throw new UserError(
        'file',
        `${source.name} is JSON, but no ninjs: it has no bodies and no headlines; name a file of articles.`,
      );
    }
    yield* readings(ninjsItems(parsed.root, source.text), { source, format: 'ninjs', options });
  },
};
