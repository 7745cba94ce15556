export type { OwnData } from "./own-data.js";
export { ownDataJson } from "./own-data-json.js";
export { ownDataPage } from "./own-data-page.js";
export { ownDataParts } from "./own-data-parts.js";
export { readOwnData } from "./read-own-data.js";
