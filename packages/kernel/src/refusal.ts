/** A "no" of the domain: its kind, and the facts that its sentence needs. Never a P2 or P3 value. */
export type Refusal = { readonly kind: string };

/** One thing said in both languages of the house. */
export type Sentence = { readonly zh: string; readonly en: string };

/** A sentence for every kind of refusal; a missing or surplus kind does not compile. */
export type RefusalTexts<R extends Refusal> = {
  readonly [K in R["kind"]]: (refusal: Extract<R, { readonly kind: K }>) => Sentence;
};
