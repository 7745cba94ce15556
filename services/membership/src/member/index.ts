export { memberFigures } from "./member.figures.js";
export { masked } from "./member.js";
export { MemberType, RevealedFieldEnum, RevealMemberResult, RevealType } from "./member.type.js";
export { memberCards, memberCardsAfter, removedCardsAfter } from "./member-cards.js";
export type { MembershipStatus } from "./membership.value.js";
export {
  documentIndex,
  openPersonalData,
  type PersonalData,
  sealPersonalData,
} from "./personal-data.js";
export { pinyinOf } from "./pinyin-of.js";
export type { RevealedField } from "./reveal-member.js";
export { rosterRegister } from "./roster.register.js";
