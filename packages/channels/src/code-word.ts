/** A code as it may be kept and shown: what a provider sent only if it looks like a code, lest a text or an address slip through. */
export const codeWord = (given: unknown): string => {
  const text = typeof given === "number" ? String(given) : given;
  return typeof text === "string" && /^-?[A-Za-z0-9_.]{1,40}$/.test(text) ? text : "UNKNOWN";
};
