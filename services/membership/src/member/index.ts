export { memberFigures } from "./member.figures.js";
export { MemberType } from "./member.type.js";
export { keepRemoved, memberCards, memberCardsAfter, removedCardsAfter } from "./member-cards.js";
export {
  addFact,
  type MembershipFact,
  type MembershipStatus,
  statusOn,
} from "./membership.value.js";
export { openPersonalData, type PersonalData } from "./personal-data.js";
