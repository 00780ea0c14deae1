// pdfkit as one file that does what every print edition needs. Loading it from its own forty files costs more than setting a short
// article: they compile a Brotli dictionary of a megabyte and inflate tables of scripts that few texts use. What is left out here is
// loaded from the packages when somebody asks for it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Puts pdfkit into the file that loads it, fontkit into one beside it, and what their licences ask us to hand on. */
export async function bundlePdfkit(file) {
  const { fontkit, ...others } = later;
  const atOnce = await bundle(file, { format: 'esm', entryPoints: [file], plugins: [plugin({ fontkit, ...others })] });
  const whenAsked = await bundle(join(dirname(file), 'fontkit.cjs'), {
    format: 'cjs', // Loaded in the middle of a line, where nobody can wait for it.
    stdin: { contents: "export { create } from 'fontkit';", resolveDir: root },
    define: { 'import.meta.url': '__filename' },
    plugins: [plugin(others)],
  });
  writeFileSync(file.replace(/\.js$/, '.LICENSES.txt'), licences([...atOnce, ...whenAsked]));
}

/** Gives the names of the files that went in. */
async function bundle(outfile, options) {
  const { metafile } = await build({
    ...options,
    outfile,
    allowOverwrite: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    metafile: true,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    absWorkingDir: root,
  });
  return Object.keys(metafile.inputs);
}

/** Modules that do less at first: most are loaded when they are called for the first time, from the package that asks for them. */
const later = {
  fontkit: `export const create = (...given) => createRequire(import.meta.url)('./fontkit.cjs').create(...given);`,
  'brotli/decompress.js': `export default (...given) => from('fontkit')('brotli/decompress.js')(...given);`,
  linebreak: `export default function (text) { return new (from()('linebreak'))(text); }`,
  'png-js': `export default function (data) { return new (from()('png-js'))(data); }`,
  '@noble/ciphers/aes': `
    export const cbc = (...given) => from()('@noble/ciphers/aes').cbc(...given);
    export const ecb = (...given) => from()('@noble/ciphers/aes').ecb(...given);`,
  '@noble/hashes/crypto': `export const crypto = { getRandomValues: (array) => globalThis.crypto.getRandomValues(array) };`,
  // fontkit asks of every glyph whether it is a mark. Of Latin letters and punctuation none is, and the table stays closed.
  'unicode-properties': `
    import { isMark as isMarkInTable } from 'unicode-properties';
    export { getCategory, getCombiningClass, getScript, isDigit } from 'unicode-properties';
    export const isMark = (codePoint) =>
      codePoint >= 0x300 && (codePoint < 0x2000 || codePoint >= 0x20d0) && isMarkInTable(codePoint);`,
  'unicode-trie': `
    export default class {
      #data; #trie;
      constructor(data) { this.#data = data; }
      get(codePoint) {
        this.#trie ??= new (from('fontkit')('unicode-trie'))(this.#data());
        return this.#trie.get(codePoint);
      }
    }`,
};

/** Requires what pdfkit requires, or what one of its packages does. */
const from = `
  import { createRequire } from 'node:module';
  const from = (name) => {
    const pdfkit = createRequire(createRequire(import.meta.url).resolve('pdfkit'));
    return name === undefined ? pdfkit : createRequire(pdfkit.resolve(name));
  };`;

/** Its own files, a colour profile among them, stay where they are. */
const ownUrl = `
  import { createRequire as requireFrom } from 'node:module';
  import { pathToFileURL } from 'node:url';
  const ownUrl = pathToFileURL(requireFrom(import.meta.url).resolve('pdfkit')).href;`;

/** A table of characters in base64, which `unicode-trie` above decodes when it is asked. */
const table = /(new \(0, \$\w+\$unicodetrie\)\()(\(0, \$[\w$]+\)(?:\.toByteArray)?\("[^"]+"\)\))/g;

function withLateTables(path) {
  const source = readFileSync(path, 'utf8');
  if (source.match(table) === null) throw new Error(`${path} has no tables of characters any more.`);
  return source.replaceAll(table, '$1() => $2');
}

const plugin = (replaced) => ({
  name: 'later',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, namespace, resolveDir }) =>
      path in replaced && namespace !== 'later' ? { path, namespace: 'later', pluginData: resolveDir } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'later' }, ({ path, pluginData: resolveDir }) => ({
      contents: from + replaced[path],
      resolveDir,
    }));
    onLoad({ filter: /(?:fontkit|unicode-properties)\/dist\/module\.mjs$/ }, ({ path }) => ({
      contents: withLateTables(path),
      resolveDir: dirname(path),
    }));
    onLoad({ filter: /pdfkit\.node\.mjs$/ }, ({ path }) => ({
      contents: ownUrl + readFileSync(path, 'utf8').replaceAll('import.meta.url', 'ownUrl'),
      resolveDir: dirname(path),
    }));
  },
});

function licences(inputs) {
  const packages = new Set(inputs.map((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]));
  packages.delete(undefined);
  const sorted = [...packages].toSorted((a, b) => (a < b ? -1 : 1));
  return sorted.map(licenceOf).join('\n\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const text = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const words = text === undefined ? '' : readFileSync(join(root, folder, text), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${words}`;
}
