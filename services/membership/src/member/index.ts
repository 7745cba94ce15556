export { memberFigures } from "./member.figures.js";
export { MemberType } from "./member.type.js";
export { memberCards, memberCardsAfter, removedCardsAfter } from "./member-cards.js";
