export { continueResync } from "./continue-resync.js";
export { ResyncRepository } from "./resync.repository.js";
