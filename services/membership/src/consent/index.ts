export { consentingOf, mayUse } from "./may-use.js";
export { clearOptionalProfile, mayKeepField } from "./optional-profile.js";
export { tellAnswersAgain, tellPurposesAgain } from "./tell-consent.js";
