/** A program for the command line, compiled to WebAssembly, that is started again and again without a new instance each time. */
import { File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';

export interface WasiRun {
  /** The program's name first. */
  readonly args: readonly string[];
  /** What lies in `/`; the program may write to it. */
  readonly files: ReadonlyMap<string, File>;
}

export interface WasiBinary {
  readonly module: WebAssembly.Module;
  /** Where in its memory the constants end: the program writes to nothing before it. 0 where that is not known. */
  readonly constants: number;
}

/**
 * Each run begins with the memory of the first start, so that nothing of one is left in the next. New instances would be as far apart,
 * but their memory lies outside of JavaScript's heap, where hundreds of them wait for a collection that nothing hurries.
 * Throws when the program ends with an error or is trapped; it is loaded afresh then.
 */
export function wasiProgram(binary: WasiBinary): (run: WasiRun) => void {
  let loaded: ((run: WasiRun) => void) | null = null;
  return (run) => {
    const start = loaded ?? load(binary);
    loaded = null; // What does not come back leaves its stack as it stands.
    start(run);
    loaded = start;
  };
}

function load({ module, constants }: WasiBinary): (run: WasiRun) => void {
  const wasi = new WASI([], [], [], { debug: false });
  const { exports } = new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi.wasiImport });
  const program = exports as unknown as WasiExports;
  wasi.inst = { exports: program };
  const before = new Uint8Array(program.memory.buffer, constants).slice();
  return ({ args, files }) => {
    const now = new Uint8Array(program.memory.buffer, constants);
    now.set(before);
    now.fill(0, before.length);
    wasi.args = [...args];
    wasi.fds = [emptyFile(), emptyFile(), emptyFile(), new PreopenDirectory('/', new Map(files))];
    // oxlint-disable-next-line no-underscore-dangle -- WASI calls it so.
    program._start();
  };
}

/** Of a WASI command. */
interface WasiExports {
  readonly memory: WebAssembly.Memory;
  /** Comes back when all went well, else throws. */
  readonly _start: () => void;
}

const emptyFile = (): OpenFile => new OpenFile(new File([]));
