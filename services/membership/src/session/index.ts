export { type Client, clientOf } from "./client.js";
export {
  hashOf,
  isHashOf,
  newSecret,
  type RefreshToken,
  readRefreshToken,
  writeRefreshToken,
} from "./refresh-token.js";
export { SessionRepository } from "./session.repository.js";
export { type EndingNeeds, repeatEndings, tellEndings, tellsEndings } from "./tell-endings.js";
