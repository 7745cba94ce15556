/** What somebody answered to a purpose; a withdrawal ends a consent from then on and is as easy as giving it (PI-R3). */
export type ConsentAnswer = "GIVEN" | "DECLINED" | "WITHDRAWN";

/** Where somebody stands: consent holds for the version it was given to; a new version asks anew, a refusal is not asked again (no nagging). */
export type ConsentState = "NOT_ASKED" | "GIVEN" | "DECLINED" | "WITHDRAWN" | "OUTDATED";

/**
 * What a use of personal data rests on (PI-R2): its own consent; the union's usual care for people, until somebody objects; or
 * a duty, where nobody is asked.
 */
export type ConsentBasis = "CONSENT" | "UNLESS_OBJECTED" | "NOT_NEEDED";

/** Where a person stands with a purpose by his latest answer. What was given to an earlier version has to be given anew. */
export function consentState(
  current: number,
  latest: { readonly version: number; readonly answer: ConsentAnswer } | null,
): ConsentState {
  if (latest === null) return "NOT_ASKED";
  if (latest.answer === "GIVEN" && latest.version < current) return "OUTDATED";
  return latest.answer;
}

/** PI-R2, PI-R3 whether data may be used where its owner stands so. Who said no is not used, whatever he is used for by default. */
export function isUseAllowed(basis: ConsentBasis, state: ConsentState): boolean {
  if (basis === "NOT_NEEDED") return true;
  if (basis === "CONSENT") return state === "GIVEN";
  return state !== "DECLINED" && state !== "WITHDRAWN";
}
