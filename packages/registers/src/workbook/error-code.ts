/** The code of an error that a library threw, "" when it has none. Goes by shape: an error may come from another realm. */
export const errorCode = (thrown: unknown): string =>
  typeof thrown === "object" && thrown !== null && "code" in thrown ? String(thrown.code) : "";
