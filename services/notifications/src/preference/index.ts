export { addRest } from "./add-rest.js";
export { choosePreference } from "./choose-preference.js";
export { PreferenceRepository } from "./preference.repository.js";
export { removeRest } from "./remove-rest.js";
export { endedRests } from "./rest-window.prunable.js";
export { type Rest, RestWindowRepository } from "./rest-window.repository.js";
