/** The part of ssml-builder 0.4.3 that is used or replaced; the package has no types of its own. */
declare module 'ssml-builder' {
  class Speech {
    /** Finished pieces of mark-up, in order. */
    protected _elements: (string | number | boolean)[];
    say(saying: string): this;
    paragraph(paragraph: string): this;
    sentence(saying: string): this;
    pause(duration: string): this;
    pauseByStrength(strength: string): this;
    spell(word: string): this;
    spellSlowly(word: string, delay: string): this;
    ssml(excludeSpeakTag?: boolean): string;
    sayWithSSML(saying: string): this;
    sayRandomChoice(choices: readonly string[]): this;
    protected _present(value: unknown, message: string): void;
    protected _notEmpty(word: string, message: string): void;
    protected _validateDuration(duration: string): void;
    protected _escape(word: string | number | boolean): string | number | boolean;
  }
  export = Speech;
}
