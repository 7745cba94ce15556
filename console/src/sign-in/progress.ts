import { session } from "../graph/session.js";

/** What the next step of signing in needs. `step` names its form. */
export type Step =
  | { readonly step: "PASSWORD" }
  | { readonly step: "SECOND_FACTOR"; readonly challenge: string }
  | { readonly step: "SECOND_FACTOR_SET_UP"; readonly challenge: string }
  | { readonly step: "NEW_PASSWORD"; readonly challenge: string };

/** What the graph says to any step of signing in. */
export type Progress =
  | { readonly __typename: "Session"; readonly accessToken: string; readonly expiresAt: string }
  | {
      readonly __typename: "SecondFactorNeeded";
      readonly challenge: string;
      readonly isToBeSetUp: boolean;
    }
  | { readonly __typename: "NewPasswordNeeded"; readonly challenge: string };

/** The step that follows; null once the session is open. */
export function stepAfter(progress: Progress): Step | null {
  switch (progress.__typename) {
    case "Session":
      session.open(progress);
      return null;
    case "NewPasswordNeeded":
      return { step: "NEW_PASSWORD", challenge: progress.challenge };
    case "SecondFactorNeeded":
      return {
        step: progress.isToBeSetUp ? "SECOND_FACTOR_SET_UP" : "SECOND_FACTOR",
        challenge: progress.challenge,
      };
  }
}

/** The step to which the hospital's own sign-in has led: it stands behind the `#`, which no server sees, and is taken away. */
export function stepInAddress(): Step {
  const given = new URLSearchParams(location.hash.slice(1));
  const [step, challenge] = [given.get("step"), given.get("challenge")];
  if (challenge === null) return { step: "PASSWORD" };
  history.replaceState(null, "", location.pathname + location.search);
  if (step === "SECOND_FACTOR" || step === "SECOND_FACTOR_SET_UP" || step === "NEW_PASSWORD")
    return { step, challenge };
  return { step: "PASSWORD" };
}
