/** Says one line: a sentence, fields with a sentence, or an error with a sentence. */
type Say = {
  (sentence: string): void;
  (fields: object, sentence?: string): void;
};

/** How anything in the house speaks to its operators. A child repeats its bindings on every line. */
export type Logger = {
  readonly trace: Say;
  readonly debug: Say;
  readonly info: Say;
  readonly warn: Say;
  readonly error: Say;
  readonly fatal: Say;
  child(bindings: object): Logger;
};
