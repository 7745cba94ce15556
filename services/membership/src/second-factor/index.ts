export { SecondFactorReader } from "./second-factor.reader.js";
export { SecondFactorRepository } from "./second-factor.repository.js";
export { newTotpSecret, totpCode, totpUri } from "./totp.js";
