export { CardRepository } from "./card.repository.js";
export { type CardDesk, giveCard } from "./give-card.js";
export { MemberNumberRepository } from "./member-number.repository.js";
