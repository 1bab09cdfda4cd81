/** An error that the command line answers with: `path` is the input's field, `''` for the whole line. */
export class EngineError extends Error {
  readonly code: string;
  readonly path: string;

  constructor(code: string, message: string, path = '') {
    super(message);
    this.code = code;
    this.path = path;
  }
}
