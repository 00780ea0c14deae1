/** `lectern voices`: the voices of a catalogue. */
import type { Voice } from '../../core/voice.ts';
import { nodeWorld } from '../../index.ts';
import type { VoicesOptions } from '../invocation.ts';
import { chosenCatalog } from '../setting/chosen-catalog.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { table } from '../display/table.ts';
import { painter } from '../display/terminal.ts';

/** Prints the catalogue's voices in its order of preference; gives the exit code. */
export async function voices(options: VoicesOptions, io: Io): Promise<number> {
  const catalog = await chosenCatalog(options.catalog, nodeWorld(), io);
  const found = catalog.voices.filter((voice) => speaks(voice, options.language) && isOf(voice, options.gender));
  if (options.json) {
    io.stdout.write(`${JSON.stringify({ ...catalog, voices: found }, null, 2)}\n`);
    return exitCodes.ok;
  }
  const paint = painter(io.stdout, io.env);
  const rows = found.map((voice) => [
    voice.name,
    voice.language,
    voice.gender ?? 'any',
    catalog.narrators.includes(voice.name) ? 'narrator' : '',
  ]);
  const head = ['voice', 'language', 'gender', ''].map((name) => paint('dim', name));
  io.stdout.write(
    `${paint('bold', catalog.engine)}: ${found.length} of ${catalog.voices.length} voices\n${table([head, ...rows])}`,
  );
  return exitCodes.ok;
}

/** `en` asks for every English, `en-GB` for the British one and what lies below it. */
function speaks(voice: Voice, language: string | null): boolean {
  if (language === null) return true;
  const [tag, wanted] = [voice.language.toLowerCase(), language.toLowerCase()];
  return tag === wanted || tag.startsWith(`${wanted}-`);
}

const isOf = (voice: Voice, gender: VoicesOptions['gender']): boolean =>
  gender === null || (voice.gender ?? 'any') === gender;
