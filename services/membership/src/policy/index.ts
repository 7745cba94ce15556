export { PolicyOverrideRepository } from "./policy-override.repository.js";
