// Loaded into the program by a test: decoding an article that says so does harm, as a bug in a reader might.
const deep = (n) => deep(n + 1) + 1;
const harms = {
  'sabotage: loop': () => {
    for (;;);
  },
  'sabotage: exit': () => process.exit(3),
  'sabotage: overflow': () => deep(0),
  'sabotage: memory': () => {
    const hoard = [];
    for (;;) hoard.push(Array.from({ length: 10_000 }, (_, i) => ({ i })));
  },
};

const { value: original } = Object.getOwnPropertyDescriptor(TextDecoder.prototype, 'decode') ?? {};
TextDecoder.prototype.decode = new Proxy(original, {
  apply: (decode, decoder, given) => {
    const text = Reflect.apply(decode, decoder, given);
    const harm = Object.keys(harms).find((words) => text.includes(words));
    if (harm !== undefined) harms[harm]();
    return text;
  },
});
