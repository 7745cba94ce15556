export { sessionFigures } from "./session.figures.js";
export type { CongressSession, SessionState } from "./session.js";
export { CongressSessionType } from "./session.type.js";
