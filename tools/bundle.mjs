// npm run build, second half: joins the files of dist/ that are always loaded together. Node takes about 0.4 ms for each module it
// loads, and a short article is set in less time than two hundred of them take. What is exported, and from where, stays the same.
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundlePdfkit } from './bundle-pdfkit.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const pdfkit = join(dist, 'outputs/pdf/pdfkit/load-pdfkit.js');

const axes = ['inputs', 'languages', 'outputs'];
const rooms = ['analysis', 'casting', 'speech', ...axes.flatMap(foldersOf)];
for (const room of rooms) await bundleRoom(join(dist, room));
await bundlePdfkit(pdfkit);

function foldersOf(axis) {
  const entries = readdirSync(join(dist, axis), { withFileTypes: true });
  const folders = entries.filter(
    (entry) => entry.isDirectory() && readdirSync(join(dist, axis, entry.name)).includes('index.js'),
  );
  return folders.map((entry) => join(axis, entry.name));
}

/** Puts all that a room's `index.js` needs of the room into it; other rooms and packages stay imports. */
async function bundleRoom(folder) {
  const file = join(folder, 'index.js');
  const earlier = readdirSync(folder).filter((name) => /-[A-Z0-9]{8}\.js$/.test(name)); // Parts of another build.
  for (const name of earlier) rmSync(join(folder, name));
  const outside = {
    name: 'outside',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const target = join(resolveDir, path);
        if (target.startsWith(folder + sep) && target !== pdfkit) return undefined;
        const found = relative(folder, target).replaceAll(sep, '/');
        return { path: found.startsWith('.') ? found : `./${found}`, external: true };
      });
    },
  };
  await build({
    entryPoints: [file],
    outdir: folder,
    chunkNames: '[name]-[hash]', // Beside the room's file: what stays outside is named from there.
    allowOverwrite: true,
    bundle: true,
    splitting: true, // What is imported late stays late, with the packages it needs.
    packages: 'external',
    platform: 'node',
    target: 'node20',
    // Node knows them since version 10; without this each literal becomes a `new RegExp`, made anew wherever it is used.
    supported: { 'regexp-unicode-property-escapes': true },
    format: 'esm',
    absWorkingDir: dirname(dist),
    plugins: [outside],
  });
}
