export { memberFigures } from "./member.figures.js";
export { MemberReader } from "./member.reader.js";
export { MemberType } from "./member.type.js";
export { memberCardsAfter, removedCardsAfter } from "./member-cards.js";
