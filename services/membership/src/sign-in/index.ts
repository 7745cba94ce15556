export { goOn, type SignInProgress } from "./go-on.js";
export { signInRefusals } from "./sign-in.refusals.js";
export {
  NewPasswordNeededType,
  SecondFactorNeededType,
  SessionType,
  type SignInProgressType,
} from "./sign-in.type.js";
export { signInAnswer } from "./sign-in-answer.js";
export { keptStep, note, type SignInNeeds, type SignInSite } from "./sign-in-site.js";
