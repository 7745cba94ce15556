import { maskNumbers } from "./mask-numbers.js";

export type ErrorDescription = {
  readonly type: string;
  readonly code: string | null;
  readonly message: string;
  readonly stack: string;
};

/**
 * What may be told of an error. A database's own sentence quotes the row's values, and the error carries the statement
 * with its parameters, so of those only the code is told; any other property of an error stays untold too.
 */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error))
    return { type: typeof error, code: null, message: "something else than an error", stack: "" };
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  const quotesRows = "sqlState" in error || "sqlMessage" in error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    code,
    message: quotesRows ? "the database refused the statement" : maskNumbers(error.message),
    stack: frames.join("\n"),
  };
}
