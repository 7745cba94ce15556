/** Root fields that prove who somebody is: guessing at them is limited more strictly than anything else. */
export const signInFields: ReadonlySet<string> = new Set([
  "signIn",
  "beginHospitalSignIn",
  "finishHospitalSignIn",
  "refreshSession",
  "confirmSecondFactor",
  "beginSecondFactor",
  "finishSecondFactor",
  "chooseNewPassword",
  "changePassword",
]);
