/** The part of the WebAssembly JavaScript interface (W3C) that we use; Node's types leave it to a browser's. */
declare namespace WebAssembly {
  class Module {
    private readonly module: never;
  }
  class Memory {
    /** `initial` counts pages of 64 KiB. */
    constructor(size: { readonly initial: number });
    /** Another one after each growth. */
    readonly buffer: ArrayBuffer;
  }
  class Instance {
    constructor(module: Module, imports?: Readonly<Record<string, Readonly<Record<string, unknown>>>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}
