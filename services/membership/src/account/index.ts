export { Account } from "./account.js";
export { AccountRepository } from "./account.repository.js";
export { RoleEnum } from "./account.type.js";
export { SessionRepository } from "./session.repository.js";
