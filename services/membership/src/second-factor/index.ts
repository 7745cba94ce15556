export { SecondFactorRepository } from "./second-factor.repository.js";
export { newTotpSecret, totpCode, totpUri } from "./totp.js";
