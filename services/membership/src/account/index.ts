export { Account, checkPassword } from "./account.js";
export { passwordRefusals, reasonRefusals } from "./account.refusals.js";
export { AccountRepository } from "./account.repository.js";
export { AccountType, RoleEnum } from "./account.type.js";
export {
  administrators,
  idleMinutes,
  isAdministrator,
  type PolicyOf,
  policyOf,
  tryLimits,
} from "./account-policy.js";
export { accountStale } from "./account-stale.js";
export { AccountTouchedResult, AccountTouchedType } from "./account-state.type.js";
export { closeAccountsOf } from "./close-accounts-of.js";
export { loneRolesOf } from "./last-administrator.reader.js";
export { MeType } from "./me.type.js";
export { type NewPasswordRefusal, takeNewPassword } from "./new-password.js";
export { isPassword } from "./password.js";
export { type ReasonMissing, reasonOf } from "./reason.js";
export { mayTry, oneMoreFailure, type SignInLocked } from "./tries.js";
export { UnknownLoginRepository } from "./unknown-login.repository.js";
