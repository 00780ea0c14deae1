/** What kind of mistake; the command line turns it into an exit code. */
export type UserErrorKind =
  /** An input that cannot be read, or an output that cannot be written. */
  | 'file'
  /** Usage, configuration, voice or cast sheet. */
  | 'usage';

/** A mistake of the user's, told in one clear sentence that says what to do next. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly kind: UserErrorKind;

  constructor(kind: UserErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
