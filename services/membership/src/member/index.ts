export { cardStatuses, countsIn, livesOn } from "./counting.js";
export {
  type Decision,
  type DecisionUnfounded,
  readDecision,
  type StatedDecision,
} from "./decision.js";
export {
  checkFactDay,
  type FactDayRefusal,
  type FactTooLongAgo,
  type FactWindow,
  goesBack,
} from "./fact-window.js";
export { FactWindowReader } from "./fact-window.reader.js";
export { memberFigures } from "./member.figures.js";
export type { EmploymentType, Post, Sex } from "./member.js";
export { MemberReader, type MemberRow } from "./member.reader.js";
export { memberRefusals } from "./member.refusals.js";
export { MemberRepository } from "./member.repository.js";
export {
  EmploymentTypeEnum,
  MemberType,
  RevealedFieldEnum,
  RevealMemberResult,
  RevealType,
} from "./member.type.js";
export { keepRemoved, memberCards, memberCardsAfter, removedCardsAfter } from "./member-cards.js";
export {
  addFact,
  type FactInFuture,
  type FactKind,
  type FactNotPossible,
  type FactReasonMissing,
  type FactTextTooLong,
  type FactTooEarly,
  type MembershipFact,
  type MembershipStatus,
  mayFollow,
  statusOn,
} from "./membership.value.js";
export { factNames, statusNames } from "./membership-names.js";
export {
  documentIndex,
  openPersonalData,
  type PersonalData,
  sealPersonalData,
} from "./personal-data.js";
export { PersonalDataReader } from "./personal-data.reader.js";
export { pinyinOf } from "./pinyin-of.js";
export type {
  FactHasProcedure,
  MatterOpen,
  MemberElsewhere,
  OwnMembership,
  PersonUnknown,
} from "./record-membership-fact.js";
export type { ReasonMissing, RevealedField } from "./reveal-member.js";
export { rosterRegister } from "./roster.register.js";
