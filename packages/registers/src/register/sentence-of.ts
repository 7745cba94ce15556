import type { Refusal, RefusalTexts, Sentence } from "@union/kernel";

/** The sentence that a catalogue has for a problem. */
export function sentenceOf<R extends Refusal>(texts: RefusalTexts<R>, problem: R): Sentence {
  const word = texts[problem.kind as R["kind"]] as (problem: R) => Sentence;
  return word(problem);
}
