export { GrantReader } from "./grant.reader.js";
