/** One of those that a model can speak like. */
export interface NeuralSpeaker {
  /** Number in the model. */
  readonly id: number;
  /** Its name as a voice: without white space. */
  readonly name: string;
  /** BCP 47 tag. */
  readonly language: string;
}
