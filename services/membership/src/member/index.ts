export {
  type Decision,
  type DecisionUnfounded,
  readDecision,
  type StatedDecision,
} from "./decision.js";
export { memberFigures } from "./member.figures.js";
export type { EmploymentType, Post, Sex } from "./member.js";
export { MemberReader, type MemberRow } from "./member.reader.js";
export { memberRefusals } from "./member.refusals.js";
export { MemberRepository } from "./member.repository.js";
export { EmploymentTypeEnum, MemberType } from "./member.type.js";
export { memberCards, memberCardsAfter, removedCardsAfter } from "./member-cards.js";
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
export { documentIndex, openPersonalData } from "./personal-data.js";
export { PersonalDataReader } from "./personal-data.reader.js";
export type { MatterOpen, MemberElsewhere, PersonUnknown } from "./record-membership-fact.js";
export type { ReasonMissing } from "./reveal-member.js";
