import type { StepNeeded } from "./go-on.js";
import type { IssuedToken } from "./session-desk.js";
import {
  NewPasswordNeededType,
  SecondFactorNeededType,
  SessionType,
  type SignInProgressType,
} from "./sign-in.type.js";

/** How a sign-in stands, as the graph tells it. */
export function signInAnswer(progress: IssuedToken | StepNeeded): SignInProgressType {
  if (progress.kind === "TokenIssued") {
    const { accessToken, expiresAt } = progress;
    return Object.assign(new SessionType(), { accessToken, expiresAt });
  }
  const { challenge, expiresAt, step } = progress;
  return step === "NEW_PASSWORD"
    ? Object.assign(new NewPasswordNeededType(), { challenge, expiresAt })
    : Object.assign(new SecondFactorNeededType(), {
        challenge,
        expiresAt,
        isToBeSetUp: step === "SECOND_FACTOR_SET_UP",
      });
}
