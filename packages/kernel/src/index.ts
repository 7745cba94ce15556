export {
  covers,
  holders,
  isWide,
  type Permission,
  type Scope,
  scopeOf,
  scopeWithOwn,
} from "./access.js";
export { type Actor, type Clock, type Grant, type Role, roles } from "./actor.js";
export { addMonths } from "./add-months.js";
export {
  type ConsentAnswer,
  type ConsentBasis,
  type ConsentState,
  consentState,
  isUseAllowed,
} from "./consent.js";
export { type AmountUnreadable, type Fen, fen, fenFromYuan, yuanFromFen } from "./fen.js";
export type { FigureDeclaration, FigureUnit } from "./figure.js";
export { type Fraction, reaches } from "./fraction.js";
export { isLongerThan } from "./is-longer-than.js";
export { isUnseen } from "./is-unseen.js";
export {
  addDays,
  dayOf,
  daysBetween,
  findLocalDate,
  type LocalDate,
  localDate,
  localDateOf,
  openEnd,
  yearWindow,
} from "./local-date.js";
export { masked } from "./masked.js";
export { decodeCursor, encodeCursor, type Page, type PageRequest } from "./page.js";
export { queryMistake } from "./query-mistake.js";
export type { Refusal, RefusalTexts, Sentence } from "./refusal.js";
export { type Err, err, type Ok, ok, type Result } from "./result.js";
export { roleFor } from "./role-for.js";
export { roleNames } from "./role-names.js";
