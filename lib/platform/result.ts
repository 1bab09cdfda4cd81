/** The answer of every call across a context: a value, or a stable code with one sentence for people. */
export type Result<T> = { ok: true; value: T } | { ok: false; code: string; message: string };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(code: string, message: string): Result<never> {
  return { ok: false, code, message };
}
